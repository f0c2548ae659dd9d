import { quantile } from '../numbers/quantile.ts'
import type { FunnelRow } from './funnel.ts'
import { toAngle } from './to-angle.ts'

/** φ: how many times wider than sampling the bodies are spread. τ²: the variance between bodies that explains the rest. */
export type Overdispersion = { readonly phi: number; readonly tau2: number }

/** The outer tenth on each side is drawn in, so that the odd ones out do not set the limits that are to find them. */
const WINSORISED = 0.1

/**
 * Measures by how much bodies differ beyond sampling. On the arcsine scale z = (y − ȳ)·2√n; z beyond the 10 % and 90 % points are
 * drawn in to them; then with weights w = 4n
 *
 *     φ = Σz²/N      τ² = max(0, (N·φ − (N − 1)) / (Σw − Σw²/Σw)),   0 while N·φ < N − 1
 *
 * Source: Spiegelhalter and others (2012), after DerSimonian and Laird, "Meta-analysis in clinical trials" (1986); as in FunnelPlotR
 * 0.5.0.
 *
 * In: bodies with denominators above 0 and the average proportion. Out: φ and τ².
 */
export const overdispersion = (rows: readonly FunnelRow[], average: number): Overdispersion => {
  const middle = toAngle(average)
  const zs = rows.map(({ numerator, denominator }) => (toAngle(numerator / denominator) - middle) * 2 * Math.sqrt(denominator))
  const low = quantile(zs, WINSORISED)
  const high = quantile(zs, 1 - WINSORISED)
  let squares = 0
  for (const z of zs) squares += Math.min(Math.max(z, low), high) ** 2
  const count = rows.length
  const phi = squares / count
  let weights = 0
  let weightSquares = 0
  for (const { denominator } of rows) {
    weights += 4 * denominator
    weightSquares += (4 * denominator) ** 2
  }
  const spare = count * phi - (count - 1)
  const tau2 = spare < 0 ? 0 : spare / (weights - weightSquares / weights)
  return { phi, tau2: tau2 > 0 && Number.isFinite(tau2) ? tau2 : 0 }
}
