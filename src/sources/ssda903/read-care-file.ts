import { dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import type { CareTable } from '../../core/measure/care-tables.data.ts'
import { layoutOf } from '../../core/measure/tables.ts'
import { refuse } from '../../core/refusal.ts'
import { readCsvRows, type CsvRow } from '../csv/read-csv-rows.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { valueShape } from '../returns/value-shape.ts'
import { Figures, type ReadColumn } from '../returns/table-builder.ts'
import { letterOf } from '../spreadsheet/read-table.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { readLeaf, type ReadLeaf } from '../xml/read-leaf.ts'
import type { Value } from '../xml/xml-record.ts'
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

/** A number for a text, by which equal rows are known: two halves of 26 bits, so that it is a whole number exactly. */
const markOf = (text: string): number => {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  // Two letters at a step; the one behind the last is NaN, which counts as nothing.
  for (let at = 0; at < text.length; at += 2) {
    const code = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13)
  }
  return (one >>> 6) * 2 ** 26 + (other >>> 6)
}

/** A text that stands alone. A piece of a larger text would keep the whole of that in memory. */
const alone = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString())

/**
 * Identifiers of one return, each text held once however many rows and files it stands in: what is kept is smaller, and two of them
 * are found equal by looking at neither.
 */
export class Identifiers {
  readonly #held = new Map<string, string>()
  #last = ''
  /** In: an identifier. Out: the one text that stands for it. */
  of(text: string): string {
    // Rows of one child often stand together.
    if (text === this.#last) return this.#last
    let held = this.#held.get(text)
    if (held === undefined) this.#held.set((held = alone(text)), held)
    return (this.#last = held)
  }
}

const tellOfHeadings = ({ file, at, others, twice }: FoundFile, line: number, tell: (line: number, column: string, rule: string, what: string) => void): void => {
  for (const place of others) tell(line, letterOf(place), 'the heading is not one of this file and the column is not counted', 'Nothing, if the column is the council’s own.')
  for (const place of twice) tell(line, letterOf(place), 'the heading stands twice; the first column is counted', 'Remove one of the two columns.')
  for (const { heading, isOptional } of file.columns) if (!at.has(heading) && !isOptional) tell(line, heading, 'a heading is missing', `Add a column headed ${heading}.`)
}

type Column = {
  readonly column: CareColumn
  readonly at: number
  /** What each text was read as, for dates and codes, which come again and again. */
  readonly known: Map<string, ReadLeaf>
  /** The codes that not every year has. */
  readonly ofSomeYears: ReadonlyMap<string, { readonly first: number; readonly last: number }>
  /** Where its cells go: nowhere where they are only looked at. */
  readonly figures: Figures | null
  readonly texts: (string | null)[] | null
  /** The cell above, which often holds the same. */
  lastText: string
  lastRead: ReadLeaf | null
}

const columnsOf = ({ file, at }: FoundFile): readonly Column[] => {
  const kept = new Map(layoutOf(file.table).columns.map(({ heading, kind }) => [heading, kind]))
  return file.columns.flatMap((column): readonly Column[] => {
    const place = at.get(column.heading)
    const kind = kept.get(column.heading)
    // Free text that is not counted, such as postcodes, is not even looked at.
    if (place === undefined || (kind === undefined && column.type.kind === 'text')) return []
    const isFigure = kind === 'date' || kind === 'number'
    const ofSomeYears = new Map(column.type.kind === 'codes' ? [...column.type.codes].filter(([, { first, last }]) => first > -Infinity || last < Infinity) : [])
    return [{ column, at: place, known: new Map(), ofSomeYears, figures: isFigure ? new Figures() : null, texts: kind === undefined || isFigure ? null : [], lastText: '', lastRead: null }]
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

  const readCell = (each: Column, text: string, line: number): Value => {
    if (each.lastRead !== null && text === each.lastText) return each.lastRead.value
    const { column, known, ofSomeYears } = each
    const { heading, type, isNeeded } = column
    if (text === '') {
      if (isNeeded) tell(line, heading, 'a needed cell is blank', 'Fill it in.', '')
      return null
    }
    const isDate = type.kind === 'date' || type.kind === 'plan-date'
    let read = type.kind === 'text' ? undefined : known.get(text)
    if (read === undefined) {
      read = readLeaf(type, type.kind === 'text' ? ids.of(text) : text, Infinity, today, dayOf)
      if ((isDate || type.kind === 'codes') && known.size < mostKnown) known.set(text, read)
    }
    const years = ofSomeYears.size === 0 ? undefined : ofSomeYears.get(text)
    if (years !== undefined) {
      if (ofYears.length < mostKept) ofYears.push({ heading, line, ...years })
      return read.value
    }
    if (read.rule === null) {
      each.lastText = text
      each.lastRead = read
      return read.value
    }
    tell(line, heading, read.rule, read.whatToDo, text)
    if (isDate && read.value === null) unusable.set(heading, (unusable.get(heading) ?? 0) + 1)
    return read.value
  }

  const readRow = ({ cells, line, whole }: CsvRow): void => {
    if (held.found === null) {
      held.found = recogniseFile(cells)
      if (held.found === null) return
      sheet = layoutOf(held.found.file.table).name
      tellOfHeadings(held.found, line, tell)
      columns = columnsOf(held.found)
      wish.cells = Math.max(...columns.map(({ at }) => at)) + 1
      return
    }
    if (marks.length >= mostRows) throw new Stopped(refuse('too-many-rows', `A file of the return has more than ${mostRows} rows.`, 'Split the return by council or by year.'))
    if (cells[0] === '' && isBlank.test(whole)) return
    for (let at = 0; at < columns.length; at += 1) {
      const each = columns[at]!
      const value = readCell(each, (cells[each.at] ?? '').trim(), line)
      if (each.figures !== null) each.figures.push(typeof value === 'number' ? value : NaN)
      else if (each.texts !== null) each.texts.push(typeof value === 'string' ? value : null)
    }
    lines.push(line)
    marks.push(markOf(whole))
  }

  let looked = 0
  for await (const batch of readCsvRows(chunks, wish)) {
    for (const row of batch) {
      readRow(row)
      // The headings stand in the first row, or below a title.
      if (held.found === null && (looked += 1) >= 10) return null
    }
  }
  if (held.found === null) return null
  const kept = columns.flatMap(({ column, figures, texts }): readonly (readonly [string, ReadColumn])[] =>
    figures !== null ? [[column.heading, { figures: figures.all() }]] : texts !== null ? [[column.heading, { texts }]] : [],
  )
  return { table: held.found.file.table, columns: new Map(kept), lines: lines.all(), marks: marks.all(), unusableDates: unusable, ofYears }
}
