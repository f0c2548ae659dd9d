import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { distanceToTarget } from './distance-to-target.ts'
import type { AnalysedMeasure, MeasuredPoint, MeasuredStretch, StretchStart } from './analysed-measure.ts'
import type { Figure } from './figure.ts'
import { isOutOfFew } from './few.ts'
import type { FigureFlag } from './measure-notes.ts'
import type { Measure, MeasureChart, MeasureUnit } from './measure.ts'
import { versionOn } from './measures-of.ts'
import { periodKind, type PeriodKind } from './period.ts'
import type { Rebase, SeriesBreak } from './series-notes.ts'
import { rebaseState } from './series-states.ts'
import type { PointKind, SeriesVerdict, SpecialCause } from './series-verdict.ts'
import { expectedOn, targetOn } from './target-on.ts'
import type { Target } from './target.ts'

/** A stretch that no break and no rebase crosses, for the statistics. Values in the measure's unit, null where there is no number. */
export type StretchToAnalyse = {
  readonly chart: MeasureChart
  readonly points: readonly { readonly date: Day; readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null }[]
  /** What one whole is in the unit shown: 100 for a percentage. */
  readonly scale: number
  readonly better: 'higher' | 'lower' | 'neither'
  readonly target: number | null
}

/** What the statistics found, one entry a point; null where a limit cannot be given. */
export type StretchAnalysed = {
  readonly points: readonly { readonly centre: number | null; readonly lower: number | null; readonly upper: number | null; readonly cause: SpecialCause; readonly kind: PointKind }[]
  readonly isShort: boolean
  readonly verdict: SeriesVerdict
  /** The chart that was drawn: of counts spread wider than chance, another than was asked for. */
  readonly chart: MeasureChart
  /** How many times wider than chance counts are spread from one to the next; null on other charts and where it cannot be told. */
  readonly spread: number | null
}

/** All that is on record of one measure of one body. The figures of the others in `figures` are its past before a break. */
export type MeasureToAnalyse = {
  readonly measure: Measure
  readonly body: BodyId
  readonly figures: readonly Figure[]
  readonly flags: readonly FigureFlag[]
  readonly targets: readonly Target[]
  readonly rebases: readonly Rebase[]
  readonly breaks: readonly SeriesBreak[]
  /** Ids under which the same body stood before or after, with the same area: a change of name is no break. */
  readonly alsoCalled: readonly BodyId[]
  /** Figures of one length alone make a series. Null: the length of the latest figure. */
  readonly kind: PeriodKind | null
  /** The day on which the target is asked for. */
  readonly on: Day
}

const scaleOf = (unit: MeasureUnit): number => (unit === 'percent' ? 100 : unit === 'rate-per-10000' ? 10_000 : 1)

const inOrder = (figures: readonly Figure[]): readonly Figure[] => figures.toSorted((one, other) => one.period.to.localeCompare(other.period.to) || one.period.from.localeCompare(other.period.from))

/** In: figures of any length. Out: the length of the latest; of two that end on one day, the one there are more of. */
export const mainPeriodKind = (figures: readonly Figure[]): PeriodKind | null => {
  const last = inOrder(figures).at(-1)
  if (last === undefined) return null
  const kinds = figures.filter(({ period }) => period.to === last.period.to).map(({ period }) => periodKind(period))
  const many = (kind: PeriodKind): number => figures.filter(({ period }) => periodKind(period) === kind).length
  return kinds.toSorted((one, other) => many(other) - many(one))[0] ?? null
}

const startBetween = (before: Figure, after: Figure, { breaks, rebases, alsoCalled, body }: MeasureToAnalyse): StretchStart | null => {
  const isBetween = (on: Day): boolean => before.period.to < on && on <= after.period.to
  const found = breaks.findLast((each) => isBetween(each.on))
  if (found !== undefined) return { kind: 'break', break: found }
  const isSame = (id: BodyId): boolean => id === body || alsoCalled.includes(id)
  if (before.body !== after.body && !(isSame(before.body) && isSame(after.body))) {
    return { kind: 'break', break: { on: after.period.from, kind: 'body-changed', words: 'Figures of another body begin' } }
  }
  const rebase = rebases.findLast((each) => rebaseState(each) === 'agreed' && isBetween(each.on))
  return rebase === undefined ? null : { kind: 'rebase', rebase }
}

type Part = { readonly starts: StretchStart; readonly figures: readonly [Figure, ...Figure[]] }

const partsOf = (figures: readonly Figure[], about: MeasureToAnalyse): readonly Part[] => {
  const parts: { starts: StretchStart; figures: [Figure, ...Figure[]] }[] = []
  let before: Figure | null = null
  for (const figure of figures) {
    const starts = before === null ? ({ kind: 'first' } as const) : startBetween(before, figure, about)
    const current = parts.at(-1)
    if (starts !== null || current === undefined) parts.push({ starts: starts ?? { kind: 'first' }, figures: [figure] })
    else current.figures.push(figure)
    before = figure
  }
  return parts
}

/** Charts of what lies between two rare events, one figure an event: its periods are as long as the gaps, so none is left out for its length. */
const isOfGaps = ({ chart }: Measure): boolean => chart === 'g' || chart === 't'

/** The measure's own chart where the figures bear it out, else XmR, which fits any. */
const chartFor = ({ chart }: Measure, figures: readonly Figure[]): MeasureChart => {
  const numbers = figures.flatMap(({ amount }) => (amount.kind === 'number' ? [amount] : []))
  const areWhole = numbers.every(({ numerator, denominator }) => numerator !== null && denominator !== null && denominator > 0 && numerator >= 0)
  switch (chart) {
    case 'p':
    case 'p-prime':
      return areWhole && numbers.every(({ numerator, denominator }) => numerator! <= denominator!) ? chart : 'xmr'
    case 'u':
    case 'u-prime':
      return areWhole ? chart : 'xmr'
    case 'c':
    case 'g':
      return numbers.every(({ value }) => Number.isInteger(value) && value >= 0) ? chart : 'xmr'
    case 't':
      return numbers.every(({ value }) => value >= 0) ? 't' : 'xmr'
    case 'xmr':
    case 'run':
      return chart
    default:
      return chart satisfies never
  }
}

const nothing: SeriesVerdict = { variation: { kind: 'cannot-tell', why: 'no-figures' }, target: { kind: 'no-target' }, rebasedOn: null }

/**
 * Lays the figures of one measure of one body out as a series and has each unbroken stretch judged by itself, so that no limit crosses
 * a break or an agreed rebase. In: how a stretch is judged, and all that is on record. Out: the analysed series; the verdict is on its
 * last stretch, against the aim in force on the day.
 */
export const analyseMeasure = (analyse: (stretch: StretchToAnalyse) => StretchAnalysed, about: MeasureToAnalyse): AnalysedMeasure => {
  const { measure, body, on } = about
  const { direction } = measure
  const own = about.figures.filter((figure) => figure.measure === measure.id)
  const kind = about.kind ?? (isOfGaps(measure) ? null : mainPeriodKind(own))
  const figures = inOrder(kind === null ? own : own.filter(({ period }) => periodKind(period) === kind))
  const better = direction.kind === 'higher' || direction.kind === 'lower' ? direction.kind : 'neither'
  const target = targetOn(about.targets, measure.id, body, on)
  const points: MeasuredPoint[] = []
  const stretches: MeasuredStretch[] = []
  let verdict = nothing
  for (const [stretch, part] of partsOf(figures, about).entries()) {
    const chart = chartFor(measure, part.figures)
    const given = part.figures.map(({ period, amount }) => ({ date: period.to, ...(amount.kind === 'number' ? amount : { value: null, numerator: null, denominator: null }) }))
    const found = analyse({ chart, points: given.map(({ date, value, numerator, denominator }) => ({ date, value, numerator, denominator })), scale: scaleOf(measure.unit), better, target: target?.aim ?? null })
    for (const [i, figure] of part.figures.entries()) points.push(pointOf(figure, found.points[i]!, { stretch, flags: about.flags }))
    const [first] = part.figures
    stretches.push({ starts: part.starts, body: first.body, first: first.period, last: part.figures.at(-1)!.period, chart: found.chart, spread: found.spread, isShort: found.isShort })
    verdict = { ...found.verdict, rebasedOn: part.starts.kind === 'rebase' ? first.period.to : null }
  }
  const latest = points.at(-1) ?? null
  const value = latest?.value ?? null
  const way = target?.trajectory ?? null
  const expected = way === null || latest === null ? null : expectedOn(way, latest.period.to)
  return {
    measure, version: versionOn(measure, latest?.period.to ?? on), body, periodKind: kind ?? 'span', stretches, points, latest, target, verdict,
    distance: distanceToTarget(value, target, direction),
    trajectory: expected === null || value === null ? null : { expected, distance: distanceToTarget(value, { minimum: null, aim: expected, stretch: null, tolerance: target?.tolerance ?? null }, direction) },
  }
}

const pointOf = (
  { measure, period, body, amount, standing, revision, flag }: Figure,
  { centre, lower, upper, cause, kind }: StretchAnalysed['points'][number],
  { stretch, flags }: { readonly stretch: number; readonly flags: readonly FigureFlag[] },
): MeasuredPoint => {
  const mark = flags.findLast((each) => each.measure === measure && each.body === body && each.period.from === period.from && each.period.to === period.to && each.withdrawn === null)
  const number = amount.kind === 'number' ? amount : null
  return {
    period, body, value: number?.value ?? null, numerator: number?.numerator ?? null, denominator: number?.denominator ?? null, symbol: amount.kind === 'symbol' ? amount.symbol : null,
    standing, revision, flag: mark === undefined ? flag : { code: mark.code, reason: mark.reason }, isOutOfFew: isOutOfFew(number?.denominator ?? null), stretch, centre, lower, upper, cause, kind,
  }
}
