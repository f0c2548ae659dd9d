import { bankHolidays, yearsHeld } from './bank-holidays.data.ts'
import { dayNumber, dayNumberOf, type DayNumber } from './day-number.ts'

/** How many working days lie after a start up to and including an end: exact where `least` equals `most`. */
export type WorkingDaySpan = { readonly least: number; readonly most: number }

const first = dayNumber(yearsHeld.first, 1, 1)
const last = dayNumber(yearsHeld.last, 12, 31)
/** 1 January 1970 was a Thursday. 0 is Monday. */
const isWeekday = (on: DayNumber): boolean => (((on + 3) % 7) + 7) % 7 < 5
const holidays: ReadonlySet<DayNumber> = new Set(bankHolidays.map((each) => dayNumberOf(each.day)))

/** For each day held, how many working days there were from the first day held up to and including it. */
const passed = ((): Int32Array => {
  const sums = new Int32Array(last - first + 1)
  for (let at = 0, sum = 0; at < sums.length; at += 1) sums[at] = sum += isWeekday(first + at) && !holidays.has(first + at) ? 1 : 0
  return sums
})()

const upTo = (on: DayNumber): number => (on < first ? 0 : passed[Math.min(on, last) - first]!)
/** Weekdays after the first day up to and including the second. */
const weekdays = (after: DayNumber, end: DayNumber): number => {
  if (end <= after) return 0
  const weeks = Math.floor((end - after) / 7)
  let sum = weeks * 5
  for (let on = after + weeks * 7 + 1; on <= end; on += 1) if (isWeekday(on)) sum += 1
  return sum
}

/**
 * In: two days, the start not after the end. Out: the working days of England and Wales after the start up to and including the
 * end (the start is day 0). Exact within the years for which bank holidays are held; beyond them the count is given as the least
 * and the most it can be, so that a limit far passed or far off is still known and nothing is silently counted as weekdays.
 */
export const workingDaySpan = (start: DayNumber, end: DayNumber): WorkingDaySpan => {
  const least = upTo(end) - upTo(Math.max(start, first - 1))
  const outside = weekdays(start, Math.min(end, first - 1)) + weekdays(Math.max(start, last), end)
  return { least: Math.max(0, least), most: Math.max(0, least) + outside }
}
