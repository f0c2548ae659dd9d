import { fromAngle } from './from-angle.ts'
import type { FunnelLimits, FunnelRow } from './funnel.ts'
import { toAngle } from './to-angle.ts'

/** 97.5 % and 99.9 % points of the normal distribution as FunnelPlotR 0.5.0 rounds them. */
const Z95 = 1.959964
const Z998 = 3.090232

/**
 * Funnel limits of a proportion on the arcsine scale, widened where bodies differ by more than sampling:
 * sin²(arcsin√average ± z·√(1/(4n) + τ²)), with τ² = 0 for sampling alone.
 * Source: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005); as in FunnelPlotR
 * 0.5.0, except that an angle below 0 always gives 0 (FunnelPlotR leaves a few of those a little above it).
 *
 * In: bodies with denominators above 0, the average, and τ². Out: limits from 0 to 1.
 */
export const arcsineLimits = (rows: readonly FunnelRow[], average: number, tau2: number): FunnelLimits => {
  const middle = toAngle(average)
  const at = (z: number): number[] =>
    rows.map(({ denominator }) => fromAngle(middle + z * Math.sqrt(1 / (4 * denominator) + tau2)))
  return { lower95: at(-Z95), upper95: at(Z95), lower998: at(-Z998), upper998: at(Z998) }
}
