import type { PartLimits } from './limits.ts'

/**
 * Limits at two and three sigma on either side of a centre, cut to what the measure can be (a proportion never leaves 0 to 1).
 * In: values, centre, one sigma a point, lowest and highest possible value. Out: the part's limits, NaN where sigma is.
 */
export const limitsAround = (
  values: readonly number[],
  centre: number,
  sigmas: readonly number[],
  lowest: number,
  highest: number,
): PartLimits => {
  const at = (times: number): number[] =>
    sigmas.map((sigma) => {
      const limit = centre + times * sigma
      return limit < lowest ? lowest : limit > highest ? highest : limit
    })
  return { values, centre, lower: at(-3), upper: at(3), lower2: at(-2), upper2: at(2) }
}
