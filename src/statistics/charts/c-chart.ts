import { mean } from '../numbers/mean.ts'
import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'

/**
 * c chart, for counts of events in stretches of equal opportunity: c̄ ± 3·√c̄, not below 0.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.3; as in qicharts2 0.8.1.
 */
export const cChart = ({ counts, baseline }: Part): PartLimits => {
  const centre = mean(counts, 0, baseline)
  return limitsAround(counts, centre, counts.map(() => Math.sqrt(centre)), 0, Infinity)
}
