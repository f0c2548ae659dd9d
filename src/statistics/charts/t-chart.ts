import { mean } from '../numbers/mean.ts'
import { movingRanges } from '../xmr/moving-ranges.ts'
import { D2 } from './laney-sigma.ts'
import type { Part, PartLimits } from './limits.ts'

/** Times between events have an exponential distribution; to this root they are nearly normal (Nelson 1994). */
const ROOT = 3.6

/**
 * t chart, for the time between two rare events (days between two deaths of looked-after children): each time is taken to the power
 * 1/3.6, limits are mean ± 3·(mean moving range)/1.128 on that scale, and all is taken back to the power 3.6.
 * Source: Nelson, "A control chart for parts-per-million nonconforming items", Journal of Quality Technology 26 (1994); as in
 * qicharts2 0.8.1.
 *
 * In: times above 0, NaN where missing. Out: limits in the same unit; a lower limit that has no root is 0.
 */
export const tChart = ({ counts, baseline }: Part): PartLimits => {
  const rooted = counts.map((time) => time ** (1 / ROOT))
  const centre = mean(rooted, 0, baseline)
  const sigma = mean(movingRanges(rooted, baseline)) / D2
  const back = (times: number): number[] => {
    const limit = centre + times * sigma
    return counts.map(() => (limit < 0 ? 0 : limit ** ROOT))
  }
  return { values: counts, centre: centre ** ROOT, lower: back(-3), upper: back(3), lower2: back(-2), upper2: back(2) }
}
