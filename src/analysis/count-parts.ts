import { breakdownKinds, type BreakdownKind } from '../core/measure/breakdown.data.ts'
import { monthEnd, type Month } from '../core/measure/month.ts'
import { breakdownOf } from '../indicators/breakdown/breakdown-of.ts'
import type { Count } from '../indicators/define.ts'
import { compileCondition, type Asked, type Scope } from './compile-condition.ts'
import { populationOf } from './count-cells.ts'
import { groupRows, jointGroup, type GroupOf } from './group-rows.ts'
import type { OpenLists } from './open-lists.ts'

/** A part of a count: `value` of it, and of a share also what it is `outOf`. */
export type Part = { readonly by: BreakdownKind; readonly group: string; readonly value: number; readonly outOf: number | null }

type Tally = { value: number; outOf: number }

/** Whose each row is, where a child counts once however many rows it has: the rows of one child are one. */
const oncePerChild = (rows: Int32Array, numbers: Int32Array, groupAt: (row: number) => string, isCounted: (row: number) => boolean): readonly { readonly group: string; readonly isCounted: boolean }[] => {
  const children = new Map<number, { group: string; isCounted: boolean }>()
  for (const row of rows) {
    const number = numbers[row]!
    if (number < 0) continue
    const seen = children.get(number)
    if (seen === undefined) children.set(number, { group: groupAt(row), isCounted: isCounted(row) })
    else {
      seen.group = jointGroup(seen.group, groupAt(row))
      seen.isCounted ||= isCounted(row)
    }
  }
  return [...children.values()]
}

/**
 * In: how a figure is counted, lists that hold every column it reads, and months. Out: for each month the parts of the figure in every
 * breakdown that its list allows; each breakdown adds up to the figure. A mean, a median or a ratio has no parts that add up, and so none.
 */
export const countParts = (count: Count, lists: OpenLists, months: readonly Month[]): readonly (readonly Part[])[] => {
  const { list, of, once, give } = count
  if (give.kind !== 'number' && give.kind !== 'share') return months.map(() => [])
  const table = lists.tables.get(list)!
  const asked: Asked = { monthEnd: NaN, isInDoubt: false }
  const scope: Scope = { list, table, first: table, asked, lists }
  const test = give.kind === 'share' ? compileCondition(give.where, scope) : null
  const groupings = breakdownKinds.flatMap((kind): readonly (readonly [BreakdownKind, GroupOf])[] => {
    const breakdown = breakdownOf(list, kind)
    const group = breakdown === null ? null : groupRows(breakdown, list, lists)
    return group === null ? [] : [[kind, group]]
  })
  const population = populationOf(count, scope, months)
  const numbers = once === undefined ? null : lists.numbersOf(list, once)
  // What happened on a day is told of the age on that day; a position of the age on the day it stands at.
  const happened = of.kind === 'dated' ? table.dates.get(of.heading)! : null
  return months.map((month, at): readonly Part[] => {
    asked.monthEnd = monthEnd(month)
    const { rows } = population[at]!
    const isCounted = (row: number): boolean => test === null || test(row, row)
    return groupings.flatMap(([by, group]): readonly Part[] => {
      const groupAt = (row: number): string => group(row, happened === null ? asked.monthEnd : happened[row]!)
      const each = numbers === null ? Array.from(rows, (row) => ({ group: groupAt(row), isCounted: isCounted(row) })) : oncePerChild(rows, numbers, groupAt, isCounted)
      const tallies = new Map<string, Tally>()
      for (const one of each) {
        const tally = tallies.get(one.group) ?? { value: 0, outOf: 0 }
        tallies.set(one.group, tally)
        tally.outOf += 1
        if (one.isCounted) tally.value += 1
      }
      return [...tallies].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, { value, outOf }]) => ({ by, group: name, value, outOf: test === null ? null : outOf }))
    })
  })
}
