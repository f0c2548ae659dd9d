import { mean } from '../numbers/mean.ts'

/**
 * D4 for two values: the upper limit of a chart of moving ranges, as a multiple of their mean (Montgomery, Introduction to
 * Statistical Quality Control, appendix VI).
 */
export const RANGE_LIMIT = 3.267

/**
 * Leaves out the moving ranges that are themselves out of the ordinary, so that one freak value does not widen the limits that are
 * to catch it: those at or above 3.267 times the mean range, once, not again on what remains.
 * Source: Nelson, "Control charts for individual measurements", Journal of Quality Technology 14 (1982); the strict "smaller than"
 * and the single pass are those of NHSRplotthedots 0.2.2.
 *
 * In: moving ranges, NaN beside a gap. Out: those kept. Where all values are equal, nothing is smaller than 0 and nothing is kept.
 */
export const screenMovingRanges = (ranges: readonly number[]): number[] => {
  const limit = RANGE_LIMIT * mean(ranges)
  const kept: number[] = []
  for (const range of ranges) if (range < limit) kept.push(range)
  return kept
}
