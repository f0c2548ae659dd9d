import { describe, expect, it } from 'vitest'
import { byarInterval } from './byar-interval.ts'
import { exactPoissonInterval } from './exact-poisson-interval.ts'
import { poissonAtMost } from './poisson-at-most.ts'
import { wilsonInterval } from './wilson-interval.ts'

describe('Wilson interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (x, n, lower, upper) => {
    const interval = wilsonInterval(x, n, 0.95)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })
  it('mirrors at the other end', () => {
    expect(wilsonInterval(20, 20, 0.95).lower).toBeCloseTo(1 - 0.1611, 4)
    expect(wilsonInterval(20, 20, 0.95).upper).toBeCloseTo(1, 14)
  })
})

describe('exact Poisson interval', () => {
  // Pearson and Hartley, Biometrika Tables for Statisticians, volume 1, table 40.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.391],
    [50, 37.111, 65.919],
  ])('of %i is %f to %f', (x, lower, upper) => {
    const interval = exactPoissonInterval(x, 0.95)
    expect(Math.abs(interval.lower - lower)).toBeLessThan(0.001)
    expect(Math.abs(interval.upper - upper)).toBeLessThan(0.001)
  })
  it.each([1, 9, 10, 11, 2500])('of %i ends where each tail holds its share', (x) => {
    const { lower, upper } = exactPoissonInterval(x, 0.998)
    expect(poissonAtMost(x, upper)).toBeCloseTo(0.001, 12)
    expect(1 - poissonAtMost(x - 1, lower)).toBeCloseTo(0.001, 12)
  })
})

describe('Byar interval', () => {
  it('comes close to the exact one from ten events on', () => {
    for (const x of [10, 11, 50, 400]) {
      const [byar, exact] = [byarInterval(x, 0.95), exactPoissonInterval(x, 0.95)]
      expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.002)
      expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.002)
    }
  })
  // By hand for 100 events: 100·(1 − 1/900 − 1.959964/30)³ and 101·(1 − 1/909 + 1.959964/(3·√101))³.
  it('of 100 events is 81.36 to 121.63', () => {
    expect(byarInterval(100, 0.95).lower).toBeCloseTo(81.362, 2)
    expect(byarInterval(100, 0.95).upper).toBeCloseTo(121.628, 2)
  })
})
