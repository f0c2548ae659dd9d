import { binomialQuantile } from '../probability/binomial-quantile.ts'
import { wilsonInterval } from '../probability/wilson-interval.ts'
import { arcsineLimits } from './arcsine-limits.ts'
import { expectedCounts } from './expected-counts.ts'
import type { FunnelLimits, FunnelRow, Standing } from './funnel.ts'
import { intervalColumns } from './interval-columns.ts'
import { overallAverage } from './overall-average.ts'
import { overdispersion, type Overdispersion } from './overdispersion.ts'
import { proportionLimits } from './proportion-limits.ts'
import { standing } from './standing.ts'

export type ProportionFunnel = {
  readonly average: number
  /** Each body's own interval. */
  readonly wilson: FunnelLimits
  /** Limits for a body at the average, not cut to 0 and 1. */
  readonly limits: FunnelLimits
  readonly standings: readonly Standing[]
  readonly arcsine: FunnelLimits
  readonly dispersion: Overdispersion
  /** The arcsine limits widened by τ². */
  readonly widened: FunnelLimits
  /** The counts a body at the average would have. */
  readonly counts: FunnelLimits
}

/**
 * Everything a funnel of proportions shows; each figure is explained in the file it comes from.
 * In: bodies with 0 ≤ numerator ≤ denominator and denominators above 0, at least one (left as they are).
 */
export const proportionFunnel = (rows: readonly FunnelRow[]): ProportionFunnel => {
  const average = overallAverage(rows)
  const limits = proportionLimits(rows, average)
  const dispersion = overdispersion(rows, average)
  return {
    average,
    wilson: intervalColumns(rows, ({ numerator, denominator }, confidence) => wilsonInterval(numerator, denominator, confidence)),
    limits,
    standings: rows.map(({ numerator, denominator }, i) =>
      standing(numerator / denominator, limits.lower998[i]!, limits.lower95[i]!, limits.upper95[i]!, limits.upper998[i]!),
    ),
    arcsine: arcsineLimits(rows, average, 0),
    dispersion,
    widened: arcsineLimits(rows, average, dispersion.tau2),
    counts: expectedCounts(rows, (share, denominator) => binomialQuantile(share, denominator, average)),
  }
}
