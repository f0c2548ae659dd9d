import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { monthOfDays, parseMonth } from './month-of-days.ts'

describe('a month in weeks', () => {
  it.each([
    ['2026-11-01', 6, '2026-11-30', 6], // begins on a Sunday
    ['2021-02-01', 0, '2021-02-28', 4], // four whole weeks
    ['2024-02-01', 3, '2024-02-29', 5],
  ])('of %s begins on weekday %i and ends on %s', (first, weekday, last, weeks) => {
    const month = monthOfDays(day(first))
    expect([month.weeks[0]!.findIndex((each) => each !== null), month.last, month.weeks.length]).toEqual([weekday, last, weeks])
    expect(month.weeks.every((week) => week.length === 7)).toBe(true)
    expect(month.weeks.flat().filter((each) => each !== null)[0]).toBe(first)
  })
})

it.each([['2026-11', '2026-11-01'], ['2026-13', null], ['', null], [undefined, null], ['1989-12', null], ['2100-01', null], ['2026-11-01', null]])('reads %j as a month', (typed, first) => expect(parseMonth(typed)).toBe(first))
