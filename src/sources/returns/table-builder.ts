import { refuse } from '../../core/refusal.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { idHeadingOf, layoutOf, type TableName } from '../../core/measure/tables.ts'
import { Words, type TextColumn } from '../../core/measure/text-column.ts'
import { Stopped } from '../xml/decode-xml.ts'

/** Far more than England has of anything in a year; beyond it memory would be the limit. */
const mostRows = 6_000_000

/** Numbers in a row that grows. NaN is a blank. */
export class Figures {
  #values = new Float64Array(256)
  length = 0
  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Float64Array(this.length * 2)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length++] = value
  }
  /** The number pushed last. */
  get last(): number {
    return this.#values[this.length - 1] ?? NaN
  }
  /** The numbers so far. */
  all(): Float64Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Texts in a column that grows; several columns may share their words. */
export class Texts {
  readonly #words: Words
  #at = new Int32Array(256)
  length = 0
  constructor(words = new Words()) {
    this.#words = words
  }
  push(text: string | null): void {
    this.pushNumber(text === null ? -1 : this.#words.numberOf(text))
  }
  /** Adds the text of a number, -1 for a blank. */
  pushNumber(word: number): void {
    if (this.length === this.#at.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#at)
      this.#at = wider
    }
    this.#at[this.length++] = word
  }
  /** The number of the text pushed last. */
  get last(): number {
    return this.#at[this.length - 1] ?? -1
  }
  /** The texts so far. */
  column(): TextColumn {
    return { words: this.#words.all, at: this.#at.subarray(0, this.length) }
  }
}

/** A column as it was read: figures for days and numbers, texts for the rest. */
export type ReadColumn = { readonly figures: Float64Array; readonly texts?: undefined } | { readonly texts: TextColumn; readonly figures?: undefined }

/** 1 for each identifier whose rows do not all stand next to one another, or null where there is none. */
const scatteredIn = ({ words, at }: TextColumn): Uint8Array | null => {
  const [seen, scattered] = [new Uint8Array(words.length), new Uint8Array(words.length)]
  let before = -1
  let isAny = false
  for (let row = 0; row < at.length; row += 1) {
    const id = at[row]!
    if (id === before || id < 0) continue
    if (seen[id] === 1) {
      scattered[id] = 1
      isAny = true
    }
    seen[id] = 1
    before = id
  }
  return isAny ? scattered : null
}

/** Up to so many rows of a child are compared one by one. */
const fewRows = 24

/** 1 for each row that equals an earlier one of the same child in the columns compared. */
const repeatsIn = (column: TextColumn, compared: readonly ReadColumn[]): Uint8Array => {
  const ids = column.at
  const isRepeat = new Uint8Array(ids.length)
  const scattered = scatteredIn(column)
  const apart = new Set<string | number>()
  const marks = compared.length === 1 ? compared[0]!.figures : undefined
  const isSame = (one: number, other: number): boolean => {
    for (const { figures, texts } of compared) if (figures === undefined ? texts.at[one] !== texts.at[other] : !Object.is(figures[one], figures[other])) return false
    return true
  }
  /** A child has a few rows: each looked at beside those before it needs no set of them. */
  const lookBack = (start: number, end: number): void => {
    for (let row = start + 1; row < end; row += 1)
      for (let before = start; before < row && isRepeat[row] === 0; before += 1) if (isSame(before, row)) isRepeat[row] = 1
  }
  const keyOf = (row: number): string | number => marks?.[row] ?? compared.reduce((key, { figures, texts }) => `${key}${figures?.[row] ?? texts?.at[row] ?? ''}\n`, '')
  for (let start = 0; start < ids.length; ) {
    const id = ids[start]!
    let end = start + 1
    while (end < ids.length && ids[end] === id) end += 1
    const isScattered = scattered !== null && id >= 0 && scattered[id] === 1
    if (!isScattered && end - start <= fewRows) {
      lookBack(start, end)
      start = end
      continue
    }
    const seen = isScattered ? apart : new Set<string | number>()
    if (end - start > 1 || isScattered)
      for (let row = start; row < end; row += 1) {
        const key = keyOf(row)
        if (seen.has(key)) isRepeat[row] = 1
        seen.add(key)
      }
    start = end
  }
  return isRepeat
}

/**
 * In: a table's name, its columns by heading (those that the file does not have left out), and what to know equal rows by. Out: the
 * table, and what it is like in counts.
 */
export const tableOf = (
  name: TableName,
  columns: ReadonlyMap<string, ReadColumn>,
  compared: readonly ReadColumn[],
  unusableDates: ReadonlyMap<string, number>,
): { readonly table: ListTable; readonly quality: ListQuality } => {
  const ids = columns.get(idHeadingOf(name))?.texts ?? { words: [], at: new Int32Array(0) }
  const isRepeat = repeatsIn(ids, compared)
  const figuresOf = (kind: 'date' | 'number') =>
    new Map(layoutOf(name).columns.flatMap((column) => (column.kind === kind && columns.has(column.heading) ? [[column.heading, columns.get(column.heading)!.figures!] as const] : [])))
  const texts = new Map([...columns].flatMap(([heading, column]) => (column.texts === undefined ? [] : [[heading, column.texts] as const])))
  const rowCount = ids.at.length
  const blankIds = ids.at.reduce((sum, id) => sum + (id < 0 ? 1 : 0), 0)
  return {
    table: { rowCount, isRepeat, dates: figuresOf('date'), numbers: figuresOf('number'), texts },
    quality: { table: name, rows: rowCount, blankIds, repeatedRows: isRepeat.reduce((sum, each) => sum + each, 0), unusableDates, textDates: new Map() },
  }
}

/**
 * Gathers the rows of one table. Cells come in the order of the table's layout; a number stands for a day or a figure, NaN for a
 * blank one. Columns that were worked out to number things within the file are left out when rows are compared.
 */
export class TableBuilder {
  readonly #name: TableName
  readonly #columns: readonly { readonly heading: string; readonly figures: Figures | null; readonly texts: Texts }[]
  readonly #numbering: readonly string[]
  #rows = 0

  /** In: the table, the columns that number things within the file, and the words that identifiers share with other tables. */
  constructor(name: TableName, numbering: readonly string[] = [], ids?: Words) {
    this.#name = name
    this.#numbering = numbering
    this.#columns = layoutOf(name).columns.map(({ heading, kind }) => ({ heading, figures: kind === 'date' || kind === 'number' ? new Figures() : null, texts: new Texts(kind === 'id' || numbering.includes(heading) ? ids : undefined) }))
  }

  get rowCount(): number {
    return this.#rows
  }

  /** Adds a row. In: a cell for each column, in order. */
  add(cells: readonly (number | string | null)[]): void {
    if (this.#rows >= mostRows) throw new Stopped(refuse('too-many-rows', `The return has more than ${mostRows} rows of one kind.`, 'Split it by council or by year.'))
    this.#rows += 1
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!
      const { figures, texts } = this.#columns[at]!
      if (figures !== null) figures.push(typeof cell === 'number' ? cell : NaN)
      else texts.push(typeof cell === 'string' ? cell : null)
    }
  }

  /** The table, and what it is like in counts. */
  close(unusableDates: ReadonlyMap<string, number>): ReturnType<typeof tableOf> {
    const columns = new Map(this.#columns.map(({ heading, figures, texts }): readonly [string, ReadColumn] => [heading, figures === null ? { texts: texts.column() } : { figures: figures.all() }]))
    return tableOf(this.#name, columns, [...columns].flatMap(([heading, column]) => (this.#numbering.includes(heading) ? [] : [column])), unusableDates)
  }
}
