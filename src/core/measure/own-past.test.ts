import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Amount, Figure, FigureSymbol, LoadId } from './figure.ts'
import { measureId } from './measure.ts'
import { ownPast } from './own-past.ts'

const number: Amount = { kind: 'number', value: 1, numerator: null, denominator: null }
const sign = (symbol: FigureSymbol): Amount => ({ kind: 'symbol', symbol })
const figure = (body: string, to: string, amount: Amount = number, measure = 'children-in-care-per-10000', from = to): Figure => ({
  measure: measureId(measure), body: bodyId(body), period: { from: day(from), to: day(to) }, amount, dataTo: day(to), received: day(to), standing: 'final', revision: 0, load: 'one' as LoadId, place: { sheet: null, row: 2, column: null }, flag: null,
})
const kept = (...figures: readonly Figure[]) => ownPast(figures, bodyId('north')).map(({ body, period }) => `${body} ${period.to}`)

describe('the past of a council that came of another', () => {
  it('ends where its own figures begin', () =>
    expect(kept(figure('county', '2023-03-31'), figure('county', '2024-03-31'), figure('county', '2025-03-31'), figure('north', '2024-03-31'), figure('north', '2025-03-31'))).toEqual(['county 2023-03-31', 'north 2024-03-31', 'north 2025-03-31']))
  it('is all of the council before it where it has no figure yet', () => expect(kept(figure('county', '2024-03-31'), figure('county', '2025-03-31'))).toHaveLength(2))
  it('is of another measure, or of periods of another length, what it was', () =>
    expect(kept(figure('north', '2024-03-31'), figure('county', '2024-03-31', number, 'children-in-care'), figure('county', '2024-03-31', number, 'children-in-care-per-10000', '2023-04-01'))).toHaveLength(3))
  it('is not cut off by the sign of a file that knew no such council, and is by a number that may not be shown', () => {
    for (const symbol of ['x', 'z', 'u', '-'] as const) expect(kept(figure('county', '2020-03-31'), figure('north', '2020-03-31', sign(symbol)))).toEqual(['county 2020-03-31', 'north 2020-03-31'])
    for (const symbol of ['c', 'low', 'k'] as const) expect(kept(figure('county', '2020-03-31'), figure('north', '2020-03-31', sign(symbol)))).toEqual(['north 2020-03-31'])
  })
})
