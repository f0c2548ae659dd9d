import { addMonths, dayNumber, dayNumberOf, type DayNumber } from '../../core/calendar/day-number.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { DataProblem, ListQuality, Period } from '../../core/measure/measured.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { readXml } from '../xml/read-xml.ts'
import { blocksOf, lineOf, numberOf, textOf, type XmlRecord } from '../xml/xml-record.ts'
import { XmlWalk } from '../xml/xml-walk.ts'
import { censusRoot, firstYear, lastYear } from './census-layout.data.ts'
import { CensusRows } from './census-rows.ts'
import { checkChild, type Tell } from './check-child.ts'

export type CensusReading = { readonly rows: Rows; readonly period: Period | null; readonly quality: readonly ListQuality[]; readonly problems: readonly DataProblem[] }

const inYears = (year: number): boolean => year >= firstYear && year <= lastYear
const otherReturn = (): Stopped =>
  new Stopped(refuse('other-return', 'The file is another return, not the children in need census.', 'Bring the census, or say with --kind which return it is.'))

/** What the header says: the year whose codes are used, and the day the census is of (NaN where it does not say). */
const readHeader = (header: XmlRecord, tell: Tell): { readonly year: number; readonly referenceDate: DayNumber } => {
  const [collection] = blocksOf(header, 'CollectionDetails')
  if (collection === undefined) return { year: lastYear, referenceDate: NaN }
  if (collection.values[0] === null && textOf(collection, 'Collection') === null && collection.lines[0] !== undefined) throw otherReturn()
  const [stated, given] = [numberOf(collection, 'Year'), numberOf(collection, 'ReferenceDate')]
  const referenceDate = Number.isNaN(given) && inYears(stated) ? dayNumber(stated, 3, 31) : given
  const ofDate = Number.isNaN(given) ? NaN : new Date(addMonths(given, 9) * 86_400_000).getUTCFullYear()
  if (!Number.isNaN(stated) && !inYears(stated)) tell(collection, 'Year', 'a year whose codes are not held here', `The codes of ${firstYear} to ${lastYear} are known; check the year.`)
  if (!Number.isNaN(stated) && !Number.isNaN(given) && given !== dayNumber(stated, 3, 31))
    tell(collection, 'ReferenceDate', 'a reference date that is not 31 March of the year', 'Correct the year or the date. The figures take the date.')
  const year = inYears(stated) ? stated : inYears(ofDate) ? ofDate : stated < firstYear || ofDate < firstYear ? firstYear : lastYear
  return { year, referenceDate }
}

/**
 * In: the bytes of a children in need census, chunk by chunk, and the day of reading. Out: its tables as a closed value, the twelve
 * months it tells of, what each table is like in counts, and every problem by its line and element. Refuses what `readXml`
 * refuses, another return, and a file without a child.
 */
export const readCensus = async (chunks: AsyncIterable<Uint8Array>, today: Day): Promise<CensusReading | Refusal> => {
  const problems = new ProblemList()
  const rows = new CensusRows()
  let referenceDate: DayNumber = NaN
  let children = 0
  const tell: Tell = (record, leaf, rule, whatToDo) => {
    const node = record.node.byName.get(leaf)!
    const isDate = node.layout.type?.kind === 'date' || node.layout.type?.kind === 'plan-date'
    const valueShape = isDate && record.lines[node.at] !== undefined ? 'date' : null
    problems.add({ sheet: record.node.layout.name, row: lineOf(record, leaf), column: node.path, element: node.path, rule, valueShape, whatToDo })
  }
  const walk: XmlWalk = new XmlWalk(censusRoot, lastYear, dayNumberOf(today), problems, (record) => {
    if (record.node.layout.name === 'Header') {
      const header = readHeader(record, tell)
      walk.year = header.year
      referenceDate = header.referenceDate
      return
    }
    children += 1
    checkChild(record, referenceDate, tell)
    const [who] = blocksOf(record, 'ChildIdentifiers')
    if (rows.add(record).isRepeated) tell(who!, 'LAchildID', 'an identifier that an earlier child of the file has', 'Put all that is about one child into one block.')
  })
  const refused = await readXml(chunks, walk)
  if (refused !== null) return refused
  if (children === 0) return refuse('no-children', 'The file holds no child.', 'Bring the whole census; a file without children has nothing to count.')
  const period = Number.isNaN(referenceDate) ? null : { first: addMonths(referenceDate + 1, -12), last: referenceDate }
  return { ...rows.close(walk.unusableDates), period, problems: problems.all() }
}
