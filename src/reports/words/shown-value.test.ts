import { describe, expect, it } from 'vitest'
import { periodHeading, periodInWords } from './period-in-words.ts'
import { shownCount, shownValue } from './shown-value.ts'

describe('a value in words', () => {
  it.each([
    ['percent', 1, 82.345, '82.3%'], ['percent', 0, 100, '100%'], ['rate-per-10000', 1, 519.4, '519.4 per 10,000'], ['count', 0, 1234567, '1,234,567'],
    ['days', 0, 1, '1 day'], ['days', 1, 1, '1.0 days'], ['working-days', 0, 45, '45 working days'], ['pounds', 0, -1200, '-£1,200'], ['score', 1, -0.04, '0.0'], ['average', 2, -1.005, '-1.00'],
  ] as const)('%s to %i places: %d is shown as %s', (kind, places, value, words) => expect(shownValue(value, { kind, places })).toBe(words))
  it('keeps the fraction of a count, since posts have them', () => {
    expect(shownCount(1234)).toBe('1,234')
    expect(shownCount(12.5)).toBe('12.5')
  })
})

describe('a period in words', () => {
  it('names months by themselves and longer periods by their last day', () => {
    expect(periodInWords('2025-03-31', 'month')).toBe('March 2025')
    expect(periodInWords('2025-03-31', 'year')).toBe('the year to 31 March 2025')
    expect(periodHeading('2025-03-31', 'quarter')).toBe('Quarter to 31 March 2025')
    expect(periodHeading('2025-03-31', 'day')).toBe('31 March 2025')
  })
})
