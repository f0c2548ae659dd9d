import type { Day } from './day.ts'

/**
 * A calendar day as the whole number of days since 1 January 1970, for counting over many rows at once. A blank date is NaN,
 * which satisfies no comparison: that is the rule of the indicators, held by arithmetic itself.
 */
export type DayNumber = number

const millisecondsADay = 86_400_000

/** In: a year, a month from 1 and a day of the month. Out: the day, or NaN where the calendar has no such day. Years 100 to 9999. */
export const dayNumber = (year: number, month: number, dayOfMonth: number): DayNumber => {
  if (!(year >= 100 && year <= 9999)) return NaN
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth ? at.getTime() / millisecondsADay : NaN
}

/** In: a moment in milliseconds since 1970 whose day is meant as written in UTC. Out: its day, the time of day dropped. */
export const dayNumberOfMoment = (milliseconds: number): DayNumber => Math.floor(milliseconds / millisecondsADay)

/** In: a real day. Out: the same day as a number. */
export const dayNumberOf = (on: Day): DayNumber => Date.parse(`${on}T00:00:00Z`) / millisecondsADay

/** In: a day that is not blank. Out: the same day written as ISO. */
export const dayOfNumber = (on: DayNumber): Day => new Date(on * millisecondsADay).toISOString().slice(0, 10) as Day

/**
 * In: a day and a whole number of months, negative to go back. Out: the same day of the month that many months away, or the last
 * day of that month where it has no such day (29 February 2024 less 12 months is 28 February 2023). Blank stays blank.
 */
export const addMonths = (on: DayNumber, months: number): DayNumber => {
  if (!(on >= firstMoved && on <= lastMoved)) return moveByMonths(on, months)
  let moved = movedBy.get(months)
  if (moved === undefined) movedBy.set(months, (moved = new Float64Array(lastMoved - firstMoved + 1).fill(NaN)))
  const known = moved[on - firstMoved]!
  return Number.isNaN(known) ? (moved[on - firstMoved] = moveByMonths(on, months)) : known
}

/** The days between 1900 and 2100, within which a step by months is worked out once for each day and kept. */
const [firstMoved, lastMoved] = [-25_567, 47_482]
const movedBy = new Map<number, Float64Array>()

const moveByMonths = (on: DayNumber, months: number): DayNumber => {
  if (Number.isNaN(on)) return NaN
  const from = new Date(on * millisecondsADay)
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return first.getTime() / millisecondsADay + Math.min(from.getUTCDate(), last) - 1
}

/** A day as one number in which months are 32 apart, so that comparing two compares month and day of the month at once. Never 0 for a day that is kept. */
const monthAndDay = (on: DayNumber): number => {
  const isKept = on >= firstMoved && on <= lastMoved
  const known = isKept ? monthsAndDays[on - firstMoved] : 0
  if (known !== 0 && known !== undefined) return known
  const at = new Date(on * millisecondsADay)
  const found = (at.getUTCFullYear() * 12 + at.getUTCMonth()) * 32 + at.getUTCDate()
  if (isKept) monthsAndDays[on - firstMoved] = found
  return found
}
const monthsAndDays = new Int32Array(lastMoved - firstMoved + 1)

/** In: a birth date and a day. Out: the age in completed years on that day, negative before birth, NaN where either is blank. */
export const ageOn = (born: DayNumber, on: DayNumber): number =>
  // A year is 12 × 32 = 384 steps; the birthday counts as reached on the day itself.
  Number.isNaN(born) || Number.isNaN(on) ? NaN : Math.floor((monthAndDay(on) - monthAndDay(born)) / 384)

