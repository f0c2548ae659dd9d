import type { DayNumber } from '../../core/calendar/day-number.ts'
import { annexALists, idHeadingOf, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import type { ListTable } from '../../core/measure/rows.ts'
import { findHeadings, type FoundColumn } from './find-headings.ts'
import type { ProblemList } from './problem-list.ts'
import { readDate, readNumber, readText, sameAs, trimmed } from './read-cell.ts'
import { valueShape } from './value-shape.ts'

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
  const seen = new Set<string>()
  let count = 0
  let blankIds = 0
  let repeatedRows = 0

  for (let at = headings.row + 1; at < rows.length; at += 1) {
    const cells = rows[at]!
    const place = { sheet, row: at + 1 }
    if (!columns.some((column) => trimmed(cells[column.at]) !== null)) continue
    let whole = ''
    for (const column of columns) {
      const value = trimmed(cells[column.at])
      const where = { ...place, column: column.heading }
      if (value === null && column.heading !== null && isFormula(at, column.at))
        problems.add({ ...where, rule: 'a formula without its result is read as blank', valueShape: 'formula', whatToDo: 'Open the workbook in a spreadsheet program and save it, so that results are kept.' })
      if (column.kind === 'date') {
        const day = readDate(value)
        column.dates[count] = day
        whole += `${Number.isNaN(day) ? '' : day}\u0001`
        if (value === null) continue
        if (Number.isNaN(day)) {
          column.unusable += 1
          if (column.heading !== null) problems.add({ ...where, rule: 'a date cannot be read and is counted as blank', valueShape: valueShape(value), whatToDo: 'Enter a date of the calendar, or leave the cell blank.' })
        } else if (typeof value === 'string') column.fromText += 1
        if (day > today && column.heading !== null && column.heading !== 'Date of Birth')
          problems.add({ ...where, rule: 'a date lies in the future', valueShape: valueShape(value), whatToDo: 'Check the year and correct the date.' })
        continue
      }
      if (column.kind === 'id') {
        const id = readText(value)
        column.texts.push(id)
        whole += `${id ?? ''}\u0001`
        continue
      }
      whole += `${sameAs(value)}\u0001`
      if (column.heading === null) continue
      if (column.kind === 'text') column.texts.push(readText(value))
      else {
        const number = readNumber(value)
        column.numbers[count] = number
        if (value !== null && Number.isNaN(number)) problems.add({ ...where, rule: 'a number cannot be read and is counted as blank', valueShape: valueShape(value), whatToDo: 'Enter digits only.' })
      }
    }
    const id = columns.find((column) => column.kind === 'id')
    if (id !== undefined && id.texts[count] === null) {
      blankIds += 1
      problems.add({ ...place, column: idHeadingOf(list), rule: 'a row says not whose it is', valueShape: 'blank', whatToDo: 'Enter the identifier, or remove the row.' })
    }
    if (seen.has(whole)) {
      isRepeat[count] = 1
      repeatedRows += 1
      problems.add({ ...place, column: null, rule: 'a row repeats an earlier row in every cell', valueShape: null, whatToDo: 'Remove the row if it was entered twice.' })
    } else seen.add(whole)
    const [start, end] = span ?? []
    if (start !== undefined && end !== undefined && end.dates[count]! < start.dates[count]!)
      problems.add({ ...place, column: end.heading, rule: 'an end lies before its start', valueShape: 'date', whatToDo: 'Check both dates and correct the wrong one.' })
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
    quality: { list, rows: count, blankIds, repeatedRows, unusableDates: counted('unusable'), textDates: counted('fromText') },
  }
}
