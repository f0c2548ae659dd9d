import { deviancePart } from './deviance-part.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * P(X = k) = n!/(k!·(n−k)!)·p^k·(1−p)^(n−k), for k successes in n tries with chance p (binomial), in Loader's saddle-point form
 * (Loader, "Fast and accurate computation of binomial probabilities", 2000).
 *
 * In: whole numbers k and n, 0 ≤ k ≤ n, and p from 0 to 1. Out: a probability.
 */
export const binomialProbability = (k: number, n: number, p: number): number => {
  if (k < 0 || k > n) return 0
  if (p === 0) return k === 0 ? 1 : 0
  if (p === 1) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return Math.exp(n * Math.log(p))
  const q = 1 - p
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviancePart(k, n * p) - deviancePart(n - k, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
}
