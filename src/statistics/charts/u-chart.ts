import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'
import { pooledCentre } from './pooled-centre.ts'
import { ratios } from './ratios.ts'

/** The sigmas of a rate ū of events found in areas of opportunity n: √(ū/n), one for each (Poisson). */
export const poissonSigmas = (centre: number, part: Part, values: readonly number[]): number[] =>
  values.map((value, i) => (value === value ? Math.sqrt(centre / part.sizes[i]!) : NaN))

/**
 * u chart, for a rate of events where one unit can have several: ū ± 3·√(ū/n), not below 0.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.3; as in qicharts2 0.8.1.
 */
export const uChart = (part: Part): PartLimits => {
  const values = ratios(part)
  const centre = pooledCentre(part)
  return limitsAround(values, centre, poissonSigmas(centre, part, values), 0, Infinity)
}
