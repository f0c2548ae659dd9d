import { placesWithinLimits, type Place } from './places-within-limits.ts'
import { pointsInShift } from './points-in-shift.ts'
import { pointsInTrend } from './points-in-trend.ts'
import { pointsInTwoOfThree } from './points-in-two-of-three.ts'
import type { ProcessLimits } from './process-limits.ts'
import { sidesOfMean } from './sides-of-mean.ts'

/** Why a point is out of the ordinary; `none` is routine variation. */
export type SpecialCause =
  | 'none'
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'rising'
  | 'falling'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'shift-high'
  | 'shift-low'
  // Of charts judged by how they run about their centre (`analyseRuns`) alone.
  | 'long-run-high'
  | 'long-run-low'

/** Each point's side of the mean, place within the limits, and special cause. */
export type Findings = {
  readonly sides: readonly number[]
  readonly places: readonly Place[]
  readonly causes: readonly SpecialCause[]
}

/**
 * Whether a point of a trend belongs to a rise: by the step after it where the next point is in a trend too (so that the peak between
 * a rise and a fall counts as the start of the fall), by the step before it otherwise.
 */
const isRising = (values: readonly number[], inTrend: readonly boolean[], i: number): boolean =>
  inTrend[i + 1] === true ? values[i + 1]! > values[i]! : values[i]! > values[i - 1]!

/**
 * Names the special cause of each point of one stretch. A point can break several rules; it gets one cause, in this order: beyond a
 * limit, trend, two of three near a limit, shift.
 * Source: NHS England, Making Data Count; order and directions as NHSRplotthedots 0.2.2 has them.
 *
 * In: values in time order (NaN where one is missing), the side of the centre of each, and its place within its limits.
 */
export const causesOf = (values: readonly number[], sides: readonly number[], places: readonly Place[]): SpecialCause[] => {
  const inTrend = pointsInTrend(values)
  const inTwoOfThree = pointsInTwoOfThree(sides, places)
  const inShift = pointsInShift(sides)
  const causes: SpecialCause[] = []
  for (let i = 0; i < values.length; i += 1) {
    const isHigh = sides[i] === 1
    if (places[i] === 'beyond') causes.push(isHigh ? 'above-upper-limit' : 'below-lower-limit')
    else if (inTrend[i]) causes.push(isRising(values, inTrend, i) ? 'rising' : 'falling')
    else if (inTwoOfThree[i]) causes.push(isHigh ? 'two-of-three-high' : 'two-of-three-low')
    else if (inShift[i]) causes.push(isHigh ? 'shift-high' : 'shift-low')
    else causes.push('none')
  }
  return causes
}

/**
 * Sides, places and special causes of one stretch with one set of limits.
 * In: values in time order, NaN where one is missing, and their limits. Out: one entry a point. Without limits, trends and shifts are
 * still found; without a mean, trends.
 */
export const specialCauses = (values: readonly number[], limits: ProcessLimits): Findings => {
  const sides = sidesOfMean(values, limits.mean)
  const places = placesWithinLimits(values, limits)
  return { sides, places, causes: causesOf(values, sides, places) }
}
