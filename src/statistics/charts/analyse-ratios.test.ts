import { describe, expect, it } from 'vitest'
import { analyseRatios, type RatioSeries } from './analyse-ratios.ts'

const series = (numerators: readonly (number | null)[], denominators: readonly (number | null)[], over: Partial<RatioSeries> = {}): RatioSeries => ({
  chart: 'p', scale: 100, better: 'higher', target: null, ...over,
  points: numerators.map((numerator, i) => ({ date: `2025-01-${String(i + 1).padStart(2, '0')}`, numerator, denominator: denominators[i]! })),
})
const same = (value: number, times: number): number[] => Array.from({ length: times }, () => value)

describe('a series of shares on a p chart', () => {
  // 20 months of 50 in 100, p̄ 0.5, σ 0.05: limits 35 % and 65 %.
  const steady = [48, 52, 49, 51, 50, 47, 53, 52, 48, 50, 51, 49, 50, 52, 48, 49, 51, 50, 53, 47]

  it('has the limits of the formula, in the unit shown', () => {
    const { centre, lower, upper, isShort, verdict } = analyseRatios(series(steady, same(100, 20)))
    expect(centre[0]).toBeCloseTo(50, 10)
    expect([lower[0], upper[0]].map((each) => Math.round(each! * 1e6) / 1e6)).toEqual([35, 65])
    expect(isShort).toBe(false)
    expect(verdict.variation).toEqual({ kind: 'no-change' })
  })
  it('finds the latest beyond its own limit, and that it is worse where lower is better', () => {
    const { points, verdict } = analyseRatios(series([...steady, 70], same(100, 21), { better: 'lower' }))
    expect([points.at(-1)!.cause, points.at(-1)!.kind]).toEqual(['above-upper-limit', 'concern'])
    expect(verdict.variation).toMatchObject({ kind: 'changed', way: 'worse', count: 1, isProvisional: false })
  })
  it('gives a small denominator wide limits, so that the same share is no finding', () => {
    const { points } = analyseRatios(series([...steady, 7], [...same(100, 20), 10]))
    expect(points.at(-1)!.cause).toBe('none')
  })
  it('finds seven on one side of the centre', () => {
    const { points } = analyseRatios(series([...same(40, 7), ...same(60, 7)], same(100, 14)))
    expect(points.map(({ cause }) => cause)).toEqual([...same(0, 7).map(() => 'shift-low'), ...same(0, 7).map(() => 'shift-high')])
  })
  it('is short with 12 points and not with 13', () => {
    expect(analyseRatios(series(steady.slice(0, 12), same(100, 12))).verdict.variation).toEqual({ kind: 'cannot-tell', why: 'too-few', have: 12, need: 13 })
    expect(analyseRatios(series(steady.slice(0, 13), same(100, 13))).verdict.variation).toEqual({ kind: 'no-change' })
  })
  it('holds the target against the limits of the latest point', () => {
    expect(analyseRatios(series(steady, same(100, 20), { target: 70 })).verdict.target).toEqual({ kind: 'judged', assurance: 'will-miss', target: 70 })
    expect(analyseRatios(series(steady, [...same(100, 19), 10], { target: 70 })).verdict.target).toEqual({ kind: 'judged', assurance: 'may-do-either', target: 70 })
  })
  it('says what is missing, and judges nothing by it', () => {
    const { points, verdict, lower } = analyseRatios(series([...steady, null], [...same(100, 20), null]))
    expect(points.at(-1)).toMatchObject({ value: null, place: 'unknown', cause: 'none' })
    expect(lower.at(-1)).toBeNaN()
    expect(verdict.variation).toEqual({ kind: 'cannot-tell', why: 'latest-missing' })
  })
  it('can be empty', () => expect(analyseRatios(series([], [])).verdict.variation).toEqual({ kind: 'cannot-tell', why: 'no-figures' }))
})

describe('counts on a c chart', () => {
  it('have limits of three roots around the mean, in their own unit', () => {
    const { centre, lower, upper } = analyseRatios(series([4, 4, 4, 4], same(0, 4).map(() => null), { chart: 'c', scale: 1 }))
    expect([centre[0], lower[0], upper[0]]).toEqual([4, 0, 10])
  })
})
