/**
 * How far each value lies from the one before it: |x[i] − x[i−1]|. A gap breaks the chain on both sides; an absent row does not,
 * because the caller never sees it.
 *
 * In: values in time order, NaN where one is missing, and how many of the first to use. Out: one range fewer than values used,
 * NaN beside a gap.
 */
export const movingRanges = (values: readonly number[], use = values.length): number[] => {
  const ranges: number[] = []
  for (let i = 1; i < use; i += 1) ranges.push(Math.abs(values[i]! - values[i - 1]!))
  return ranges
}
