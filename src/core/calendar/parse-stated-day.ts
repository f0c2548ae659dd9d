import { addDays, addMonths, day, parseDay, type Day } from './day.ts'
import { exactly, type StatedDay } from './stated-day.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** The last month of each season, counted from January of the year it is named after: the winter of 2020 ends in February 2021. */
const seasons: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 14 }

const lastOfMonth = (year: number, month: number): Day => addDays(addMonths(day(`${String(year).padStart(4, '0')}-01-01`), month), -1)

/** In: a month by its name or the first three letters or more. Out: 1 to 12, or null. */
const monthOf = (word: string): number | null => {
  const found = word.length < 3 ? -1 : months.findIndex((each) => each.startsWith(word))
  return found === -1 ? null : found + 1
}

const earliest = 1900
const latest = 2100

/**
 * In: a date as somebody writes it: “13 March 2019”, “2019-03-13”, “March 2019”, “early March 2019”, “spring 2020”, “2020”. Out: the
 * day, with the words kept where they give no exact day, counted as the last day they can mean; null where it is no date.
 */
export const parseStatedDay = (typed: string): StatedDay | null => {
  const text = typed.trim().replaceAll(/\s+/g, ' ')
  const iso = parseDay(text)
  if (iso !== null) return exactly(iso)
  const parts = /^(?:(\d{1,2}) |(early|mid|late|end of|beginning of|in) )?(?:([a-z]+) )?(\d{4})$/i.exec(text)
  if (parts === null) return null
  const [, date, about, word = '', written] = parts
  const year = Number(written)
  if (year < earliest || year > latest) return null
  const month = monthOf(word.toLowerCase())
  if (date !== undefined) {
    const exact = month === null ? null : parseDay(`${written}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)
    return exact === null ? null : exactly(exact)
  }
  const words = about?.toLowerCase() === 'in' ? text.slice(3) : text
  if (word === '') return { day: lastOfMonth(year, 12), words }
  const season = seasons[word.toLowerCase()]
  if (season !== undefined) return { day: lastOfMonth(year, season), words }
  return month === null ? null : { day: lastOfMonth(year, month), words }
}
