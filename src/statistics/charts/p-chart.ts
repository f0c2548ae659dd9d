import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'
import { pooledCentre } from './pooled-centre.ts'
import { ratios } from './ratios.ts'

/**
 * The sigmas of a proportion p̄ found in samples of size n: √(p̄·(1 − p̄)/n), one for each sample (binomial).
 */
export const binomialSigmas = (centre: number, part: Part, values: readonly number[]): number[] =>
  values.map((value, i) => (value === value ? Math.sqrt((centre * (1 - centre)) / part.sizes[i]!) : NaN))

/**
 * p chart, for a proportion out of denominators that change: p̄ ± 3·√(p̄·(1 − p̄)/n), cut to 0 and 1.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.2; as in qicharts2 0.8.1.
 */
export const pChart = (part: Part): PartLimits => {
  const values = ratios(part)
  const centre = pooledCentre(part)
  return limitsAround(values, centre, binomialSigmas(centre, part, values), 0, 1)
}
