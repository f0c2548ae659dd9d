import { describe, expect, it } from 'vitest'
import { seeded } from '../../test/processes/mutate-pdf.ts'
import { programme } from '../../test/support/cast.ts'
import { bodyId } from '../core/bodies/body.ts'
import { addDays, addMonths, day, type Day } from '../core/calendar/day.ts'
import { analyseMeasure, mainPeriodKind, type MeasureToAnalyse, type StretchAnalysed, type StretchToAnalyse } from '../core/measure/analyse-measure.ts'
import type { Figure, LoadId } from '../core/measure/figure.ts'
import type { FigureFlagId } from '../core/measure/measure-notes.ts'
import { measureId, type MeasureChart } from '../core/measure/measure.ts'
import type { Period } from '../core/measure/period.ts'
import { shippedMeasure } from '../core/measure/registry/measure-registry.ts'
import type { Rebase, RebaseId, SeriesBreak } from '../core/measure/series-notes.ts'
import type { Target, TargetId } from '../core/measure/target.ts'
import type { PersonId } from '../core/people/person.ts'
import { analyseRatios, type RatioAnalysis } from '../statistics/charts/analyse-ratios.ts'
import { analyseStretch } from './analyse-stretch.ts'

const measure = shippedMeasure(measureId('conferences-within-15-working-days'))!
const old = bodyId('sampleshire')
const body = bodyId('north-sampleshire')
const monthOf = (i: number): Period => ({ from: addMonths(day('2023-01-01'), i), to: addDays(addMonths(day('2023-01-01'), i + 1), -1) })

const figure = (period: Period, share: number | null, over: Partial<Figure> = {}): Figure => ({
  measure: measure.id, body, period, amount: share === null ? { kind: 'symbol', symbol: 'c' } : { kind: 'number', value: share, numerator: share, denominator: 100 },
  dataTo: period.to, received: period.to, standing: 'final', revision: 0, load: 'l' as LoadId, place: { sheet: null, row: null, column: null }, flag: null, ...over,
})
const months = (shares: readonly (number | null)[], over: Partial<Figure> = {}): Figure[] => shares.map((share, i) => figure(monthOf(i), share, over))
const steady = [80, 82, 78, 81, 79, 80, 83, 77, 80, 82, 78, 80, 81, 79]

const analysed = (figures: readonly Figure[], over: Partial<MeasureToAnalyse> = {}) =>
  analyseMeasure(analyseStretch, { measure, body, figures, flags: [], targets: [], rebases: [], breaks: [], alsoCalled: [], kind: null, on: day('2024-03-31'), ...over })

const split = (on: Day): SeriesBreak => ({ on, kind: 'body-changed', words: 'Sampleshire became two' })
const rebase = (on: Day, kind: 'agreed' | 'refused' | null = 'agreed'): Rebase => ({
  id: 'r' as RebaseId, programme, measure: measure.id, body, on, reason: 'New front door', proposed: { by: 'p' as PersonId, at: on }, decided: kind === null ? null : { kind, by: 'q' as PersonId, at: on, reason: null },
})

/** Shares that are spread by chance alone or, where `drift` is above 0, by more than that; the same each time. */
const invented = (seed: number, { size, drift, count }: { readonly size: number; readonly drift: number; readonly count: number }): StretchToAnalyse => {
  const next = seeded(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const points = Array.from({ length: count }, (_, i) => {
    const share = Math.min(0.99, Math.max(0.01, 0.75 + drift * normal()))
    const numerator = Math.min(size, Math.max(0, Math.round(size * share + Math.sqrt(size * share * (1 - share)) * normal())))
    return { date: addMonths(day('2010-03-31'), i), numerator, denominator: size, value: (100 * numerator) / size }
  })
  return { chart: 'p', points, scale: 100, better: 'higher', target: null }
}
/** How many of 300 such series are said to have changed. */
const alarms = (analyse: (stretch: StretchToAnalyse) => { readonly verdict: StretchAnalysed['verdict'] }, about: Parameters<typeof invented>[1]): number =>
  Array.from({ length: 300 }, (_, seed) => analyse(invented(seed + 1, about))).filter(({ verdict }) => verdict.variation.kind === 'changed').length
const onPlainP = ({ points, ...rest }: StretchToAnalyse): RatioAnalysis => analyseRatios({ ...rest, chart: 'p', points })
const stretch = (counts: readonly number[], size: number, chart: MeasureChart = 'p'): StretchToAnalyse => ({
  chart, scale: 100, better: 'higher', target: null,
  points: counts.map((numerator, i) => ({ date: addMonths(day('2010-03-31'), i), numerator, denominator: chart === 'c' ? null : size, value: chart === 'c' ? numerator : (100 * numerator) / size })),
})

describe('the chart of a stretch of counts', () => {
  it('is the plain one while the counts are spread as chance spreads them, and Laney’s beyond that', () => {
    // σ is near 0.05 here, and a mean step of 1.128 sigmas, near 0.056, is a spread of 1.
    expect(analyseStretch(stretch([50, 55, 50, 55], 100))).toMatchObject({ chart: 'p' })
    expect(analyseStretch(stretch([50, 56, 50, 56], 100))).toMatchObject({ chart: 'p-prime' })
    expect(analyseStretch(stretch([5000, 5500, 5000, 5500], 10_000)).spread).toBeCloseTo(10 * analyseStretch(stretch([50, 55, 50, 55], 100)).spread!, 9)
  })
  it('follows the figures and not the name the definition gives it, so that limits are never narrower than chance', () => {
    expect(analyseStretch(stretch([50, 51, 50, 51], 100, 'p-prime'))).toMatchObject({ chart: 'p' })
    expect(analyseStretch(stretch([50, 51, 50, 51], 100, 'u-prime'))).toMatchObject({ chart: 'u' })
    expect(analyseStretch(stretch([50, 90, 50, 90], 100, 'u'))).toMatchObject({ chart: 'u-prime' })
  })
  it('is XmR for plain counts spread wider than chance', () => {
    expect(analyseStretch(stretch([16, 20, 12, 16], 0, 'c'))).toMatchObject({ chart: 'xmr' })
    expect(analyseStretch(stretch([16, 18, 14, 16], 0, 'c'))).toMatchObject({ chart: 'c' })
  })
  it('is the plain one where nothing is known of the spread, and the one asked for where it is none of counts', () => {
    expect(analyseStretch(stretch([50], 100))).toMatchObject({ chart: 'p', spread: null })
    expect(analyseStretch(stretch([0, 0, 0], 100))).toMatchObject({ chart: 'p', spread: null })
    expect(analyseStretch(stretch([50, 90], 100, 'xmr'))).toMatchObject({ chart: 'xmr', spread: null })
    expect(analyseStretch(stretch([50, 90], 100, 'run'))).toMatchObject({ chart: 'run', spread: null })
  })
  it('makes no finding of what goes up and down every year among large numbers, where a p chart makes many', () => {
    const years = { size: 5000, drift: 0.05, count: 13 }
    expect(alarms(onPlainP, years)).toBeGreaterThan(150)
    expect(alarms(analyseStretch, years)).toBeLessThanOrEqual(9)
  })
  it('keeps few false alarms where chance alone is at work, and fewer than a p chart ever', () => {
    for (const about of [{ size: 100, drift: 0, count: 13 }, { size: 5000, drift: 0, count: 36 }]) {
      expect(alarms(analyseStretch, about)).toBeLessThanOrEqual(Math.min(9, alarms(onPlainP, about)))
    }
  })
  it('still sees a real step among large numbers', () => {
    const before = invented(7, { size: 5000, drift: 0.02, count: 12 })
    const after = Array.from({ length: 3 }, (_, i) => ({ date: addMonths(day('2022-03-31'), i), numerator: 4700, denominator: 5000, value: 94 }))
    expect(analyseStretch({ ...before, points: [...before.points, ...after] })).toMatchObject({ chart: 'p-prime', verdict: { variation: { kind: 'changed', way: 'better' } } })
  })
})

describe('an analysed measure', () => {
  it('has a p chart where the parts are known, and XmR where one is not', () => {
    expect(analysed(months(steady)).stretches.map(({ chart }) => chart)).toEqual(['p'])
    const [first, ...rest] = months(steady)
    expect(analysed([{ ...first!, amount: { kind: 'number', value: 80, numerator: null, denominator: null } }, ...rest]).stretches[0]!.chart).toBe('xmr')
  })
  it('has the run, g or t chart that its definition names, and gaps of any length make one series', () => {
    const named = (chart: 'run' | 'g' | 't') => analysed(months(steady), { measure: { ...measure, chart } })
    expect(named('run').stretches.map(({ chart }) => chart)).toEqual(['run'])
    expect(named('run').points[0]).toMatchObject({ centre: 80, lower: null, upper: null })
    expect(named('g').points[0]!.upper).toBeGreaterThan(200)
    const gaps = [12, 40, 3, 95, 30].map((days, i) => figure({ from: addDays(day('2024-01-01'), -days), to: addMonths(day('2024-01-01'), i) }, days))
    expect(analysed(gaps, { measure: { ...measure, chart: 't', unit: 'days' } })).toMatchObject({ periodKind: 'span', stretches: [{ chart: 't' }], points: { length: 5 } })
  })
  it('lets no limit cross a break, and judges the last stretch alone', () => {
    const low = months([...steady, ...steady.map((share) => share - 40)])
    const broken = analysed(low, { breaks: [split(monthOf(14).from)] })
    expect(broken.stretches.map(({ starts, first, last }) => [starts.kind, first.from, last.to])).toEqual([['first', '2023-01-01', '2024-02-29'], ['break', '2024-03-01', '2025-04-30']])
    expect(broken.points.map(({ stretch }) => stretch)).toEqual([...steady.map(() => 0), ...steady.map(() => 1)])
    expect(broken.points[13]!.upper! > 80 && broken.points[14]!.upper! < 60).toBe(true)
    expect(broken.verdict.variation).toEqual({ kind: 'no-change' })
    // Without the break the fall is a change for the worse.
    expect(analysed(low).verdict.variation).toMatchObject({ kind: 'changed', way: 'worse' })
  })
  it('breaks where figures of another body end, marked or not, but not at a change of name', () => {
    const figures = [...months(steady, { body: old }).slice(0, 7), ...months(steady).slice(7)]
    expect(analysed(figures).stretches.map(({ starts }) => starts.kind)).toEqual(['first', 'break'])
    expect(analysed(figures, { alsoCalled: [old] }).stretches).toHaveLength(1)
  })
  it('starts limits afresh from an agreed rebase only, and says from when', () => {
    const on = monthOf(7).from
    expect(analysed(months(steady), { rebases: [rebase(on)] })).toMatchObject({ stretches: [{ starts: { kind: 'first' } }, { starts: { kind: 'rebase' } }], verdict: { rebasedOn: '2023-08-31', variation: { why: 'too-few', have: 7 } } })
    for (const kind of ['refused', null] as const) expect(analysed(months(steady), { rebases: [rebase(on, kind)] }).stretches).toHaveLength(1)
  })
  it('keeps figures of different lengths apart: the latest length is the series', () => {
    const year = figure({ from: day('2023-04-01'), to: day('2024-03-31') }, 60)
    expect(mainPeriodKind([...months(steady), year])).toBe('year')
    expect(analysed([...months(steady), year], { kind: 'month' }).points).toHaveLength(14)
    const tie = figure({ from: day('2023-03-01'), to: day('2024-02-29') }, 60)
    expect(analysed([...months(steady), tie]).periodKind).toBe('month')
  })
  it('shows a sign as no number, and cannot tell where it is the latest', () => {
    const { latest, verdict, distance } = analysed(months([...steady, null]))
    expect(latest).toMatchObject({ value: null, symbol: 'c', cause: 'none' })
    expect([verdict.variation, distance]).toEqual([{ kind: 'cannot-tell', why: 'latest-missing' }, { kind: 'no-figure' }])
  })
  it('holds the latest against the target of the day and against the way to it', () => {
    const target: Target = {
      id: 't' as TargetId, programme, measure: measure.id, body, from: day('2023-04-01'), minimum: null, aim: 90, stretch: null, tolerance: null, reason: 'x', approvedBy: 'x', setBy: null, ended: null,
      trajectory: { baseline: { value: 70, on: day('2023-02-28') }, reach: { value: 90, by: day('2025-02-28') }, shape: 'even' },
    }
    const found = analysed(months(steady), { targets: [target] })
    expect(found.distance).toEqual({ kind: 'missed', by: 11 })
    expect(found.trajectory!.expected).toBeCloseTo(80, 1)
    expect(found.trajectory!.distance).toMatchObject({ kind: 'missed' })
    expect(analysed(months(steady), { targets: [target], on: day('2023-03-31') }).distance).toEqual({ kind: 'no-target' })
  })
  it('marks a figure that somebody flagged, until the flag is taken back', () => {
    const flag = { id: 'f' as FigureFlagId, programme, measure: measure.id, body, period: monthOf(13), code: 'incomplete', reason: 'One team is missing', raised: { by: null, on: day('2024-03-01') }, withdrawn: null } as const
    expect(analysed(months(steady), { flags: [flag] }).latest?.flag).toEqual({ code: 'incomplete', reason: 'One team is missing' })
    expect(analysed(months(steady), { flags: [{ ...flag, withdrawn: { on: day('2024-03-02'), reason: 'Found' } }] }).latest?.flag).toBeNull()
  })
  it('says which figures are out of few', () => expect(analysed([figure(monthOf(0), 5, { amount: { kind: 'number', value: 55.6, numerator: 5, denominator: 9 } })]).latest?.isOutOfFew).toBe(true))
  it('has nothing to say without figures', () => {
    expect(analysed([])).toMatchObject({ latest: null, points: [], stretches: [], verdict: { variation: { why: 'no-figures' } } })
  })
})
