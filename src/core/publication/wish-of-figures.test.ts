import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { addDays, addMonths, day, type Day } from '../calendar/day.ts'
import type { Amount, Figure, LoadId } from '../measure/figure.ts'
import { measureId } from '../measure/measure.ts'
import { shippedRegistry } from '../measure/registry/measure-registry.ts'
import { isRefusal } from '../refusal.ts'
import { releasedFigures } from './released-figures.ts'
import type { Released } from './released.ts'
import { suppress } from './suppress.ts'
import { defaultPolicy } from './suppression-policy.ts'
import { cellKey } from './cell.ts'
import { figureOfKey, keyOfFigure, wishOfFigures } from './wish-of-figures.ts'

const on = day('2026-11-20')
const [county, north, south] = [bodyId('county'), bodyId('north'), bodyId('south')]
const number = (value: number, numerator: number | null = null, denominator: number | null = null): Amount => ({ kind: 'number', value, numerator, denominator })
const figure = (measure: string, body: Figure['body'], from: Day, to: Day, amount: Amount, revision = 0): Figure => ({
  measure: measureId(measure), body, period: { from, to }, amount, dataTo: to, received: on, standing: 'final', revision, load: 'l' as LoadId, place: { sheet: null, row: null, column: null }, flag: null,
})
const month = (at: number) => ({ from: addMonths(day('2026-01-01'), at), to: addDays(addMonths(day('2026-01-01'), at + 1), -1) })
const complaints = (at: number, value: number, body = county) => figure('complaints-received', body, month(at).from, month(at).to, number(value))
const about = (figures: readonly Figure[], measures: readonly [string, ...string[]], bodies: readonly [Figure['body'], ...Figure['body'][]] = [county], earlier: readonly Released[] = []) => {
  const [first, ...others] = measures
  return wishOfFigures({
    request: { measures: [measureId(first), ...others.map(measureId)], bodies, from: day('2026-01-01'), to: day('2026-12-31') }, measures: shippedRegistry, figures, parts: [{ whole: county, parts: [north, south] }],
    policy: { ...defaultPolicy, roundTo: 1 }, earlier, on,
  })
}
const release = (wish: Parameters<typeof suppress>[0]): Released => {
  const made = suppress(wish)
  if (isRefusal(made)) throw new Error(made.message)
  return made
}
const shown = (released: Released) => releasedFigures(released).map(({ body, period, shown: cell }) => `${body} ${period.to.slice(0, 7)} ${cell.kind === 'symbol' ? cell.symbol : cell.value}`)

describe('the key of a number', () => {
  it('names its figure in its revision, whichever of its numbers it is', () => {
    const given = { ...complaints(3, 14), revision: 2 }
    const { measure, body, period, revision } = given
    for (const what of ['value', 'numerator', 'denominator', 'percent'] as const) expect(figureOfKey(keyOfFigure(given, what))).toEqual({ measure, body, period, revision })
  })
  it('of another table names none', () => expect(figureOfKey(cellKey('by-age', 'county', '2026'))).toBeNull())
})

describe('a table of figures on its way to the public', () => {
  it('gives counts as they are and keeps small ones back', () => {
    const { wish, leftOut } = about([complaints(0, 14), complaints(1, 3), complaints(2, 0)], ['complaints-received'])
    expect([shown(release(wish)), leftOut]).toEqual([['county 2026-01 14', 'county 2026-02 c', 'county 2026-03 0'], []])
  })
  it('keeps a second month back where the year would give the first away', () => {
    const months = [9, 3, 8, 7, 10, 12, 9, 8, 11, 7, 9, 10]
    const year = figure('complaints-received', county, day('2026-01-01'), day('2026-12-31'), number(months.reduce((sum, each) => sum + each, 0)))
    const told = shown(release(about([...months.map((value, at) => complaints(at, value)), year], ['complaints-received']).wish))
    expect(told.filter((each) => each.endsWith(' c')).length).toBeGreaterThan(1)
    expect(told).toContain('county 2026-02 c')
  })
  it('knows that councils add up to what they came from, though only one of them is asked for', () => {
    const figures = [complaints(0, 20), complaints(0, 17, north), complaints(0, 3, south)]
    const first = release(about(figures, ['complaints-received'], [county]).wish)
    const second = suppress(about(figures, ['complaints-received'], [north], [first]).wish)
    expect(isRefusal(second) ? second.code : shown(second)).toEqual(['north 2026-01 c'])
  })
  it('hides a restated figure that differs from the published one by a small number', () => {
    const first = release(about([complaints(0, 20)], ['complaints-received']).wish)
    const again = { ...complaints(0, 22), revision: 1 }
    expect(shown(release(about([again], ['complaints-received'], [county], [first]).wish))).toEqual(['county 2026-01 c'])
  })
  it('gives a percentage from its two counts, and none of fewer children than the rule asks for', () => {
    const { from, to } = month(0)
    const { wish } = about([figure('dental-checks', county, from, to, number(70, 70, 100)), figure('dental-checks', north, from, to, number(97, 97, 100))], ['dental-checks'], [county, north])
    expect(shown(release(wish))).toEqual(['county 2026-01 70', 'north 2026-01 c'])
  })
  it('leaves out what no rule can protect, and says why', () => {
    const { from, to } = month(0)
    const { wish, leftOut } = about([figure('average-caseload', county, from, to, number(17.2, 172, 10)), figure('dental-checks', county, from, to, number(70))], ['average-caseload', 'dental-checks', 'complaints-received'])
    expect([wish.counts, wish.shares, leftOut.map(({ measure, why }) => `${measure}: ${why}`)]).toEqual([[], [], ['average-caseload: not-a-count-or-percentage', 'dental-checks: parts-not-held', 'complaints-received: no-figures']])
  })
  it('leaves out a change, whose counts are not held', () => {
    const { from, to } = month(0)
    const { wish, leftOut } = about([figure('net-change-in-fostering-households', county, from, to, number(-3))], ['net-change-in-fostering-households'])
    expect([wish.counts, wish.held.size, leftOut.map(({ why }) => why)]).toEqual([[], 0, ['falls-below-nothing']])
  })
  it('takes 36 months of twelve measures in seconds', () => {
    const counts = shippedRegistry.filter(({ unit }) => unit === 'count').slice(0, 12).map(({ id }) => id)
    const figures = counts.flatMap((id, series) => Array.from({ length: 36 }, (_, at) => ({ ...complaints(at - 24, (at * 7 + series * 3) % 40), measure: id })))
    const [first, ...others] = counts
    const { wish } = wishOfFigures({ request: { measures: [first!, ...others], bodies: [county], from: day('2023-01-01'), to: day('2026-12-31') }, measures: shippedRegistry, figures, parts: [], policy: defaultPolicy, earlier: [], on })
    const start = performance.now()
    expect(releasedFigures(release(wish)).length).toBe(432)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
