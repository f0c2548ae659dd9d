import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { dayNumberOf } from './day-number.ts'
import { workingDaySpan } from './working-day-span.ts'
import { workingDaysAfter } from './working-days.ts'

const span = (start: string, end: string) => workingDaySpan(dayNumberOf(day(start)), dayNumberOf(day(end)))

describe('the working days between two days', () => {
  it('agree with the calendar everywhere within the years held', () => {
    assert(
      property(integer({ min: 0, max: 5477 }), integer({ min: 0, max: 5477 }), (one, other) => {
        const start = addDays(day('2013-01-01'), Math.min(one, other))
        const end = addDays(day('2013-01-01'), Math.max(one, other))
        const expected = workingDaysAfter(start, end)
        expect(span(start, end)).toEqual({ least: expected, most: expected })
      }),
      { numRuns: 300 },
    )
  })
  it('are none on the day itself', () => expect(span('2024-03-28', '2024-03-28')).toEqual({ least: 0, most: 0 }))
  it('leave out Good Friday and Easter Monday', () => expect(span('2024-03-28', '2024-04-02')).toEqual({ least: 1, most: 1 }))
  it('are given as bounds where the start is before the years held', () => expect(span('2012-12-24', '2013-01-02')).toEqual({ least: 1, most: 6 }))
  it('are given as bounds where the end is after the years held', () => expect(span('2027-12-31', '2028-01-10')).toEqual({ least: 0, most: 6 }))
  it('are all in doubt where both are outside', () => {
    expect(span('2011-05-02', '2011-05-09')).toEqual({ least: 0, most: 5 })
    expect(span('2029-05-02', '2029-05-09')).toEqual({ least: 0, most: 5 })
  })
})
