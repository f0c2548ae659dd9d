import { workingDaySpan } from '../core/calendar/working-day-span.ts'
import { idHeadingOf, type ListNumber } from '../core/measure/annex-a-lists.data.ts'
import type { Cell } from '../core/measure/measured.ts'
import { monthEnd, monthStart, type Month } from '../core/measure/month.ts'
import type { ListTable, ListTables } from '../core/measure/rows.ts'
import type { Count, Length, Population } from '../indicators/define.ts'
import { compileCondition, compileDate, type Asked, type RowsOfChild, type Scope } from './compile-condition.ts'

/** Lists opened for one counting. `skipsRepeats` leaves out a row that equals an earlier one in every cell. */
export type OpenLists = { readonly tables: ListTables; readonly skipsRepeats: boolean; readonly rowsOfChild: RowsOfChild }

const kept = (table: ListTable, skipsRepeats: boolean, row: number): boolean => !skipsRepeats || table.isRepeat[row] === 0

/** In: lists, and whether repeats are left out. Out: the same, with the rows of each child found once for each list. */
export const openLists = (tables: ListTables, skipsRepeats: boolean): OpenLists => {
  const found = new Map<ListNumber, ReturnType<RowsOfChild>>()
  const rowsOfChild: RowsOfChild = (list) => {
    const known = found.get(list)
    if (known !== undefined) return known
    const table = tables.get(list)!
    const ids = table.texts.get(idHeadingOf(list)) ?? []
    const rows = new Map<string, number[]>()
    for (let row = 0; row < table.rowCount; row += 1) {
      const id = ids[row] ?? null
      if (id === null || !kept(table, skipsRepeats, row)) continue
      const own = rows.get(id)
      if (own === undefined) rows.set(id, [row])
      else own.push(row)
    }
    const answer = { table, rows }
    found.set(list, answer)
    return answer
  }
  return { tables, skipsRepeats, rowsOfChild }
}

/** The rows of a population, month by month, in the order of the sheet. */
const rowsByMonth = (of: Population, table: ListTable, months: readonly Month[], isKept: (row: number) => boolean): readonly (readonly number[])[] => {
  const rows: number[][] = months.map(() => [])
  if (of.kind === 'dated') {
    const dates = table.dates.get(of.heading)!
    const starts = months.map(monthStart)
    const last = months.length === 0 ? NaN : monthEnd(months.at(-1)!)
    for (let row = 0; row < table.rowCount; row += 1) {
      const on = dates[row]!
      if (!(on >= starts[0]! && on <= last) || !isKept(row)) continue
      let at = Math.min(starts.length - 1, Math.floor((on - starts[0]!) / 28))
      while (starts[at]! > on) at -= 1
      rows[at]!.push(row)
    }
    return rows
  }
  const [start, end] = of.kind === 'open' ? [table.dates.get(of.start)!, table.dates.get(of.end)!] : []
  const ends = months.map(monthEnd)
  for (let row = 0; row < table.rowCount; row += 1) {
    if (!isKept(row)) continue
    for (let at = 0; at < ends.length; at += 1) {
      // A blank end is NaN, so "not ended by then" is asked the other way round.
      if (start === undefined || (start[row]! <= ends[at]! && !(end![row]! <= ends[at]!))) rows[at]!.push(row)
    }
  }
  return rows
}

const lengths = (length: Length, scope: Scope, rows: readonly number[]): readonly number[] => {
  const [from, to] = [compileDate(length.from, scope), compileDate(length.to, scope)]
  return rows.map((row) => {
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
  const scope: Scope = { list: count.list, table, first: table, asked, rowsOfChild: lists.rowsOfChild }
  const isAmong = count.among === undefined ? null : compileCondition(count.among, scope)
  const isCounted = count.give.kind === 'share' ? compileCondition(count.give.where, scope) : null
  const values = count.once === undefined ? undefined : table.texts.get(count.once)
  const size = (rows: readonly number[]): number => (values === undefined ? rows.length : new Set(rows.map((row) => values[row] ?? null).filter((value) => value !== null)).size)
  const population = rowsByMonth(count.of, table, months, (row) => kept(table, lists.skipsRepeats, row))

  return months.map((month, at): Cell | 'in-doubt' => {
    asked.monthEnd = monthEnd(month)
    asked.isInDoubt = false
    const rows = isAmong === null ? population[at]! : population[at]!.filter((row) => isAmong(row, row))
    const cell = ((): Cell => {
      switch (count.give.kind) {
        case 'number':
          return size(rows)
        case 'share':
          return { num: size(rows.filter((row) => isCounted!(row, row))), den: size(rows) }
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
