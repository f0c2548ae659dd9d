import type { Part } from './limits.ts'

/**
 * The centre of a chart of ratios: all counts over all denominators of the baseline, so that a large month weighs more than a small
 * one. A point with a missing half is left out of both sums. NaN where the denominators add up to nothing.
 */
export const pooledCentre = ({ counts, sizes, baseline }: Part): number => {
  let count = 0
  let size = 0
  for (let i = 0; i < baseline; i += 1) {
    if (counts[i] !== counts[i] || sizes[i] !== sizes[i]) continue
    count += counts[i]!
    size += sizes[i]!
  }
  return count / size
}
