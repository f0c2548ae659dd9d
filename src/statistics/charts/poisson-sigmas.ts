import type { Part } from './limits.ts'

/**
 * The sigma of a rate ū of events found in an area of opportunity n: √(ū/n), one for each (Poisson). NaN where the value is.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.3.
 */
export const poissonSigmas = (centre: number, part: Part, values: readonly number[]): number[] =>
  values.map((value, i) => (value === value ? Math.sqrt(centre / part.sizes[i]!) : NaN))
