import type { Part } from './limits.ts'

/**
 * The sigma of a proportion p̄ found in a sample of size n: √(p̄·(1 − p̄)/n), one for each sample (binomial). NaN where the value is.
 * Source: Montgomery, Introduction to Statistical Quality Control, section 7.2.
 */
export const binomialSigmas = (centre: number, part: Part, values: readonly number[]): number[] =>
  values.map((value, i) => (value === value ? Math.sqrt((centre * (1 - centre)) / part.sizes[i]!) : NaN))
