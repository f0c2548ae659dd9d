import { addDays, addMonths, day, daysBetween, parseDay, type Day } from '../../../core/calendar/day.ts'

/** One month as weeks from Monday to Sunday; a day of a neighbouring month is null. */
export type MonthOfDays = { readonly first: Day; readonly last: Day; readonly weeks: readonly (readonly (Day | null)[])[] }

// 5 January 1970 was a Monday.
const someMonday = day('1970-01-05')
const weekday = (on: Day): number => ((daysBetween(someMonday, on) % 7) + 7) % 7

/** In: `2026-11`. Out: its first day, or null where it is no month between 1990 and 2099. */
export const parseMonth = (value: string | undefined): Day | null => {
  const first = parseDay(`${value ?? ''}-01`)
  return first === null || first < '1990' || first >= '2100' ? null : first
}

/** In: the first day of a month. Out: the month in weeks. */
export const monthOfDays = (first: Day): MonthOfDays => {
  const last = addDays(addMonths(first, 1), -1)
  const cells = [...Array.from({ length: weekday(first) }, () => null), ...Array.from({ length: daysBetween(first, last) + 1 }, (_each, index) => addDays(first, index)), ...Array.from({ length: 6 - weekday(last) }, () => null)]
  return { first, last, weeks: Array.from({ length: cells.length / 7 }, (_each, week) => cells.slice(week * 7, week * 7 + 7)) }
}
