import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { addMonths, ageOn, dayNumber, dayNumberOf, dayNumberOfMoment, dayOfNumber } from './day-number.ts'

const number = (iso: string) => dayNumberOf(day(iso))

describe('a day as a number', () => {
  it('comes back as the day it was', () => expect(dayOfNumber(number('1969-07-20'))).toBe('1969-07-20'))
  it.each([
    [2023, 2, 29],
    [2023, 13, 1],
    [2023, 4, 31],
    [2023, 0, 1],
    [23, 1, 1],
  ])('is blank where the calendar has no %i-%i-%i', (year, month, on) => expect(dayNumber(year, month, on)).toBeNaN())
  it('drops the time of day, also before 1970', () => {
    expect(dayOfNumber(dayNumberOfMoment(Date.UTC(2024, 2, 31, 23, 59)))).toBe('2024-03-31')
    expect(dayOfNumber(dayNumberOfMoment(Date.UTC(1969, 2, 31, 23, 59)))).toBe('1969-03-31')
  })
  it.each([
    ['2024-02-29', -12, '2023-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-05-31', -6, '2023-11-30'],
    ['1969-12-31', 2, '1970-02-28'],
  ])('%s and %i months are %s', (from, months, to) => expect(dayOfNumber(addMonths(number(from), months))).toBe(to))
  it('stays blank', () => {
    expect(addMonths(NaN, 3)).toBeNaN()
    expect(ageOn(NaN, 3)).toBeNaN()
  })
  it.each([
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2008-02-29', '2023-02-28', 14],
    ['2008-02-29', '2023-03-01', 15],
    ['2024-04-10', '2024-03-31', -1],
  ])('born %s is %s years old %i', (born, on, age) => expect(ageOn(number(born), number(on))).toBe(age))
})
