import { daysBetween, type Day } from '../calendar/day.ts'

/**
 * What a figure speaks of: the days from the first to the last, both included. A position on a day (“at 31 March”) has the same
 * day twice. Two periods are the same where both days are.
 */
export type Period = { readonly from: Day; readonly to: Day }

/** How long a period is, as its source counts: a day, a month, a quarter, a year, or a span of several years. */
export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'span'

/**
 * In: a period. Out: how long it is. Whole months are told by their days (28 to 31 one month, 89 to 92 three, 181 to 184 six,
 * 365 or 366 twelve); whatever is none of these is a span.
 */
export const periodKind = ({ from, to }: Period): PeriodKind => {
  const days = daysBetween(from, to) + 1
  if (days === 1) return 'day'
  if (days === 7) return 'week'
  if (days >= 28 && days <= 31) return 'month'
  if (days >= 89 && days <= 92) return 'quarter'
  if (days >= 181 && days <= 184) return 'half-year'
  return days === 365 || days === 366 ? 'year' : 'span'
}
