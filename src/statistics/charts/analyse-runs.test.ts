import { describe, expect, it } from 'vitest'
import { analyseRuns, type RunsSeries } from './analyse-runs.ts'
import { longRuns } from './long-runs.ts'

const series = (values: readonly (number | null)[], over: Partial<RunsSeries> = {}): RunsSeries => ({
  chart: 'run', better: 'higher', target: null, ...over,
  points: values.map((value, i) => ({ date: `2025-01-${String(i + 1).padStart(2, '0')}`, value })),
})
const same = (value: number, times: number): number[] => Array.from({ length: times }, () => value)
/** Above and below 50 in turn. */
const swings = (times: number): number[] => Array.from({ length: times }, (_, i) => (i % 2 === 0 ? 49 - i / 100 : 51 + i / 100))

describe('points in a long run', () => {
  it('are those of a run longer than chance allows, and not of one just as long', () => {
    expect(longRuns([1, 1, 1, -1], 0, 2)).toEqual([true, true, true, false])
    expect(longRuns([1, 1, 1, -1], 0, 3)).toEqual([false, false, false, false])
  })
  it('run on across points on the centre line and missing ones, which are no part of it', () => {
    expect(longRuns([1, 0, 1, NaN, 1, -1], 0, 2)).toEqual([true, false, true, false, true, false])
  })
})

describe('a run chart', () => {
  it('has the median and no limits, and finds nothing in what swings by chance', () => {
    const { centre, lower, upper, verdict } = analyseRuns(series(swings(20)))
    expect(centre[0]).toBeCloseTo(50, 1)
    expect([...lower, ...upper].every((each) => each !== each)).toBe(true)
    expect(verdict.variation).toEqual({ kind: 'no-change' })
  })
  it('cannot tell with 9 figures and can with 10', () => {
    expect(analyseRuns(series(swings(9))).verdict.variation).toEqual({ kind: 'cannot-tell', why: 'too-few', have: 9, need: 10 })
    expect(analyseRuns(series(swings(10))).verdict.variation).toEqual({ kind: 'no-change' })
  })
  it('finds a run at the end that is longer than chance gives: of 20 figures more than 7 on one side', () => {
    const low = [...swings(12), ...same(40, 8)]
    const { points, verdict } = analyseRuns(series(low))
    expect(points.at(-1)).toMatchObject({ cause: 'long-run-low', kind: 'concern' })
    expect(verdict.variation).toEqual({ kind: 'changed', way: 'worse', cause: 'long-run-low', count: 8, since: '2025-01-13', isProvisional: false })
  })
  it('says that something changed on the way where the centre is crossed too seldom and the latest shows no way', () => {
    // Of 20 figures off the median at least 6 crossings are to be expected; the last run is 5 long.
    const { verdict } = analyseRuns(series([...same(40, 7).map((each, i) => each + i / 10), ...same(60, 5).map((each, i) => each + i / 10), ...same(41, 3).map((each, i) => each + i / 10), ...same(61, 5).map((each, i) => each + i / 10)]))
    expect(verdict.variation).toEqual({ kind: 'unsteady', crossings: 3, crossingsLeast: 6 })
  })
  it('holds no target against a range that it does not have', () => {
    expect(analyseRuns(series(swings(20), { target: 60 })).verdict.target).toEqual({ kind: 'run-chart' })
  })
  it('answers for nothing, for one value again and again, and for a missing latest figure', () => {
    expect(analyseRuns(series([])).verdict.variation).toEqual({ kind: 'cannot-tell', why: 'no-figures' })
    expect(analyseRuns(series(same(5, 12))).verdict.variation).toEqual({ kind: 'all-the-same', value: 5, count: 12 })
    expect(analyseRuns(series([...swings(12), null])).verdict.variation).toEqual({ kind: 'cannot-tell', why: 'latest-missing' })
  })
})

describe('charts of rare events', () => {
  it('g: the median and limits of the geometric distribution, and a longer gap than they allow is better', () => {
    const gaps = [3, 5, 2, 4, 6, 3, 5, 2, 4, 6, 3, 5, 2, 4]
    const { centre, upper } = analyseRuns(series(gaps, { chart: 'g' }))
    const mean = 54 / 14
    expect(centre[0]).toBe(4)
    expect(upper[0]).toBeCloseTo(mean + 3 * Math.sqrt(mean * (mean + 1)), 9)
    expect(analyseRuns(series([...gaps, 90], { chart: 'g' })).verdict.variation).toMatchObject({ kind: 'changed', way: 'better', cause: 'above-upper-limit', count: 1 })
  })
  it('t: the limits of its own scale, taken back to days', () => {
    const days = [30, 42, 35, 51, 28, 44, 39, 33, 47, 36, 41, 29, 38]
    const { lower, upper, verdict } = analyseRuns(series(days, { chart: 't' }))
    expect(lower[0]! > 0 && lower[0]! < 28 && upper[0]! > 51).toBe(true)
    expect(verdict.variation).toEqual({ kind: 'no-change' })
    expect(analyseRuns(series([...days, 0.5], { chart: 't' })).verdict.variation).toMatchObject({ kind: 'changed', way: 'worse', cause: 'below-lower-limit' })
  })
  it('are short with 12 figures and not with 13', () => {
    const gaps = [3, 5, 2, 4, 6, 3, 5, 2, 4, 6, 3, 5]
    expect(analyseRuns(series(gaps, { chart: 'g' })).verdict.variation).toMatchObject({ why: 'too-few', have: 12, need: 13 })
    expect(analyseRuns(series([...gaps, 2], { chart: 'g' })).verdict.variation).toEqual({ kind: 'no-change' })
  })
})
