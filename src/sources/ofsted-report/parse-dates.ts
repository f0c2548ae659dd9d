import { parseDay, type Day } from '../../core/calendar/day.ts'
import type { InspectionPart } from '../../core/inspection/reading.ts'
import { fold } from './layout.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

const monthOf = (word: string): number => months.findIndex((month) => month === word.toLowerCase() || (word.length >= 3 && month.slice(0, word.length) === word.toLowerCase())) + 1

const dayOf = (date: number, month: number, year: number): Day | null =>
  parseDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** One end of a range; month and year are often left out where the other end gives them. */
type Loose = { readonly date: number; readonly month: number | null; readonly year: number | null }

const MONTH = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')
const DATE = new RegExp(String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:of\s+)?(${MONTH})(?![a-z])\.?)?(?:,?\s*(\d{4}))?`, 'iy')
const TO = /\s*(?:–|—|-|‑|−|to|until)\s*/iy
const NEXT = /\s*(?:,\s*and|and|,|;|&)\s*(?:from\s+|between\s+)?/iy

const take = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const looseOf = (match: RegExpExecArray): Loose => ({
  date: Number(match[1]),
  month: match[2] === undefined ? null : monthOf(match[2]),
  year: match[3] === undefined ? null : Number(match[3]),
})

/**
 * Reads `18 November – 10 December 2014` or `19 November-11 December 2013 and 28 – 30 January 2014`. What one end leaves out
 * is taken from the next one printed. Out: the parts in the order printed, or null where any word is not understood, a date
 * does not exist or a part ends before it begins: a range is never half read.
 */
export const parseDateRange = (printed: string): readonly [InspectionPart, ...InspectionPart[]] | null => {
  const text = fold(printed).replace(/^(from|between)\s+/i, '').replace(/\s*\([^)]*\)$/, '').replace(/[.\s]+$/, '')
  const ranges: (readonly [Loose, Loose])[] = []
  let at = 0
  while (at < text.length) {
    const first = take(DATE, text, at)
    if (first === null) return null
    at += first[0].length
    const to = take(TO, text, at)
    const second = to === null ? null : take(DATE, text, at + to[0].length)
    if (to !== null && second !== null) at += to[0].length + second[0].length
    ranges.push([looseOf(first), looseOf(second ?? first)])
    if (at === text.length) break
    const next = take(NEXT, text, at)
    if (next === null) return null
    at += next[0].length
  }
  const parts: InspectionPart[] = []
  let month: number | null = null
  let year: number | null = null
  for (const [start, end] of ranges.reverse()) {
    const endMonth: number | null = end.month ?? month
    const endYear: number | null = end.year ?? year
    if (endMonth === null || endYear === null) return null
    const startMonth: number = start.month ?? endMonth
    const startYear: number = start.year ?? (startMonth > endMonth ? endYear - 1 : endYear)
    const from = dayOf(start.date, startMonth, startYear)
    const until = dayOf(end.date, endMonth, endYear)
    if (from === null || until === null || from > until) return null
    parts.unshift({ start: from, end: until })
    month = startMonth
    year = startYear
  }
  return parts.length === 0 ? null : (parts as [InspectionPart, ...InspectionPart[]])
}

/** In: words such as `19 October 2015`. Out: the day, or null where they are not exactly one full date. */
export const parsePrintedDay = (printed: string): Day | null => {
  const range = parseDateRange(printed)
  return range !== null && range.length === 1 && range[0].start === range[0].end && /\d{4}/.test(printed) ? range[0].start : null
}
