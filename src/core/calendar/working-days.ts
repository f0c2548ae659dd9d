import { daySaid } from './day-said.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { bankHolidays, yearsHeld } from './bank-holidays.data.ts'
import { addDays, day, daysBetween, type Day } from './day.ts'

/** Why a count of working days cannot be given. */
export type CalendarRefusal = Refusal<'outside-years-held' | 'end-before-start'>

const holidays: ReadonlySet<Day> = new Set(bankHolidays.map((each) => each.day))
const saturday = day('2000-01-01')

/** 0 is Monday and 6 is Sunday. 1 January 2000 was a Saturday, which is 5. */
const weekdayOf = (on: Day): number => (((daysBetween(saturday, on) + 5) % 7) + 7) % 7

const isHeld = (on: Day): boolean => Number(on.slice(0, 4)) >= yearsHeld.first && Number(on.slice(0, 4)) <= yearsHeld.last

const outsideYearsHeld = (on: Day): CalendarRefusal =>
  refuse(
    'outside-years-held',
    `Working days cannot be counted on ${daySaid(on)}: bank holidays are held for ${yearsHeld.first} to ${yearsHeld.last} only.`,
    `Use dates from ${yearsHeld.first} to ${yearsHeld.last}, or install a release that holds the bank holidays of ${on.slice(0, 4)}.`,
  )

/**
 * In: a day. Out: whether it is a working day in England and Wales: Monday to Friday and not a bank holiday, Good Friday or
 * Christmas Day (SI 2007/462 reg. 1(2)). Refuses a day outside the years held.
 */
export const isWorkingDay = (on: Day): boolean | CalendarRefusal =>
  isHeld(on) ? weekdayOf(on) < 5 && !holidays.has(on) : outsideYearsHeld(on)

/**
 * In: two days, both included. Out: how many working days they hold. Refuses where the second is earlier than the first, and
 * where either is outside the years held.
 */
export const workingDaysFromTo = (first: Day, last: Day): number | CalendarRefusal => {
  if (!isHeld(first)) return outsideYearsHeld(first)
  if (!isHeld(last)) return outsideYearsHeld(last)
  if (last < first)
    return refuse('end-before-start', `The end, ${daySaid(last)}, is before the start, ${daySaid(first)}.`, 'Give an end on or after the start.')
  const span = daysBetween(first, last) + 1
  const start = weekdayOf(first)
  // Whole weeks hold five working days each; only the days left over need looking at, and then the holidays come off.
  const leftOver = Array.from({ length: span % 7 }, (_, at) => (start + at) % 7).filter((weekday) => weekday < 5).length
  const taken = bankHolidays.filter((each) => each.day >= first && each.day <= last && weekdayOf(each.day) < 5).length
  return Math.floor(span / 7) * 5 + leftOver - taken
}

/**
 * In: a start and an end. Out: the working days after the start up to and including the end, so that the start is day 0.
 * Refuses as `workingDaysFromTo` does.
 */
export const workingDaysAfter = (start: Day, end: Day): number | CalendarRefusal => {
  const counted = workingDaysFromTo(start, end)
  if (typeof counted !== 'number') return counted
  return counted - (isWorkingDay(start) === true ? 1 : 0)
}

/**
 * In: a start and a whole number of working days, 1 or more. Out: the day on which that many working days have passed, the
 * first working day after the start being day 1. Refuses where the way there leaves the years held.
 */
export const workingDayAfter = (start: Day, workingDays: number): Day | CalendarRefusal => {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new Error(`not a whole number of working days: ${workingDays}`)
  if (!isHeld(start)) return outsideYearsHeld(start)
  let on = start
  let weekday = weekdayOf(start)
  for (let passed = 0; passed < workingDays; ) {
    on = addDays(on, 1)
    weekday = (weekday + 1) % 7
    if (!isHeld(on)) return outsideYearsHeld(on)
    if (weekday < 5 && !holidays.has(on)) passed += 1
  }
  return on
}
