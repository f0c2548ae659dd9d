import { binomialAtMost } from './binomial-at-most.ts'
import { countQuantile } from './count-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * The smallest k with P(X ≤ k) ≥ share, for k successes in n tries with chance p. First guess: n·p + z·√(n·p·(1−p)).
 * In: a share from 0 to 1, a whole number n, p from 0 to 1. Out: a whole number from 0 to n.
 */
export const binomialQuantile = (share: number, n: number, p: number): number => {
  if (p === 0 || n === 0) return 0
  if (p === 1) return n
  const guess = n * p + normalQuantile(share) * Math.sqrt(n * p * (1 - p))
  return countQuantile((k) => binomialAtMost(k, n, p), share, guess, n)
}
