import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { periodKind } from './period.ts'

describe('how long a period is', () => {
  it.each([
    ['2024-03-31', '2024-03-31', 'day'],
    ['2024-02-01', '2024-02-29', 'month'],
    ['2023-02-01', '2023-02-28', 'month'],
    ['2024-03-04', '2024-03-10', 'week'],
    ['2023-01-01', '2023-03-31', 'quarter'],
    ['2023-04-01', '2023-09-30', 'half-year'],
    ['2023-04-01', '2024-03-31', 'year'],
    ['2022-04-01', '2023-03-31', 'year'],
    ['2014-01-01', '2016-12-31', 'span'],
    ['2024-01-01', '2024-02-15', 'span'],
  ])('from %s to %s is a %s', (from, to, kind) => {
    expect(periodKind({ from: day(from), to: day(to) })).toBe(kind)
  })
})
