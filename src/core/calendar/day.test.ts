import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, parseDay } from './day.ts'

describe('a day', () => {
  it.each(['2024-02-29', '2022-11-25'])('reads %s', (iso) => expect(parseDay(iso)).toBe(iso))
  it.each(['2023-02-29', '2022-11-31', '25/11/2022', '2022-1-5', '', null, 20221125])('refuses %s', (value) =>
    expect(parseDay(value)).toBeNull(),
  )
  it('counts over a leap day', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
  })
  it('counts the days between any two as the calendar does, back and forth', () => {
    const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((at) => day(at.toISOString().slice(0, 10)))
    fc.assert(fc.property(anyDay, anyDay, (one, other) => {
      expect(addDays(one, daysBetween(one, other))).toBe(other)
      expect(daysBetween(other, one) + daysBetween(one, other)).toBe(0)
    }), { numRuns: 300 })
  })
  it('goes back', () => expect(addDays(day('2021-04-01'), -1)).toBe('2021-03-31'))
})
