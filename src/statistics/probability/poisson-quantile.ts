import { countQuantile } from './count-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'
import { poissonAtMost } from './poisson-at-most.ts'

/**
 * The smallest k with P(X ≤ k) ≥ share, for a count with m expected (Poisson). First guess: m + z·√m.
 * In: a share from 0 to below 1, and m, 0 or more. Out: a whole number.
 */
export const poissonQuantile = (share: number, m: number): number => {
  if (m === 0) return 0
  return countQuantile((k) => poissonAtMost(k, m), share, m + normalQuantile(share) * Math.sqrt(m), Number.MAX_SAFE_INTEGER)
}
