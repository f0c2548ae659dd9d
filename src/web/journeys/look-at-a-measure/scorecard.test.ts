import { describe, expect, it } from 'vitest'
import { bodyId, type Body } from '../../../core/bodies/body.ts'
import { day } from '../../../core/calendar/day.ts'
import type { AnalysedMeasure, MeasuredPoint } from '../../../core/measure/analysed-measure.ts'
import type { DistanceToTarget } from '../../../core/measure/distance-to-target.ts'
import { measureId, type Measure } from '../../../core/measure/measure.ts'
import { keyOf, type FigureRevision } from '../../../core/measure/read-figure.ts'
import { shippedRegistry } from '../../../core/measure/registry/measure-registry.ts'
import { byStanding } from '../../../core/measure/standing-of.ts'
import type { SeriesVerdict, VariationVerdict } from '../../../core/measure/series-verdict.ts'
import { variationWords, distanceWords } from '../../words/measure-words.ts'
import { chartedSeriesOf } from './charted-series-of.ts'
import { comparatorsOf, yearBefore } from './comparators-of.ts'
import { bodiesWithFigures } from './how-are-we-doing.ts'
import { furthest, moved, profileRow, spreadWords, type ProfileRow } from './peer-profile.ts'
import type { Peers } from './peers-of-body.ts'
import { onePageTable } from './scorecard-on-one-page.ts'
import { filteredRows, parseScorecardFilter } from './scorecard-rows.ts'

const measure: Measure = shippedRegistry.find(({ id }) => id === measureId('assessments-within-45-working-days'))!
const body = bodyId('exampleshire-county-council')

const changed = (way: 'better' | 'worse' | 'neither'): VariationVerdict => ({ kind: 'changed', way, cause: 'shift-high', count: 7, since: '2026-01-31', isProvisional: false })
const verdictOf = (variation: VariationVerdict): SeriesVerdict => ({ variation, target: { kind: 'no-target' }, rebasedOn: null })

const point = (year: number, value: number | null, over: Partial<MeasuredPoint> = {}): MeasuredPoint => ({
  period: { from: day(`${year - 1}-04-01`), to: day(`${year}-03-31`) }, body, value, numerator: null, denominator: null, symbol: value === null ? 'c' : null, standing: 'final', revision: 0,
  flag: null, isOutOfFew: false, stretch: 0, centre: 80, lower: 70, upper: 90, cause: 'none', kind: 'common-cause', ...over,
})

const analysed = (points: readonly MeasuredPoint[], over: Partial<AnalysedMeasure> = {}): AnalysedMeasure => ({
  measure, version: measure.versions[0], body, periodKind: 'year', points, latest: points.at(-1) ?? null, target: null, distance: { kind: 'no-target' }, trajectory: null, verdict: verdictOf({ kind: 'no-change' }),
  stretches: [{ starts: { kind: 'first' }, body, first: points[0]?.period ?? { from: day('2020-01-01'), to: day('2020-01-31') }, last: points.at(-1)?.period ?? { from: day('2020-01-01'), to: day('2020-01-31') }, chart: 'xmr', spread: null, isShort: false }],
  ...over,
})

const missed: DistanceToTarget = { kind: 'missed', by: 4 }
const row = (variation: VariationVerdict, distance: DistanceToTarget, owner: string | null = null) => ({ analysed: analysed([point(2026, 81)], { verdict: verdictOf(variation), distance }), owner })

describe('where a measure stands on the scorecard', () => {
  it('lists what needs a person first, and worse before better', () => {
    const rows = [row({ kind: 'no-change' }, { kind: 'no-target' }), row(changed('better'), { kind: 'no-target' }), row(changed('worse'), { kind: 'no-target' }), row(changed('worse'), missed)]
    const parts = byStanding(rows)
    expect(parts.map(({ standing }) => standing)).toEqual(['off-target-and-worse', 'changed', 'on-course'])
    expect(parts[1]!.rows).toEqual([rows[2], rows[1]])
  })
  it('is narrowed by part of the service, by owner and by standing, and by nothing unknown', () => {
    const rows = [row({ kind: 'no-change' }, missed, 'Director'), row({ kind: 'no-change' }, { kind: 'no-target' })]
    const found = (query: Readonly<Record<string, string>>) => filteredRows(rows, parseScorecardFilter(query, ['Director'])).map((each) => rows.indexOf(each))
    expect(found({ owner: 'nobody' })).toEqual([1])
    expect(found({ owner: 'Director', standing: 'off-target' })).toEqual([0])
    expect(found({ group: 'workforce' })).toEqual([])
    expect(found({ group: 'nonsense', owner: 'Nobody we know' })).toEqual([0, 1])
  })
})

describe('the scorecard on one page', () => {
  it('says of which council a latest figure is, where it is not the one of the page', () => {
    const about = { series: chartedSeriesOf(analysed([point(2026, 81)]), { bodyName: 'x', annotations: [], targets: [], nameOf: () => '' }), dataTo: null, comparators: [] }
    const [own, before] = [{ ...row({ kind: 'no-change' }, missed), ...about, latestOf: null }, { ...row({ kind: 'no-change' }, missed), ...about, latestOf: 'Sampleshire County Council' }]
    const printed = String(onePageTable([{ standing: 'off-target', rows: [own, before] }]))
    expect(printed).toContain('* A figure of Sampleshire County Council, which came before. There is none since of this one alone.')
    expect(printed.match(/a figure of Sampleshire County Council</g)).toHaveLength(1)
    expect(String(onePageTable([{ standing: 'off-target', rows: [own] }]))).not.toContain('* A figure of')
  })
})

describe('a series for a chart', () => {
  const nameOf = (id: string): string => ({ ada: 'Ada', ben: 'Ben' })[id] ?? 'somebody'
  const around = { bodyName: 'Exampleshire', annotations: [], targets: [], nameOf }
  const years = (count: number, over: Partial<MeasuredPoint> = {}) => Array.from({ length: count }, (_, i) => point(2015 + i, 80, over))
  it('has no limits where a stretch has fewer than six figures, unless a finding rests on them', () => {
    const few = chartedSeriesOf(analysed(years(5)), around)
    expect(few.points.map(({ limits }) => limits)).toEqual(Array.from({ length: 5 }, () => ({ centre: 80, lower: null, upper: null })))
    // The centre is still the average of the chart named, and must not be called a median.
    expect(few.chart).toBe('xmr')
    expect(chartedSeriesOf(analysed(years(6)), around).points[0]!.limits).toEqual({ centre: 80, lower: 70, upper: 90 })
    expect(chartedSeriesOf(analysed([...years(4), point(2019, 99, { cause: 'above-upper-limit', kind: 'improvement' })]), around).points[0]!.limits).toEqual({ centre: 80, lower: 70, upper: 90 })
  })
  it('prints who proposed new limits and who agreed', () => {
    const starts = { kind: 'rebase' as const, rebase: { on: day('2020-04-01'), reason: 'New process.', proposed: { by: 'ada', at: day('2020-05-01') }, decided: { kind: 'agreed', by: 'ben', at: day('2020-05-02'), reason: null } } as never }
    const given = analysed(years(8), { stretches: [analysed(years(8)).stretches[0]!, { ...analysed(years(8)).stretches[0]!, starts }] })
    expect(chartedSeriesOf(given, around).rebases).toEqual([{ day: '2020-04-01', reason: 'New process. Proposed by Ada, agreed by Ben' }])
  })
  it('keeps signs as signs', () => expect(chartedSeriesOf(analysed([point(2026, null)]), around).points[0]).toMatchObject({ value: null, symbol: 'c' }))
})

describe('what stands beside a figure', () => {
  const neighbours = ['n1', 'n2', 'n3', 'n4', 'n5'].map((each) => bodyId(each))
  const peers: Peers = { neighbours, neighboursAre: 'Five', region: null, country: bodyId('england'), nameOf: (id) => id }
  const latest = point(2026, 81)
  const figures = new Map([...neighbours, bodyId('england')].map((each, i) => {
    const figure = { measure: measure.id, body: each, period: latest.period, amount: { kind: 'number', value: 70 + i, numerator: null, denominator: null } } as FigureRevision
    return [keyOf(figure), figure]
  }))
  it('is the country, the median of the neighbours and the year before', () => {
    expect(comparatorsOf(analysed([point(2025, 79), latest]), peers, figures)).toEqual([{ beside: 'england', words: '75.0%' }, { beside: 'Neighbours, median', words: '72.0%' }, { beside: 'A year before', words: '79.0%' }])
  })
  it('is no year before across a break', () => {
    const starts = { kind: 'break' as const, break: { on: day('2025-04-01'), kind: 'body-changed' as const, words: 'two councils' } }
    const whole = analysed([point(2025, 79), { ...latest, stretch: 1 }])
    expect(comparatorsOf({ ...whole, stretches: [whole.stretches[0]!, { ...whole.stretches[0]!, starts }] }, peers, new Map())).toEqual([])
  })
  it.each([['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'], ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'], ['2026-03-01', '2026-03-31', '2025-03-01', '2025-03-31']])('%s to %s has %s to %s before it', (from, to, before, end) => {
    expect(yearBefore({ from: day(from), to: day(to) })).toEqual({ from: before, to: end })
  })
})

describe('distance from peers', () => {
  it('lays no figure of a predecessor beside the neighbours of the council of today', () => {
    const around = { neighbours: ['a', 'b', 'c', 'd', 'e'].map(bodyId), neighboursAre: 'Five', region: null, country: null, nameOf: (id: string) => id } as Peers
    const own = point(2020, 81)
    const figures = new Map(around.neighbours.map((each) => [keyOf({ measure: measure.id, body: each, period: own.period }), { ...own, measure: measure.id, body: each, amount: { kind: 'number', value: 80, numerator: null, denominator: null }, dataTo: own.period.to, received: own.period.to, load: 'l', place: { sheet: null, row: null, column: null } } as unknown as FigureRevision]))
    const told = (latest: MeasuredPoint) => profileRow(analysed([latest]), around, figures, () => 1)?.value ?? null
    expect([told(own), told({ ...own, body: bodyId('sampleshire-before') })]).toEqual([81, null])
  })
  const profile = (spread: number | null, id: number): ProfileRow => ({ analysed: analysed([point(2026, 80 + id)]), value: 80 + id, range: { kind: 'range', median: 80, lowest: 70, highest: 90, have: 10, of: 10 }, spread, side: 'worse' })
  it('asks about the three furthest on either side, in the order of the measures and not of distance', () => {
    const rows = [profile(0.5, 1), profile(-4, 2), profile(null, 3), profile(2, 4), profile(3, 5)]
    expect(furthest(rows)).toEqual([rows[1], rows[3], rows[4]])
  })
  it('asks about none that stands near the middle', () => expect(furthest([profile(0.9, 1), profile(-0.2, 2)])).toEqual([]))
  it('asks about at most three that moved, worse first', () => {
    const given = [changed('better'), { kind: 'no-change' } as const, changed('worse'), changed('neither'), changed('better')].map((variation) => analysed([point(2026, 80)], { verdict: verdictOf(variation) }))
    expect(moved(given)).toEqual([given[2], given[3], given[0]])
  })
  it('ranks nobody in words', () => {
    for (const [spread, value] of [[0, 80], [1.5, 84], [3, 89], [9, 99], [-9, 60], [null, 80]] as const) expect(spreadWords({ spread, value, range: profile(0, 0).range })).not.toMatch(/\d|best|worst|rank/)
  })
})

describe('words of measures', () => {
  it('never call a change an improvement, and say cannot tell by its name', () => {
    expect(variationWords(changed('better'))).toBe('Changed for the better')
    expect(variationWords({ kind: 'cannot-tell', why: 'too-few', have: 3, need: 13 })).toBe('Cannot tell yet: too few figures')
  })
  it('say a distance in points for percentages', () => expect(distanceWords(missed, { kind: 'percent', places: 1 })).toBe('4.0 points short of the target'))
})

describe('whose figures come first', () => {
  const named = (id: string, kind: Body['kind'], validTo: string | null): Body => ({ id: bodyId(id), name: id, kind, validTo: validTo === null ? null : day(validTo) }) as Body
  const bodies = [named('trust', 'trust', null), named('old-county', 'council', '2021-03-31'), named('county', 'council', '2027-03-31'), named('north', 'council', null)]
  const orderOn = async (today: string): Promise<readonly string[]> =>
    (await bodiesWithFigures({ today: () => day(today), bodies: async () => bodies, seriesHeld: async () => bodies.map(({ id }) => ({ measure: measure.id, body: id })) as never }, 'exampleshire' as never)).map(({ id }) => id)

  it('are those of a council of today, also of one whose end is already set, then others, then councils that are gone', async () => {
    expect(await orderOn('2026-11-22')).toEqual(['county', 'north', 'trust', 'old-county'])
    expect(await orderOn('2027-03-31')).toEqual(['county', 'north', 'trust', 'old-county'])
    expect(await orderOn('2027-04-01')).toEqual(['north', 'trust', 'county', 'old-county'])
  })
})
