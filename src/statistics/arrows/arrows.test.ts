import { describe, expect, it } from 'vitest'
import { arrowStretches, type YearlyFigure } from './arrow-stretches.ts'
import { breaksARule } from './breaks-a-rule.ts'
import { countArrows } from './count-arrows.ts'
import { earlierLimits } from './earlier-limits.ts'
import { twoProportions } from './two-proportions.ts'

const figure = (year: number, value: number, rest: Partial<YearlyFigure> = {}): YearlyFigure => ({
  family: 'reviews', body: 'Exampleshire', year, value, count: null, size: null, ...rest,
})
const higherBetter = { id: 'reviews', isHigherWorse: false, decimals: 1 }
const stretch = (values: readonly number[]) => ({ family: 'reviews', values, counts: values.map(() => null), sizes: values.map(() => null) })
const count = (values: readonly number[]) => countArrows([stretch(values)]).all

describe('stretches', () => {
  it('are cut where a year is missing, in the order of years', () => {
    const cut = arrowStretches([figure(2016, 3), figure(2013, 1), figure(2014, 2), figure(2017, 4)], [higherBetter])
    expect(cut.map(({ values }) => values)).toEqual([[1, 2], [3, 4]])
  })
  it('hold figures as published, turned so that up is better', () => {
    expect(arrowStretches([figure(2013, 20.25)], [{ ...higherBetter, isHigherWorse: true }])[0]!.values).toEqual([-20.2])
  })
  it('are apart for each body, and leave other kinds out', () => {
    const cut = arrowStretches([figure(2013, 1), figure(2014, 2, { body: 'Elsewhere' }), figure(2014, 5, { family: 'other' })], [higherBetter])
    expect(cut.map(({ values }) => values)).toEqual([[1], [2]])
  })
})

describe('limits from earlier years', () => {
  const values = [10, 12, 10, 12, 10, 12, 11]
  it('need six of them', () => {
    expect(earlierLimits(values, 5)).toBeNull()
    expect(earlierLimits(values, 6)).toEqual({ middle: 11, halfWidth: 2.66 * 2 })
    expect(earlierLimits([...values, 11], 7)).not.toBeNull()
  })
  it('are none where nothing moved', () => expect(earlierLimits([5, 5, 5, 5, 5, 5, 9], 6)).toBeNull())
})

describe('rules on the chart to date', () => {
  it('need five years before', () => {
    expect(breaksARule([1, 2, 1, 2, 1], 4)).toBeNull()
    expect(breaksARule([1, 2, 1, 2, 1, 2], 5)).toBe(false)
    expect(breaksARule([3, 3, 3, 3, 3, 3], 5)).toBeNull()
  })
  it('see a value above the limit', () => expect(breaksARule([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 20], 11)).toBe(true))
  it.each([
    [7, false],
    [8, true],
    [9, true],
  ])('see %i in a row above the mean: %s', (length, expected) => {
    // The low half is far below, so that no value comes near the upper limit.
    const values = [...Array.from({ length: 9 }, (_, i) => i % 2 * 40), ...Array.from({ length }, (_, i) => 41 + (i % 2))]
    expect(breaksARule(values, values.length - 1)).toBe(expected)
  })
  it('see three of the last four near the limit, if the last is one of them', () => {
    // By hand for 5, 8.5, 8.5, 8.5 at the end: mean 6.107, upper limit 8.869, halfway 7.488.
    const flat = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6]
    expect(breaksARule([...flat, 5, 8.5, 8.5, 8.5], 13)).toBe(true)
    expect(breaksARule([...flat, 8.5, 8.5, 8.5, 5], 13)).toBe(false)
    expect(breaksARule([...flat, 5, 5, 7.4, 7.4], 13)).toBe(false)
  })
})

describe('two proportions', () => {
  // By hand: 20 and 40 of 100, pooled 0.3; 0.2/√(0.21·0.02) = 3.0861.
  it('differ by so many standard errors', () => expect(twoProportions(20, 100, 40, 100)).toBeCloseTo(3.0860669992, 9))
  it('cannot be told apart where nobody, or everybody, is counted', () => {
    expect(twoProportions(0, 10, 0, 20)).toBeNull()
    expect(twoProportions(10, 10, 20, 20)).toBeNull()
  })
})

describe('counting arrows', () => {
  it('counts better, worse and unchanged', () => expect(count([1, 2, 2, 1])).toMatchObject({ changes: 3, green: 1, red: 1, flat: 1 }))
  it('calls a difference in the seventh decimal unchanged', () => expect(count([0.3, 0.1 + 0.2])).toMatchObject({ green: 0, flat: 1 }))
  it('follows a better arrow for two years', () => {
    expect(count([1, 3, 2])).toMatchObject({ nextN: 1, nextRed: 1, nextBack: 0, twoN: 0 })
    expect(count([1, 3, 1, 0])).toMatchObject({ nextN: 1, nextRed: 1, nextBack: 1, twoN: 1, twoBack: 1 })
    expect(count([1, 3, 3, 4])).toMatchObject({ nextN: 1, nextRed: 0, nextBack: 0, twoN: 1, twoBack: 0 })
  })
  it('counts signals for better and for worse on six earlier years', () => {
    const before = [10, 12, 10, 12, 10, 12]
    expect(count([...before, 17])).toMatchObject({ xmrN: 1, xmrSignal: 1 })
    expect(count([...before, 16])).toMatchObject({ xmrN: 1, xmrSignal: 0 })
    expect(count([...before, 5])).toMatchObject({ badN: 1, badSignal: 1, xmrN: 0 })
    expect(count([...before, 6])).toMatchObject({ badN: 1, badSignal: 0 })
  })
  it('tests proportions only where both years have both numbers', () => {
    const binomial = (counts: readonly (number | null)[], sizes: readonly (number | null)[]) => {
      const { binN, binSignificant } = countArrows([{ family: 'reviews', values: [20, 40], counts, sizes }]).all
      return [binN, binSignificant]
    }
    expect(binomial([20, 40], [100, 100])).toEqual([1, 1])
    expect(binomial([2, 4], [10, 10])).toEqual([1, 0])
    expect(binomial([20, null], [100, 100])).toEqual([0, 0])
    expect(binomial([20, 40], [0, 100])).toEqual([0, 0])
  })
  it('sums up each kind, null where nothing could be tested', () => {
    const { families } = countArrows([stretch([10, 12, 10, 12, 10, 12, 17]), { ...stretch([1, 2]), family: 'plans' }])
    expect(families).toEqual([
      { family: 'reviews', green: 4, noise: 0, nextRed: 0.667, medianHalfWidth: 5.3 },
      { family: 'plans', green: 1, noise: null, nextRed: null, medianHalfWidth: null },
    ])
  })
})
