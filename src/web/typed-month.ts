import { parseMonth, type Month } from '../core/measure/month.ts'

const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** In: a month as people type it: “October 2026”, “10/2026” or “2026-10”. Out: the month, or null where it is none. */
export const typedMonth = (text: string): Month | null => {
  const plain = text.trim().toLowerCase()
  const written = /^(?:(\d{1,2})|([a-z]{3,}))[\s/.-]+(\d{4})$/.exec(plain)
  if (written === null) return parseMonth(plain)
  const number = written[1] ?? String(names.findIndex((each) => each.startsWith(written[2] ?? '-')) + 1)
  return parseMonth(`${written[3]}-${number.padStart(2, '0')}`)
}
