import { describe, expect, it } from 'vitest'
import { parseHalfDays } from './half-days.ts'

describe('days as they are typed', () => {
  it.each([['12', 24], ['12.5', 25], ['12,5', 25], ['0.5', 1], ['.5', 1], ['½', 1], ['3½', 7], ['2 days', 4], ['1.50', 3], ['1.0', 2]])('“%s” are %d half days', (typed, halves) => expect(parseHalfDays(typed)).toBe(halves))
  it.each(['', '0', '0.0', '-1', '1.25', 'two', '12345', '1.5.5', '1e3'])('“%s” are none', (typed) => expect(parseHalfDays(typed)).toBeNull())
})
