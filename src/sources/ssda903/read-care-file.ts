import { dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import type { CareTable } from '../../core/measure/care-tables.data.ts'
import { layoutOf } from '../../core/measure/tables.ts'
import { Words } from '../../core/measure/text-column.ts'
import { refuse } from '../../core/refusal.ts'
import { KnownCells } from '../csv/known-cells.ts'
import { textOfCell, walkCsvRows, type RowInPlace } from '../csv/walk-csv-rows.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { valueShape } from '../returns/value-shape.ts'
import { Figures, Texts, type ReadColumn } from '../returns/table-builder.ts'
import { letterOf } from '../spreadsheet/read-table.ts'
import { Stopped } from '../xml/decode-xml.ts'
import type { LeafType } from '../xml/layout.ts'
import { readLeaf, type ReadLeaf } from '../xml/read-leaf.ts'
import type { CareColumn } from './care-layout.data.ts'
import { recogniseFile, type FoundFile } from './recognise-file.ts'

/**
 * A file of the return as read, column by column. Only columns that are counted are held; `marks` is a number for each row as it
 * stood, by which equal rows are known. `ofYears` are codes that only some years have, to be judged when the year is known.
 */
export type CareFileReading = {
  readonly table: CareTable
  readonly columns: ReadonlyMap<string, ReadColumn>
  readonly lines: Float64Array
  readonly marks: Float64Array
  readonly unusableDates: ReadonlyMap<string, number>
  readonly ofYears: readonly { readonly heading: string; readonly line: number; readonly first: number; readonly last: number }[]
}

/** A row with nothing between its commas. */
const isBlank = /^[\s,;|"]*$/
const mostRows = 5_000_000
/** Different dates and codes of one column that are kept once read: two centuries of days. */
const mostKnown = 75_000
/** Codes of some years only are kept until the year is known; nobody reads more of one column. */
const mostKept = 1000

/** In: a date as the return writes it, day first, or year first as some systems do. Out: its day, or NaN. */
const dayOf = (text: string): DayNumber => {
  const english = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 00:00(?::00)?)?$/.exec(text)
  if (english !== null) return dayNumber(Number(english[3]), Number(english[2]), Number(english[1]))
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00)?)?$/.exec(text)
  return iso === null ? NaN : dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

/** A number for the bytes of a row, by which equal rows are known: two halves of 26 bits, so that it is a whole number exactly. */
const markOf = (bytes: Uint8Array, from: number, to: number): number => {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (let at = from; at < to; at += 4) {
    // Four bytes at a step; those behind the end count as nothing.
    let word = bytes[at]!
    if (at + 1 < to) word |= bytes[at + 1]! << 8
    if (at + 2 < to) word |= bytes[at + 2]! << 16
    if (at + 3 < to) word |= bytes[at + 3]! << 24
    one = Math.imul(one ^ word, 0x01000193)
    one ^= one >>> 15
    other = Math.imul(other + word, 0x85ebca6b) ^ (other >>> 13)
  }
  return (one >>> 6) * 2 ** 26 + (other >>> 6)
}

/**
 * What was made of a cell: nothing where it is blank. `figure` is its day or number (else NaN), `word` the number of its text (else -1);
 * `years` are those of a code that not every year has. A clean cell has nothing to be told of.
 */
type ReadCell = { readonly isClean: boolean; readonly figure: number; readonly word: number; readonly read: ReadLeaf | null; readonly years: { readonly first: number; readonly last: number } | null }
const blankCell: ReadCell = { isClean: false, figure: NaN, word: -1, read: null, years: null }

/** What the cells of a column were read as, and its different texts. */
type Known = { readonly cells: KnownCells<ReadCell>; readonly words: Words }
/**
 * Identifiers of one return, each held once however many rows and files it stands in, and numbered: what is kept is smaller, and two of
 * them are found equal by their numbers.
 */
export type Identifiers = Known
export const newIdentifiers = (): Identifiers => ({ cells: new KnownCells(), words: new Words() })

const tellOfHeadings = ({ file, at, others, twice }: FoundFile, line: number, tell: (line: number, column: string, rule: string, what: string) => void): void => {
  for (const place of others) tell(line, letterOf(place), 'the heading is not one of this file and the column is not counted', 'Nothing, if the column is the council’s own.')
  for (const place of twice) tell(line, letterOf(place), 'the heading stands twice; the first column is counted', 'Remove one of the two columns.')
  for (const { heading, isOptional } of file.columns) if (!at.has(heading) && !isOptional) tell(line, heading, 'a heading is missing', `Add a column headed ${heading}.`)
}

type Column = {
  readonly column: CareColumn
  readonly at: number
  /** What each text was read as: dates, codes and figures come again and again. */
  readonly known: Known
  /** The number of the cell above among those known, or -1. */
  above: number
  /** The codes that not every year has. */
  readonly ofSomeYears: ReadonlyMap<string, { readonly first: number; readonly last: number }>
  /** Where its cells go: nowhere where they are only looked at. */
  readonly figures: Figures | null
  readonly texts: Texts | null
}

const columnsOf = ({ file, at }: FoundFile, ids: Identifiers): readonly Column[] => {
  const kept = new Map(layoutOf(file.table).columns.map(({ heading, kind }) => [heading, kind]))
  return file.columns.flatMap((column): readonly Column[] => {
    const place = at.get(column.heading)
    const kind = kept.get(column.heading)
    // Free text that is not counted, such as postcodes, is not even looked at.
    if (place === undefined || (kind === undefined && column.type.kind === 'text')) return []
    const isFigure = kind === 'date' || kind === 'number'
    const ofSomeYears = new Map(column.type.kind === 'codes' ? [...column.type.codes].filter(([, { first, last }]) => first > -Infinity || last < Infinity) : [])
    const known = column.type.kind === 'text' ? ids : { cells: new KnownCells<ReadCell>(), words: new Words() }
    return [{ column, at: place, known, above: -1, ofSomeYears, figures: isFigure ? new Figures() : null, texts: kind === undefined || isFigure ? null : new Texts(known.words) }]
  })
}

/** In: the bytes of a CSV file, the day of reading, the identifiers of the return so far and where problems go. Out: what it holds, or null where its headings are of no file of the return. */
export const readCareFile = async (chunks: AsyncIterable<Uint8Array>, today: DayNumber, ids: Identifiers, problems: ProblemList): Promise<CareFileReading | null> => {
  const held: { found: FoundFile | null } = { found: null }
  let columns: readonly Column[] = []
  const wish = { cells: 2 ** 16 }
  const [lines, marks] = [new Figures(), new Figures()]
  const unusable = new Map<string, number>()
  const ofYears: { heading: string; line: number; first: number; last: number }[] = []
  let sheet = ''
  const tell = (line: number, column: string, rule: string, whatToDo: string, text: string | null = null): void =>
    problems.add({ sheet, row: line, column, rule, valueShape: text === null ? null : valueShape(text), whatToDo })

  /** Reads a cell that is not known yet, and keeps what it was read as where it may come again. */
  const readNew = ({ column: { type }, at, known, ofSomeYears }: Column, row: Readonly<RowInPlace>): ReadCell => {
    const cell = made(type, textOfCell(row, at), known.words, ofSomeYears)
    if (type.kind === 'text' || known.cells.made.length < mostKnown) known.cells.add(row.bytes, row.starts[at]!, row.ends[at]!, cell)
    return cell
  }
  const made = (type: LeafType, text: string, words: Words, ofSomeYears: Column['ofSomeYears']): ReadCell => {
    if (text === '') return blankCell
    const read = readLeaf(type, text, Infinity, today, dayOf)
    const years = ofSomeYears.get(text) ?? null
    return { isClean: read.rule === null && years === null, figure: typeof read.value === 'number' ? read.value : NaN, word: typeof read.value === 'string' ? words.numberOf(read.value) : -1, read, years }
  }
  const cellOf = (each: Column, row: Readonly<RowInPlace>): ReadCell => {
    const { at, known: { cells } } = each
    if (at >= row.cells) return blankCell
    const from = row.starts[at]!
    const to = row.ends[at]!
    if (from === to) return blankCell
    const number = cells.find(row.bytes, from, to, each.above)
    if (number < 0) return readNew(each, row)
    each.above = number
    return cells.made[number]!
  }
  /** Tells what is wrong with a cell, if anything. */
  const judge = ({ column: { heading, type, isNeeded }, at }: Column, { read, years }: ReadCell, row: Readonly<RowInPlace>): void => {
    if (read === null) {
      if (isNeeded) tell(row.line, heading, 'a needed cell is blank', 'Fill it in.', '')
    } else if (years !== null) {
      if (ofYears.length < mostKept) ofYears.push({ heading, line: row.line, ...years })
    } else if (read.rule !== null) {
      tell(row.line, heading, read.rule, read.whatToDo, textOfCell(row, at))
      if ((type.kind === 'date' || type.kind === 'plan-date') && read.value === null) unusable.set(heading, (unusable.get(heading) ?? 0) + 1)
    }
  }

  let looked = 0
  const findFile = (row: Readonly<RowInPlace>): boolean => {
    held.found = recogniseFile(Array.from({ length: row.cells }, (_, cell) => textOfCell(row, cell)))
    // The headings stand in the first row, or below a title.
    if (held.found === null) return (looked += 1) < 10
    sheet = layoutOf(held.found.file.table).name
    tellOfHeadings(held.found, row.line, tell)
    columns = columnsOf(held.found, ids)
    wish.cells = Math.max(...columns.map(({ at }) => at)) + 1
    return true
  }
  const readRow = (row: Readonly<RowInPlace>): boolean => {
    if (held.found === null) return findFile(row)
    if (marks.length >= mostRows) throw new Stopped(refuse('too-many-rows', `A file of the return has more than ${mostRows} rows.`, 'Split the return by council or by year.'))
    if (row.starts[0] === row.ends[0] && isBlank.test(row.bytes.toString('utf8', row.from, row.to))) return true
    for (let at = 0; at < columns.length; at += 1) {
      const each = columns[at]!
      const cell = cellOf(each, row)
      if (!cell.isClean) judge(each, cell, row)
      if (each.figures !== null) each.figures.push(cell.figure)
      else if (each.texts !== null) each.texts.pushNumber(cell.word)
    }
    lines.push(row.line)
    marks.push(markOf(row.bytes, row.from, row.to))
    return true
  }

  await walkCsvRows(chunks, readRow, wish)
  if (held.found === null) return null
  const kept = columns.flatMap(({ column, figures, texts }): readonly (readonly [string, ReadColumn])[] =>
    figures !== null ? [[column.heading, { figures: figures.all() }]] : texts !== null ? [[column.heading, { texts: texts.column() }]] : [],
  )
  return { table: held.found.file.table, columns: new Map(kept), lines: lines.all(), marks: marks.all(), unusableDates: unusable, ofYears }
}
