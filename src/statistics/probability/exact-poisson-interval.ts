import type { Interval } from './interval.ts'
import { poissonAtMost } from './poisson-at-most.ts'
import { poissonProbability } from './poisson-probability.ts'

/**
 * The m above 0 at which P(X ≤ k | m) = share. It falls as m grows, with slope −P(X = k | m): Newton's steps, kept between a low
 * and a high bound and halved to their middle when a step would leave them.
 */
const expectedWhereAtMost = (k: number, share: number): number => {
  let low = 0
  let high = k + 10
  while (poissonAtMost(k, high) > share) high *= 2
  let m = Math.min(k + 1, high)
  for (let round = 0; round < 200; round += 1) {
    const above = poissonAtMost(k, m) - share
    if (above > 0) low = m
    else high = m
    const step = m + above / poissonProbability(k, m)
    const next = step > low && step < high ? step : (low + high) / 2
    if (Math.abs(next - m) <= 2 * Number.EPSILON * m) return next
    m = next
  }
  return m
}

/**
 * The interval for the expected number behind a count x, from the Poisson distribution itself: the upper bound is the m at which x
 * or fewer would happen with probability (1 − confidence)/2, the lower bound the m at which x or more would; at 0 it is 0.
 * The same as half the chi-squared quantiles with 2x + 2 and 2x degrees of freedom.
 * Source: Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
 *
 * In: a whole number from 0, confidence such as 0.95. Out: bounds on the same scale as the count.
 */
export const exactPoissonInterval = (x: number, confidence: number): Interval => {
  const tail = (1 - confidence) / 2
  return {
    lower: x === 0 ? 0 : expectedWhereAtMost(x - 1, 1 - tail),
    upper: x === 0 ? -Math.log(tail) : expectedWhereAtMost(x, tail),
  }
}
