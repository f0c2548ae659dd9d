import type { BodyId } from '../bodies/body.ts'
import type { DistanceToTarget } from './distance-to-target.ts'
import type { FigureSymbol, QualityFlag } from './figure.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Measure, MeasureChart, MeasureId, MeasureVersion } from './measure.ts'
import type { Period, PeriodKind } from './period.ts'
import type { Rebase, SeriesBreak } from './series-notes.ts'
import type { PointKind, SeriesVerdict, SpecialCause } from './series-verdict.ts'
import type { Target } from './target.ts'

/** One figure of a series with what was found of it. Values and limits are in the measure's unit; null where none can be given. */
export type MeasuredPoint = {
  readonly period: Period
  /** Whose figure it is: a predecessor's before a break. */
  readonly body: BodyId
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** The published sign that stands in place of a number. */
  readonly symbol: FigureSymbol | null
  readonly standing: 'provisional' | 'final'
  readonly revision: number
  readonly flag: { readonly code: QualityFlag; readonly reason: string } | null
  /** Out of fewer than ten (domain.md 5.13): one child more or less moves it by a tenth or more. */
  readonly isOutOfFew: boolean
  /** Which stretch it belongs to: its place in the list of stretches, from 0. */
  readonly stretch: number
  readonly centre: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly cause: SpecialCause
  readonly kind: PointKind
}

/** Why a stretch begins: it is the first, a break comes before it, or two people agreed that limits start afresh. */
export type StretchStart = { readonly kind: 'first' } | { readonly kind: 'break'; readonly break: SeriesBreak } | { readonly kind: 'rebase'; readonly rebase: Rebase }

/** Figures of one body between two breaks or rebases, in order of period. No line is drawn across a break, no limit across either. */
export type MeasuredStretch = {
  readonly starts: StretchStart
  readonly body: BodyId
  readonly first: Period
  readonly last: Period
  /** The chart its limits come from: the measure's own where the figures bear it out (`analyseMeasure`, `analyseStretch`). */
  readonly chart: MeasureChart
  /** How many times wider than chance alone its counts are spread from one to the next; null where that was not asked or cannot be told. */
  readonly spread: number | null
  /** Fewer figures than limits need to be firm. */
  readonly isShort: boolean
}

/**
 * One measure of one body with all that may be said of it on a day. The verdict is on the last stretch alone. What a person claims or
 * thinks of it stands elsewhere.
 */
export type AnalysedMeasure = {
  readonly measure: Measure
  /** The wording in force at the latest figure. */
  readonly version: MeasureVersion
  readonly body: BodyId
  /** How long its periods are; `span` where they differ. */
  readonly periodKind: PeriodKind
  readonly stretches: readonly MeasuredStretch[]
  /** In order of period, the newest revision of each. */
  readonly points: readonly MeasuredPoint[]
  readonly latest: MeasuredPoint | null
  /** What is agreed on the day asked about. */
  readonly target: Target | null
  readonly distance: DistanceToTarget
  /** How far the latest figure is from the way to the target, in the measure's unit; null where no way was agreed or it has no figure. */
  readonly trajectory: { readonly expected: number; readonly distance: DistanceToTarget } | null
  readonly verdict: SeriesVerdict
}

/** What is asked about: all measures of a body that have figures, or some of them; figures of one length, or of that of the latest. */
export type AnalysedQuestion = { readonly programme: ProgrammeId; readonly body: BodyId; readonly measures?: readonly MeasureId[]; readonly kind?: PeriodKind }
