import { addDays, addMonths, type Day } from '../calendar/day.ts'
import type { Period } from './period.ts'
import { dayNumber, type DayNumber } from '../calendar/day-number.ts'
import type { Branded } from '../branded.ts'

/** A calendar month, ISO written (`2024-03`). Months compare as strings. */
export type Month = Branded<'Month'>

/** In: anything. Out: the month, or null where it is not written as 2024-03. */
export const parseMonth = (value: unknown): Month | null => (typeof value === 'string' && /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(value) ? (value as Month) : null)

/** In: two months, both included. Out: every month from the first to the last, none where the last is earlier. */
export const monthsFromTo = (first: Month, last: Month): readonly Month[] => {
  const months: Month[] = []
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5))]
  for (let at = first; at <= last; months.push(at), at = `${year}-${String(month).padStart(2, '0')}` as Month) {
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return months
}

/** In: a month. Out: its days, first and last. */
export const daysOfMonth = (month: Month): Period => {
  const from = `${month}-01` as Day
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** The first day of a month. */
export const monthStart = (month: Month): DayNumber => dayNumber(Number(month.slice(0, 4)), Number(month.slice(5)), 1)

/** The last day of a month. */
export const monthEnd = (month: Month): DayNumber => {
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return (at === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, at + 1, 1)) - 1
}
