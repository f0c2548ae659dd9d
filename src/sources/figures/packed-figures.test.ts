import { describe, expect, it } from 'vitest'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { figureSymbols, type Amount } from '../../core/measure/figure.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { buffersOf, packFigures, unpackFigures } from './packed-figures.ts'

const figure = (over: Partial<ReadFigure>): ReadFigure => ({
  measure: measureId('referrals-received'), body: bodyId('derby-city-council'), period: { from: day('2025-01-01'), to: day('2025-01-31') }, amount: { kind: 'number', value: 1, numerator: null, denominator: null },
  dataTo: day('2025-01-31'), standing: 'final', place: { sheet: null, row: 2, column: 'E (Value)' }, flag: null, ...over,
})
const number = (value: number, numerator: number | null, denominator: number | null): Amount => ({ kind: 'number', value, numerator, denominator })

describe('a batch between two threads', () => {
  it('comes out as it went in: numbers, signs, places and flags', () => {
    const figures = [
      ...[number(0, 0, 0), number(82.35, 14, 17), number(-0.5, null, 3), number(1e300, 7, null)].map((amount) => figure({ amount })),
      ...figureSymbols.map((symbol) => figure({ amount: { kind: 'symbol', symbol } })),
      figure({ place: { sheet: null, row: null, column: null } }),
      figure({ place: { sheet: 'Figures', row: 1_048_576, column: null } }),
      figure({ standing: 'provisional', dataTo: day('2025-02-28') }),
      figure({ flag: { code: 'incomplete', reason: 'One | team' } }),
      figure({ flag: { code: 'estimated', reason: 'One | team' } }),
      figure({ measure: measureId('children-in-care'), body: bodyId('bristol-city-council'), period: { from: day('2025-03-31'), to: day('2025-03-31') } }),
    ]
    expect(unpackFigures(packFigures(figures))).toEqual(figures)
    expect(unpackFigures(packFigures([]))).toEqual([])
  })
  it('names what repeats once', () => {
    const packed = packFigures(Array.from({ length: 50 }, (_, row) => figure({ place: { sheet: null, row, column: 'E (Value)' } })))
    expect([packed.measures, packed.bodies, packed.periods, packed.shared].map((list) => list.length)).toEqual([1, 1, 1, 1])
    expect(buffersOf(packed).map(({ byteLength }) => byteLength)).toEqual([1000, 1200])
  })
})
