/** A stretch of a control chart to be given one centre and its limits. */
export type Part = {
  /** Counts or values, NaN where one is missing. */
  readonly counts: readonly number[]
  /** Denominators beside them, NaN where missing; empty for charts without. */
  readonly sizes: readonly number[]
  /** The first so many points set centre and limits (frozen limits); at most the length. */
  readonly baseline: number
}

/** What is drawn: one entry a point, NaN where it cannot be given. Two sigma are for the eye, three for findings. */
export type PartLimits = {
  readonly values: readonly number[]
  readonly centre: number
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly lower2: readonly number[]
  readonly upper2: readonly number[]
}
