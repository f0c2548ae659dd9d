import { binomialSigmas } from './binomial-sigmas.ts'
import { laneySigma } from './laney-sigma.ts'
import { pooledCentre } from './pooled-centre.ts'
import { poissonSigmas } from './poisson-sigmas.ts'
import { ratios } from './ratios.ts'

/** A stretch of shares (`p`), rates (`u`) or counts (`c`); NaN where a half is missing. The sizes of a count are not looked at. */
export type CountedStretch = { readonly chart: 'p' | 'u' | 'c'; readonly counts: readonly number[]; readonly sizes: readonly number[] }

/**
 * How many times wider figures are spread from one to the next than chance alone would spread them: Laney's σz. At 1 or below a p, u
 * or c chart says all there is; above 1 its limits are too narrow, the more so the larger the denominators, because real differences
 * between months or years do not shrink as the number of children grows and the limits do.
 * Source: Laney, "Improved control charts for attributes", Quality Engineering 14 (2002), 531-537; Mohammed and Laney, "Overdispersion
 * in health care performance data: Laney's approach", Quality and Safety in Health Care 15 (2006), 383-384.
 *
 * In: see CountedStretch. Out: the factor; NaN where fewer than two neighbouring figures can be placed (all are missing, or none or all
 * of the children are counted).
 */
export const spreadBeyondChance = ({ chart, counts, sizes }: CountedStretch): number => {
  const part = { counts, sizes: chart === 'c' ? counts.map(() => 1) : sizes, baseline: counts.length }
  const values = ratios(part)
  const centre = pooledCentre(part)
  const sigmas = chart === 'p' ? binomialSigmas(centre, part, values) : poissonSigmas(centre, part, values)
  return laneySigma(values, centre, sigmas, part.baseline)
}
