import { laneySigma } from './laney-sigma.ts'
import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'
import { pooledCentre } from './pooled-centre.ts'
import { poissonSigmas } from './poisson-sigmas.ts'
import { ratios } from './ratios.ts'

/**
 * Laney u′ chart, for rates with large denominators: ū ± 3·σz·√(ū/n), not below 0.
 * Source: Laney, "Improved control charts for attributes", Quality Engineering 14 (2002).
 */
export const uPrimeChart = (part: Part): PartLimits => {
  const values = ratios(part)
  const centre = pooledCentre(part)
  const sigmas = poissonSigmas(centre, part, values)
  const wider = laneySigma(values, centre, sigmas, part.baseline)
  return limitsAround(values, centre, sigmas.map((sigma) => sigma * wider), 0, Infinity)
}
