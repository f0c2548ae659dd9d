import { describe, expect, it } from 'vitest'
import { controlChart, type ChartInput } from './control-chart.ts'
import { laneySigma } from './laney-sigma.ts'
import { runSignals } from './run-signals.ts'

const chart = (rest: Partial<ChartInput>): ReturnType<typeof controlChart> =>
  controlChart({ kind: 'p', numerator: [], denominator: null, partAfter: [], freezeFirst: null, ...rest })

describe('p chart', () => {
  // By hand: 60 of 300 is 0.2; for n = 100 sigma is √(0.16/100) = 0.04.
  const counts = { numerator: [10, 20, 30], denominator: [100, 100, 100] }
  it('has its centre at the pooled proportion and limits at two and three sigma', () => {
    const { centre, lower, upper, lower2, upper2, values } = chart(counts)
    expect(values).toEqual([0.1, 0.2, 0.3])
    expect(centre).toEqual([0.2, 0.2, 0.2])
    expect([lower[0], lower2[0], upper2[0], upper[0]].map((limit) => Number(limit!.toFixed(12)))).toEqual([0.08, 0.12, 0.28, 0.32])
    expect(counts.numerator).toEqual([10, 20, 30])
  })
  it('cuts limits to 0 and 1', () => {
    const { lower, upper } = chart({ numerator: [0, 1, 3, 4], denominator: [4, 4, 4, 4] })
    expect([lower[0], upper[0]]).toEqual([0, 1])
  })
  it('has no finding on its limit, only past it', () => {
    expect(chart({ numerator: [0, 0, 0], denominator: [5, 5, 5] }).isOutside).toEqual([false, false, false])
    expect(chart({ numerator: [10, 10, 10, 40], denominator: [100, 100, 100, 100] }).isOutside).toEqual([false, false, false, true])
  })
  it('gives nothing for a point without numerator or with nobody in it, and leaves it out of the centre', () => {
    const { values, centre, upper } = chart({ numerator: [10, null, 0, 30], denominator: [100, 100, 0, 100] })
    expect(values).toEqual([0.1, NaN, NaN, 0.3])
    expect(centre[0]).toBe(0.2)
    expect(upper[1]).toBeNaN()
    expect(upper[2]).toBeNaN()
  })
})

describe('parts and freezing', () => {
  const counts = { numerator: [10, 10, 30, 30], denominator: [100, 100, 100, 100] }
  it('starts afresh after each break inside the chart, once, in any order given', () => {
    expect(chart({ ...counts, partAfter: [2] }).centre).toEqual([0.1, 0.1, 0.3, 0.3])
    expect(chart({ ...counts, partAfter: [3, 1, 3, 0, 4, 9] }).centre).toEqual([0.1, 0.2, 0.2, 0.3])
    expect(chart({ ...counts, partAfter: [2] }).runs).toHaveLength(2)
  })
  it('freezes the centre on the first points, but not on a chart in parts', () => {
    expect(chart({ ...counts, freezeFirst: 2 }).centre).toEqual([0.1, 0.1, 0.1, 0.1])
    expect(chart({ ...counts, freezeFirst: 99 }).centre[0]).toBe(0.2)
    expect(chart({ ...counts, freezeFirst: 1, partAfter: [3] }).centre).toEqual([50 / 300, 50 / 300, 50 / 300, 0.3])
  })
})

describe('charts of rates and counts', () => {
  // By hand: 40 events in 10 units, ū = 4; sigma for n = 4 is 1.
  it('u has ū ± 3·√(ū/n), not below 0', () => {
    const { centre, lower, upper } = chart({ kind: 'u', numerator: [16, 24], denominator: [4, 6] })
    expect([centre[0], lower[0], upper[0]]).toEqual([4, 1, 7])
    expect(chart({ kind: 'u', numerator: [1, 1], denominator: [4, 4] }).lower).toEqual([0, 0])
  })
  it('c has c̄ ± 3·√c̄ and needs no denominators', () => {
    const { centre, lower, upper } = chart({ kind: 'c', numerator: [14, 18] })
    expect([centre[0], lower[0], upper[0]]).toEqual([16, 4, 28])
  })
})

describe('Laney charts', () => {
  // By hand: z of 0.1, 0.2, 0.3 with sigma 0.04 are −2.5, 0, 2.5; mean range 2.5, over 1.128.
  it('measures the spread of z by its moving range', () => {
    expect(laneySigma([0.1, 0.2, 0.3], 0.2, [0.04, 0.04, 0.04], 3)).toBeCloseTo(2.5 / 1.128, 12)
    expect(laneySigma([0.1, 0.2, 9], 0.2, [0.04, 0.04, 0.04], 2)).toBeCloseTo(2.5 / 1.128, 12)
    expect(laneySigma([0.1], 0.2, [0.04], 1)).toBeNaN()
  })
  it('widens a p or u chart by that factor', () => {
    const counts = { numerator: [10, 20, 30], denominator: [100, 100, 100] }
    expect(chart({ kind: 'pp', ...counts }).upper[0]).toBeCloseTo(0.2 + 3 * 0.04 * (2.5 / 1.128), 12)
    const sigma = Math.sqrt(0.2 / 100)
    expect(chart({ kind: 'up', ...counts }).upper[0]).toBeCloseTo(0.2 + (3 * sigma * (0.1 / sigma)) / 1.128, 12)
  })
  it('has no limits for a part of one point', () => {
    expect(chart({ kind: 'pp', numerator: [10, 20, 30], denominator: [100, 100, 100], partAfter: [1] }).upper[0]).toBeNaN()
  })
})

describe('rare events', () => {
  // By hand: mean 8, sigma √(8·9); median 6.
  it('g has the median as centre and the geometric limits', () => {
    const { centre, upper, lower } = chart({ kind: 'g', numerator: [2, 6, 16] })
    expect(centre).toEqual([6, 6, 6])
    expect(upper[0]).toBeCloseTo(8 + 3 * Math.sqrt(72), 12)
    expect(lower[0]).toBe(0)
  })
  // By hand on the rooted scale: 1 and 2 have mean 1.5 and range 1; times are 1 and 2^3.6.
  it('t draws its limits on the scale of the 3.6th root', () => {
    const { centre, upper, lower } = chart({ kind: 't', numerator: [1, 2 ** 3.6, null] })
    expect(centre[0]).toBeCloseTo(1.5 ** 3.6, 12)
    expect(upper[0]).toBeCloseTo((1.5 + 3 / 1.128) ** 3.6, 10)
    expect(lower[0]).toBe(0)
  })
  it('run has the median and no limits', () => {
    const { centre, upper, isOutside } = chart({ kind: 'run', numerator: [5, 1, 100] })
    expect(centre).toEqual([5, 5, 5])
    expect(upper[0]).toBeNaN()
    expect(isOutside).toEqual([false, false, false])
  })
})

describe('run signals', () => {
  // Anhøj and Olesen (2014): log₂(n) rounded plus 3, and the 5 % point of the binomial, worked out in whole numbers.
  it.each([
    [10, 6, 2],
    [11, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [50, 9, 19],
    [100, 10, 41],
  ])('allows %i points a run of %i and %i crossings', (n, longest, crossings) => {
    const values = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1))
    expect(runSignals(values, 0)).toMatchObject({ useful: n, longestRunMost: longest, crossingsLeast: crossings, crossings: n - 1 })
  })
  /** 20 points off the line: one run of the given length, then sides in turn. */
  const withRun = (length: number) => [...Array.from({ length }, () => 1), ...Array.from({ length: 20 - length }, (_, i) => (i % 2 === 0 ? -1 : 1))]
  it.each([
    [6, false],
    [7, false],
    [8, true],
  ])('of 20 points a longest run of %i is a signal: %s', (length, isSignal) => {
    expect(runSignals(withRun(length), 0)).toMatchObject({ longestRun: length, isSignal })
  })
  it('needs at least 6 crossings of 20 points', () => {
    const crossing = (runs: number[]) => runSignals(runs.flatMap((length, i) => Array.from({ length }, () => (i % 2 === 0 ? 1 : -1))), 0)
    expect(crossing([4, 4, 4, 4, 4])).toMatchObject({ crossings: 4, isSignal: true })
    expect(crossing([4, 4, 4, 3, 3, 2])).toMatchObject({ crossings: 5, isSignal: true })
    expect(crossing([3, 3, 3, 3, 3, 3, 2])).toMatchObject({ crossings: 6, isSignal: false })
  })
  it('passes over points on the line and gaps', () => {
    expect(runSignals([1, 0, 1, NaN, 1, -1], 0)).toMatchObject({ useful: 4, longestRun: 3, crossings: 1 })
  })
  it('says nothing where every point is on the line', () => {
    expect(runSignals([3, 3], 3)).toEqual({ useful: 0, longestRun: null, longestRunMost: null, crossings: null, crossingsLeast: null, isSignal: false })
  })
})
