import { assurance, type Assurance } from './assurance.ts'
import { ENOUGH_POINTS } from './enough-points.ts'
import { processLimits } from './process-limits.ts'
import type { AnalysedGroup, AnalysedPoint, SeriesInput } from './series.ts'
import { specialCauses } from './special-causes.ts'
import { splitAtRebases } from './split-at-rebases.ts'
import { verdictOnSeries, type SeriesVerdict } from './verdict-on-series.ts'
import { kindOfPoint, type PointKind } from './kind-of-point.ts'

/** A series with everything found of it. */
export type SeriesAnalysis = {
  readonly groups: readonly AnalysedGroup[]
  readonly points: readonly AnalysedPoint[]
  /** What the last point means; null for a series without points. */
  readonly variation: PointKind | null
  readonly assurance: Assurance | null
  readonly verdict: SeriesVerdict
}

/**
 * The whole XmR analysis of one series: groups between rebases, limits of each, special causes of each point, and the verdict.
 * Rules: NHS England, Making Data Count, as NHSRplotthedots 0.2.2 computes them; see the files it calls, one rule each.
 *
 * In: a series (left as it is). Out: points in date order. No limits, run or trend crosses from one group to the next.
 */
export const analyseSeries = (input: SeriesInput): SeriesAnalysis => {
  const { better, isScreened } = input
  const groups: AnalysedGroup[] = []
  const points: AnalysedPoint[] = []
  for (const { number, dated } of splitAtRebases(input.points, input.rebase)) {
    const values = dated.map(({ value }) => value ?? NaN)
    const limits = processLimits(values, input.fixAfter ?? values.length, isScreened)
    const { sides, places, causes } = specialCauses(values, limits)
    groups.push({
      number,
      firstDate: dated[0]!.date,
      count: values.length,
      mean: limits.mean,
      lower: limits.lower,
      upper: limits.upper,
      meanMovingRangeBeforeScreening: limits.meanMovingRangeBeforeScreening,
      meanMovingRange: limits.meanMovingRange,
      screenedOut: limits.screenedOut,
      isShort: values.length < ENOUGH_POINTS,
    })
    for (let i = 0; i < values.length; i += 1) {
      const { date, value } = dated[i]!
      const cause = causes[i]!
      points.push({ date, value, group: number, place: places[i]!, side: sides[i]!, cause, kind: kindOfPoint(cause, better) })
    }
  }
  const last = groups.at(-1)
  return {
    groups,
    points,
    variation: points.at(-1)?.kind ?? null,
    assurance: last === undefined ? null : assurance(input.target, last.lower, last.upper, better),
    verdict: verdictOnSeries(groups, points, input.target, better),
  }
}
