import type { Branded } from '../branded.ts'
import { day, type Day } from '../calendar/day.ts'

/** A council's financial year, 1 April to 31 March, written as councils write it: `2025/26`. They compare as strings. */
export type FinancialYear = Branded<'FinancialYear'>

const nameOf = (first: number): FinancialYear => `${first}/${String((first + 1) % 100).padStart(2, '0')}` as FinancialYear

/** In: anything. Out: the year, or null where it is not written as 2025/26. */
export const parseFinancialYear = (value: unknown): FinancialYear | null => {
  const match = typeof value === 'string' ? /^([12]\d{3})\/\d{2}$/.exec(value) : null
  return match !== null && nameOf(Number(match[1])) === value ? nameOf(Number(match[1])) : null
}

/** In: a year written as 2025/26. Throws for anything else: that is a fault, not bad input. */
export const financialYear = (word: string): FinancialYear => {
  const year = parseFinancialYear(word)
  if (year === null) throw new Error(`not a financial year: ${word}`)
  return year
}

/** In: a day. Out: the financial year it lies in. */
export const financialYearOf = (on: Day): FinancialYear => nameOf(Number(on.slice(0, 4)) - (on.slice(5) < '04-01' ? 1 : 0))

/** The first and the last day of a financial year. */
export const daysOfYear = (year: FinancialYear): { readonly from: Day; readonly to: Day } => {
  const first = Number(year.slice(0, 4))
  return { from: day(`${first}-04-01`), to: day(`${first + 1}-03-31`) }
}
