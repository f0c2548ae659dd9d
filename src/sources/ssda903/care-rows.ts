import { dayNumber } from '../../core/calendar/day-number.ts'
import { careTableNames, type CareTable } from '../../core/measure/care-tables.data.ts'
import type { ListQuality, Period } from '../../core/measure/measured.ts'
import { closeRows, type ListTable, type Rows } from '../../core/measure/rows.ts'
import { textAt, type TextColumn, type Words } from '../../core/measure/text-column.ts'
import { TableBuilder, tableOf, type ReadColumn } from '../returns/table-builder.ts'
import { careHistory, type CarePeriod, type Episode, type Known } from './care-history.ts'
import { checkEpisodes, type TellOfRow } from './check-care.ts'
import type { CareFileReading } from './read-care-file.ts'

const nothing = new Float64Array(0)
const noTexts: TextColumn = { words: [], at: new Int32Array(0) }
/** The days or figures of a column; none where the file does not have it. */
const figuresOf = (file: CareFileReading, heading: string): Float64Array => file.columns.get(heading)?.figures ?? nothing
const textsOf = (file: CareFileReading, heading: string): TextColumn => file.columns.get(heading)?.texts ?? noTexts
/** Whose each row is, as the number of the child: the same in every file of the return. */
const childrenOf = (file: CareFileReading): Int32Array => textsOf(file, 'CHILD').at

/** The day that is known of each child, row by row; blank where none is. */
const daysOf = (children: Int32Array, known: Float64Array): Float64Array => {
  const days = new Float64Array(children.length)
  for (let row = 0; row < days.length; row += 1) days[row] = known[children[row]!] ?? NaN
  return days
}

/** The years (ending 31 March) in which things are dated: the latest with at least a quarter as many as the fullest. */
export const yearOf = (columns: readonly Float64Array[]): number | null => {
  let [first, last] = [Infinity, -Infinity]
  for (const dates of columns)
    for (let row = 0; row < dates.length; row += 1) {
      if (dates[row]! < first) first = dates[row]!
      if (dates[row]! > last) last = dates[row]!
    }
  const days = new Int32Array(last >= first ? last - first + 1 : 0)
  for (const dates of columns) for (let row = 0; row < dates.length; row += 1) if (!Number.isNaN(dates[row])) days[dates[row]! - first]! += 1
  const counts = new Map<number, number>()
  for (let day = 0; day < days.length; day += 1) {
    if (days[day] === 0) continue
    const at = new Date((first + day) * 86_400_000)
    const year = at.getUTCFullYear() + (at.getUTCMonth() >= 3 ? 1 : 0)
    counts.set(year, (counts.get(year) ?? 0) + days[day]!)
  }
  const fullest = Math.max(0, ...counts.values())
  const years = [...counts].flatMap(([year, count]) => (count * 4 >= fullest ? [year] : []))
  return years.length === 0 ? null : Math.max(...years)
}

const told: Partial<Record<CareTable, readonly string[]>> = { 'care-episodes': ['DECOM', 'DEC'], 'care-reviews': ['REVIEW'], 'care-missing': ['MIS_START'], 'care-placed-for-adoption': ['DATE_PLACED'] }
/** In: the files of one return. Out: the columns of dates by which its year is told. */
export const eventDates = (files: readonly CareFileReading[]): readonly Float64Array[] => files.flatMap((file) => (told[file.table] ?? []).map((heading) => figuresOf(file, heading)))

/** The year a return tells of. */
export const periodOf = (year: number | null): Period | null => (year === null ? null : { first: dayNumber(year - 1, 4, 1), last: dayNumber(year, 3, 31) })

type Closed = { readonly rows: Rows; readonly quality: readonly ListQuality[]; readonly known: ReadonlyMap<number, Known> }
type Tell = (table: CareTable, ...told: Parameters<TellOfRow>) => void

const bothDates = 'Check both dates and correct the wrong one.'
/** Which date of a table must not lie before which. */
const inOrder: Partial<Record<CareTable, readonly [start: string, end: string]>> = {
  'care-missing': ['MIS_START', 'MIS_END'],
  'care-workers': ['SW_DECOM', 'SW_DEC'],
  'care-placed-for-adoption': ['DOB', 'DATE_PLACED'],
  'care-reviews': ['DOB', 'REVIEW'],
}

/** Children of the header and their birth dates, by the number of the child. */
type Births = { readonly isThere: Uint8Array; readonly born: Float64Array }

/** The birth dates of the header. Tells of a child that stands in it twice. */
const birthsOf = (header: CareFileReading | undefined, tell: Tell): Births | null => {
  if (header === undefined) return null
  const { words, at: children } = textsOf(header, 'CHILD')
  const births = { isThere: new Uint8Array(words.length), born: new Float64Array(words.length).fill(NaN) }
  const born = figuresOf(header, 'DOB')
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    if (child < 0) continue
    if (births.isThere[child] === 1) tell('care-children', header.lines[at]!, 'CHILD', 'a child that stands in the header already', 'Remove one of the two rows.')
    births.isThere[child] = 1
    births.born[child] = born[at] ?? NaN
  }
  return births
}

/** Tells of children who are not in the header or have another birth date there, and of dates out of order. Care leavers are no longer in the header. */
const checkAgainstHeader = (file: CareFileReading, births: Births | null, tell: Tell): void => {
  const { table, lines } = file
  const born = figuresOf(file, 'DOB')
  const [start, end] = (inOrder[table] ?? []).map((heading) => figuresOf(file, heading))
  const children = childrenOf(file)
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    if (start !== undefined && end![at]! < start[at]!) tell(table, lines[at]!, inOrder[table]![1], 'a date lies before the one it must follow', bothDates)
    if (births === null || child < 0 || table === 'care-children') continue
    if (births.isThere[child] !== 1) {
      if (table !== 'care-leavers') tell(table, lines[at]!, 'CHILD', 'a child that is not in the header', 'Add the child to the header, or correct the number.')
    } else if (born[at] !== births.born[child] && !Number.isNaN(born[at] ?? NaN)) tell(table, lines[at]!, 'DOB', 'another birth date than in the header', 'Correct the wrong one of the two.')
  }
}

/** The rows of each child that have a date, children as they first come, rows as they stand: those of `children[n]` are `rows[starts[n]]` up to `rows[starts[n + 1]]`. */
type ByChild = { readonly children: Int32Array; readonly starts: Int32Array; readonly rows: Int32Array; /** Where a child stands among them, -1 where it does not. */ readonly placeOf: Int32Array }

const byChild = (file: CareFileReading, heading: string): ByChild => {
  const { words, at: children } = textsOf(file, 'CHILD')
  const dates = figuresOf(file, heading)
  const isIn = (row: number): boolean => children[row]! >= 0 && !Number.isNaN(dates[row] ?? NaN)
  const placeOf = new Int32Array(words.length).fill(-1)
  const [found, starts] = [new Int32Array(words.length), new Int32Array(words.length + 1)]
  let count = 0
  for (let row = 0; row < children.length; row += 1) {
    if (!isIn(row)) continue
    const child = children[row]!
    if (placeOf[child] === -1) {
      placeOf[child] = count
      found[count++] = child
    }
    starts[placeOf[child]! + 1]! += 1
  }
  for (let place = 0; place < count; place += 1) starts[place + 1]! += starts[place]!
  const next = starts.slice(0, count)
  const rows = new Int32Array(starts[count]!)
  for (let row = 0; row < children.length; row += 1) if (isIn(row)) rows[next[placeOf[children[row]!]!]!++] = row
  return { children: found.subarray(0, count), starts, rows, placeOf }
}

/** In: the file of episodes. Out: a function that gives those in some rows, in order of their beginning. */
const episodesIn = (file: CareFileReading): ((rows: Int32Array) => readonly Episode[]) => {
  const [reasons, endReasons, places, statuses] = ['RNE', 'REC', 'PLACE', 'LS'].map((heading) => textsOf(file, heading))
  const [begins, ends] = [figuresOf(file, 'DECOM'), figuresOf(file, 'DEC')]
  return (rows) => {
    const own: Episode[] = []
    for (const row of rows) own.push({ begins: begins[row]!, ends: ends[row] ?? NaN, reason: textAt(reasons!, row), endReason: textAt(endReasons!, row), place: textAt(places!, row), legalStatus: textAt(statuses!, row), line: file.lines[row]! })
    return own.length > 1 ? own.sort((one, other) => one.begins - other.begins || (Number.isNaN(one.ends) ? 1 : Number.isNaN(other.ends) ? -1 : one.ends - other.ends)) : own
  }
}

/** In: the file of reviews. Out: a function that gives those of a child, in order. */
const reviewsIn = (file: CareFileReading): ((child: number) => Float64Array) => {
  const { starts, rows, placeOf } = byChild(file, 'REVIEW')
  const reviews = figuresOf(file, 'REVIEW')
  const dates = Float64Array.from(rows, (row) => reviews[row]!)
  return (child) => {
    const place = placeOf[child] ?? -1
    return place < 0 ? nothing : dates.subarray(starts[place]!, starts[place + 1]!).sort()
  }
}

/**
 * In: the files of one return, the year it tells of, its identifiers, what is known from the year before, and where problems go. Out: its tables,
 * closed, what each is like, and what the next year may know. Birth dates of episodes come from the header.
 */
export const careRows = (files: readonly CareFileReading[], period: Period | null, ids: Words, earlier: ReadonlyMap<number, Known>, tell: Tell): Closed => {
  const fileOf = new Map(files.map((file) => [file.table, file]))
  const births = birthsOf(fileOf.get('care-children'), tell)
  for (const file of files) checkAgainstHeader(file, births, tell)

  const tables = new Map<CareTable, ListTable>()
  const worked = new Map<CareTable, ReadColumn>()
  const known = new Map<number, Known>()
  const episodes = fileOf.get('care-episodes')
  let careBegan: Float64Array = nothing
  if (episodes !== undefined) {
    if (births !== null) worked.set('care-episodes', { figures: daysOf(childrenOf(episodes), births.born) })
    const reviews = fileOf.get('care-reviews')
    const reviewsOf = reviews === undefined ? null : reviewsIn(reviews)
    const tellOfEpisode: TellOfRow = (...told) => tell('care-episodes', ...told)
    const [placements, spans] = [new TableBuilder('care-placements', [], ids), new TableBuilder('care-review-spans', [], ids)]
    const episodesOf = episodesIn(episodes)
    const { children, starts, rows, placeOf } = byChild(episodes, 'DECOM')
    careBegan = new Float64Array(placeOf.length).fill(NaN)
    for (const [place, child] of children.entries()) {
      const own = episodesOf(rows.subarray(starts[place]!, starts[place + 1]!))
      const born = births?.born[child] ?? NaN
      checkEpisodes(own, born, tellOfEpisode)
      const history = careHistory(own, earlier.get(child) ?? null)
      for (const each of history.placements) placements.add([ids.all[child]!, born, each.careBegan, each.began, each.from, each.to, each.place, each.legalStatus])
      if (history.last !== null) known.set(child, history.last)
      careBegan[child] = history.periods.at(-1)!.began
      if (reviewsOf !== null) addSpans(spans, ids.all[child]!, history.periods, reviewsOf(child), period)
    }
    tables.set('care-placements', placements.close(new Map()).table)
    if (reviewsOf !== null) tables.set('care-review-spans', spans.close(new Map()).table)
  }
  const placed = fileOf.get('care-placed-for-adoption')
  if (placed !== undefined) worked.set('care-placed-for-adoption', { figures: daysOf(childrenOf(placed), careBegan) })

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
const addSpans = (spans: TableBuilder, child: string, periods: readonly CarePeriod[], reviews: Float64Array, period: Period | null): void => {
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
