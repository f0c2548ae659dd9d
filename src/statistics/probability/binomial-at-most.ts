import { binomialProbability } from './binomial-probability.ts'

/**
 * P(X ≤ k) for k successes in n tries with chance p. Adds the terms of the shorter side, from k outwards, by the ratio
 * p(j+1)/p(j) = (n−j)/(j+1)·p/(1−p), until a term no longer changes the sum.
 *
 * In: whole numbers k and n, and p from 0 to 1. Out: a probability.
 */
export const binomialAtMost = (k: number, n: number, p: number): number => {
  if (k < 0) return 0
  if (k >= n) return 1
  const odds = p / (1 - p)
  if (k < n * p) {
    let term = binomialProbability(k, n, p)
    let sum = 0
    for (let j = k; j >= 0 && sum + term !== sum; j -= 1) {
      sum += term
      term *= j / ((n - j + 1) * odds)
    }
    return sum
  }
  let term = binomialProbability(k + 1, n, p)
  let sum = 0
  for (let j = k + 1; j <= n && sum + term !== sum; j += 1) {
    sum += term
    term *= ((n - j) / (j + 1)) * odds
  }
  return 1 - sum
}
