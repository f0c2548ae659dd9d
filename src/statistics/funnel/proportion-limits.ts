import { normalQuantile } from '../probability/normal-quantile.ts'
import type { FunnelLimits, FunnelRow } from './funnel.ts'

/**
 * Funnel limits of a proportion: average ± z·√(average·(1 − average)/n). A body outside them is one whose Wilson interval just misses
 * the average, which is how Fingertips derives them (PHEindicatormethods 2.0.2).
 *
 * In: bodies with denominators above 0 and the average. Out: limits, not cut to 0 and 1: cut them when drawing.
 */
export const proportionLimits = (rows: readonly FunnelRow[], average: number): FunnelLimits => {
  const at = (share: number): number[] =>
    rows.map((row) => average + normalQuantile(share) * Math.sqrt((average * (1 - average)) / row.denominator))
  return { lower95: at(0.025), upper95: at(0.975), lower998: at(0.001), upper998: at(0.999) }
}
