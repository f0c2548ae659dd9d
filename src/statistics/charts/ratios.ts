import type { Part } from './limits.ts'

/** Each count over its denominator; NaN where either is missing or the denominator is 0. */
export const ratios = ({ counts, sizes }: Part): number[] =>
  counts.map((count, i) => (sizes[i]! > 0 ? count / sizes[i]! : NaN))
