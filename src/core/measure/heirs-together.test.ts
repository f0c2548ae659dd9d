import { describe, expect, it } from 'vitest'
import { bodyId, type Body } from '../bodies/body.ts'
import type { Succession } from '../bodies/succession.ts'
import { day } from '../calendar/day.ts'
import type { Amount, Figure, LoadId } from './figure.ts'
import { heirsOf, heirsTogether, namesTogether } from './heirs-together.ts'
import { measureId } from './measure.ts'
import { shippedMeasure } from './registry/measure-registry.ts'

const [old, north, west] = [bodyId('sampleshire'), bodyId('north-sampleshire'), bodyId('west-sampleshire')]
const on = day('2021-04-01')
const links: readonly Succession[] = [north, west].map((successor) => ({ predecessor: old, successor, on, kind: 'split' }))
const bodies: readonly Body[] = ([[old, 'Sampleshire'], [north, 'North Sampleshire'], [west, 'West Sampleshire']] as const).map(([id, name]) => ({ id, kind: 'council', name, dfeCode: null, gssCode: null, validFrom: null, validTo: null }))
const measure = shippedMeasure(measureId('conferences-within-15-working-days'))!
const year = (ends: number) => ({ from: day(`${ends - 1}-04-01`), to: day(`${ends}-03-31`) })
const part = (numerator: number, denominator: number): Amount => ({ kind: 'number', value: (100 * numerator) / denominator, numerator, denominator })
const figure = (body: typeof old, ends: number, amount: Amount, over: Partial<Figure> = {}): Figure => ({
  measure: measure.id, body, period: year(ends), amount, dataTo: day(`${ends}-03-31`), received: day(`${ends}-11-01`), standing: 'final', revision: 3, load: 'l' as LoadId, place: { sheet: null, row: 4, column: 'v' }, flag: null, ...over,
})
const heirs = heirsOf(west, links)!
const together = (figures: readonly Figure[]) => heirsTogether(measure, heirs, bodies, figures)

describe('the heirs of a council', () => {
  it('are found from any of them, and from the council they came of', () => {
    for (const body of [old, north, west]) expect(heirsOf(body, links)).toEqual({ predecessor: old, heirs: [north, west], on })
    expect(namesTogether(heirs, bodies)).toBe('North Sampleshire and West Sampleshire')
  })
  it('are none where a council was only renamed, joined or left alone', () => {
    expect(heirsOf(bodyId('elsewhere'), links)).toBeNull()
    for (const kind of ['rename', 'merge', 'service-transferred'] as const) expect(heirsOf(north, links.map((each) => ({ ...each, kind })))).toBeNull()
    expect(heirsOf(north, links.slice(0, 1))).toBeNull()
  })
})

describe('their figures together', () => {
  it('add up what was counted and what it was out of, and say that we worked it out', () => {
    const [, combined] = together([figure(old, 2021, part(70, 100)), figure(north, 2022, part(1, 10)), figure(west, 2022, part(90, 100), { standing: 'provisional', received: day('2022-12-24') })])
    expect(combined).toMatchObject({ period: year(2022), amount: { value: 9100 / 110, numerator: 91, denominator: 110 }, standing: 'provisional', received: '2022-12-24', revision: 0, place: { row: null }, flag: { code: 'calculated' } })
    expect(combined!.flag!.reason).toContain('North Sampleshire and West Sampleshire')
  })
  it('keep the council of before as it was, under its own name', () => {
    const [before] = together([figure(old, 2021, part(70, 100)), figure(north, 2022, part(1, 10)), figure(west, 2022, part(9, 10))])
    expect(before).toEqual(figure(old, 2021, part(70, 100)))
    expect(together([figure(old, 2021, part(70, 100))]).map(({ body }) => body)).toEqual([old])
  })
  it.each([
    ['one has no figure', [figure(north, 2022, part(1, 10))]],
    ['one has a sign', [figure(north, 2022, part(1, 10)), figure(west, 2022, { kind: 'symbol', symbol: 'c' })]],
    ['its parts are not known', [figure(north, 2022, part(1, 10)), figure(west, 2022, { kind: 'number', value: 90, numerator: null, denominator: null })]],
  ])('show a gap where %s', (_why, figures) => expect(together(figures).map(({ amount }) => amount)).toEqual([{ kind: 'symbol', symbol: 'x' }]))
  it('leave out what the old council gave after its end, and what heirs gave before their beginning', () => {
    expect(together([figure(old, 2022, part(1, 2)), figure(north, 2021, part(1, 2)), figure(west, 2021, part(1, 2))])).toEqual([])
  })
})
