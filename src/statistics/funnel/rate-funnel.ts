import { exactPoissonInterval } from '../probability/exact-poisson-interval.ts'
import { poissonQuantile } from '../probability/poisson-quantile.ts'
import { eventInterval } from './event-interval.ts'
import { expectedCounts } from './expected-counts.ts'
import type { FunnelLimits, FunnelRow, Standing } from './funnel.ts'
import { intervalColumns } from './interval-columns.ts'
import { overallAverage } from './overall-average.ts'

export type RateFunnel = {
  /** Events for each one of the denominator. */
  readonly average: number
  /** Each body's rate and its interval, for each one of the denominator. */
  readonly values: readonly number[]
  readonly intervals: FunnelLimits
  readonly standings: readonly Standing[]
  /** The interval of each body's count. */
  readonly exactIntervals: FunnelLimits
  /** The counts a body at the average would have. */
  readonly counts: FunnelLimits
}

/**
 * Everything a funnel of rates of events shows. A body is low when its own upper bound lies below the average and high when its lower
 * bound lies above it: the Fingertips rule for rates (PHEindicatormethods 2.0.2).
 * In: bodies with whole numerators from 0 and denominators above 0, at least one (left as they are).
 */
export const rateFunnel = (rows: readonly FunnelRow[]): RateFunnel => {
  const average = overallAverage(rows)
  const intervals = intervalColumns(rows, ({ numerator, denominator }, confidence) => {
    const { lower, upper } = eventInterval(numerator, confidence)
    return { lower: lower / denominator, upper: upper / denominator }
  })
  return {
    average,
    values: rows.map(({ numerator, denominator }) => numerator / denominator),
    intervals,
    standings: rows.map((_, i): Standing => {
      if (average < intervals.lower998[i]!) return 'high-998'
      if (average < intervals.lower95[i]!) return 'high-95'
      if (average > intervals.upper998[i]!) return 'low-998'
      if (average > intervals.upper95[i]!) return 'low-95'
      return 'within'
    }),
    exactIntervals: intervalColumns(rows, ({ numerator }, confidence) => exactPoissonInterval(numerator, confidence)),
    counts: expectedCounts(rows, (share, denominator) => poissonQuantile(share, average * denominator)),
  }
}
