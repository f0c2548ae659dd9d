import { expectedCounts } from '../statistics/funnel/expected-counts.ts'
import { proportionFunnel } from '../statistics/funnel/proportion-funnel.ts'
import { proportionLimits } from '../statistics/funnel/proportion-limits.ts'
import { rateFunnel } from '../statistics/funnel/rate-funnel.ts'
import { poissonQuantile } from '../statistics/probability/poisson-quantile.ts'
import type { Tools } from '../web/tools.ts'

/** Sizes at which limits are worked out, from a tenth of the smallest body to just over the largest: close together where curves are steep. */
const sizesFor = (denominators: readonly number[]): readonly number[] => {
  const [least, most] = [Math.max(1, Math.min(...denominators) / 4), Math.max(...denominators) * 1.04]
  const steps = 40
  return Array.from({ length: steps + 1 }, (_, step) => Math.max(1, Math.round(least * (most / least) ** (step / steps))))
}

/** Wires the funnels of `statistics` to the page of a measure; values and limits in the unit shown. */
export const funnelOfPeers: Tools['funnelOfPeers'] = (kind, rows, scale) => {
  if (rows.length === 0) return null
  const sizes = [...new Set(sizesFor(rows.map(({ denominator }) => denominator)))]
  const bodies = sizes.map((denominator) => ({ numerator: 0, denominator }))
  if (kind === 'proportion') {
    const { average, standings } = proportionFunnel(rows)
    const { lower95, upper95, lower998, upper998 } = proportionLimits(bodies, average)
    return { average: average * scale, standings, limits: sizes.map((size, i) => ({ size, lower95: lower95[i]! * scale, upper95: upper95[i]! * scale, lower998: lower998[i]! * scale, upper998: upper998[i]! * scale })) }
  }
  const { average, standings } = rateFunnel(rows)
  const { lower95, upper95, lower998, upper998 } = expectedCounts(bodies, (share, denominator) => poissonQuantile(share, average * denominator))
  const rate = (counts: readonly number[], i: number): number => (counts[i]! / sizes[i]!) * scale
  return { average: average * scale, standings, limits: sizes.map((size, i) => ({ size, lower95: rate(lower95, i), upper95: rate(upper95, i), lower998: rate(lower998, i), upper998: rate(upper998, i) })) }
}
