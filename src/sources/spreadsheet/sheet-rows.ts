import { PartDamaged, streamPart } from './stream-part.ts'
import { prefixOf, type Workbook } from './workbook-parts.ts'
import { plainText, richText } from './xml-text.ts'
import type { ZipPart } from './zip-guard.ts'

/** A row of a sheet: its number from 1, its cells by place, and the places of formulas that have no result. */
export type SheetRow = { readonly number: number; readonly cells: readonly unknown[]; readonly unresolved: ReadonlySet<number> | null }

/** Excel has no row and no column beyond these. */
const [lastRow, lastColumn] = [1_048_576, 16_384]
/** A million rows of twenty cells: beyond it time would be the limit. */
const mostCells = 25_000_000
/** Different written texts that are kept once for all cells. */
const mostOwn = 200_000
/** A single row is never longer. */
const longestRow = 2 ** 24

const millisecondsADay = 86_400_000
/** Day 0 of Excel's count, and of the count from 1904 that old Macs used. 1900 was no leap year, which Excel believes. */
const [zero1900, zero1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)]

/** In: a day as Excel counts it, and whether from 1904. Out: the moment, as written in UTC. */
export const dateOfSerial = (serial: number, is1904: boolean): Date => {
  const days = !is1904 && serial >= 1 && serial < 60 ? serial + 1 : serial
  return new Date((is1904 ? zero1904 : zero1900) + Math.round(days * millisecondsADay))
}

/** In: a day or moment written as ISO, with or without the Z. Out: the moment, as written in UTC; null where it is none. */
export const dateOfDay = (text: string): Date | null => {
  const moment = new Date(text.length === 10 ? `${text}T00:00:00Z` : text.endsWith('Z') ? text : `${text}Z`)
  return Number.isNaN(moment.getTime()) ? null : moment
}

/** In: the reference of a cell such as `AB12`. Out: its column from 0, or NaN. */
const columnOf = (reference: string): number => {
  let column = 0
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) return at === 0 ? NaN : column - 1
    column = column * 26 + letter - 64
  }
  return column - 1
}

/** In: what stands between a quote and the next after an attribute's name. Names of cells are short, so this is done by hand. */
const attribute = (tag: string, name: string): string | null => {
  const at = tag.indexOf(name)
  if (at === -1) return null
  const start = at + name.length + 1
  return tag.slice(start, tag.indexOf(tag[start - 1]!, start))
}

type Names = { readonly cell: string; readonly cellEnd: string; readonly value: string; readonly valueEnd: string; readonly formula: string; readonly prefix: string }

/** Reads the cells of one row. */
class RowReader {
  readonly #workbook: Workbook
  readonly #names: Names
  cellCount = 0
  /** Written texts, each a text of its own: a piece would keep the chunk it came from in memory. */
  readonly #own = new Map<string, string>()

  constructor(workbook: Workbook, prefix: string) {
    this.#workbook = workbook
    this.#names = { cell: `<${prefix}c`, cellEnd: `</${prefix}c>`, value: `<${prefix}v`, valueEnd: `</${prefix}v>`, formula: `<${prefix}f`, prefix }
  }

  /** In: the text from `<row` to before `</row>`, and the number of the row before. Out: the row. */
  read(text: string, before: number): SheetRow {
    const { cell, cellEnd } = this.#names
    const tagEnd = text.indexOf('>')
    const tag = text.slice(0, tagEnd)
    const stated = attribute(tag, ' r=')
    const number = stated === null ? before + 1 : Number(stated)
    if (!(number > before && number <= lastRow)) throw new PartDamaged('its rows are out of order')
    const cells: unknown[] = []
    let unresolved: Set<number> | null = null
    let column = -1
    for (let at = text.indexOf(cell, tagEnd); at !== -1; ) {
      const after = text.charCodeAt(at + cell.length)
      // `<c` may begin another name, such as `<cellWatch`.
      if (after !== 32 && after !== 62 && after !== 47 && after !== 10 && after !== 13 && after !== 9) {
        at = text.indexOf(cell, at + 1)
        continue
      }
      const open = text.indexOf('>', at)
      if (open === -1) throw new PartDamaged('a cell is not closed')
      const isEmpty = text.charCodeAt(open - 1) === 47
      const head = text.slice(at, open)
      const reference = attribute(head, ' r=')
      column = reference === null ? column + 1 : columnOf(reference)
      if (!(column >= 0 && column < lastColumn)) throw new PartDamaged('a cell stands outside every sheet')
      if ((this.cellCount += 1) > mostCells) throw new PartDamaged('it has more cells than can be read')
      let end = open
      if (!isEmpty) {
        end = text.indexOf(cellEnd, open)
        if (end === -1) throw new PartDamaged('a cell is not closed')
        const value = this.#value(head, text.slice(open + 1, end))
        while (cells.length < column) cells.push(null)
        if (value === undefined) {
          cells[column] = null
          unresolved ??= new Set()
          unresolved.add(column)
        } else cells[column] = value
      }
      at = text.indexOf(cell, end)
    }
    return { number, cells, unresolved }
  }

  #alone(text: string): string {
    if (text.length < 13) return text
    const known = this.#own.get(text)
    if (known !== undefined) return known
    const own = Buffer.from(text).toString()
    if (this.#own.size < mostOwn) this.#own.set(own, own)
    return own
  }

  /** The value of a cell: undefined for a formula without a result, null for nothing. */
  #value(head: string, inner: string): unknown {
    const { value, valueEnd, formula, prefix } = this.#names
    const type = attribute(head, ' t=')
    if (type === 'inlineStr') return this.#alone(richText(inner, prefix))
    const at = inner.indexOf(value)
    const open = at === -1 ? -1 : inner.indexOf('>', at)
    const end = open === -1 ? -1 : inner.indexOf(valueEnd, open)
    if (end === -1) return inner.includes(formula) ? undefined : null
    const text = inner.slice(open + 1, end)
    switch (type) {
      case 's':
        return this.#workbook.texts[Number(text)] ?? null
      case 'str':
      case 'e':
        return this.#alone(plainText(text))
      case 'b':
        return text === '1' || text === 'true'
      case 'd': {
        return dateOfDay(text) ?? plainText(text)
      }
      default: {
        if (text === '') return null
        const number = Number(text)
        if (Number.isNaN(number)) return plainText(text)
        const style = attribute(head, ' s=')
        return style !== null && this.#workbook.isDateStyle[Number(style)] === true ? dateOfSerial(number, this.#workbook.is1904) : number
      }
    }
  }
}

/**
 * In: the part of a sheet and its workbook. Out: its rows in order, a batch at a time; rows without a cell may be left out. Memory
 * does not grow with the sheet. Throws `PartDamaged` for what no spreadsheet program writes: rows out of order, cells beyond
 * the last column, a row of more than 16 MB, a document type, more than 25 million cells.
 */
export async function* readSheetRows(part: ZipPart, workbook: Workbook): AsyncGenerator<readonly SheetRow[]> {
  let held = ''
  let reader: RowReader | null = null
  let [open, close] = ['<row', '</row>']
  let before = 0
  for await (const chunk of streamPart(part)) {
    held += chunk
    if (reader === null) {
      if (!held.includes('sheetData') && held.length < 2 ** 20) continue
      if (/<!DOCTYPE/i.test(held)) throw new PartDamaged('a part declares a document type')
      const prefix = prefixOf(held, 'sheetData')
      ;[open, close] = [`<${prefix}row`, `</${prefix}row>`]
      reader = new RowReader(workbook, prefix)
    }
    const rows: SheetRow[] = []
    let at = 0
    for (;;) {
      const start = held.indexOf(open, at)
      if (start === -1) {
        // The beginning of a row may be cut by the edge of the chunk.
        at = Math.max(at, held.length - open.length)
        break
      }
      const after = held.charCodeAt(start + open.length)
      if (Number.isNaN(after)) {
        at = start
        break
      }
      if (after !== 32 && after !== 62 && after !== 47) {
        at = start + open.length
        continue
      }
      const tagEnd = held.indexOf('>', start)
      if (tagEnd === -1) {
        at = start
        break
      }
      const isEmpty = held.charCodeAt(tagEnd - 1) === 47
      const end = isEmpty ? tagEnd + 1 : held.indexOf(close, tagEnd)
      if (end === -1) {
        at = start
        break
      }
      const row = reader.read(held.slice(start, end), before)
      before = row.number
      rows.push(row)
      at = isEmpty ? end : end + close.length
    }
    held = held.slice(at)
    if (held.length > longestRow) throw new PartDamaged('a row is longer than any row')
    if (rows.length > 0) yield rows
  }
  if (held.includes(open)) throw new PartDamaged('it is cut short')
}
