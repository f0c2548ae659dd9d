import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { bankHolidays, yearsHeld } from './bank-holidays.data.ts'
import { addDays, day, type Day } from './day.ts'
import { isWorkingDay, workingDayAfter, workingDaysAfter, workingDaysFromTo } from './working-days.ts'

const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00Z`).getUTCDay()
const years = Array.from({ length: yearsHeld.last - yearsHeld.first + 1 }, (_, at) => yearsHeld.first + at)

describe('the table of bank holidays', () => {
  const oracle = new Holidays('GB', 'ENG')
  it.each(years)('agrees with an independent table for %i on every weekday', (year) => {
    const theirs = oracle.getHolidays(year).filter((each) => each.type === 'public').map((each) => each.date.slice(0, 10))
    const weekdays = theirs.filter((each) => weekdayOf(day(each)) % 6 !== 0)
    expect(bankHolidays.filter((each) => each.day.startsWith(`${year}-`)).map((each) => each.day)).toEqual([...new Set(weekdays)].sort())
  })
  it('stands in order, without doubles, on weekdays only', () => {
    const days = bankHolidays.map((each) => each.day)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.filter((each) => weekdayOf(each) % 6 === 0)).toEqual([])
  })
  it('gives a reason for each day that is not the usual one', () => {
    const unusual = bankHolidays.flatMap((each) => (each.kind === 'moved' || each.kind === 'one-off' ? [[each.day, each.reason.length > 20]] : []))
    expect(unusual).toEqual([
      ['2020-05-08', true],
      ['2022-06-02', true],
      ['2022-06-03', true],
      ['2022-09-19', true],
      ['2023-05-08', true],
    ])
  })
})

describe('a working day', () => {
  it.each([
    ['2022-11-25', true, 'a Friday'],
    ['2022-11-26', false, 'a Saturday'],
    ['2022-11-27', false, 'a Sunday'],
    ['2022-12-27', false, 'the day taken instead of Christmas Day on a Sunday'],
    ['2021-12-28', false, 'the day taken instead of Boxing Day on a Sunday'],
    ['2021-12-29', true, 'the day after both days taken instead'],
    ['2020-05-04', true, 'the usual early May day in the year it moved'],
    ['2020-05-08', false, 'the day it moved to'],
    ['2022-05-30', true, 'the usual spring day in the year it moved'],
    ['2024-02-29', true, 'a leap day'],
    ['2013-01-01', false, 'the first day held'],
    ['2027-12-31', true, 'the last day held'],
  ])('%s is %s: %s', (on, expected) => expect(isWorkingDay(day(on))).toBe(expected))
  it.each(['2012-12-31', '2028-01-03'])('is refused on %s, outside the years held', (on) => {
    const answer = isWorkingDay(day(on))
    expect(isRefusal(answer) && answer.code).toBe('outside-years-held')
  })
})

describe('counting working days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2, 'over a leap day'],
    ['2023-02-28', '2023-03-01', 1, 'over the end of a February without one'],
    ['2022-12-23', '2022-12-28', 1, 'over Christmas'],
    ['2022-11-25', '2022-11-25', 0, 'to the same day'],
    ['2022-11-26', '2022-11-26', 0, 'to the same Saturday'],
    ['2022-11-26', '2022-11-28', 1, 'from a Saturday'],
  ])('from %s to %s gives %i: %s', (start, end, expected) => expect(workingDaysAfter(day(start), day(end))).toBe(expected))
  it('counts the start too where both ends are included', () => expect(workingDaysFromTo(day('2022-11-25'), day('2022-11-28'))).toBe(2))
  it('refuses an end before the start', () => {
    const answer = workingDaysAfter(day('2022-11-25'), day('2022-11-24'))
    expect(isRefusal(answer) && answer.code).toBe('end-before-start')
  })
  it.each([
    ['2012-12-31', '2013-01-10'],
    ['2027-12-31', '2028-01-01'],
  ])('refuses %s to %s, half outside the years held', (start, end) => {
    const answer = workingDaysAfter(day(start), day(end))
    expect(isRefusal(answer) && answer.code).toBe('outside-years-held')
  })
  it('agrees with a walk day by day for every length up to 200 days from any of 40 starts', () => {
    for (let at = 0; at < 40; at += 1) {
      const start = addDays(day('2019-11-01'), at * 37)
      let walked = 0
      for (let length = 1; length <= 200; length += 1) {
        const end = addDays(start, length)
        if (isWorkingDay(end) === true) walked += 1
        expect(workingDaysAfter(start, end)).toBe(walked)
      }
    }
  })
})

describe('the day after a number of working days', () => {
  it.each([
    ['2022-11-25', 30, '2023-01-11'],
    ['2022-11-25', 70, '2023-03-08'],
    ['2022-11-26', 1, '2022-11-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2027-12-30', 1, '2027-12-31'],
  ])('%s and %i gives %s', (start, count, due) => expect(workingDayAfter(day(start), count)).toBe(due))
  it('refuses where the way leaves the years held', () => {
    const answer = workingDayAfter(day('2027-12-31'), 1)
    expect(isRefusal(answer) && answer.code).toBe('outside-years-held')
  })
  it('counts back to the number it was given', () => {
    for (let count = 1; count <= 120; count += 7) {
      const due = workingDayAfter(day('2021-12-01'), count)
      expect(isRefusal(due) ? due : workingDaysAfter(day('2021-12-01'), due)).toBe(count)
    }
  })
})
