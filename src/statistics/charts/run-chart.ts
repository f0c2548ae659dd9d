import { median } from '../numbers/median.ts'
import type { Part, PartLimits } from './limits.ts'

/**
 * Run chart: values around their median, without limits, for a series too short or too odd for a control chart. What counts is how
 * they run about the middle (`runSignals`).
 * Source: Perla, Provost and Murray, "The run chart: a simple analytical tool", BMJ Quality and Safety 20 (2011).
 */
export const runChart = ({ counts, sizes, baseline }: Part): PartLimits => {
  const values = sizes.length === 0 ? counts : counts.map((count, i) => (sizes[i]! > 0 ? count / sizes[i]! : NaN))
  const none = values.map(() => NaN)
  const centre = median(values.slice(0, baseline).filter((value) => value === value))
  return { values, centre, lower: none, upper: none, lower2: none, upper2: none }
}
