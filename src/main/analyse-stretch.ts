import type { StretchAnalysed, StretchToAnalyse } from '../core/measure/analyse-measure.ts'
import type { MeasureChart } from '../core/measure/measure.ts'
import { analyseRatios, type RatioAnalysis, type RatioSeries } from '../statistics/charts/analyse-ratios.ts'
import { analyseRuns, type RunsSeries } from '../statistics/charts/analyse-runs.ts'
import { spreadBeyondChance, type CountedStretch } from '../statistics/charts/spread-beyond-chance.ts'
import { analyseSeries } from '../statistics/xmr/analyse-series.ts'

/** Our charts of counts: which chance they are drawn for. */
const chanceOf: Partial<Readonly<Record<MeasureChart, CountedStretch['chart']>>> = { p: 'p', 'p-prime': 'p', u: 'u', 'u-prime': 'u', c: 'c' }

/** By the names the statistics use. Counts spread wider than chance are drawn as XmR, which is Laney's chart for one size throughout. */
const ratioChart: Partial<Readonly<Record<MeasureChart, RatioSeries['chart']>>> = { p: 'p', 'p-prime': 'pp', u: 'u', 'u-prime': 'up', c: 'c' }
const wider = { p: 'p-prime', u: 'u-prime', c: 'xmr' } as const satisfies Record<CountedStretch['chart'], MeasureChart>

/** Charts judged by how they run about their centre. */
const runsChart: Partial<Readonly<Record<MeasureChart, RunsSeries['chart']>>> = { g: 'g', t: 't', run: 'run' }

/** Inside the statistics a figure that cannot be given is NaN; outside it is null. */
const orNull = (value: number | undefined): number | null => (value === undefined || value !== value ? null : value)

type Judged = Omit<StretchAnalysed, 'chart' | 'spread'>

const pointByPoint = ({ points, centre, lower, upper, isShort, verdict }: RatioAnalysis): Judged => ({
  points: points.map(({ cause, kind }, i) => ({ centre: orNull(centre[i]), lower: orNull(lower[i]), upper: orNull(upper[i]), cause, kind })),
  isShort,
  verdict,
})

/** The value of a count stands where its numerator would. */
const countsOf = (points: StretchToAnalyse['points'], chance: CountedStretch['chart']): readonly (number | null)[] => points.map(({ value, numerator }) => (chance === 'c' ? value : numerator))

/**
 * The chart that the figures bear out. One of counts holds while they are spread no wider than chance spreads them; beyond that Laney's
 * chart takes its place, so that limits are never narrower than chance gives and large denominators do not make a finding of every year.
 */
const chosen = ({ chart, points }: StretchToAnalyse): Pick<StretchAnalysed, 'chart' | 'spread'> => {
  const chance = chanceOf[chart]
  if (chance === undefined) return { chart, spread: null }
  const spread = spreadBeyondChance({ chart: chance, counts: countsOf(points, chance).map((count) => count ?? NaN), sizes: points.map(({ denominator }) => denominator ?? NaN) })
  return { chart: spread > 1 ? wider[chance] : chance, spread: orNull(spread) }
}

const judgedOn = (chart: MeasureChart, { points, scale, better, target }: StretchToAnalyse): Judged => {
  const ratios = ratioChart[chart]
  if (ratios !== undefined) {
    const counts = countsOf(points, chanceOf[chart]!)
    return pointByPoint(analyseRatios({ chart: ratios, points: points.map(({ date, denominator }, i) => ({ date, numerator: counts[i]!, denominator })), scale, better, target }))
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

/** Judges one stretch by the chart named for it, where its figures bear that out. Ranges of an XmR series are screened, as the guidance has it. */
export const analyseStretch = (stretch: StretchToAnalyse): StretchAnalysed => {
  const { chart, spread } = chosen(stretch)
  return { ...judgedOn(chart, stretch), chart, spread }
}
