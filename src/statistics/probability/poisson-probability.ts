import { deviancePart } from './deviance-part.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * P(X = k) = m^k·e^(−m) / k!, for X counting events of which m are expected (Poisson).
 * Written as e^(−stirlingError(k) − deviancePart(k, m)) / √(2πk), which keeps its digits for large counts (Loader 2000).
 *
 * In: a whole number k and the expected count m, both 0 or more. Out: a probability.
 */
export const poissonProbability = (k: number, m: number): number => {
  if (k < 0) return 0
  if (m === 0) return k === 0 ? 1 : 0
  if (k === 0) return Math.exp(-m)
  return Math.exp(-stirlingError(k) - deviancePart(k, m)) / Math.sqrt(2 * Math.PI * k)
}
