import type { DayNumber } from '../../core/calendar/day-number.ts'
import { annexALists, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { idHeadingOf } from '../../core/measure/tables.ts'
import { findHeadings, type FoundColumn } from './find-headings.ts'
import type { ProblemList } from '../returns/problem-list.ts'
import { readDate, readNumber, readText, trimmed } from './read-cell.ts'
import { RepeatedRows } from './repeated-rows.ts'
import { valueShape } from '../returns/value-shape.ts'

export type SheetRows = {
  readonly rows: readonly (readonly unknown[])[]
  /** Tells a formula that the workbook holds no result for; a reader that does not calculate sees an empty cell. */
  readonly isFormula: (row: number, column: number) => boolean
}

type Column = FoundColumn & { readonly dates: Float64Array; readonly numbers: Float64Array; readonly texts: (string | null)[]; unusable: number; fromText: number }

const noNumbers = new Float64Array(0)
const newColumn = (found: FoundColumn, rows: number): Column => ({
  ...found,
  dates: found.kind === 'date' ? new Float64Array(rows) : noNumbers,
  numbers: found.kind === 'number' ? new Float64Array(rows) : noNumbers,
  texts: [],
  unusable: 0,
  fromText: 0,
})

/**
 * In: a list, the rows of its sheet and the day of reading. Out: the list column by column with what it is like in counts, or
 * null where its headings were not found. Each thing wrong is added to the problems by its place, never with its value.
 */
export const readList = (
  list: ListNumber,
  { rows, isFormula }: SheetRows,
  today: DayNumber,
  problems: ProblemList,
): { readonly table: ListTable; readonly quality: ListQuality } | null => {
  const headings = findHeadings(list, rows, problems)
  if (headings === null) return null
  const sheet = `List ${list}`
  const columns = headings.columns.map((found) => newColumn(found, rows.length))
  const span = annexALists[list].span?.map((heading) => columns.find((column) => column.heading === heading))
  const isRepeat = new Uint8Array(rows.length)
  const repeats = new RepeatedRows(columns.length, rows.length)
  const id = columns.find((column) => column.kind === 'id')
  let count = 0
  let blankIds = 0
  let repeatedRows = 0

  for (let at = headings.row + 1; at < rows.length; at += 1) {
    const cells = rows[at]!
    let isEmpty = true
    for (let place = 0; place < columns.length && isEmpty; place += 1) isEmpty = trimmed(cells[columns[place]!.at]) === null
    if (isEmpty) continue
    const tell = (column: string | null, rule: string, value: unknown, whatToDo: string): void =>
      problems.add({ sheet, row: at + 1, column, rule, valueShape: value === undefined ? null : valueShape(value), whatToDo })

    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place]!
      const value = trimmed(cells[column.at])
      const { heading } = column
      if (value === null && heading !== null && isFormula(at, column.at))
        tell(heading, 'a formula without its result is read as blank', null, 'Open the workbook in a spreadsheet program and save it, so that results are kept.')
      switch (column.kind) {
        case 'date': {
          const day = readDate(value)
          column.dates[count] = day
          repeats.put(place, Number.isNaN(day) ? null : day)
          if (value === null) break
          if (Number.isNaN(day)) {
            column.unusable += 1
            if (heading !== null) tell(heading, 'a date cannot be read and is counted as blank', value, 'Enter a date of the calendar, or leave the cell blank.')
          } else if (typeof value === 'string') column.fromText += 1
          if (day > today && heading !== null && heading !== 'Date of Birth') tell(heading, 'a date lies in the future', value, 'Check the year and correct the date.')
          break
        }
        case 'id': {
          const text = readText(value)
          column.texts.push(text)
          repeats.put(place, text)
          break
        }
        case 'number': {
          const number = readNumber(value)
          column.numbers[count] = number
          repeats.put(place, value)
          if (value !== null && Number.isNaN(number)) tell(heading, 'a number cannot be read and is counted as blank', value, 'Enter digits only.')
          break
        }
        case 'text':
          repeats.put(place, value)
          if (heading !== null) column.texts.push(readText(value))
          break
        default:
          column.kind satisfies never
      }
    }
    if (id?.texts[count] === null) {
      blankIds += 1
      tell(idHeadingOf(list), 'a row says not whose it is', null, 'Enter the identifier, or remove the row.')
    }
    if (repeats.closeRow()) {
      isRepeat[count] = 1
      repeatedRows += 1
      tell(null, 'a row repeats an earlier row in every cell', undefined, 'Remove the row if it was entered twice.')
    }
    const [start, end] = span ?? []
    if (start !== undefined && end !== undefined && end.dates[count]! < start.dates[count]!)
      tell(end.heading, 'an end lies before its start', new Date(0), 'Check both dates and correct the wrong one.')
    count += 1
  }

  const known = columns.filter((column) => column.heading !== null)
  const of = <Value>(kinds: readonly string[], value: (column: Column) => Value): ReadonlyMap<string, Value> =>
    new Map(known.filter(({ kind }) => kinds.includes(kind)).map((column) => [column.heading!, value(column)]))
  const counted = (of: 'unusable' | 'fromText'): ReadonlyMap<string, number> =>
    new Map(columns.filter((column) => column[of] > 0).map((column) => [column.heading ?? column.printed, column[of]]))
  return {
    table: {
      rowCount: count,
      isRepeat: isRepeat.subarray(0, count),
      dates: of(['date'], ({ dates }) => dates.subarray(0, count)),
      numbers: of(['number'], ({ numbers }) => numbers.subarray(0, count)),
      texts: of(['id', 'text'], ({ texts }) => texts),
    },
    quality: { table: list, rows: count, blankIds, repeatedRows, unusableDates: counted('unusable'), textDates: counted('fromText') },
  }
}
