import { binomialQuantile } from '../probability/binomial-quantile.ts'
import { poissonQuantile } from '../probability/poisson-quantile.ts'
import type { FunnelLimits, FunnelRow } from './funnel.ts'

const columns = (quantileAt: (share: number) => number[]): FunnelLimits => ({
  lower95: quantileAt(0.025),
  upper95: quantileAt(0.975),
  lower998: quantileAt(0.001),
  upper998: quantileAt(0.999),
})

/** Exact funnel limits of counts out of n, were every body at the average: binomial quantiles at 0.1, 2.5, 97.5 and 99.9 %. */
export const binomialFunnelCounts = (rows: readonly FunnelRow[], average: number): FunnelLimits =>
  columns((share) => rows.map(({ denominator }) => binomialQuantile(share, denominator, average)))

/** Exact funnel limits of counts of events, were every body at the average rate: Poisson quantiles at 0.1, 2.5, 97.5 and 99.9 %. */
export const poissonFunnelCounts = (rows: readonly FunnelRow[], average: number): FunnelLimits =>
  columns((share) => rows.map(({ denominator }) => poissonQuantile(share, average * denominator)))
