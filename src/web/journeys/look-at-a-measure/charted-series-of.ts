import type { AnalysedMeasure, MeasuredPoint } from '../../../core/measure/analysed-measure.ts'
import type { ChartedPoint, ChartedSeries, ChartedUnit, SeriesPeriod } from '../../../core/measure/charted-series.ts'
import type { Measure, MeasureChart } from '../../../core/measure/measure.ts'
import type { PeriodKind } from '../../../core/measure/period.ts'
import type { Annotation } from '../../../core/measure/series-notes.ts'
import type { Target } from '../../../core/measure/target.ts'

const periods = {
  day: 'day', week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year', span: 'figure',
} as const satisfies Record<PeriodKind, SeriesPeriod>

/** The unit of a measure as charts and words take it. */
export const unitOf = ({ unit, places }: Pick<Measure, 'unit' | 'places'>): ChartedUnit => ({ kind: unit, places })

/** What one figure of a series stands for. */
export const seriesPeriod = (kind: PeriodKind): SeriesPeriod => periods[kind]

/** Fewer figures than these make no range: the stretch is drawn around its average alone, unless a finding rests on its limits. */
const LIMITS_FROM = 6

/** Stretches too short for limits. */
const bareStretches = ({ points, stretches }: AnalysedMeasure): ReadonlySet<number> =>
  new Set(stretches.map((_, index) => index).filter((index) => {
    const own = points.filter(({ stretch }) => stretch === index)
    return own.length < LIMITS_FROM && own.every(({ cause }) => cause === 'none')
  }))

const pointOf = ({ period, value, symbol, numerator, denominator, standing, centre, lower, upper, cause, kind, stretch }: MeasuredPoint, bare: ReadonlySet<number>): ChartedPoint => ({
  day: period.to,
  value,
  symbol,
  numerator,
  denominator,
  isProvisional: standing === 'provisional',
  limits: centre === null && lower === null && upper === null ? null : bare.has(stretch) ? { centre, lower: null, upper: null } : { centre, lower, upper },
  cause,
  kind,
})

/** Targets as stretches of days: each holds until the next begins or it was ended. */
const targetsOf = (targets: readonly Target[]): ChartedSeries['targets'] => {
  const inOrder = targets.toSorted((one, other) => one.from.localeCompare(other.from))
  return inOrder.map(({ from, aim, ended }, index) => {
    const next = inOrder[index + 1]?.from ?? null
    const end = ended?.on ?? null
    const to = next === null ? end : end === null || next < end ? next : end
    return { from, to, value: aim }
  })
}

const trajectoryOf = (target: Target | null): ChartedSeries['trajectory'] => {
  if (target === null || target.trajectory === null) return []
  const { baseline, reach, shape } = target.trajectory
  const corners = [{ day: baseline.on, value: baseline.value }, ...(shape === 'step' ? [{ day: reach.by, value: baseline.value }] : []), { day: reach.by, value: reach.value }]
  return corners
}

/** A chart as drawn: that of the last stretch, which the verdict is on. */
const chartOf = ({ stretches, measure }: AnalysedMeasure): MeasureChart => stretches.at(-1)?.chart ?? measure.chart

type Around = {
  readonly bodyName: string
  readonly annotations: readonly Annotation[]
  /** Every target that was ever agreed for the measure and body. */
  readonly targets: readonly Target[]
  /** Names of people by id, to print who agreed that limits start afresh. */
  readonly nameOf: (person: string) => string
}

/** In: an analysed measure and what stands around it. Out: the value its charts are drawn from. Withdrawn annotations are left out. */
export const chartedSeriesOf = (analysed: AnalysedMeasure, { bodyName, annotations, targets, nameOf }: Around): ChartedSeries => {
  const bare = bareStretches(analysed)
  const points = analysed.points.map((point) => pointOf(point, bare))
  return seriesOf(analysed, points, { bodyName, annotations, targets, nameOf })
}

const seriesOf = (analysed: AnalysedMeasure, points: readonly ChartedPoint[], { bodyName, annotations, targets, nameOf }: Around): ChartedSeries => ({
  measure: analysed.measure.name,
  body: bodyName,
  unit: unitOf(analysed.measure),
  period: seriesPeriod(analysed.periodKind),
  chart: chartOf(analysed),
  points,
  rebases: analysed.stretches.flatMap(({ starts }) => {
    if (starts.kind !== 'rebase') return []
    const { rebase } = starts
    const agreed = rebase.decided === null ? '' : `, agreed by ${nameOf(rebase.decided.by)}`
    return [{ day: rebase.on, reason: `${rebase.reason.replace(/\.$/, '')}. Proposed by ${nameOf(rebase.proposed.by)}${agreed}` }]
  }),
  breaks: analysed.stretches.flatMap(({ starts }) => (starts.kind === 'break' ? [{ day: starts.break.on, reason: starts.break.words }] : [])),
  annotations: annotations
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ on, text }) => ({ day: on, text }))
    .toSorted((one, other) => one.day.localeCompare(other.day)),
  targets: targetsOf(targets),
  trajectory: trajectoryOf(analysed.target),
  verdict: analysed.verdict,
})
