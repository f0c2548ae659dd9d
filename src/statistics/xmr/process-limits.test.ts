import { describe, expect, it } from 'vitest'
import { movingRanges } from './moving-ranges.ts'
import { placesWithinLimits } from './places-within-limits.ts'
import { processLimits } from './process-limits.ts'
import { screenMovingRanges } from './screen-moving-ranges.ts'
import { sidesOfMean } from './sides-of-mean.ts'

describe('moving ranges', () => {
  it('are the steps between neighbours, without sign', () => expect(movingRanges([5, 8, 8, 2])).toEqual([3, 0, 6]))
  it('break on both sides of a gap', () => expect(movingRanges([5, NaN, 8, 2])).toEqual([NaN, NaN, 6]))
  it('stop where the limits are fixed', () => expect(movingRanges([5, 8, 8, 2], 3)).toEqual([3, 0]))
  it('of one value are none', () => expect(movingRanges([5])).toEqual([]))
})

describe('screening', () => {
  // By hand: mean of 1,1,1,1,6 is 2 and 3.267·2 = 6.534; of 1,1,1,1,16 is 4 and the limit 13.068.
  it('keeps a range below 3.267 times the mean and drops one above it', () => {
    expect(screenMovingRanges([1, 1, 1, 1, 6])).toEqual([1, 1, 1, 1, 6])
    expect(screenMovingRanges([1, 1, 1, 1, 16])).toEqual([1, 1, 1, 1])
  })
  it('looks once: what was inside the first limit stays, though a second look would drop it', () => {
    const ranges = [1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 100]
    expect(screenMovingRanges(ranges)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 9])
    expect(ranges).toHaveLength(11)
  })
  it('passes over gaps, and keeps nothing where nothing moved', () => {
    expect(screenMovingRanges([NaN, 2, NaN, 3])).toEqual([2, 3])
    expect(screenMovingRanges([0, 0, 0])).toEqual([])
  })
})

describe('process limits', () => {
  // By hand: mean 10, ranges 2,4,2,0 with mean 2; 2.66·2 = 5.32, and two thirds of that 3.546666...
  const values = [10, 12, 8, 10, 10]
  it('are the mean and 2.66 mean ranges on either side', () => {
    const limits = processLimits(values, 5, true)
    expect(limits.mean).toBe(10)
    expect(limits.meanMovingRange).toBe(2)
    expect(limits.lower).toBeCloseTo(4.68, 12)
    expect(limits.upper).toBeCloseTo(15.32, 12)
    expect(limits.nearLower).toBeCloseTo(10 - 5.32 * (2 / 3), 12)
    expect(limits.nearUpper).toBeCloseTo(10 + 5.32 * (2 / 3), 12)
    expect(values).toEqual([10, 12, 8, 10, 10])
  })
  it('come from the first points only where they are fixed', () => {
    const limits = processLimits([1, 3, 100, 200], 2, true)
    expect([limits.mean, limits.meanMovingRange]).toEqual([2, 2])
  })
  it('need two neighbours: one point has a mean and no limits', () => {
    const one = processLimits([7], 1, true)
    expect(one).toMatchObject({ mean: 7, screenedOut: 0 })
    expect(one.lower).toBeNaN()
    expect(processLimits([7, 9], 2, true).lower).toBeCloseTo(8 - 5.32, 12)
    expect(processLimits([7, NaN, 9], 3, true).lower).toBeNaN()
  })
  it('of equal values are none when screened, and the mean itself when not', () => {
    const screened = processLimits([0.7, 0.7, 0.7], 3, true)
    expect(screened).toMatchObject({ mean: 0.7, screenedOut: 2, meanMovingRangeBeforeScreening: 0 })
    expect(screened.upper).toBeNaN()
    expect(processLimits([0.7, 0.7, 0.7], 3, false)).toMatchObject({ lower: 0.7, upper: 0.7, screenedOut: 0 })
  })
  it('screens ranges, never the mean', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 40]
    const [screened, unscreened] = [processLimits(values, 9, true), processLimits(values, 9, false)]
    expect(screened.mean).toBe(unscreened.mean)
    expect(screened.screenedOut).toBe(1)
    expect(screened.meanMovingRange).toBe(1)
    expect(unscreened.meanMovingRange).toBe(36 / 8)
  })
})

describe('where a point lies', () => {
  const limits = { ...processLimits([10, 12, 8, 10, 10], 5, true), lower: 1, nearLower: 4, mean: 10, nearUpper: 16, upper: 19 }
  it('is beyond a limit only past it, and near only past two thirds', () => {
    expect(placesWithinLimits([0.9, 1, 3.9, 4, 10, 16, 16.1, 19, 19.1, NaN], limits)).toEqual([
      'beyond', 'near', 'near', 'inside', 'inside', 'inside', 'near', 'near', 'beyond', 'unknown',
    ])
  })
  it('is unknown without limits', () => expect(placesWithinLimits([5], processLimits([5], 1, true))).toEqual(['unknown']))
  it('is above, on or below the mean', () => expect(sidesOfMean([11, 10, 9, NaN], 10)).toEqual([1, 0, -1, NaN]))
})
