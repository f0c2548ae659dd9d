import type { ProcessLimits } from './process-limits.ts'

/** Where a value lies: beyond a limit, between two thirds of a limit and the limit, or nearer the mean. */
export type Place = 'beyond' | 'near' | 'inside' | 'unknown'

/**
 * Where each value lies within the limits. A value exactly on a limit is not beyond it, and one exactly two thirds out is not near.
 * In: values, NaN where one is missing, and limits. Out: a place for each; unknown where value or limits are missing.
 */
export const placesWithinLimits = (values: readonly number[], limits: ProcessLimits): Place[] => {
  const { lower, upper, nearLower, nearUpper } = limits
  return values.map((value) => {
    if (value > upper || value < lower) return 'beyond'
    if (value < nearLower || value > nearUpper) return 'near'
    return value <= upper && value >= lower ? 'inside' : 'unknown'
  })
}
