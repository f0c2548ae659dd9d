import type { DayNumber } from '../../core/calendar/day-number.ts'
import { annexALists, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { idHeadingOf } from '../../core/measure/tables.ts'
import { Figures, Texts } from '../returns/table-builder.ts'
import type { SheetRow } from '../spreadsheet/sheet-rows.ts'
import { vocabularyOf } from './check-vocabulary.ts'
import { findHeadings, type FoundColumn } from './find-headings.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { readDate, readNumber, readText, trimmed } from './read-cell.ts'
import { RepeatedRows } from './repeated-rows.ts'
import { valueShape } from '../returns/value-shape.ts'

type Column = FoundColumn & { readonly vocabulary: ReturnType<typeof vocabularyOf>; readonly known: Map<string, boolean>; readonly dates: Figures; readonly numbers: Figures; readonly texts: Texts; unusable: number; fromText: number }

const newColumn = (found: FoundColumn): Column => ({ ...found, vocabulary: found.heading === null || found.kind !== 'text' ? null : vocabularyOf(found.heading), known: new Map(), dates: new Figures(), numbers: new Figures(), texts: new Texts(), unusable: 0, fromText: 0 })

/** Headings stand among the first rows, so these are kept until they were looked for. */
const rowsLookedAt = 10
/** Different values of one column that are judged once. */
const mostKnown = 10_000
const noneUnresolved: ReadonlySet<number> = new Set()

/**
 * Reads a list of Annex A row by row, column by column, so that a sheet of any length costs no more than its figures. Each thing
 * wrong is added to the problems by its place, never with its value.
 */
export class ListReader {
  readonly #list: ListNumber
  readonly #today: DayNumber
  readonly #problems: ProblemList
  readonly #first: SheetRow[] = []
  #reads: ReadsRows | null = null
  #isLookedFor = false

  constructor(list: ListNumber, today: DayNumber, problems: ProblemList) {
    this.#list = list
    this.#today = today
    this.#problems = problems
  }

  /** Takes the next row of the sheet. */
  take(row: SheetRow): void {
    if (this.#isLookedFor) return this.#reads?.take(row)
    if (row.number > rowsLookedAt) {
      this.#lookForHeadings()
      return this.#reads?.take(row)
    }
    this.#first.push(row)
  }

  #lookForHeadings(): void {
    this.#isLookedFor = true
    const rows: (readonly unknown[])[] = []
    for (const { number, cells } of this.#first) {
      while (rows.length < number - 1) rows.push([])
      rows.push(cells)
    }
    const headings = findHeadings(this.#list, rows, this.#problems)
    if (headings === null) return
    this.#reads = new ReadsRows(this.#list, headings.columns, this.#today, this.#problems)
    for (const row of this.#first) if (row.number > headings.row + 1) this.#reads.take(row)
  }

  /** The list with what it is like in counts, or null where its headings were not found. */
  close(): ReturnType<ReadsRows['close']> | null {
    if (!this.#isLookedFor) this.#lookForHeadings()
    return this.#reads?.close() ?? null
  }
}

/** Reads the rows below the headings. */
class ReadsRows {
  readonly #list: ListNumber
  readonly #columns: readonly Column[]
  readonly #today: DayNumber
  readonly #problems: ProblemList
  readonly #repeats: RepeatedRows
  readonly #isRepeat: number[] = []
  readonly #rowNumbers = new Figures()
  readonly #span: readonly [start: Column, end: Column] | null
  #count = 0
  #blankIds = 0

  constructor(list: ListNumber, found: readonly FoundColumn[], today: DayNumber, problems: ProblemList) {
    this.#list = list
    this.#columns = found.map(newColumn)
    this.#today = today
    this.#problems = problems
    this.#repeats = new RepeatedRows(found.length)
    const [start, end] = annexALists[list].span?.map((heading) => this.#columns.find((column) => column.heading === heading)) ?? []
    this.#span = start === undefined || end === undefined ? null : [start, end]
  }

  #tell(row: number, column: string | null, rule: string, value: unknown, whatToDo: string): void {
    this.#problems.add({ sheet: `List ${this.#list}`, row, column, rule, valueShape: value === undefined ? null : valueShape(value), whatToDo })
  }

  take({ number: row, cells, unresolved }: SheetRow): void {
    if (this.#columns.every(({ at }) => trimmed(cells[at]) === null)) return
    const formulas = unresolved ?? noneUnresolved
    for (const [place, column] of this.#columns.entries()) {
      const value = trimmed(cells[column.at])
      if (value === null && column.heading !== null && formulas.has(column.at))
        this.#tell(row, column.heading, 'a formula without its result is read as blank', null, 'Open the workbook in a spreadsheet program and save it, so that results are kept.')
      this.#takeCell(row, place, column, value)
    }
    if (this.#columns.some(({ kind, texts }) => kind === 'id' && texts.last === -1)) {
      this.#blankIds += 1
      this.#tell(row, idHeadingOf(this.#list), 'a row says not whose it is', null, 'Enter the identifier, or remove the row.')
    }
    if (this.#repeats.closeRow()) {
      this.#isRepeat.push(this.#count)
      this.#tell(row, null, 'a row repeats an earlier row in every cell', undefined, 'Remove the row if it was entered twice.')
    }
    if (this.#span !== null) {
      const [start, end] = this.#span
      if (end.dates.last < start.dates.last) this.#tell(row, end.heading, 'an end lies before its start', new Date(0), 'Check both dates and correct the wrong one.')
    }
    this.#rowNumbers.push(row)
    this.#count += 1
  }

  #takeCell(row: number, place: number, column: Column, value: unknown): void {
    const { heading } = column
    switch (column.kind) {
      case 'date': {
        const day = readDate(value)
        column.dates.push(day)
        this.#repeats.put(place, Number.isNaN(day) ? null : day)
        if (value === null) break
        if (Number.isNaN(day)) {
          column.unusable += 1
          if (heading !== null) this.#tell(row, heading, 'a date cannot be read and is counted as blank', value, 'Enter a date of the calendar, or leave the cell blank.')
        } else if (typeof value === 'string') column.fromText += 1
        if (day > this.#today && heading !== null && heading !== 'Date of Birth') this.#tell(row, heading, 'a date lies in the future', value, 'Check the year and correct the date.')
        break
      }
      case 'id': {
        const text = readText(value)
        column.texts.push(text)
        this.#repeats.put(place, text)
        break
      }
      case 'number': {
        const number = readNumber(value)
        column.numbers.push(number)
        this.#repeats.put(place, value)
        if (value !== null && Number.isNaN(number)) this.#tell(row, heading, 'a number cannot be read and is counted as blank', value, 'Enter digits only.')
        break
      }
      case 'text':
        this.#repeats.put(place, value)
        if (heading === null) break
        column.texts.push(readText(value))
        this.#checkVocabulary(row, column, value)
        break
      default:
        column.kind satisfies never
    }
  }

  #checkVocabulary(row: number, { vocabulary, known, heading }: Column, value: unknown): void {
    const text = readText(value)
    if (vocabulary === null || text === null) return
    const isKnown = known.get(text) ?? vocabulary.isKnown.test(text)
    if (known.size < mostKnown) known.set(text, isKnown)
    if (!isKnown) this.#tell(row, heading, 'not one of the values of this column', value, vocabulary.asked)
  }

  close(): { readonly table: ListTable; readonly rowNumbers: Float64Array; readonly quality: ListQuality } {
    const known = this.#columns.filter((column) => column.heading !== null)
    const of = <Value>(kinds: readonly string[], value: (column: Column) => Value): ReadonlyMap<string, Value> =>
      new Map(known.filter(({ kind }) => kinds.includes(kind)).map((column) => [column.heading!, value(column)]))
    const counted = (what: 'unusable' | 'fromText'): ReadonlyMap<string, number> =>
      new Map(this.#columns.filter((column) => column[what] > 0).map((column) => [column.heading ?? column.printed, column[what]]))
    const isRepeat = new Uint8Array(this.#count)
    for (const row of this.#isRepeat) isRepeat[row] = 1
    return {
      rowNumbers: this.#rowNumbers.all(),
      table: {
        rowCount: this.#count,
        isRepeat,
        dates: of(['date'], ({ dates }) => dates.all()),
        numbers: of(['number'], ({ numbers }) => numbers.all()),
        texts: of(['id', 'text'], ({ texts }) => texts.column()),
      },
      quality: { table: this.#list, rows: this.#count, blankIds: this.#blankIds, repeatedRows: this.#isRepeat.length, unusableDates: counted('unusable'), textDates: counted('fromText') },
    }
  }
}
