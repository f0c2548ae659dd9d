import type { BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { mayTellSpread } from '../../../core/measure/few-workers.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import { measureId } from '../../../core/measure/measure.ts'
import type { Target } from '../../../core/measure/target.ts'
import { targetOn } from '../../../core/measure/target-on.ts'
import type { ChartedSpread, SpreadPoint } from '../../../reports/render/chart/spread-chart.ts'
import { grouped } from '../../../reports/words/shown-value.ts'

/** The measures of this page. The agreed limit is the target of the one that says what the most burdened worker holds. */
export const workerMeasures = {
  holders: measureId('social-workers-with-cases'),
  lower: measureId('caseload-lower-quartile'),
  median: measureId('caseload-median'),
  upper: measureId('caseload-upper-quartile'),
  most: measureId('caseload-most'),
  aboveLimit: measureId('workers-above-the-caseload-limit'),
  manyWorkers: measureId('three-or-more-social-workers'),
  changes: measureId('changes-of-social-worker'),
  openWithoutWorker: measureId('children-without-a-worker'),
  withoutWorker: measureId('children-in-care-without-a-worker'),
} as const
export type WorkerMeasure = keyof typeof workerMeasures

/** The figures of one body, each measure by the last day of its month. */
export type WorkerFigures = ReadonlyMap<WorkerMeasure, ReadonlyMap<Day, Figure>>

const number = (value: number): string => grouped(value, Number.isInteger(value) ? 0 : 1)
const whole = (value: number): string => grouped(Math.round(value), 0)
const valueOf = (figures: WorkerFigures, measure: WorkerMeasure, on: Day): number | null => {
  const amount = figures.get(measure)?.get(on)?.amount
  return amount?.kind === 'number' ? amount.value : null
}

/** In: the figures of a body, and the limit that was in force on a day. Out: month by month how cases are spread; nothing where so few hold any that it would tell of one of them. */
export const spreadPoints = (figures: WorkerFigures, limitOn: (day: Day) => number | null): readonly SpreadPoint[] =>
  [...(figures.get('median')?.keys() ?? [])].toSorted().map((day) => {
    const [holders, lower, median, upper, most] = (['holders', 'lower', 'median', 'upper', 'most'] as const).map((each) => valueOf(figures, each, day))
    const isWhole = lower !== null && lower !== undefined && median !== null && median !== undefined && upper !== null && upper !== undefined && most !== null && most !== undefined
    return { day, limit: limitOn(day), spread: isWhole && mayTellSpread(holders ?? null) ? { lower, median, upper, most } : null }
  })

/** In: the targets on record, a body and a day. Out: the limit of cases in force, or null where none was agreed. */
export const agreedLimit = (targets: readonly Target[], body: BodyId, on: Day): Target | null => targetOn(targets, workerMeasures.most, body, on)

const sentenceOf = (latest: SpreadPoint | undefined, limit: Target | null): string => {
  if (latest?.spread === null || latest === undefined) return 'In the last month too few social workers hold cases to say how they are spread.'
  const { lower, median, upper, most } = latest.spread
  const beside = limit === null ? ' No limit was agreed.' : median > limit.aim ? ` Half of them hold more than the agreed limit of ${number(limit.aim)}.` : upper > limit.aim ? ` At least a quarter of them hold more than the agreed limit of ${number(limit.aim)}.` : most > limit.aim ? ` Fewer than a quarter hold more than the agreed limit of ${number(limit.aim)}.` : ` Nobody holds more than the agreed limit of ${number(limit.aim)}.`
  return `In the last month half of the social workers with cases hold up to ${whole(median)}, and half of them between ${whole(lower)} and ${whole(upper)}. The most that one of them holds is ${number(most)}.${beside}`
}

/** In: the points, and the limit in force or null. Out: what the chart draws and says. */
export const chartedSpread = (points: readonly SpreadPoint[], limit: Target | null): ChartedSpread => ({
  title: 'Cases held by social workers, month by month',
  sentence: sentenceOf(points.at(-1), limit),
  points,
})
