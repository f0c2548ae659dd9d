import type { Place } from './places-within-limits.ts'
import type { SpecialCause } from './special-causes.ts'
import type { Dated } from './split-at-rebases.ts'
import type { Better, PointKind } from './kind-of-point.ts'

/** A series to analyse. */
export type SeriesInput = {
  /** In any order; dates ISO and all different; null where a figure is known to be missing. */
  readonly points: readonly Dated[]
  readonly better: Better
  /** In the unit of the values; null where none is agreed. */
  readonly target: number | null
  /** Dates from which limits start afresh. A date on which there is no point is passed over. */
  readonly rebase: readonly string[]
  /** Limits come from the first so many points of each group; null uses all. */
  readonly fixAfter: number | null
  readonly isScreened: boolean
}

/** A stretch with one set of limits. NaN where a figure cannot be given. */
export type AnalysedGroup = {
  readonly number: number
  readonly firstDate: string
  readonly count: number
  readonly mean: number
  readonly lower: number
  readonly upper: number
  readonly meanMovingRangeBeforeScreening: number
  readonly meanMovingRange: number
  readonly screenedOut: number
  readonly isShort: boolean
}

/** One point with what was found of it. */
export type AnalysedPoint = {
  readonly date: string
  readonly value: number | null
  readonly group: number
  readonly place: Place
  /** Above the mean 1, on it 0, below −1; NaN where it cannot be said. */
  readonly side: number
  readonly cause: SpecialCause
  readonly kind: PointKind
}
