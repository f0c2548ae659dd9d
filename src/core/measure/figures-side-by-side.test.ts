import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { successions } from '../bodies/changed-councils.data.ts'
import { knownBodies } from '../bodies/known-bodies.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { combineFigures } from './combine-figures.ts'
import { comparatorsOn, neighbourRange } from './compare-figures.ts'
import { isOutOfFew } from './few.ts'
import { figureAge } from './figure-age.ts'
import type { Amount } from './figure.ts'
import type { Measure } from './measure.ts'
import { measureId } from './measure.ts'
import { shippedMeasure } from './registry/measure-registry.ts'
import { earlierBodies, seriesBreaks } from './series-breaks.ts'
import type { SeriesVerdict } from './series-verdict.ts'
import { byStanding, rowStandings, standingOf, type RowStanding } from './standing-of.ts'

const north = bodyId('north-northamptonshire-council')
const west = bodyId('west-northamptonshire-council')
const amount = (value: number, numerator: number | null = null, denominator: number | null = null): Amount => ({ kind: 'number', value, numerator, denominator })
const both = (one: Amount | null, other: Amount | null) => [{ body: north, amount: one }, { body: west, amount: other }]

describe('figures of two heirs together', () => {
  it('add up numerators and denominators, never percentages', () => {
    // 10 in 100 and 90 in 100 would be 50 % on average; 1 in 10 and 90 in 100 are 91 in 110.
    expect(combineFigures({ unit: 'percent' }, both(amount(10, 1, 10), amount(90, 90, 100)))).toEqual({ kind: 'number', value: 9100 / 110, numerator: 91, denominator: 110 })
    expect(combineFigures({ unit: 'rate-per-10000' }, both(amount(0, 5, 1000), amount(0, 10, 4000)))).toMatchObject({ value: 30 })
    expect(combineFigures({ unit: 'average' }, both(amount(0, 150, 10), amount(0, 90, 6)))).toMatchObject({ value: 15 })
    expect(combineFigures({ unit: 'count' }, both(amount(7), amount(0)))).toMatchObject({ value: 7 })
  })
  it.each([
    ['one has no figure', 'percent', both(amount(10, 1, 10), null), 'part-missing'],
    ['one has a sign', 'count', both(amount(10), { kind: 'symbol', symbol: 'c' }), 'part-missing'],
    ['there is no body', 'count', [], 'part-missing'],
    ['one has a percentage alone', 'percent', both(amount(10, 1, 10), amount(90)), 'parts-not-known'],
    ['they are medians', 'working-days', both(amount(34), amount(40)), 'parts-not-known'],
    ['both are out of none', 'percent', both(amount(0, 0, 0), amount(0, 0, 0)), 'cannot-be-added'],
  ] as const)('are refused where %s', (_, unit, parts, code) => {
    const outcome = combineFigures({ unit }, parts)
    expect(isRefusal(outcome) && outcome.code).toBe(code)
  })
})

describe('the neighbours', () => {
  it.each([
    ['an odd number of them', [5, 1, 4, 2, 3], 3, 1, 5],
    ['an even number', [6, 1, 2, 5, 3, 4], 3.5, 1, 6],
  ])('with figures, %s, have a middle and a range', (_, values, median, lowest, highest) =>
    expect(neighbourRange(values)).toEqual({ kind: 'range', median, lowest, highest, have: values.length, of: values.length }))
  it('are too few with four of ten', () => expect(neighbourRange([1, 2, 3, 4, null, null, null, null, null, null])).toEqual({ kind: 'few', have: 4, of: 10 }))
  it('without a figure are not counted as nought', () => expect(neighbourRange([1, 2, 3, 4, 5, null])).toMatchObject({ median: 3, have: 5, of: 6 }))
})

describe('region and country', () => {
  it('are those of the council on that day', () => {
    expect(comparatorsOn(knownBodies, north, day('2025-03-31'))).toEqual({ region: 'east-midlands', country: 'england' })
    expect(comparatorsOn(knownBodies, bodyId('northamptonshire-county-council'), day('2020-03-31'))).toEqual({ region: 'east-midlands', country: 'england' })
  })
  it('are none for a council before it began or after it ended', () => {
    expect(comparatorsOn(knownBodies, north, day('2021-03-31'))).toEqual({ region: null, country: null })
    expect(comparatorsOn(knownBodies, bodyId('northamptonshire-county-council'), day('2021-04-01'))).toEqual({ region: null, country: null })
  })
})

describe('breaks of a series', () => {
  const agency = shippedMeasure(measureId('agency-rate'))!
  it('are the split, in words, for the county and for each of its heirs', () => {
    const words = 'Northamptonshire County Council became North Northamptonshire Council and West Northamptonshire Council'
    for (const body of [north, west, bodyId('northamptonshire-county-council')]) {
      expect(seriesBreaks(agency, body, knownBodies, successions)).toEqual([{ on: '2021-04-01', kind: 'body-changed', words }])
    }
  })
  it('are none where a council took another name, or its service went to a trust', () => {
    expect(seriesBreaks(agency, bodyId('somerset-council'), knownBodies, successions)).toEqual([])
    expect(seriesBreaks(agency, bodyId('northamptonshire-childrens-trust'), knownBodies, successions)).toEqual([])
  })
  it('are the new wordings that say so, among the others by day', () => {
    const [first] = agency.versions
    const worded = (from: string, isBreak: boolean) => ({ ...first, number: 2, from: day(from), change: { reason: `Since ${from}`, isBreak } })
    const measure: Measure = { ...agency, versions: [first, worded('2020-01-01', true), worded('2022-01-01', false)] }
    expect(seriesBreaks(measure, north, knownBodies, successions).map(({ on, kind }) => [on, kind])).toEqual([['2020-01-01', 'definition-changed'], ['2021-04-01', 'body-changed']])
  })
})

describe('the past of a body', () => {
  it.each([
    ['north-northamptonshire-council', [{ body: 'northamptonshire-county-council', isSame: false }]],
    ['somerset-council', [{ body: 'somerset-county-council', isSame: true }]],
    ['northamptonshire-childrens-trust', []],
    // Bournemouth, Christchurch and Poole came from three.
    ['bournemouth-christchurch-and-poole-council', []],
    ['england', []],
  ])('of %s', (body, line) => expect(earlierBodies(bodyId(body), successions)).toEqual(line))
  it('ends where links run in a circle', () => {
    const link = (predecessor: string, successor: string) => ({ predecessor: bodyId(predecessor), successor: bodyId(successor), on: day('2020-01-01'), kind: 'rename' }) as const
    expect(earlierBodies(bodyId('a'), [link('b', 'a'), link('a', 'b')])).toEqual([{ body: 'b', isSame: true }])
  })
})

describe('a figure', () => {
  it.each([[null, false], [0, true], [9, true], [10, false]])('out of %s is out of few: %s', (denominator, isFew) => expect(isOutOfFew(denominator)).toBe(isFew))
  it.each([
    ['2026-03-31', '2026-03-31', 0, 0],
    ['2026-02-28', '2026-03-31', 1, 3],
    ['2024-02-29', '2025-02-28', 12, 0],
    ['2024-01-31', '2024-02-29', 1, 0],
    ['2024-01-31', '2024-02-28', 0, 28],
    ['2025-03-31', '2026-11-22', 19, 22],
  ])('to %s is on %s %i months and %i days old', (dataTo, on, months, days) => expect(figureAge(day(dataTo), day(on))).toEqual({ kind: 'old', months, days }))
  it('may be dated ahead', () => expect(figureAge(day('2026-11-23'), day('2026-11-22'))).toEqual({ kind: 'ahead' }))
})

const worse: SeriesVerdict['variation'] = { kind: 'changed', way: 'worse', cause: 'rising', count: 7, since: '2026-01-31', isProvisional: false }
const miss: SeriesVerdict['target'] = { kind: 'judged', assurance: 'will-miss', target: 90 }
const either: SeriesVerdict['target'] = { kind: 'judged', assurance: 'may-do-either', target: 90 }
const off = { kind: 'missed', by: 2 } as const
const met = { kind: 'met', by: 2, isStretchMet: false } as const
const noChange = { kind: 'no-change' } as const
const better: SeriesVerdict['variation'] = { kind: 'changed', way: 'better', cause: 'shift-high', count: 7, since: '2026-01-31', isProvisional: false }
const untold = { kind: 'cannot-tell', why: 'no-figures' } as const
const level = (variation: SeriesVerdict['variation'], target: SeriesVerdict['target'], distance: Parameters<typeof standingOf>[0]['distance']) => ({ verdict: { variation, target, rebasedOn: null }, distance })

describe('what needs a person first', () => {
  const cases: readonly (readonly [ReturnType<typeof level>, RowStanding])[] = [
    [level(worse, miss, off), 'off-target-and-worse'],
    [level(worse, either, off), 'off-target-and-worse'],
    [level(better, either, off), 'off-target'],
    [level(noChange, miss, off), 'off-target'],
    [level(noChange, either, off), 'off-target'],
    [level(untold, { kind: 'cannot-tell' }, off), 'off-target'],
    // On target today, but bound to miss it unless something changes.
    [level(noChange, miss, met), 'off-target'],
    [level(worse, miss, met), 'off-target'],
    [level(worse, either, met), 'changed'],
    [level(better, either, met), 'changed'],
    [level({ kind: 'unsteady', crossings: 2, crossingsLeast: 5 }, { kind: 'run-chart' }, met), 'changed'],
    [level(worse, { kind: 'no-target' }, { kind: 'no-target' }), 'changed'],
    [level(noChange, either, met), 'on-course'],
    [level({ kind: 'all-the-same', value: 3, count: 20 }, { kind: 'no-limits' }, met), 'on-course'],
    [level(noChange, { kind: 'no-better-way' }, { kind: 'no-better-way', by: 3, side: 'above' }), 'on-course'],
    [level(untold, { kind: 'cannot-tell' }, met), 'cannot-tell'],
    [level(noChange, { kind: 'no-target' }, { kind: 'no-figure' }), 'cannot-tell'],
  ]
  it.each(cases)('%j stands %s', (measure, expected) => expect(standingOf(measure)).toBe(expected))
  it('comes in the order of the standings, each used, and worse before better within one', () => {
    const rows = cases.map(([analysed], at) => ({ analysed, at })).toReversed()
    const parts = byStanding(rows)
    expect(parts.map(({ standing }) => standing)).toEqual(rowStandings)
    expect(parts.flatMap(({ rows: found }) => found)).toHaveLength(cases.length)
    const ways = parts.find(({ standing }) => standing === 'changed')!.rows.map(({ analysed: { verdict: { variation } } }) => (variation.kind === 'changed' ? variation.way : variation.kind))
    expect(ways).toEqual(['worse', 'worse', 'unsteady', 'better'])
  })
})
