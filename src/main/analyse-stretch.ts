import type { StretchAnalysed, StretchToAnalyse } from '../core/measure/analyse-measure.ts'
import type { MeasureChart } from '../core/measure/measure.ts'
import { analyseRatios, type RatioAnalysis, type RatioSeries } from '../statistics/charts/analyse-ratios.ts'
import { analyseRuns, type RunsSeries } from '../statistics/charts/analyse-runs.ts'
import { analyseSeries } from '../statistics/xmr/analyse-series.ts'

/** Our charts of counts, by the names the statistics use. The others are drawn as XmR. */
const ratioChart: Partial<Readonly<Record<MeasureChart, RatioSeries['chart']>>> = { p: 'p', 'p-prime': 'pp', u: 'u', 'u-prime': 'up', c: 'c' }

/** Charts judged by how they run about their centre. */
const runsChart: Partial<Readonly<Record<MeasureChart, RunsSeries['chart']>>> = { g: 'g', t: 't', run: 'run' }

/** Inside the statistics a figure that cannot be given is NaN; outside it is null. */
const orNull = (value: number | undefined): number | null => (value === undefined || value !== value ? null : value)

const pointByPoint = ({ points, centre, lower, upper, isShort, verdict }: RatioAnalysis): StretchAnalysed => ({
  points: points.map(({ cause, kind }, i) => ({ centre: orNull(centre[i]), lower: orNull(lower[i]), upper: orNull(upper[i]), cause, kind })),
  isShort,
  verdict,
})

/** Judges one stretch by the chart named for it. Ranges of an XmR series are screened, as the guidance has it. */
export const analyseStretch = ({ chart, points, scale, better, target }: StretchToAnalyse): StretchAnalysed => {
  const ratios = ratioChart[chart]
  if (ratios !== undefined) {
    const counts = points.map(({ date, value, numerator, denominator }) => ({ date, numerator: chart === 'c' ? value : numerator, denominator }))
    const found = analyseRatios({ chart: ratios, points: counts, scale, better, target })
    return pointByPoint(found)
  }
  const runs = runsChart[chart]
  if (runs !== undefined) return pointByPoint(analyseRuns({ chart: runs, points, better, target }))
  const { groups, points: found, verdict } = analyseSeries({ points, better, target, rebase: [], fixAfter: null, isScreened: true })
  const group = groups[0]
  return {
    points: found.map(({ cause, kind }) => ({ centre: orNull(group?.mean), lower: orNull(group?.lower), upper: orNull(group?.upper), cause, kind })),
    isShort: group?.isShort ?? true,
    verdict,
  }
}
