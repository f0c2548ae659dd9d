import { ENOUGH_POINTS } from '../xmr/enough-points.ts'
import { kindOfPoint, type Better } from '../xmr/kind-of-point.ts'
import type { AnalysedPoint } from '../xmr/series.ts'
import { causesOf } from '../xmr/special-causes.ts'
import { verdictOnSeries, type SeriesVerdict } from '../xmr/verdict-on-series.ts'
import type { Place } from '../xmr/places-within-limits.ts'
import { controlChart } from './control-chart.ts'

/** A stretch of counts, or of counts over what they are out of, to be judged against limits that change with the denominator. */
export type RatioSeries = {
  readonly chart: 'p' | 'pp' | 'u' | 'up' | 'c'
  /** In date order; dates ISO and all different; null where a figure is known to be missing. The denominator is null on a c chart. */
  readonly points: readonly { readonly date: string; readonly numerator: number | null; readonly denominator: number | null }[]
  /** What one whole is in the unit shown: 100 for a percentage, 10,000 for a rate, 1 for a count or an average. */
  readonly scale: number
  readonly better: Better
  /** In the unit shown; null where none is agreed. */
  readonly target: number | null
}

export type RatioAnalysis = {
  /** In the unit shown, one entry a point; NaN where a figure cannot be given. */
  readonly centre: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly points: readonly AnalysedPoint[]
  readonly isShort: boolean
  readonly verdict: SeriesVerdict
}

/**
 * Judges one stretch on a p, p′, u, u′ or c chart by the same four signs of a change as an XmR series: beyond three sigma, seven that
 * only rise or fall, two of three beyond two sigma, seven on one side of the centre.
 * Source: limits as in `controlChart`; rules of NHS England, Making Data Count, with the limits of each point in place of one pair.
 *
 * In: a series (left as it is). Out: limits and findings point by point, and the verdict.
 */
export const analyseRatios = ({ chart, points, scale, better, target }: RatioSeries): RatioAnalysis => {
  const drawn = controlChart({
    kind: chart,
    numerator: points.map((point) => point.numerator),
    denominator: chart === 'c' ? null : points.map((point) => point.denominator),
    partAfter: [],
    freezeFirst: null,
  })
  const { values, centre, lower, upper, lower2, upper2 } = drawn
  const sides = values.map((value, i) => (value > centre[i]! ? 1 : value < centre[i]! ? -1 : value === centre[i]! ? 0 : NaN))
  const places = values.map((value, i): Place => {
    if (value > upper[i]! || value < lower[i]!) return 'beyond'
    if (value > upper2[i]! || value < lower2[i]!) return 'near'
    return value <= upper[i]! && value >= lower[i]! ? 'inside' : 'unknown'
  })
  const causes = causesOf(values, sides, places)
  const analysed = points.map(({ date }, i): AnalysedPoint => {
    const value = values[i]!
    return { date, value: value === value ? value * scale : null, group: 0, place: places[i]!, side: sides[i]!, cause: causes[i]!, kind: kindOfPoint(causes[i]!, better) }
  })
  const scaled = (list: readonly number[]): readonly number[] => list.map((each) => each * scale)
  const isShort = points.length < ENOUGH_POINTS
  const last = points.length - 1
  const group = {
    number: 0, firstDate: points[0]?.date ?? '', count: points.length, mean: (centre[last] ?? NaN) * scale, lower: (lower[last] ?? NaN) * scale, upper: (upper[last] ?? NaN) * scale,
    meanMovingRangeBeforeScreening: NaN, meanMovingRange: NaN, screenedOut: 0, isShort,
  }
  return { centre: scaled(centre), lower: scaled(lower), upper: scaled(upper), points: analysed, isShort, verdict: verdictOnSeries(points.length === 0 ? [] : [group], analysed, target, better) }
}
