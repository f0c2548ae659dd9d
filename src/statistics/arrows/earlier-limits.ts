import { mean } from '../numbers/mean.ts'
import { movingRanges } from '../xmr/moving-ranges.ts'
import { LIMIT_FACTOR } from '../xmr/process-limits.ts'

/** Years before a change that limits need here. */
export const YEARS_BEFORE = 6

/**
 * The natural limits a value is judged by when only the years before it are known: mean of x[0..t−1], and a half width of 2.66 times
 * their mean moving range (Wheeler, Understanding Variation, 1993; unscreened, because so few years are to hand).
 *
 * In: values and a position t. Out: middle and half width, or null with fewer than six years before or none of them different.
 */
export const earlierLimits = (values: readonly number[], t: number): { readonly middle: number; readonly halfWidth: number } | null => {
  if (t < YEARS_BEFORE) return null
  const range = mean(movingRanges(values, t))
  return range > 0 ? { middle: mean(values, 0, t), halfWidth: LIMIT_FACTOR * range } : null
}
