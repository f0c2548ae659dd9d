import type { Interval } from '../probability/interval.ts'
import type { FunnelLimits, FunnelRow } from './funnel.ts'

/** Each body's own interval at 95 % and 99.8 %. In: bodies and the interval of one at a confidence. Out: columns in their order. */
export const intervalColumns = (
  rows: readonly FunnelRow[],
  intervalOf: (row: FunnelRow, confidence: number) => Interval,
): FunnelLimits => {
  const at95 = rows.map((row) => intervalOf(row, 0.95))
  const at998 = rows.map((row) => intervalOf(row, 0.998))
  return {
    lower95: at95.map(({ lower }) => lower),
    upper95: at95.map(({ upper }) => upper),
    lower998: at998.map(({ lower }) => lower),
    upper998: at998.map(({ upper }) => upper),
  }
}
