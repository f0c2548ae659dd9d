import { poissonProbability } from './poisson-probability.ts'

/**
 * P(X ≤ k) for a Poisson count with m expected. Adds the terms of the shorter side, from k outwards: p(k−1) = p(k)·k/m going down,
 * p(k+1) = p(k)·m/(k+1) going up; they shrink, so the sum ends when a term no longer changes it.
 *
 * In: a whole number k and the expected count m, 0 or more. Out: a probability.
 */
export const poissonAtMost = (k: number, m: number): number => {
  if (k < 0) return 0
  if (m === 0) return 1
  if (k < m) {
    let term = poissonProbability(k, m)
    let sum = 0
    for (let j = k; j >= 0 && sum + term !== sum; j -= 1) {
      sum += term
      term *= j / m
    }
    return sum
  }
  let term = poissonProbability(k + 1, m)
  let sum = 0
  for (let j = k + 2; sum + term !== sum; j += 1) {
    sum += term
    term *= m / j
  }
  return 1 - sum
}
