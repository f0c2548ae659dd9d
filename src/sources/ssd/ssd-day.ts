import { dayNumber, type DayNumber } from '../../core/calendar/day-number.ts'

/** A day as databases export it: with or without a time of day, year first, or day first as an English spreadsheet writes it. */
const written = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)\/(\d\d)\/(\d{4}))(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** In: a cell. Out: its first ten letters where it is a day, so that a time of day is left out; else the cell as it is. */
export const dayText = (cell: string | null): string | null => (cell !== null && cell.length > 10 && written.test(cell) ? cell.slice(0, 10) : cell)

/** In: a cell. Out: its day, or NaN where it is blank or no day. */
export const ssdDay = (cell: string | null): DayNumber => {
  const found = cell === null ? null : written.exec(cell)
  if (found === null) return NaN
  return found[1] === undefined ? dayNumber(Number(found[6]), Number(found[5]), Number(found[4])) : dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
}
