import { dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import { careTableNames, type CareTable } from '../../core/measure/care-tables.data.ts'
import type { ListQuality, Period } from '../../core/measure/measured.ts'
import { closeRows, type ListTable, type Rows } from '../../core/measure/rows.ts'
import { TableBuilder, tableOf, type ReadColumn } from '../returns/table-builder.ts'
import { careHistory, type CarePeriod, type Episode, type Known } from './care-history.ts'
import { checkEpisodes, type TellOfRow } from './check-care.ts'
import type { CareFileReading } from './read-care-file.ts'

const nothing = new Float64Array(0)
/** The days or figures of a column; none where the file does not have it. */
const figuresOf = (file: CareFileReading, heading: string): Float64Array => file.columns.get(heading)?.figures ?? nothing
const textsOf = (file: CareFileReading, heading: string): readonly (string | null)[] => file.columns.get(heading)?.texts ?? []

/** The day that is known of each child, row by row; blank where none is. */
const daysOf = (children: readonly (string | null)[], known: ReadonlyMap<string, DayNumber>): Float64Array => {
  const days = new Float64Array(children.length)
  for (let row = 0; row < days.length; row += 1) days[row] = row > 0 && children[row] === children[row - 1] ? days[row - 1]! : (known.get(children[row] ?? '') ?? NaN)
  return days
}

/** The years (ending 31 March) in which things are dated: the latest with at least a quarter as many as the fullest. */
export const yearOf = (dates: Iterable<DayNumber>): number | null => {
  const days = new Map<DayNumber, number>()
  for (const on of dates) if (!Number.isNaN(on)) days.set(on, (days.get(on) ?? 0) + 1)
  const counts = new Map<number, number>()
  for (const [on, count] of days) {
    const at = new Date(on * 86_400_000)
    const year = at.getUTCFullYear() + (at.getUTCMonth() >= 3 ? 1 : 0)
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  const fullest = Math.max(0, ...counts.values())
  const years = [...counts].flatMap(([year, count]) => (count * 4 >= fullest ? [year] : []))
  return years.length === 0 ? null : Math.max(...years)
}

/** In: the files of one return. Out: every date by which its year is told. */
export function* eventDates(files: readonly CareFileReading[]): Generator<DayNumber> {
  const told: Partial<Record<CareTable, readonly string[]>> = { 'care-episodes': ['DECOM', 'DEC'], 'care-reviews': ['REVIEW'], 'care-missing': ['MIS_START'], 'care-placed-for-adoption': ['DATE_PLACED'] }
  for (const file of files) for (const heading of told[file.table] ?? []) yield* figuresOf(file, heading)
}

/** The year a return tells of. */
export const periodOf = (year: number | null): Period | null => (year === null ? null : { first: dayNumber(year - 1, 4, 1), last: dayNumber(year, 3, 31) })

type Closed = { readonly rows: Rows; readonly quality: readonly ListQuality[]; readonly known: ReadonlyMap<string, Known> }
type Tell = (table: CareTable, ...told: Parameters<TellOfRow>) => void

const bothDates = 'Check both dates and correct the wrong one.'
/** Which date of a table must not lie before which. */
const inOrder: Partial<Record<CareTable, readonly [start: string, end: string]>> = {
  'care-missing': ['MIS_START', 'MIS_END'],
  'care-workers': ['SW_DECOM', 'SW_DEC'],
  'care-placed-for-adoption': ['DOB', 'DATE_PLACED'],
  'care-reviews': ['DOB', 'REVIEW'],
}

/** The birth dates of the header. Tells of a child that stands in it twice. */
const birthsOf = (header: CareFileReading | undefined, tell: Tell): ReadonlyMap<string, DayNumber> | null => {
  if (header === undefined) return null
  const births = new Map<string, DayNumber>()
  const born = figuresOf(header, 'DOB')
  for (const [at, child] of textsOf(header, 'CHILD').entries()) {
    if (child === null) continue
    if (births.has(child)) tell('care-children', header.lines[at]!, 'CHILD', 'a child that stands in the header already', 'Remove one of the two rows.')
    births.set(child, born[at] ?? NaN)
  }
  return births
}

/** Tells of children who are not in the header or have another birth date there, and of dates out of order. Care leavers are no longer in the header. */
const checkAgainstHeader = (file: CareFileReading, births: ReadonlyMap<string, DayNumber> | null, tell: Tell): void => {
  const { table, lines } = file
  const born = figuresOf(file, 'DOB')
  const [start, end] = (inOrder[table] ?? []).map((heading) => figuresOf(file, heading))
  const children = textsOf(file, 'CHILD')
  let before: string | null = null
  let inHeader: DayNumber | undefined
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    if (start !== undefined && end![at]! < start[at]!) tell(table, lines[at]!, inOrder[table]![1], 'a date lies before the one it must follow', bothDates)
    if (births === null || child === null || table === 'care-children') continue
    // Rows of one child often stand together.
    if (child !== before) inHeader = births.get((before = child))
    if (inHeader === undefined) {
      if (table !== 'care-leavers') tell(table, lines[at]!, 'CHILD', 'a child that is not in the header', 'Add the child to the header, or correct the number.')
    } else if (born[at] !== inHeader && !Number.isNaN(born[at] ?? NaN)) tell(table, lines[at]!, 'DOB', 'another birth date than in the header', 'Correct the wrong one of the two.')
  }
}

/** The episodes of each child, in order of their beginning; those without a beginning are left out. */
const episodesByChild = (file: CareFileReading): ReadonlyMap<string, Episode[]> => {
  const [children, reasons, endReasons, places, statuses] = ['CHILD', 'RNE', 'REC', 'PLACE', 'LS'].map((heading) => textsOf(file, heading))
  const [begins, ends] = [figuresOf(file, 'DECOM'), figuresOf(file, 'DEC')]
  const byChild = new Map<string, Episode[]>()
  let before: string | null = null
  let own: Episode[] | undefined
  for (let at = 0; at < children!.length; at += 1) {
    const child = children![at]!
    if (child === null || Number.isNaN(begins[at] ?? NaN)) continue
    const episode = { begins: begins[at]!, ends: ends[at] ?? NaN, reason: reasons![at] ?? null, endReason: endReasons![at] ?? null, place: places![at] ?? null, legalStatus: statuses![at] ?? null, line: file.lines[at]! }
    if (child !== before) own = byChild.get((before = child))
    if (own === undefined) byChild.set(child, (own = [episode]))
    else own.push(episode)
  }
  for (const each of byChild.values()) if (each.length > 1) each.sort((one, other) => one.begins - other.begins || (Number.isNaN(one.ends) ? 1 : Number.isNaN(other.ends) ? -1 : one.ends - other.ends))
  return byChild
}

const reviewsByChild = (file: CareFileReading): ReadonlyMap<string, readonly DayNumber[]> => {
  const found = new Map<string, DayNumber[]>()
  const dates = figuresOf(file, 'REVIEW')
  const children = textsOf(file, 'CHILD')
  let before: string | null = null
  let own: DayNumber[] | undefined
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    if (child === null || Number.isNaN(dates[at] ?? NaN)) continue
    if (child !== before) own = found.get((before = child))
    if (own === undefined) found.set(child, (own = [dates[at]!]))
    else own.push(dates[at]!)
  }
  for (const each of found.values()) if (each.length > 1) each.sort((one, other) => one - other)
  return found
}

/**
 * In: the files of one return, the year it tells of, what is known from the year before, and where problems go. Out: its tables,
 * closed, what each is like, and what the next year may know. Birth dates of episodes come from the header.
 */
export const careRows = (files: readonly CareFileReading[], period: Period | null, earlier: ReadonlyMap<string, Known>, tell: Tell): Closed => {
  const fileOf = new Map(files.map((file) => [file.table, file]))
  const births = birthsOf(fileOf.get('care-children'), tell)
  for (const file of files) checkAgainstHeader(file, births, tell)

  const tables = new Map<CareTable, ListTable>()
  const worked = new Map<CareTable, ReadColumn>()
  const known = new Map<string, Known>()
  const episodes = fileOf.get('care-episodes')
  const careBegan = new Map<string, DayNumber>()
  if (episodes !== undefined) {
    if (births !== null) worked.set('care-episodes', { figures: daysOf(textsOf(episodes, 'CHILD'), births) })
    const reviews = fileOf.get('care-reviews')
    const reviewsOf = reviews === undefined ? null : reviewsByChild(reviews)
    const tellOfEpisode: TellOfRow = (...told) => tell('care-episodes', ...told)
    const [placements, spans] = [new TableBuilder('care-placements'), new TableBuilder('care-review-spans')]
    for (const [child, own] of episodesByChild(episodes)) {
      const born = births?.get(child) ?? NaN
      checkEpisodes(own, born, tellOfEpisode)
      const history = careHistory(own, earlier.get(child) ?? null)
      for (const each of history.placements) placements.add([child, born, each.careBegan, each.began, each.from, each.to, each.place, each.legalStatus])
      if (history.last !== null) known.set(child, history.last)
      careBegan.set(child, history.periods.at(-1)!.began)
      if (reviewsOf !== null) addSpans(spans, child, history.periods, reviewsOf.get(child) ?? [], period)
    }
    tables.set('care-placements', placements.close(new Map()).table)
    if (reviewsOf !== null) tables.set('care-review-spans', spans.close(new Map()).table)
  }
  const placed = fileOf.get('care-placed-for-adoption')
  if (placed !== undefined) worked.set('care-placed-for-adoption', { figures: daysOf(textsOf(placed, 'CHILD'), careBegan) })

  const quality: ListQuality[] = []
  for (const name of careTableNames) {
    const file = fileOf.get(name)
    if (file === undefined) continue
    const more = worked.get(name)
    const columns = more === undefined ? file.columns : new Map([...file.columns, [name === 'care-episodes' ? 'DOB' : 'Care began', more]])
    const closed = tableOf(name, columns, [{ figures: file.marks }], file.unusableDates)
    tables.set(name, closed.table)
    quality.push(closed.quality)
  }
  return { rows: closeRows(tables), quality, known }
}

/** Care that began before the year had reviews that are not held: the first that must lie in the year is due within six months of its first day. */
const addSpans = (spans: TableBuilder, child: string, periods: readonly CarePeriod[], reviews: readonly DayNumber[], period: Period | null): void => {
  for (const { began, from, to } of periods) {
    const isNew = period === null || began >= period.first
    const start = isNew ? from : Math.max(from, period.first)
    let [before, at] = [start, isNew ? 0 : 2]
    for (const on of reviews) {
      if (!(on >= start) || on > to) continue
      spans.add([child, before, on, to, at])
      ;[before, at] = [on, at + 1]
    }
    spans.add([child, before, NaN, to, at])
  }
}
