import type { FunnelLimits, FunnelRow } from './funnel.ts'

/**
 * Exact funnel limits in counts: the smallest count that reaches 0.1, 2.5, 97.5 and 99.9 % of what a body at the average would have.
 * In: bodies, and the quantile of a body's count (binomial for proportions, Poisson for events). Out: whole numbers in their order.
 */
export const expectedCounts = (
  rows: readonly FunnelRow[],
  quantileOf: (share: number, denominator: number) => number,
): FunnelLimits => {
  const at = (share: number): number[] => rows.map(({ denominator }) => quantileOf(share, denominator))
  return { lower95: at(0.025), upper95: at(0.975), lower998: at(0.001), upper998: at(0.999) }
}
