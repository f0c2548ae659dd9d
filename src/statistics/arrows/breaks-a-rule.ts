import { mean } from '../numbers/mean.ts'
import { movingRanges } from '../xmr/moving-ranges.ts'
import { LIMIT_FACTOR } from '../xmr/process-limits.ts'

/** Position from which the chart to date has enough points for its rules. */
export const RULES_FROM = 5

/**
 * Whether a value is a sign of a rise on the chart of all values up to and with it: above the upper limit; or the last 8 or more above
 * the mean; or the last and at least 3 of the last 4 above the midpoint of mean and upper limit.
 * Source: Wheeler, Understanding Variation (1993), rules 1 to 3.
 *
 * In: values and a position t. Out: null where t is below 5 or no two neighbours differ.
 */
export const breaksARule = (values: readonly number[], t: number): boolean | null => {
  if (t < RULES_FROM) return null
  const range = mean(movingRanges(values, t + 1))
  if (!(range > 0)) return null
  const middle = mean(values, 0, t + 1)
  const upper = middle + LIMIT_FACTOR * range
  const last = values[t]!
  if (last > upper) return true
  let above = 0
  while (above <= t && values[t - above]! > middle) above += 1
  if (above >= 8) return true
  const halfway = (middle + upper) / 2
  let near = 0
  for (let i = t - 3; i <= t; i += 1) if (values[i]! > halfway) near += 1
  return near >= 3 && last > halfway
}
