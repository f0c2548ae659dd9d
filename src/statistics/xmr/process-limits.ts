import { mean } from '../numbers/mean.ts'
import { movingRanges } from './moving-ranges.ts'
import { screenMovingRanges } from './screen-moving-ranges.ts'

/** 3/d2 with d2 = 1.128 for ranges of two values, as rounded by Shewhart's successors and by the NHS rules. */
export const LIMIT_FACTOR = 2.66

/** How values ran while nothing was changed. NaN stands where a figure cannot be given. */
export type ProcessLimits = {
  readonly mean: number
  readonly meanMovingRangeBeforeScreening: number
  readonly meanMovingRange: number
  readonly screenedOut: number
  readonly lower: number
  readonly upper: number
  /** Two thirds of the way from the mean to each limit: beyond it a value is "near the limit". */
  readonly nearLower: number
  readonly nearUpper: number
}

/**
 * The natural process limits of an XmR chart: mean ± 2.66 × mean moving range.
 * Source: Wheeler, Understanding Variation (1993), chapter 3; NHS England, Making Data Count; as computed by NHSRplotthedots 0.2.2.
 * The mean of the values is never screened, only the ranges are.
 *
 * In: values in time order, NaN where one is missing; how many of the first set the limits (fixed limits), all by default; whether
 * to screen the ranges. Out: limits; NaN where there are fewer than two neighbouring values, or where screening keeps no range.
 */
export const processLimits = (values: readonly number[], use: number, isScreened: boolean): ProcessLimits => {
  const baseline = Math.min(use, values.length)
  const centre = mean(values, 0, baseline)
  const ranges = movingRanges(values, baseline)
  const before = mean(ranges)
  const kept = isScreened ? screenMovingRanges(ranges) : ranges
  const range = isScreened ? mean(kept) : before
  let present = 0
  for (const each of ranges) if (each === each) present += 1
  // In this order, because a limit must come out the same to the last digit however it is reached.
  const width = LIMIT_FACTOR * range
  const nearWidth = 2 * (LIMIT_FACTOR / 3) * range
  return {
    mean: centre,
    meanMovingRangeBeforeScreening: before,
    meanMovingRange: range,
    screenedOut: isScreened ? present - kept.length : 0,
    lower: centre - width,
    upper: centre + width,
    nearLower: centre - nearWidth,
    nearUpper: centre + nearWidth,
  }
}
