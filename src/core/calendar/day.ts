import { Temporal } from 'temporal-polyfill'
import type { Branded } from '../branded.ts'
import { dayNumberOf } from './day-number.ts'

/** A calendar day without a time, ISO written (`2022-11-25`). Days compare as strings. */
export type Day = Branded<'Day'>

/** In: anything. Out: the day, or null where it is not a real day of the calendar written as ISO. */
export const parseDay = (value: unknown): Day | null => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() as Day
  } catch {
    return null
  }
}

/** In: an ISO day known to be real (a literal in data or a test). Throws for anything else: that is a fault, not bad input. */
export const day = (iso: string): Day => {
  const parsed = parseDay(iso)
  if (parsed === null) throw new Error(`not a day: ${iso}`)
  return parsed
}

/** In: a day and a whole number of days, negative to go back. Out: that many calendar days on. */
export const addDays = (from: Day, days: number): Day => Temporal.PlainDate.from(from).add({ days }).toString() as Day

/**
 * In: a day and a whole number of months, negative to go back. Out: the same day of that month, or the last day of a shorter one:
 * a month after 31 January is 28 or 29 February. Count several months from one start, never month by month, or the day drifts.
 */
export const addMonths = (from: Day, months: number): Day => Temporal.PlainDate.from(from).add({ months }).toString() as Day

/** In: two days. Out: the calendar days from the first to the second, negative where the second is earlier. It is asked of every figure of a page, so it only counts. */
export const daysBetween = (from: Day, to: Day): number => {
  const days = dayNumberOf(to) - dayNumberOf(from)
  if (Number.isNaN(days)) throw new Error('one of two days is no day')
  return days
}
