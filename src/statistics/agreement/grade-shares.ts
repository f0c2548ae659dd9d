import type { Interval } from '../probability/interval.ts'
import { wilsonInterval } from '../probability/wilson-interval.ts'

/** One grade of a distribution. The share and its interval are null where there are too few cases for a share to mean anything. */
export type GradeShare = { readonly count: number; readonly share: number | null; readonly interval: Interval | null }

/** Shares of fewer cases than this are not given: their counts are read instead (domain.md section 8). */
export const fewestForShares = 10

/**
 * How cases spread over the grades of a scale, each share with the interval of Wilson (`probability/wilson-interval.ts`).
 *
 * In: counts by grade and a confidence such as 0.95. Out: the same order, with shares from 0 to 1; counts alone below ten cases.
 */
export const gradeShares = (counts: readonly number[], confidence: number): readonly GradeShare[] => {
  const all = counts.reduce((total, each) => total + each, 0)
  return counts.map((count) => (all < fewestForShares ? { count, share: null, interval: null } : { count, share: count / all, interval: wilsonInterval(count, all, confidence) }))
}
