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
  it('goes back', () => expect(addDays(day('2021-04-01'), -1)).toBe('2021-03-31'))
})
