import { describe, expect, it } from 'vitest'
import { distribution } from './distribution.ts'
import { median } from './median.ts'
import { quantile } from './quantile.ts'

describe('median', () => {
  it('is the middle one of an odd number', () => expect(median([9, 1, 5])).toBe(5))
  it('is halfway between the middle two of an even number', () => expect(median([1, 9, 5, 6])).toBe(5.5))
  it('of one is that one', () => expect(median([4])).toBe(4))
  it('of none is not a number', () => expect(median([])).toBeNaN())
  it('puts numbers in order as numbers, not as text, and leaves the list alone', () => {
    const values = [10, 9, 100]
    expect(median(values)).toBe(10)
    expect(values).toEqual([10, 9, 100])
  })
})

describe('quantile', () => {
  // Worked by hand from h = (n − 1)·share: n = 5, share 0.1 gives h = 0.4.
  it('lies on a straight line between neighbours', () => expect(quantile([50, 10, 20, 30, 40], 0.1)).toBeCloseTo(14, 12))
  it('at 0 and 1 is the lowest and the highest', () => expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]))
  it('of none is not a number', () => expect(quantile([], 0.5)).toBeNaN())
})

describe('distribution', () => {
  // Ten caseloads, worked by hand: the mean of 16.4 hides the worker with 34.
  it('shows the tail a mean hides', () => {
    expect(distribution([12, 14, 13, 15, 34, 16, 14, 15, 15, 16])).toEqual({
      count: 10,
      mean: 16.4,
      lowest: 12,
      lowerQuartile: 14,
      median: 15,
      upperQuartile: 15.75,
      ninthDecile: expect.closeTo(17.8, 12),
      highest: 34,
      middleHalf: 1.75,
    })
  })
  it('of none is nothing', () => expect(distribution([])).toBeNull())
})
