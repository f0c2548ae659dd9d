import { birthHeadingOf, idHeadingOf, type TableName } from '../core/measure/tables.ts'
import type { Condition, Count, Length, When } from '../indicators/define.ts'

export type Needed = { readonly list: TableName; readonly heading: string }

const inDate = (when: When, list: TableName, first: TableName): readonly Needed[] => {
  switch (when.kind) {
    case 'column':
      return [{ list, heading: when.heading }]
    case 'first-row':
      return [{ list: first, heading: when.heading }]
    case 'moved':
      return inDate(when.from, list, first)
    case 'month-end':
      return []
    default:
      return when satisfies never
  }
}

const inCondition = (condition: Condition, list: TableName, first: TableName): readonly Needed[] => {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((each) => inCondition(each, list, first))
    case 'not':
      return inCondition(condition.of, list, first)
    case 'either':
      return [condition.if, condition.met, condition.unmet].flatMap((each) => inCondition(each, list, first))
    case 'same-child-has':
      return [
        { list, heading: condition.by ?? idHeadingOf(list) },
        { list: condition.list, heading: condition.by ?? idHeadingOf(condition.list) },
        ...(condition.different === undefined ? [] : [{ list: condition.list, heading: condition.different }]),
        ...inCondition(condition.where, condition.list, list),
      ]
    case 'not-after':
    case 'before':
    case 'within-working-days':
    case 'over-working-days':
      return [...inDate(condition.one, list, first), ...inDate(condition.other, list, first)]
    case 'aged':
      return [{ list, heading: birthHeadingOf(list) }]
    case 'present':
    case 'yes':
    case 'begins':
    case 'coded':
    case 'mentions':
    case 'one-of':
    case 'lists':
    case 'at-least':
    case 'more-than':
      return [{ list, heading: condition.heading }]
    default:
      return condition satisfies never
  }
}

const inMeasure = (of: Length, list: TableName): readonly Needed[] =>
  of.in === 'figure' ? [{ list, heading: of.heading }] : [...inDate(of.from, list, list), ...inDate(of.to, list, list)]

/** In: how a figure is counted. Out: every column it reads, with its list; without one of them it cannot be given. */
export const headingsNeeded = (count: Count): readonly Needed[] => {
  const { list, of, among, known, once, give } = count
  const own = (...headings: readonly string[]): readonly Needed[] => headings.map((heading) => ({ list, heading }))
  return [
    ...(of.kind === 'dated' ? own(of.heading) : of.kind === 'open' ? own(of.start, of.end) : []),
    ...(among === undefined ? [] : inCondition(among, list, list)),
    ...(known === undefined ? [] : inCondition(known, list, list)),
    ...(once === undefined ? [] : own(once)),
    ...(give.kind === 'share' ? inCondition(give.where, list, list) : []),
    ...(give.kind === 'quantile' ? own(give.heading) : []),
    ...(give.kind === 'ratio' ? [...give.of, ...give.to].flatMap((sum) => [{ list: sum.list, heading: sum.heading }, ...inCondition(sum.where, sum.list, sum.list)]) : []),
    ...(give.kind === 'load' || give.kind === 'over-load' || give.kind === 'mean-load' ? own(give.by) : []),
    ...(give.kind === 'mean' || give.kind === 'median' || give.kind === 'longest' ? inMeasure(give.of, list) : []),
  ]
}
