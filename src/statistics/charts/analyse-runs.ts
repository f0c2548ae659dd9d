import { ENOUGH_POINTS } from '../xmr/enough-points.ts'
import { kindOfPoint, type Better } from '../xmr/kind-of-point.ts'
import type { Place } from '../xmr/places-within-limits.ts'
import type { AnalysedPoint } from '../xmr/series.ts'
import type { SpecialCause } from '../xmr/special-causes.ts'
import { verdictOnSeries, type SeriesVerdict } from '../xmr/verdict-on-series.ts'
import type { RatioAnalysis } from './analyse-ratios.ts'
import { controlChart } from './control-chart.ts'
import { longRuns } from './long-runs.ts'

/** A stretch of plain values, or of what lies between two rare events (cases for g, days for t), one figure an event. */
export type RunsSeries = {
  readonly chart: 'g' | 't' | 'run'
  /** In date order; null where a figure is known to be missing. */
  readonly points: readonly { readonly date: string; readonly value: number | null }[]
  readonly better: Better
  /** In the unit of the values; null where none is agreed. */
  readonly target: number | null
}

/** Run rules hold from ten points off the line (Anhøj and Olesen 2014); limits of rare events want as many as any others. */
export const ENOUGH_FOR_RUNS = 10

/**
 * Judges one stretch on a run, g or t chart: by a run about the centre longer than chance gives, by too few crossings of it, and on g
 * and t charts by points beyond their limits. The rules of XmR are not used, because values between rare events lean to one side.
 * Source: Anhøj and Olesen, "Run charts revisited", PLoS ONE 9 (2014); limits as in `controlChart`.
 *
 * In: a series (left as it is). Out: centre, limits (NaN on a run chart) and findings point by point, and the verdict.
 */
export const analyseRuns = ({ chart, points, better, target }: RunsSeries): RatioAnalysis => {
  const { values, centre, lower, upper, runs } = controlChart({ kind: chart, numerator: points.map(({ value }) => value), denominator: null, partAfter: [], freezeFirst: null })
  const signals = runs[0]
  const middle = centre[0] ?? NaN
  const inLongRun = longRuns(values, middle, signals?.longestRunMost ?? Infinity)
  const analysed = points.map(({ date, value: given }, i): AnalysedPoint => {
    const value = values[i]!
    const side = value > middle ? 1 : value < middle ? -1 : value === middle ? 0 : NaN
    const isBeyond = value > upper[i]! || value < lower[i]!
    const place: Place = isBeyond ? 'beyond' : value <= upper[i]! && value >= lower[i]! ? 'inside' : 'unknown'
    const cause: SpecialCause = isBeyond ? (value > upper[i]! ? 'above-upper-limit' : 'below-lower-limit') : inLongRun[i] === true ? (side > 0 ? 'long-run-high' : 'long-run-low') : 'none'
    return { date, value: given, group: 0, place, side, cause, kind: kindOfPoint(cause, better) }
  })
  const need = chart === 'run' ? ENOUGH_FOR_RUNS : ENOUGH_POINTS
  const isShort = points.length < need
  const group = {
    number: 0, firstDate: points[0]?.date ?? '', count: points.length, mean: middle, lower: lower[0] ?? NaN, upper: upper[0] ?? NaN,
    meanMovingRangeBeforeScreening: NaN, meanMovingRange: NaN, screenedOut: 0, isShort,
  }
  const judged = verdictOnSeries(points.length === 0 ? [] : [group], analysed, target, better, need)
  const { crossings, crossingsLeast } = signals ?? { crossings: null, crossingsLeast: null }
  const isUnsteady = judged.variation.kind === 'no-change' && crossings !== null && crossingsLeast !== null && crossings < crossingsLeast
  const verdict: SeriesVerdict = {
    ...judged,
    variation: isUnsteady ? { kind: 'unsteady', crossings, crossingsLeast } : judged.variation,
    target: chart === 'run' && judged.target.kind === 'no-limits' ? { kind: 'run-chart' } : judged.target,
  }
  return { centre, lower, upper, points: analysed, isShort, verdict }
}
