import { dayNumberOf, type DayNumber } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import type { DataProblem, ListQuality } from '../../core/measure/measured.ts'
import { monthEnd, type Month } from '../../core/measure/month.ts'
import { closeRows, type ListTable, type Rows } from '../../core/measure/rows.ts'
import { idHeadingOf } from '../../core/measure/tables.ts'
import { textAt } from '../../core/measure/text-column.ts'
import type { Refusal } from '../../core/refusal.ts'
import { checkAcrossLists, type PlacedTable } from '../annex-a/check-across-lists.ts'
import { ListReader } from '../annex-a/read-list.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { valueShape } from '../returns/value-shape.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { careRowsAt, lookUps, needRowsAt, planRowsAt, rowsOfList, ssdLists, type ListRow, type SsdList } from './lists-of-ssd.ts'
import { SsdHeld } from './ssd-held.ts'
import { csvSsdSources, type SsdFile, type SsdSource } from './ssd-source.ts'
import type { SsdTable } from './ssd-tables.data.ts'
import { ssdDay } from './ssd-day.ts'

/** The dataset read: its rows closed, the positions at month ends that could be worked out, and beside them only counts and places. */
export type SsdReading = { readonly rows: Rows; readonly positions: ReadonlyMap<Month, Rows>; readonly quality: readonly ListQuality[]; readonly problems: readonly DataProblem[] }

/** The heading above the key of each row, so that two rows that agree in all else are still two. */
const keyHeading = 'Row of the dataset'
/** How many days after a month end the tables may have been taken for care leavers to stand in them as they stood then: the dataset keeps no earlier state. */
const leaversHoldFor = 10

/** Problems under the names of the dataset: the lists are only how it is counted. */
class SsdProblems extends ProblemList {
  override add(problem: DataProblem): void {
    const spec = ssdLists.find(({ list }) => problem.sheet === `List ${list}`)
    // What the lists have and the dataset does not is said of its tables.
    if (spec === undefined || /^(?:the|a) heading|^the list is missing/.test(problem.rule)) return
    const column = problem.column === null ? null : (spec.from[problem.column] ?? null)
    const [table, name] = column === null ? [spec.table, null] : (column.split('.') as [string, string])
    super.add({ ...problem, sheet: table, column: name, rule: problem.rule.replace('in list 6', 'in ssd_cin_episodes'), whatToDo: problem.whatToDo.replace('list 6', 'ssd_cin_episodes') })
  }
  /** Adds a problem that is of the dataset itself. */
  addOwn(problem: DataProblem): void {
    super.add(problem)
  }
}

const readList = async (spec: SsdList, rows: AsyncIterable<ListRow> | Iterable<ListRow>, today: DayNumber, problems: ProblemList, held: SsdHeld): Promise<(PlacedTable & { readonly quality: ListQuality }) | null> => {
  const headings = Object.keys(spec.from)
  const reader = new ListReader(spec.list, today, problems)
  reader.take({ number: 1, cells: [...headings, keyHeading], unresolved: null })
  for await (const { number, cells } of rows) reader.take({ number, cells, unresolved: null })
  const read = reader.close()
  if (read === null) return null
  // Without the days on which involvements end, nobody can tell who has a worker today.
  const isTold = (heading: string): boolean => spec.from[heading] !== 'ssd_involvements.invo_professional_id' || held.has('ssd_involvements.invo_involvement_end_date')
  const isThere = ([heading]: readonly [string, unknown]): boolean => isTold(heading) && [spec.from[heading], spec.or?.[heading]].some((column) => column !== undefined && held.has(column))
  const kept = <Value>(columns: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => new Map([...columns].filter(isThere))
  const table: ListTable = { ...read.table, dates: kept(read.table.dates), numbers: kept(read.table.numbers), texts: kept(read.table.texts) }
  return { table, rowNumbers: read.rowNumbers, quality: { ...read.quality, textDates: new Map() } }
}

const tellOfMissing = (sources: readonly SsdSource[], held: SsdHeld, problems: SsdProblems): void => {
  const there = new Set(sources.map(({ table }) => table))
  const wanted = [...new Set(ssdLists.flatMap(({ from, or }) => Object.entries(from).flatMap(([heading, column]) => (or?.[heading] !== undefined && held.has(or[heading]) ? [] : [column]))))]
  for (const table of new Set(wanted.map((column) => column.split('.')[0] as SsdTable))) {
    if (!there.has(table)) {
      problems.addOwn({ sheet: table, row: null, column: null, rule: 'the table is missing', valueShape: null, whatToDo: `Add the table ${table}; what is counted from it is not given without it.` })
      continue
    }
    for (const column of wanted.filter((each) => each.startsWith(`${table}.`) && !held.has(each)))
      problems.addOwn({ sheet: table, row: 1, column: column.split('.')[1]!, rule: 'a column is missing', valueShape: null, whatToDo: 'Add the column, named as in the published specification.' })
  }
}

/** Tells of rows of a person who is not in the table of persons, whose birth date is then not known. */
const tellOfStrangers = (spec: SsdList, { table, rowNumbers }: PlacedTable, persons: ReadonlyMap<string, unknown>, problems: SsdProblems): void => {
  const [of, column] = spec.from[idHeadingOf(spec.list)]!.split('.') as [string, string]
  const people = table.texts.get(idHeadingOf(spec.list))
  if (people === undefined) return
  for (let at = 0; at < table.rowCount; at += 1) {
    const person = textAt(people, at)
    if (person !== null && !persons.has(person))
      problems.addOwn({ sheet: of, row: rowNumbers[at]!, column, rule: 'a person who is not in ssd_person', valueShape: null, whatToDo: 'Add the person to ssd_person, or correct the identifier.' })
  }
}

/** Days on which the service recorded something, from which it is told until when the tables tell. */
const recorded: readonly (readonly [SsdTable, string])[] = [['ssd_contacts', 'cont_contact_date'], ['ssd_cin_episodes', 'cine_referral_date'], ['ssd_cla_visits', 'clav_cla_visit_date'], ['ssd_cp_visits', 'cppv_cp_visit_date'], ['ssd_care_leavers', 'clea_care_leaver_latest_contact']]

const newestDay = async (held: SsdHeld, today: DayNumber): Promise<DayNumber> => {
  let newest: DayNumber = -Infinity
  for (const [table, column] of recorded)
    for await (const { cells: [cell = null] } of held.rows(table, column)) {
      const on = ssdDay(cell)
      if (on > newest && on <= today) newest = on
    }
  return newest
}

/**
 * In: tables of the Standard Safeguarding Dataset, the day of reading and the months that will be counted. Out: the lists of Annex A made from them, as
 * a closed value, with the position at each month end, what each list is like in counts, and every problem by table, row and column of the dataset.
 * What rests on a table or column that is not there is left out, so that its figures are not given instead of being nought.
 */
export const readSsdSources = async (sources: readonly SsdSource[], today: Day, months: readonly Month[]): Promise<SsdReading> => {
  const problems = new SsdProblems()
  const day = dayNumberOf(today)
  const held = new SsdHeld(sources, (sheet, row, column, cell) => problems.addOwn({ sheet, row, column, rule: 'a date cannot be read and is counted as blank', valueShape: valueShape(cell), whatToDo: 'Enter a date of the calendar, or leave the cell blank.' }))
  tellOfMissing(sources, held, problems)
  const look = await lookUps(held)
  const [needAt, careAt, plansAt] = [await needRowsAt(held, look), await careRowsAt(held, look), await planRowsAt(held, look)]
  const tables = new Map<ListNumber, ListTable>()
  const placed = new Map<ListNumber, PlacedTable>()
  const quality: ListQuality[] = []
  const isThere = ({ table }: SsdList): boolean => sources.some((source) => source.table === table)
  for (const spec of ssdLists.filter(isThere)) {
    const read = await readList(spec, spec.list === 8 ? careAt(day, false) : spec.list === 7 ? plansAt(day) : spec.list === 6 ? needAt(day) : rowsOfList(spec, held, look), day, problems, held)
    if (read === null) continue
    tables.set(spec.list, read.table)
    placed.set(spec.list, read)
    quality.push(read.quality)
    if (sources.some(({ table }) => table === 'ssd_person')) tellOfStrangers(spec, read, look.persons, problems)
  }
  checkAcrossLists(placed, problems)
  const positions = new Map<Month, Rows>()
  const [needSpec, planSpec, careSpec] = ([6, 7, 8] as const).map((list) => ssdLists.find((spec) => spec.list === list && isThere(spec)))
  const newest = await newestDay(held, day)
  for (const month of months) {
    const on = monthEnd(month)
    const own = new Map<ListNumber, ListTable>()
    const care = careSpec === undefined || on > newest ? null : await readList(careSpec, careAt(on, true), day, new ProblemList(), held)
    if (care !== null) own.set(8, care.table)
    const plans = planSpec === undefined || on > newest ? null : await readList(planSpec, plansAt(on), day, new ProblemList(), held)
    if (plans !== null) own.set(7, plans.table)
    const need = needSpec === undefined || on > newest ? null : await readList(needSpec, needAt(on), day, new ProblemList(), held)
    if (need !== null) own.set(6, need.table)
    const leavers = tables.get(9)
    if (leavers !== undefined && on <= newest && newest - on <= leaversHoldFor) own.set(9, leavers)
    if (own.size > 0) positions.set(month, closeRows(own))
  }
  return { rows: closeRows(tables), positions, quality, problems: problems.all() }
}

/** The same for tables that come as CSV files. A file that is no table of the dataset is named among the problems. */
export const readSsdFiles = async (files: readonly SsdFile[], today: Day, months: readonly Month[]): Promise<SsdReading | Refusal> => {
  try {
    const found = await csvSsdSources(files)
    if ('kind' in found) return found
    const reading = await readSsdSources(found.sources, today, months)
    const passedOver = found.others.map((): DataProblem => ({ sheet: 'Another file', row: null, column: null, rule: 'the file has not the columns of a table that is counted and is not read', valueShape: null, whatToDo: 'Nothing, if it is another file or another table of the dataset.' }))
    return { ...reading, problems: [...passedOver, ...reading.problems] }
  } catch (error) {
    if (error instanceof Stopped) return error.refusal
    throw error
  }
}
