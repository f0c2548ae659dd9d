import type { FunnelRow } from './funnel.ts'

/** The centre of a funnel: all numerators over all denominators. NaN where the denominators add up to nothing. */
export const overallAverage = (rows: readonly FunnelRow[]): number => {
  let numerator = 0
  let denominator = 0
  for (const row of rows) {
    numerator += row.numerator
    denominator += row.denominator
  }
  return numerator / denominator
}
