import type { SeriesPeriod } from '../../core/measure/charted-series.ts'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

/** The first three letters of a month, for axes. In: 1 to 12. */
export const shortMonth = (month: number): string => MONTHS[month - 1]?.slice(0, 3) ?? String(month)

const monthWords = (day: string): string => {
  const month = day.slice(5, 7)
  return `${MONTHS[Number(month) - 1] ?? month} ${day.slice(0, 4)}`
}

/** In: an ISO day. Out: “31 March 2025”. */
export const dayWords = (day: string): string => `${Number(day.slice(8))} ${monthWords(day)}`

/** In: the last day of a period, ISO. Out: “March 2025” for a month, “the year to 31 March 2025” for longer ones, else the day. */
export const periodInWords = (day: string, period: SeriesPeriod): string => {
  switch (period) {
    case 'month':
      return monthWords(day)
    case 'week':
    case 'quarter':
    case 'half-year':
    case 'year':
      return `the ${period} to ${dayWords(day)}`
    case 'figure':
    case 'day':
      return dayWords(day)
    default:
      return period satisfies never
  }
}

/** As above with a capital letter, to stand at the head of a row. */
export const periodHeading = (day: string, period: SeriesPeriod): string => {
  const words = periodInWords(day, period)
  return words.startsWith('the ') ? words.charAt(4).toUpperCase() + words.slice(5) : words
}
