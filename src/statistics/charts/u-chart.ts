import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'
import { pooledCentre } from './pooled-centre.ts'
import { poissonSigmas } from './poisson-sigmas.ts'
import { ratios } from './ratios.ts'

/**
 * u chart, for a rate of events where one unit can have several: ū ± 3·√(ū/n), not below 0.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.3; as in qicharts2 0.8.1.
 */
export const uChart = (part: Part): PartLimits => {
  const values = ratios(part)
  const centre = pooledCentre(part)
  return limitsAround(values, centre, poissonSigmas(centre, part, values), 0, Infinity)
}
