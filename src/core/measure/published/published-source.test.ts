import { describe, expect, it } from 'vitest'
import { periodKind } from '../period.ts'
import { periodOfPublishedYear, publishedPeriods } from './published-source.ts'

describe('the year of a published row', () => {
  it.each([
    ['year-to-31-march', 2025, '2024-04-01', '2025-03-31'],
    ['on-31-march', 2025, '2025-03-31', '2025-03-31'],
    ['year-to-30-september', 2025, '2024-10-01', '2025-09-30'],
    ['on-30-september', 2025, '2025-09-30', '2025-09-30'],
    ['school-year', 2024, '2023-09-01', '2024-08-31'],
    ['calendar-year', 2024, '2024-01-01', '2024-12-31'],
  ] as const)('%s %i has its days', (period, year, from, to) => expect(periodOfPublishedYear(period, year)).toEqual({ from, to }))

  it.each(publishedPeriods)('%s is a year or a day, in a leap year too', (period) => {
    for (const year of [2023, 2024, 2025]) expect(['year', 'day']).toContain(periodKind(periodOfPublishedYear(period, year)))
  })
})
