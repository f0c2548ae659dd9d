import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Figure, LoadId } from '../measure/figure.ts'
import { measureId } from '../measure/measure.ts'
import { isRefusal } from '../refusal.ts'
import { cellKey } from './cell.ts'
import { arePublic, PublicFigures, publicFiguresOf } from './public-figures.ts'
import { suppress } from './suppress.ts'
import { defaultPolicy } from './suppression-policy.ts'

const [measure, body] = [measureId('referrals'), bodyId('exampleshire')]
const month = (number: number) => ({ from: day(`2026-0${number}-01`), to: day(`2026-0${number}-28`) })
const figure = (number: number, load: string, value: number): Figure => ({
  measure, body, period: month(number), amount: { kind: 'number', value, numerator: 4, denominator: 9 }, dataTo: month(number).to, received: month(number).to, standing: 'final', revision: 0, load: load as LoadId, place: { sheet: null, row: 7, column: 'Secret' }, flag: null,
})
const loads = [{ id: 'council' as LoadId, origin: 'local' as const }, { id: 'department' as LoadId, origin: 'published' as const }]
const release = (on: string, counts: readonly (readonly [number, number])[]) => {
  const made = suppress({ on: day(on), policy: defaultPolicy, counts: counts.map(([number, value]) => ({ key: cellKey(measure, body, month(number).from, month(number).to, 'value', 'r0'), value })), shares: [], sums: [], held: new Map(), earlier: [] })
  if (isRefusal(made)) throw new Error(made.message)
  return made
}

describe('figures for a paper that anybody reads', () => {
  it('hold no local figure that was not released, and every published one', () =>
    expect(publicFiguresOf([], [figure(1, 'council', 3), figure(2, 'department', 40)], loads).figures).toEqual([figure(2, 'department', 40)]))
  it('hold a local figure as suppression showed it: rounded, kept back where it is small, and without what stands behind it', () => {
    const { figures } = publicFiguresOf([release('2026-05-01', [[1, 13], [2, 3]])], [figure(1, 'council', 13), figure(2, 'council', 3)], loads)
    expect(figures.map(({ amount }) => amount)).toEqual([{ kind: 'number', value: 15, numerator: null, denominator: null }, { kind: 'symbol', symbol: 'c' }])
    expect(JSON.stringify(figures)).not.toMatch(/Secret|"numerator":4/)
  })
  it('hold what was released last', () =>
    expect(publicFiguresOf([release('2026-05-01', [[1, 13]]), release('2026-06-01', [[1, 52]])], [], loads).figures).toMatchObject([{ received: '2026-06-01', amount: { value: 50 } }]))
  it('come through one door', () => {
    expect(() => Reflect.construct(PublicFigures, [[figure(1, 'council', 3)], Symbol('public figures')])).toThrow('only suppression and publishers')
    expect([arePublic(publicFiguresOf([], [], loads)), arePublic({ figures: [] })]).toEqual([true, false])
  })
})
