import { dayNumberOf } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { CareTable } from '../../core/measure/care-tables.data.ts'
import type { DataProblem, ListQuality, Period } from '../../core/measure/measured.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { layoutOf } from '../../core/measure/tables.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { careFiles, firstYear, lastYear } from './care-layout.data.ts'
import type { Known } from './care-history.ts'
import { careRows, eventDates, periodOf, yearOf } from './care-rows.ts'
import { newIdentifiers, readCareFile, type CareFileReading } from './read-care-file.ts'

export type CareSource = { readonly name: string; readonly open: () => AsyncIterable<Uint8Array> }
export type CareReading = {
  readonly named: string
  readonly rows: Rows
  readonly period: Period | null
  readonly quality: readonly ListQuality[]
  readonly problems: readonly (readonly [file: string, DataProblem])[]
}

type Held = CareFileReading & { readonly name: string; readonly problems: ProblemList }

/** What is left of a name without the words for its table: `episodes_last.csv` and `header_last.csv` belong together. */
const restOf = ({ name, table }: Held): string =>
  name
    .replace(/\.[^.]+$/, '')
    .replace(careFiles.find((file) => file.table === table)!.words, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '')

const twice = (one: Held, other: Held): Refusal =>
  refuse(
    'table-twice',
    `${one.name} and ${other.name} both hold the table “${layoutOf(one.table).name}”, and its rows would count twice.`,
    'Bring each table once for each year. Files of another year need their own episodes, and names that tell the year.',
  )
const doubled = (files: readonly Held[]): readonly [Held, Held] | null => {
  for (const [at, file] of files.entries()) {
    const other = files.slice(at + 1).find(({ table }) => table === file.table)
    if (other !== undefined) return [file, other]
  }
  return null
}

type Sorted = { readonly returns: readonly (readonly Held[])[]; readonly aside: readonly Held[] }

/**
 * Puts files together that are of one return: all of them, or where a table stands twice, those whose names have the same rest. What
 * is left without episodes joins the one return there is where that lacks its table, and is otherwise set aside.
 */
const returnsOf = (files: readonly Held[]): Sorted | Refusal => {
  if (doubled(files) === null) return { returns: [files], aside: [] }
  const groups = [...new Set(files.map(restOf))].map((rest) => files.filter((file) => restOf(file) === rest))
  for (const group of groups) {
    const inGroup = doubled(group)
    if (inGroup !== null) return twice(...inGroup)
  }
  const whole = groups.filter((group) => group.some(({ table }) => table === 'care-episodes'))
  const others = groups.filter((group) => !whole.includes(group)).flat()
  const [only, another] = whole
  if (only === undefined || another !== undefined) return only === undefined ? twice(...doubled(files)!) : { returns: whole, aside: others }
  const joined = others.filter(({ table, name }) => !only.some((file) => file.table === table) && others.find((file) => file.table === table)?.name === name)
  return { returns: [[...only, ...joined]], aside: others.filter((file) => !joined.includes(file)) }
}

/**
 * In: the CSV files of a looked-after children return, and the day of reading. Out: a reading for each year they tell of, the earliest
 * first. Files are known by their headings, years by the dates in them. Refuses files of which none is of the return, a table that stands
 * twice in a year, and what cannot be read as a table. The names of files are told; nothing else of what stands in them is.
 */
export const readCare = async (sources: readonly CareSource[], today: Day, isDone: (files: number) => void): Promise<readonly CareReading[] | Refusal> => {
  const held: Held[] = []
  const ids = newIdentifiers()
  const others: (readonly [string, DataProblem])[] = []
  for (const [at, { name, open }] of sources.entries()) {
    const problems = new ProblemList()
    try {
      const reading = await readCareFile(open(), dayNumberOf(today), ids, problems)
      if (reading === null)
        others.push([name, { sheet: 'File', row: 1, column: null, rule: 'the headings are not of a file of this return, and the file is not read', valueShape: null, whatToDo: 'Nothing, if it is another file. Otherwise name the columns as in the guide to the return.' }])
      else held.push({ ...reading, name, problems })
    } catch (error) {
      if (error instanceof Stopped) return { ...error.refusal, message: `${name}: ${error.refusal.message}` }
      throw error
    }
    isDone(at + 1)
  }
  if (held.length === 0) return refuse('other-layout', 'None of the files has the headings of the looked-after children return.', 'Bring its CSV files, each with one row of headings: CHILD, DECOM, RNE and so on.')
  const sorted = returnsOf(held)
  if (isRefusal(sorted)) return sorted
  for (const { name, table } of sorted.aside)
    others.push([name, { sheet: layoutOf(table).name, row: 1, column: null, rule: 'the table stands in another file already, and this file is not counted', valueShape: null, whatToDo: 'Bring each table once for each year.' }])
  const inOrder = sorted.returns.map((files) => ({ files, year: yearOf(eventDates(files)) })).toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0))
  for (const [at, { files, year }] of inOrder.entries()) {
    const next = inOrder[at + 1]
    if (next !== undefined && (next.year === year || year === null)) return twice(files[0]!, next.files.find(({ table }) => table === files[0]!.table) ?? next.files[0]!)
  }
  let known: ReadonlyMap<number, Known> = new Map()
  return inOrder.map(({ files, year }, at): CareReading => {
    const problemsOf = new Map<CareTable, ProblemList>(files.map(({ table, problems }) => [table, problems]))
    const tell = (table: CareTable, line: number, column: string, rule: string, whatToDo: string): void =>
      problemsOf.get(table)!.add({ sheet: layoutOf(table).name, row: line, column, rule, valueShape: null, whatToDo })
    const codesOf = Math.min(lastYear, Math.max(firstYear, year ?? lastYear))
    for (const { table, ofYears } of files)
      for (const { heading, line, first, last } of ofYears) if (codesOf < first || codesOf > last) tell(table, line, heading, 'a code of another year', 'Use a code of the year of the return.')
    const period = periodOf(year)
    const closed = careRows(files, period, ids.words, known, tell)
    known = closed.known
    const problems = [...(at === 0 ? others : []), ...files.flatMap(({ name, problems: own }) => own.all().map((each) => [name, each] as const))]
    return { named: year === null ? 'year not known' : `${year - 1}-${String(year).slice(2)}`, rows: closed.rows, period, quality: closed.quality, problems }
  })
}
