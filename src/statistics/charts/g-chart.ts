import { mean } from '../numbers/mean.ts'
import { median } from '../numbers/median.ts'
import type { Part, PartLimits } from './limits.ts'
import { limitsAround } from './limits-around.ts'

/**
 * g chart, for the number of cases between two rare events (children placed between two unplanned endings): ḡ ± 3·√(ḡ·(ḡ + 1)), not
 * below 0, with the median as centre line because the distribution leans to one side.
 * Source: Benneyan, "Number-between g-type statistical quality control charts", Health Care Management Science 4 (2001); the median
 * as in qicharts2 0.8.1.
 */
export const gChart = ({ counts, baseline }: Part): PartLimits => {
  const average = mean(counts, 0, baseline)
  const sigma = Math.sqrt(average * (average + 1))
  const limits = limitsAround(counts, average, counts.map(() => sigma), 0, Infinity)
  return { ...limits, centre: median(counts.slice(0, baseline).filter((count) => count === count)) }
}
