import { describe, expect, it } from 'vitest'
import { binomialAtMost } from './binomial-at-most.ts'
import { binomialProbability } from './binomial-probability.ts'
import { binomialQuantile } from './binomial-quantile.ts'
import { deviancePart } from './deviance-part.ts'
import { normalQuantile } from './normal-quantile.ts'
import { poissonAtMost } from './poisson-at-most.ts'
import { poissonProbability } from './poisson-probability.ts'
import { poissonQuantile } from './poisson-quantile.ts'
import { stirlingError } from './stirling-error.ts'

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

describe('normal quantile', () => {
  // Values printed in Wichura's paper (p = 0.25, 0.001 and 1e-20), and the usual table.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.5, 0],
  ])('at %d is %d', (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 13))
  it('joins its three pieces without a step', () => {
    for (const edge of [0.075, 0.925, Math.exp(-25)]) {
      expect(Math.abs(normalQuantile(edge * (1 + 1e-12)) - normalQuantile(edge * (1 - 1e-12)))).toBeLessThan(1e-10)
    }
  })
  it('has no end at 0 and 1', () => expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]))
})

describe('the parts of a factorial', () => {
  it.each([1, 14, 15, 16, 17, 20])('Stirling with its error term gives %i factorial', (n) => {
    const formula = Math.sqrt(2 * Math.PI * n) * (n / Math.E) ** n
    expect((formula * Math.exp(stirlingError(n))) / factorial(n)).toBeCloseTo(1, 13)
  })
  it.each([
    [5, 5],
    [0, 3],
    [100, 101],
    [10, 40],
    [122, 100],
    [123, 100],
  ])('the deviance of %i against %i is its formula', (x, m) => {
    const formula = (x === 0 ? 0 : x * Math.log(x / m)) + m - x
    expect(deviancePart(x, m)).toBeCloseTo(formula, 11)
  })
})

describe('binomial', () => {
  // By hand: 10 tries at one half.
  it('gives the chance of each number of heads', () => {
    const choose = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1]
    for (const [k, ways] of choose.entries()) expect(binomialProbability(k, 10, 0.5)).toBeCloseTo(ways / 1024, 14)
  })
  it('gives nothing outside 0 to n, and certainty at chance 0 and 1', () => {
    expect([binomialProbability(-1, 5, 0.3), binomialProbability(6, 5, 0.3)]).toEqual([0, 0])
    expect([binomialProbability(0, 5, 0), binomialProbability(1, 5, 0), binomialProbability(5, 5, 1), binomialProbability(4, 5, 1)]).toEqual([1, 0, 1, 0])
  })
  it('adds up on either side of the middle', () => {
    const atMost = [1, 11, 56, 176, 386, 638, 848, 968, 1013, 1023, 1024]
    for (const [k, ways] of atMost.entries()) expect(binomialAtMost(k, 10, 0.5)).toBeCloseTo(ways / 1024, 14)
    expect([binomialAtMost(-1, 10, 0.5), binomialAtMost(11, 10, 0.5)]).toEqual([0, 1])
  })
  // 56/1024 = 5.47 % is reached at 2, 11/1024 = 1.07 % at 1.
  it('finds the smallest number that reaches a share', () => {
    expect(binomialQuantile(56 / 1024, 10, 0.5)).toBe(2)
    expect(binomialQuantile(56 / 1024 + 1e-9, 10, 0.5)).toBe(3)
    expect(binomialQuantile(56 / 1024 - 1e-9, 10, 0.5)).toBe(2)
    expect(binomialQuantile(0.05, 10, 0.5)).toBe(2)
    expect([binomialQuantile(0.975, 7, 0), binomialQuantile(0.025, 7, 1), binomialQuantile(0.5, 0, 0.5)]).toEqual([0, 7, 0])
  })
})

describe('Poisson', () => {
  it('gives the chance of each count', () => {
    for (let k = 0; k <= 15; k += 1) expect(poissonProbability(k, 4)).toBeCloseTo((4 ** k * Math.exp(-4)) / factorial(k), 14)
    expect([poissonProbability(-1, 4), poissonProbability(0, 0), poissonProbability(2, 0)]).toEqual([0, 1, 0])
  })
  it('adds up on either side of the middle', () => {
    let sum = 0
    for (let k = 0; k <= 15; k += 1) {
      sum += poissonProbability(k, 4)
      expect(poissonAtMost(k, 4)).toBeCloseTo(sum, 14)
    }
    expect([poissonAtMost(-1, 4), poissonAtMost(3, 0)]).toEqual([0, 1])
  })
  it('finds the smallest count that reaches a share', () => {
    const atMostTwo = poissonAtMost(2, 4)
    expect([poissonQuantile(atMostTwo, 4), poissonQuantile(atMostTwo + 1e-9, 4), poissonQuantile(atMostTwo - 1e-9, 4)]).toEqual([2, 3, 2])
    expect([poissonQuantile(0.999, 0), poissonQuantile(0.001, 3)]).toEqual([0, 0])
  })
})
