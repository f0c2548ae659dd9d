import { dayNumber, dayNumberOfMoment, type DayNumber } from '../../core/calendar/day-number.ts'

/** Excel counts days from 1900; an earlier "date" is a time of day without a date. */
const firstDay = dayNumber(1900, 1, 1)

/** In: a cell. Out: null where it is blank, its text without the spaces around it, or the value itself. */
export const trimmed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value ?? null
  const text = value.trim()
  return text === '' ? null : text
}

/** In: a trimmed cell. Out: the day of a real date, or of text written DD/MM/YYYY or YYYY-MM-DD; NaN for anything else. */
export const readDate = (value: unknown): DayNumber => {
  if (value instanceof Date) {
    const day = dayNumberOfMoment(value.getTime())
    return day >= firstDay ? day : NaN
  }
  if (typeof value !== 'string' || value.length !== 10) return NaN
  const [english, iso] = [/^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value), /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)]
  if (english !== null) return dayNumber(Number(english[3]), Number(english[2]), Number(english[1]))
  return iso === null ? NaN : dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

/** In: a trimmed cell. Out: the number, also where it is written as text; NaN for anything else. */
export const readNumber = (value: unknown): number => {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : NaN
}

/** In: a trimmed cell. Out: its text, a whole number written without decimals; null where it is blank. */
export const readText = (value: unknown): string | null => {
  if (value === null) return null
  if (typeof value === 'string') return value
  return value instanceof Date ? (Number.isNaN(value.getTime()) ? 'a date' : value.toISOString()) : String(value)
}
