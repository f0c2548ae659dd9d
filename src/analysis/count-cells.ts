import { workingDaySpan } from '../core/calendar/working-day-span.ts'
import type { Cell } from '../core/measure/measured.ts'
import { monthEnd, monthStart, type Month } from '../core/measure/month.ts'
import type { ListTable } from '../core/measure/rows.ts'
import type { Count, Length, Sum } from '../indicators/define.ts'
import { quantile } from '../statistics/numbers/quantile.ts'
import { compileCondition, compileDate, type Asked, type Scope, type Test } from './compile-condition.ts'
import { isKept, type OpenLists, type PopulationOfMonth } from './open-lists.ts'

/** The rows dated in each month. */
const datedRows = (dates: Float64Array, table: ListTable, months: readonly Month[], skipsRepeats: boolean): readonly Int32Array[] => {
  const [starts, ends] = [months.map(monthStart), months.map(monthEnd)]
  const [first, last] = [starts[0] ?? NaN, ends.at(-1) ?? NaN]
  const rows: number[][] = months.map(() => [])
  for (let row = 0; row < table.rowCount; row += 1) {
    const on = dates[row]!
    if (!(on >= first && on <= last) || !isKept(table, skipsRepeats, row)) continue
    let at = Math.min(starts.length - 1, Math.floor((on - first) / 28))
    while (starts[at]! > on) at -= 1
    rows[at]!.push(row)
  }
  return rows.map((each) => Int32Array.from(each))
}

/** Every row, the same for each month. */
const everyRow = (table: ListTable, months: readonly Month[], skipsRepeats: boolean): readonly Int32Array[] => {
  const buffer = new Int32Array(table.rowCount)
  let count = 0
  for (let row = 0; row < table.rowCount; row += 1) if (isKept(table, skipsRepeats, row)) buffer[count++] = row
  const rows = buffer.slice(0, count)
  return months.map(() => rows)
}

/** The rows open at the end of each month. They are gone through once to count and once to fill, whatever the number of months. */
const openRows = (start: Float64Array, end: Float64Array, table: ListTable, months: readonly Month[], skipsRepeats: boolean): readonly Int32Array[] => {
  const ends = months.map(monthEnd)
  const last = ends.at(-1) ?? NaN
  /** Whether a row is open at any of the month ends. A blank end is NaN, so "not ended by then" is asked the other way round. */
  const isOpenAtAll = (row: number): boolean => start[row]! <= last && !(end[row]! <= ends[0]!) && isKept(table, skipsRepeats, row)
  const sizes = new Int32Array(ends.length)
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!isOpenAtAll(row)) continue
    for (let month = 0; month < ends.length && !(end[row]! <= ends[month]!); month += 1) if (start[row]! <= ends[month]!) sizes[month]! += 1
  }
  const rows = [...sizes].map((size) => new Int32Array(size))
  sizes.fill(0)
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!isOpenAtAll(row)) continue
    for (let month = 0; month < ends.length && !(end[row]! <= ends[month]!); month += 1) if (start[row]! <= ends[month]!) rows[month]![sizes[month]!++] = row
  }
  return rows
}

const filter = (from: Int32Array, test: Test, into: Int32Array): Int32Array => {
  let kept = 0
  for (const row of from) if (test(row, row)) into[kept++] = row
  return into.subarray(0, kept)
}

/** The rows that a figure is of, month by month, in the order of the sheet; figures of the same rows share them. */
export const populationOf = ({ list, of, among }: Count, scope: Scope, months: readonly Month[]): readonly PopulationOfMonth[] => {
  const { table, lists, asked } = scope
  const shared = (what: object, make: () => readonly PopulationOfMonth[]): readonly PopulationOfMonth[] => {
    const key = JSON.stringify([list, months[0], months.at(-1), what], (_, value: unknown) => (typeof value === 'number' ? String(value) : value))
    const known = lists.known.get(key) ?? make()
    lists.known.set(key, known)
    return known
  }
  const all = shared(of, () => {
    const rows =
      of.kind === 'dated'
        ? datedRows(table.dates.get(of.heading)!, table, months, lists.skipsRepeats)
        : of.kind === 'open'
          ? openRows(table.dates.get(of.start)!, table.dates.get(of.end)!, table, months, lists.skipsRepeats)
          : everyRow(table, months, lists.skipsRepeats)
    return rows.map((each) => ({ rows: each, isInDoubt: false }))
  })
  if (among === undefined) return all
  return shared([of, among], () => {
    const isAmong = compileCondition(among, scope)
    const buffer = new Int32Array(table.rowCount)
    return all.map(({ rows }, at) => {
      asked.monthEnd = monthEnd(months[at]!)
      asked.isInDoubt = false
      return { rows: filter(rows, isAmong, buffer).slice(), isInDoubt: asked.isInDoubt }
    })
  })
}

/** In: a length and rows. Out: how long each is, at least and at most: they differ where working days of years not held lie within. */
const lengths = (length: Length, scope: Scope, rows: Int32Array): { readonly least: readonly number[]; readonly most: readonly number[] } => {
  if (length.in === 'figure') {
    const figures = scope.table.numbers.get(length.heading)!
    const all = Array.from(rows, (row) => figures[row]!).filter((figure) => !Number.isNaN(figure))
    return { least: all, most: all }
  }
  const [from, to] = [compileDate(length.from, scope), compileDate(length.to, scope)]
  const [shortest, longest]: [number[], number[]] = [[], []]
  for (const row of rows) {
    const [start, end] = [from(row, row), to(row, row)]
    // A length without its beginning or end is not known, and does not make the others unknown.
    if (Number.isNaN(start) || Number.isNaN(end)) continue
    if (length.in === 'days') {
      shortest.push(end - start)
      longest.push(end - start)
      continue
    }
    const { least, most } = workingDaySpan(start, end)
    shortest.push(least)
    longest.push(most)
  }
  return { least: shortest, most: longest }
}

/** In: a sum and the scope of the figure. Out: a function that gives it for the month asked about. */
const summed = ({ list, heading, where }: Sum, scope: Scope): (() => number) => {
  const { lists } = scope
  const table = lists.tables.get(list)!
  const figures = table.numbers.get(heading)!
  const test = compileCondition(where, { ...scope, list, table, first: table })
  return () => {
    let sum = 0
    for (let row = 0; row < table.rowCount; row += 1) if (!Number.isNaN(figures[row]) && isKept(table, lists.skipsRepeats, row) && test(row, row)) sum += figures[row]!
    return sum
  }
}

/** A name as it is compared: in small letters, with one space where several or a no-break one stand. */
const comparedName = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** How many rows, or different numbers, each name of a column has. Rows without a name or a number are nobody's. */
const loadsOf = (table: ListTable, by: string, rows: Int32Array, numbers: Int32Array | null): readonly number[] => {
  const { words, at } = table.texts.get(by)!
  const names = new Map<number, string>()
  const loads = new Map<string, Set<number>>()
  for (const row of rows) {
    const word = at[row]!
    const one = numbers === null ? row : numbers[row]!
    if (word < 0 || one < 0) continue
    const name = names.get(word) ?? comparedName(words[word]!)
    names.set(word, name)
    const known = loads.get(name)
    if (known === undefined) loads.set(name, new Set([one]))
    else known.add(one)
  }
  return [...loads.values()].map(({ size }) => size)
}

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
/** The mean of the middle two where there is no middle one. */
const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length === 0 ? null : sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const longestOf = (values: readonly number[]): number | null => values.reduce((longest: number | null, each) => (longest === null || each > longest ? each : longest), null)

/** Of 100 rows so many must be known about: a few blanks are errors of entry, more are a history that the return does not hold. */
const shareKnown = 0.95

/**
 * In: how a figure is counted, lists that hold every column it reads, and months. Out: a cell for each month, `in-doubt` where
 * working days outside the years held would decide it, and `not-known` where too little is known of the rows.
 */
export const countCells = (count: Count, lists: OpenLists, months: readonly Month[]): readonly (Cell | 'in-doubt' | 'not-known')[] => {
  const table = lists.tables.get(count.list)!
  const asked: Asked = { monthEnd: NaN, isInDoubt: false }
  const scope: Scope = { list: count.list, table, first: table, asked, lists }
  const isCounted = count.give.kind === 'share' ? compileCondition(count.give.where, scope) : null
  const isKnown = count.known === undefined ? null : compileCondition(count.known, scope)
  const population = populationOf(count, scope, months)
  const counted = new Int32Array(isCounted === null && count.known === undefined ? 0 : table.rowCount)
  const numbers = count.once === undefined ? null : lists.numbersOf(count.list, count.once)
  // Which counting a number was last seen in, so that each is counted once without a set of texts for every month.
  const lastSeen = new Int32Array(numbers === null ? 0 : lists.numbered())
  let counting = 0
  const size = (rows: Int32Array): number => {
    if (numbers === null) return rows.length
    counting += 1
    let different = 0
    for (const row of rows) {
      const number = numbers[row]!
      if (number < 0 || lastSeen[number] === counting) continue
      lastSeen[number] = counting
      different += 1
    }
    return different
  }

  /** A figure is in doubt only where it would be another by the longest than by the shortest that the lengths can be. */
  const surely = (figure: (values: readonly number[]) => number | null, { least, most }: ReturnType<typeof lengths>): number | null => {
    const value = figure(least)
    if (value !== figure(most)) asked.isInDoubt = true
    return value
  }

  const sums = count.give.kind === 'ratio' ? { of: count.give.of.map((each) => summed(each, scope)), to: count.give.to.map((each) => summed(each, scope)) } : null
  // Hours of 0.6 of a post do not add up exactly in binary; what is left over at the ninth place is not in the return.
  const total = (of: readonly (() => number)[]): number => Number(of.reduce((sum, each) => sum + each(), 0).toFixed(9))

  return months.map((month, at): Cell | 'in-doubt' | 'not-known' => {
    asked.monthEnd = monthEnd(month)
    const { rows, isInDoubt } = population[at]!
    asked.isInDoubt = isInDoubt
    if (isKnown !== null && filter(rows, isKnown, counted).length < rows.length * shareKnown) return 'not-known'
    const cell = ((): Cell => {
      switch (count.give.kind) {
        case 'number':
          return size(rows)
        case 'share':
          return { num: size(filter(rows, isCounted!, counted)), den: size(rows) }
        case 'mean':
          return surely(meanOf, lengths(count.give.of, scope, rows))
        case 'median':
          return surely(medianOf, lengths(count.give.of, scope, rows))
        case 'longest':
          return surely(longestOf, lengths(count.give.of, scope, rows))
        case 'load': {
          const loads = loadsOf(table, count.give.by, rows, numbers)
          return loads.length === 0 ? null : quantile(loads, count.give.at)
        }
        case 'over-load': {
          const { by, limit } = count.give
          const loads = loadsOf(table, by, rows, numbers)
          return { num: loads.filter((load) => load > limit).length, den: loads.length }
        }
        case 'mean-load': {
          const loads = loadsOf(table, count.give.by, rows, numbers)
          return { num: loads.reduce((sum, load) => sum + load, 0), den: loads.length }
        }
        case 'quantile': {
          const values = lengths({ in: 'figure', heading: count.give.heading }, scope, rows).least
          return values.length === 0 ? null : quantile(values, count.give.at)
        }
        case 'ratio':
          return { num: total(sums!.of), den: total(sums!.to) }
        default:
          return count.give satisfies never
      }
    })()
    return asked.isInDoubt ? 'in-doubt' : cell
  })
}
