import { addMonths, dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import { workingDaySpan } from '../../core/calendar/working-day-span.ts'
import type { DataProblem, ListQuality, Period } from '../../core/measure/measured.ts'
import { closeRows, type Rows } from '../../core/measure/rows.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { readCsvRows } from '../csv/read-csv-rows.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { TableBuilder } from '../returns/table-builder.ts'
import { valueShape } from '../returns/value-shape.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { monthlyTables, type MonthlyTable } from './monthly-tables.data.ts'

export type WorkforceSource = { readonly name: string; readonly open: () => AsyncIterable<Uint8Array> }
type Reading = { readonly rows: Rows; readonly period: Period; readonly quality: readonly ListQuality[]; readonly problems: readonly (readonly [file: string, DataProblem])[] }

const bare = (heading: string): string => heading.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

/** In: a month written 2026-03, 03/2026, or as any day of it. Out: its last day, or NaN. */
const monthEndOf = (text: string): DayNumber => {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(text) ?? []
  const [, month, year] = /^(?:\d{1,2}\/)?(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return addMonths(dayNumber(Number(isoYear ?? year), Number(isoMonth ?? month), 1), 1) - 1
}

type Cells = (heading: string) => string
type Row = { readonly line: number; readonly cells: Cells }

const readTable = async (source: WorkforceSource): Promise<{ readonly table: MonthlyTable; readonly rows: readonly Row[] } | null> => {
  let table: MonthlyTable | undefined
  let places: ReadonlyMap<string, number> = new Map()
  const rows: Row[] = []
  for await (const batch of readCsvRows(source.open()))
    for (const { cells, line } of batch) {
      if (table === undefined) {
        places = new Map(cells.map((cell, at) => [bare(cell), at]))
        table = monthlyTables.find(({ headings }) => headings.filter(({ isNeeded }) => isNeeded).every(({ heading }) => places.has(bare(heading))))
        if (table === undefined) return null
      } else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: (heading) => (cells[places.get(bare(heading)) ?? -1] ?? '').trim() })
    }
  return table === undefined ? null : { table, rows }
}

/**
 * In: the monthly tables of a workforce as CSV files. Out: their tables as a closed value, from the first month to the last, and every
 * problem by file, line and heading. Agency workers are added up from the rows of workers. Refuses files of which none has the headings
 * of the templates, and what cannot be read as a table.
 */
export const readWorkforceCsv = async (sources: readonly WorkforceSource[]): Promise<Reading | Refusal> => {
  const problems: (readonly [string, DataProblem])[] = []
  const [workers, posts] = [new TableBuilder('workforce-workers'), new TableBuilder('workforce-posts')]
  const agencyFte = new Map<DayNumber, number>()
  const vacancies = new Map<DayNumber, number>()
  for (const source of sources) {
    const list = new ProblemList()
    const tell = (line: number, column: string | null, rule: string, whatToDo: string, text: string | null = null): void =>
      list.add({ sheet: 'Monthly workforce', row: line, column, rule, valueShape: text === null ? null : valueShape(text), whatToDo })
    const numberIn = ({ line, cells }: Row, heading: string): number => {
      const text = cells(heading)
      if (text === '') return NaN
      if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text)
      tell(line, heading, 'a number cannot be read and is counted as blank', 'Enter digits, with a point for decimals.', text)
      return NaN
    }
    const yesIn = ({ line, cells }: Row, heading: string): string => {
      const text = cells(heading)
      if (!/^(?:y|yes|n|no|)$/i.test(text)) tell(line, heading, 'neither yes nor no and counted as no', 'Enter yes or no.', text)
      return /^(?:y|yes)$/i.test(text) ? 'yes' : 'no'
    }
    try {
      const read = await readTable(source)
      if (read === null) {
        tell(1, null, 'the headings are not of a monthly workforce table, and the file is not read', 'Use the headings of the templates.')
        problems.push(...list.all().map((each) => [source.name, each] as const))
        continue
      }
      for (const row of read.rows) {
        const on = monthEndOf(row.cells('Month'))
        if (Number.isNaN(on)) {
          tell(row.line, 'Month', 'the month cannot be read and the row is not counted', 'Write the month as 2026-03.', row.cells('Month'))
          continue
        }
        if (read.table.name === 'vacancies') {
          const given = numberIn(row, 'Vacancies FTE')
          if (!Number.isNaN(given)) vacancies.set(on, (vacancies.get(on) ?? 0) + given)
          continue
        }
        const [fte, agency, left] = [numberIn(row, 'FTE'), yesIn(row, 'Agency'), yesIn(row, 'Left')]
        if (Number.isNaN(fte)) tell(row.line, 'FTE', 'nothing says how many hours are worked', 'Enter the share of full time, such as 0.6.', row.cells('FTE'))
        if (agency === 'yes' && left === 'no') agencyFte.set(on, (agencyFte.get(on) ?? 0) + (Number.isNaN(fte) ? 0 : fte))
        const { least } = workingDaySpan(addMonths(on + 1, -1) - 1, on)
        const worker = row.cells('Worker')
        workers.add([worker === '' ? null : Buffer.from(worker).toString(), on, agency, left, fte, numberIn(row, 'Cases'), numberIn(row, 'Days absent'), fte * least])
        if (!vacancies.has(on)) vacancies.set(on, 0)
      }
    } catch (error) {
      if (error instanceof Stopped) return { ...error.refusal, message: `${source.name}: ${error.refusal.message}` }
      throw error
    }
    problems.push(...list.all().map((each) => [source.name, each] as const))
  }
  const months = [...vacancies.keys()].toSorted((one, other) => one - other)
  if (months.length === 0) return refuse('other-layout', 'None of the files has the headings of a monthly workforce table.', 'Use the templates docs/templates/workforce-workers.csv and docs/templates/workforce-vacancies.csv.')
  for (const on of months) posts.add(['the council', on, vacancies.get(on)!, agencyFte.get(on) ?? 0])
  const [one, other] = [workers.close(new Map()), posts.close(new Map())]
  return {
    rows: closeRows(new Map([['workforce-workers', one.table], ['workforce-posts', other.table]])),
    period: { first: addMonths(months[0]! + 1, -1), last: months.at(-1)! },
    quality: [one.quality, other.quality],
    problems,
  }
}
