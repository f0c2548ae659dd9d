import type { Day } from '../../core/calendar/day.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** In: a day, or null. Out: “25 November 2022”, or the words for a date nobody knows. */
export const dayInWords = (day: Day | null, whenUnknown = 'Not known'): string => {
  if (day === null) return whenUnknown
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** In: an ISO instant. Out: the day and time in England. */
export const instantInWords = (instant: string): string => clock.format(new Date(instant))
