import { workingDaySpan } from '../core/calendar/working-day-span.ts'
import type { Cell } from '../core/measure/measured.ts'
import { monthEnd, monthStart, type Month } from '../core/measure/month.ts'
import type { ListTable } from '../core/measure/rows.ts'
import type { Count, Length } from '../indicators/define.ts'
import { compileCondition, compileDate, type Asked, type Scope, type Test } from './compile-condition.ts'
import { isKept, type OpenLists } from './open-lists.ts'

/** The rows of a population month by month: a function that puts those of a month into a buffer and says how many they are. */
type RowsOfMonth = (at: number, into: Int32Array) => number

const datedRows = (dates: Float64Array, months: readonly Month[], table: ListTable, skipsRepeats: boolean): readonly (readonly number[])[] => {
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
  return rows
}

const rowsOf = ({ of, list }: Count, table: ListTable, months: readonly Month[], { skipsRepeats, known }: OpenLists): RowsOfMonth => {
  if (of.kind === 'dated') {
    const key = `${list} ${of.heading} ${months[0]} ${months.at(-1)}`
    const rows = known.get(key) ?? datedRows(table.dates.get(of.heading)!, months, table, skipsRepeats)
    known.set(key, rows)
    return (at, into) => {
      into.set(rows[at]!)
      return rows[at]!.length
    }
  }
  const [start, end] = of.kind === 'open' ? [table.dates.get(of.start)!, table.dates.get(of.end)!] : []
  const ends = months.map(monthEnd)
  return (at, into) => {
    const on = ends[at]!
    let count = 0
    for (let row = 0; row < table.rowCount; row += 1) {
      // A blank end is NaN, so "not ended by then" is asked the other way round.
      if (start !== undefined && !(start[row]! <= on && !(end![row]! <= on))) continue
      if (isKept(table, skipsRepeats, row)) into[count++] = row
    }
    return count
  }
}

const lengths = (length: Length, scope: Scope, rows: Int32Array): readonly number[] => {
  const [from, to] = [compileDate(length.from, scope), compileDate(length.to, scope)]
  return Array.from(rows, (row) => {
    const [start, end] = [from(row, row), to(row, row)]
    if (length.in === 'days') return end - start
    const { least, most } = workingDaySpan(start, end)
    if (least !== most) scope.asked.isInDoubt = true
    return least
  })
}

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
/** The mean of the middle two where there is no middle one. */
const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length === 0 ? null : sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * In: how a figure is counted, lists that hold every column it reads, and months. Out: a cell for each month, and `in-doubt`
 * where working days outside the years held would decide it.
 */
export const countCells = (count: Count, lists: OpenLists, months: readonly Month[]): readonly (Cell | 'in-doubt')[] => {
  const table = lists.tables.get(count.list)!
  const asked: Asked = { monthEnd: NaN, isInDoubt: false }
  const scope: Scope = { list: count.list, table, first: table, asked, lists }
  const isAmong = count.among === undefined ? null : compileCondition(count.among, scope)
  const isCounted = count.give.kind === 'share' ? compileCondition(count.give.where, scope) : null
  const rowsInto = rowsOf(count, table, months, lists)
  const [buffer, counted] = [new Int32Array(table.rowCount), new Int32Array(isCounted === null ? 0 : table.rowCount)]
  const filter = (from: Int32Array, test: Test, into: Int32Array): Int32Array => {
    let kept = 0
    for (const row of from) if (test(row, row)) into[kept++] = row
    return into.subarray(0, kept)
  }
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

  return months.map((month, at): Cell | 'in-doubt' => {
    asked.monthEnd = monthEnd(month)
    asked.isInDoubt = false
    const all = buffer.subarray(0, rowsInto(at, buffer))
    const rows = isAmong === null ? all : filter(all, isAmong, buffer)
    const cell = ((): Cell => {
      switch (count.give.kind) {
        case 'number':
          return size(rows)
        case 'share':
          return { num: size(filter(rows, isCounted!, counted)), den: size(rows) }
        case 'mean':
          return meanOf(lengths(count.give.of, scope, rows))
        case 'median':
          return medianOf(lengths(count.give.of, scope, rows))
        default:
          return count.give satisfies never
      }
    })()
    return asked.isInDoubt ? 'in-doubt' : cell
  })
}
