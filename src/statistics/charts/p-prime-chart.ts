import { binomialSigmas } from './binomial-sigmas.ts'
import { laneySigma } from './laney-sigma.ts'
import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'
import { pooledCentre } from './pooled-centre.ts'
import { ratios } from './ratios.ts'

/**
 * Laney p′ chart, for proportions out of large denominators, where a p chart's limits are so narrow that every month is a finding:
 * p̄ ± 3·σz·√(p̄·(1 − p̄)/n), cut to 0 and 1.
 * Source: Laney, "Improved control charts for attributes", Quality Engineering 14 (2002).
 */
export const pPrimeChart = (part: Part): PartLimits => {
  const values = ratios(part)
  const centre = pooledCentre(part)
  const sigmas = binomialSigmas(centre, part, values)
  const wider = laneySigma(values, centre, sigmas, part.baseline)
  return limitsAround(values, centre, sigmas.map((sigma) => sigma * wider), 0, 1)
}
