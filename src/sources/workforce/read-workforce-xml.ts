import { addMonths, dayNumber, dayNumberOf, type DayNumber } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { DataProblem, ListQuality, Period } from '../../core/measure/measured.ts'
import { closeRows, type Rows } from '../../core/measure/rows.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { TableBuilder } from '../returns/table-builder.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { readXml } from '../xml/read-xml.ts'
import { blocksOf, lineOf, numberOf, textOf, type XmlRecord } from '../xml/xml-record.ts'
import { XmlWalk } from '../xml/xml-walk.ts'
import { workforceRoot } from './workforce-layout.data.ts'

export type WorkforceReading = { readonly rows: Rows; readonly period: Period | null; readonly quality: readonly ListQuality[]; readonly problems: readonly DataProblem[] }

/** More than full time is entered by mistake for hours or for a whole team. */
const mostFte = 1.5

const otherReturn = (): Stopped => new Stopped(refuse('other-return', 'The file is another return, not that of the social work workforce.', 'Bring the workforce return, or say with --kind which return it is.'))

/** The day the return is of: as the header says, otherwise 30 September of its year; NaN where it says neither. */
const referenceDayOf = (header: XmlRecord): DayNumber => {
  const [collection] = blocksOf(header, 'CollectionDetails')
  if (collection === undefined) return NaN
  if (collection.lines[0] !== undefined && textOf(collection, 'Collection') === null) throw otherReturn()
  const given = numberOf(collection, 'ReferenceDate')
  return Number.isNaN(given) ? dayNumber(numberOf(collection, 'Year'), 9, 30) : given
}

/** Working days of a year as the statistics count absence: 253, and 254 in the twelve months that hold a 29 February. */
const workingDaysOf = (on: DayNumber): number => (on - addMonths(on, -12) === 366 ? 254 : 253)

/**
 * In: the bytes of a workforce return in XML, chunk by chunk, and the day of reading. Out: its tables as a closed value, the month of
 * its reference day, and every problem by line and element. Refuses what `readXml` refuses, another return, one without a worker
 * and one that does not say which day it is of.
 */
export const readWorkforceXml = async (chunks: AsyncIterable<Uint8Array>, today: Day): Promise<WorkforceReading | Refusal> => {
  const problems = new ProblemList()
  const workers: XmlRecord[] = []
  const posts: XmlRecord[] = []
  let on: DayNumber = NaN
  let council = 'the council'
  const tell = (record: XmlRecord, leaf: string, rule: string, whatToDo: string): void => {
    const node = record.node.byName.get(leaf)!
    problems.add({ sheet: record.node.layout.name, row: lineOf(record, leaf), column: node.path, element: node.path, rule, valueShape: null, whatToDo })
  }
  const walk = new XmlWalk(workforceRoot, 2022, dayNumberOf(today), problems, (record) => {
    if (record.node.layout.name === 'Header') {
      on = referenceDayOf(record)
      const [source] = blocksOf(record, 'Source')
      if (source !== undefined) council = textOf(source, 'LEA') ?? council
    } else (record.node.layout.name === 'CSWWWorker' ? workers : posts).push(record)
  })
  const refused = await readXml(chunks, walk)
  if (refused !== null) return refused
  if (workers.length === 0) return refuse('no-workers', 'The file holds no social worker.', 'Bring the whole workforce return.')
  if (Number.isNaN(on)) return refuse('no-reference-date', 'The file does not say which day it is of.', 'Fill in Year and ReferenceDate of its header.')

  // Figures stand at the end of a month; a reference day within one stands for it.
  const monthEnd = addMonths(on - new Date(on * 86_400_000).getUTCDate() + 1, 1) - 1
  const [made, counted] = [new TableBuilder('workforce-workers'), new TableBuilder('workforce-posts')]
  const seen = new Set<string>()
  for (const each of workers) {
    const [start, end, number] = [numberOf(each, 'RoleStartDate'), numberOf(each, 'RoleEndDate'), textOf(each, 'SWENo')]
    const now = numberOf(each, 'FTE30')
    const fte = Number.isNaN(now) ? numberOf(each, 'FTE') : now
    if (end < start) tell(each, 'RoleEndDate', 'an end lies before its start', 'Check both dates and correct the wrong one.')
    if (fte > mostFte) tell(each, Number.isNaN(now) ? 'FTE' : 'FTE30', 'more than one and a half full-time posts for one person', 'Enter the share of full time, such as 0.6.')
    if (Number.isNaN(fte)) tell(each, 'FTE', 'neither of the two elements says how many hours are worked', 'Enter the share of full time, such as 0.6.')
    if (numberOf(each, 'Cases30') > 0 && !(fte > 0)) tell(each, 'Cases30', 'cases are held by somebody without hours', 'Check the cases and the share of full time.')
    if (number !== null && seen.has(number)) tell(each, 'SWENo', 'a number that an earlier worker of the file has', 'Check that both roles are meant, or remove one.')
    if (number !== null) seen.add(number)
    // Who left before these twelve months is neither in post nor a leaver of the year.
    const left = end <= on ? (end > addMonths(on, -12) ? 'yes' : 'earlier') : 'no'
    const isAgency = textOf(each, 'AgencyWorker') === '1'
    made.add([number, monthEnd, isAgency ? 'yes' : 'no', left, fte, numberOf(each, 'Cases30'), numberOf(each, 'WorkingDaysLost'), fte * workingDaysOf(on)])
  }
  for (const each of posts) counted.add([council, monthEnd, numberOf(each, 'NumberOfVacancies'), numberOf(each, 'NoAgencyFTE')])
  const [one, other] = [made.close(walk.unusableDates), counted.close(new Map())]
  const first = monthEnd - new Date(monthEnd * 86_400_000).getUTCDate() + 1
  return {
    rows: closeRows(new Map([['workforce-workers', one.table], ['workforce-posts', other.table]])),
    period: { first, last: monthEnd },
    quality: [one.quality, other.quality],
    problems: problems.all(),
  }
}
