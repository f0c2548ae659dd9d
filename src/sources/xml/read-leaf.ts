import { dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import type { LeafType } from './layout.ts'
import type { Value } from './xml-record.ts'

/** A leaf as read, and what is wrong with it, if anything. */
export type ReadLeaf = { readonly value: Value; readonly rule: string | null; readonly whatToDo: string }

/** In: a date as XML writes it, with or without a time of day or zone. Out: its day, or NaN. */
const dayOf = (text: string): DayNumber => {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00:00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text)
  return found === null ? NaN : dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
}
/** Two centuries of days. */
const mostDays = 75_000
/** A reader of dates that works each text out once, for as long as one return is read. */
export const dayReader = (): ((text: string) => DayNumber) => {
  const days = new Map<string, DayNumber>()
  return (text) => {
    const known = days.get(text)
    if (known !== undefined) return known
    const day = dayOf(text)
    if (days.size < mostDays) days.set(text, day)
    return day
  }
}

const whatToDoWithDate = 'Enter a day of the calendar, written as the return asks for it.'
const good = (value: Value): ReadLeaf => ({ value, rule: null, whatToDo: '' })
const bad = (rule: string, whatToDo: string, value: Value = null): ReadLeaf => ({ value, rule, whatToDo })
const first1900 = dayNumber(1900, 1, 1)

/** In: how a leaf is read, its text without the spaces around it, the year of the return, the day of reading, and a reader of dates. Out: its value. */
export const readLeaf = (type: LeafType, text: string, year: number, today: DayNumber, readDay: (text: string) => DayNumber): ReadLeaf => {
  switch (type.kind) {
    case 'text':
      return text.length > 200 ? bad('the text is longer than any such text', 'Enter what the census asks for and nothing else.') : good(text)
    case 'date':
    case 'plan-date': {
      const day = readDay(text)
      if (Number.isNaN(day)) return bad('a date cannot be read and is counted as blank', whatToDoWithDate)
      if (day < first1900) return bad('a date lies before 1900', 'Check the year and correct the date.', day)
      if (day > today && type.kind === 'date') return bad('a date lies in the future', 'Check the year and correct the date.', day)
      return good(day)
    }
    case 'yes-no':
      if (text === '1' || text === 'true') return good('yes')
      if (text === '0' || text === 'false') return good('no')
      return bad('neither yes nor no and counted as blank', 'Enter 1 or true for yes, 0 or false for no.')
    case 'whole-number':
      return /^\+?\d{1,9}$/.test(text) ? good(Number(text)) : bad('a whole number cannot be read and is counted as blank', 'Enter digits only.')
    case 'number':
      return /^[+-]?(?:\d{1,12}\.?\d*|\.\d+)$/.test(text) ? good(Number(text)) : bad('a number cannot be read and is counted as blank', 'Enter digits, with a point for decimals.')
    case 'year':
      return /^\d{4}$/.test(text) ? good(Number(text)) : bad('a year cannot be read', 'Enter the year with four digits.')
    case 'moment':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text) ? good(text) : bad('a moment cannot be read', 'Write it as 2026-05-23T11:14:05.')
    case 'pattern':
      return type.pattern.test(text) ? good(text) : bad('not written as it must be', type.asked)
    case 'codes': {
      const known = type.codes.get(text)
      if (known === undefined) {
        const other = type.codes.has(text.toUpperCase()) ? ' (codes are written in capitals)' : ''
        return bad('not one of the codes of this element and counted as blank', `Enter one of its codes${other}.`)
      }
      return known.first <= year && year <= known.last ? good(text) : bad('a code of another year', 'Use a code of the year of the return.', text)
    }
    default:
      return type satisfies never
  }
}
