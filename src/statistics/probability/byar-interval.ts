import type { Interval } from './interval.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Byar's interval for the expected number behind a count x of 10 or more:
 *
 *     lower = x·(1 − 1/(9x) − z/(3√x))³      upper = y·(1 − 1/(9y) + z/(3√y))³ with y = x + 1
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research, volume 2 (IARC, 1987), page 69. Below 10 events it is not
 * accurate: use `exactPoissonInterval`.
 *
 * In: a count above 0, confidence such as 0.95. Out: bounds on the same scale as the count.
 */
export const byarInterval = (x: number, confidence: number): Interval => {
  const z = normalQuantile(0.5 + confidence / 2)
  const y = x + 1
  return {
    lower: x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3,
    upper: y * (1 - 1 / (9 * y) + z / (3 * Math.sqrt(y))) ** 3,
  }
}
