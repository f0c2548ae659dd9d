import type { FigureSymbol } from './figure.ts'
import type { MeasureChart, MeasureUnit } from './measure.ts'
import type { PointKind, SeriesVerdict, SpecialCause } from './series-verdict.ts'

/** What one point of a series stands for; `figure` where that is not known. */
export type SeriesPeriod = 'figure' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

/** What values count, and how many decimal places they are shown with. A percentage runs from 0 to 100. */
export type ChartedUnit = {
  readonly kind: MeasureUnit
  readonly places: 0 | 1 | 2
}

/** Centre and natural limits at one point, in the unit of the values. Null where one cannot be given. */
export type ChartedLimits = { readonly centre: number | null; readonly lower: number | null; readonly upper: number | null }

/** One figure with what was found of it, or the sign that stands in its place. */
export type ChartedPoint = {
  /** Last day of its period, ISO. */
  readonly day: string
  /** Null where there is no number; never 0 for that. */
  readonly value: number | null
  readonly symbol: FigureSymbol | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly isProvisional: boolean
  /** Null on a chart without limits, and where there are too few points for them. */
  readonly limits: ChartedLimits | null
  readonly cause: SpecialCause
  readonly kind: PointKind
}

/** A target while it held; `to` is null while it does. Days are ISO, both included. */
export type ChartedTarget = { readonly from: string; readonly to: string | null; readonly value: number }

/** Everything a chart of one measure of one body says: computed elsewhere, drawn without a thought of its own. Days are ISO. */
export type ChartedSeries = {
  readonly measure: string
  readonly body: string
  readonly unit: ChartedUnit
  readonly period: SeriesPeriod
  readonly chart: MeasureChart
  /** In order of day, all different. */
  readonly points: readonly ChartedPoint[]
  /** Days from which limits start afresh, each with its reason and who agreed to it. */
  readonly rebases: readonly { readonly day: string; readonly reason: string }[]
  /** First days on the far side of a break. No line and no limit crosses one. */
  readonly breaks: readonly { readonly day: string; readonly reason: string }[]
  readonly annotations: readonly { readonly day: string; readonly text: string }[]
  readonly targets: readonly ChartedTarget[]
  /** The way agreed from a starting value to a target, as corners joined by straight lines. */
  readonly trajectory: readonly { readonly day: string; readonly value: number }[]
  /** Null where nothing was judged, as on a chart that has no rules of its own. */
  readonly verdict: SeriesVerdict | null
}
