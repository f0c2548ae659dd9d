import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Amount, Figure, LoadId } from './figure.ts'
import { measureId } from './measure.ts'
import { populationMeasure, rateOfCount } from './rate-of-count.ts'

const number = (denominator: number | null): Amount => ({ kind: 'number', value: 66, numerator: null, denominator })
const estimate = (on: string, amount: Amount = number(120_000), body = 'here', measure: string = populationMeasure): Figure => ({
  measure: measureId(measure), body: bodyId(body), period: { from: day(on), to: day(on) }, amount, dataTo: day(on), received: day(on), standing: 'final', revision: 0, load: `load-${on}` as LoadId,
  place: { sheet: null, row: 2, column: null }, flag: null,
})
const counted = (value: number | null = 900, on = '2026-10-31') => ({ body: bodyId('here'), period: { from: day(on), to: day(on) }, value })
const rate = (figures: readonly Figure[], count = counted(), measure = 'children-in-care') => rateOfCount(measureId(measure), count, figures)

describe('a count for each 10,000 children', () => {
  it('is divided by the children of the estimate, and says which it was', () => {
    expect(rate([estimate('2026-03-31')])).toMatchObject({ value: 75, children: 120_000, estimate: { period: { to: '2026-03-31' }, load: 'load-2026-03-31' } })
    expect(rate([estimate('2026-03-31')], counted(300), 'children-on-a-protection-plan')?.value).toBe(25)
  })
  it('takes the newest estimate that is not of a later day', () => {
    expect(rate([estimate('2025-03-31', number(100_000)), estimate('2026-03-31', number(90_000)), estimate('2027-03-31', number(10))])?.children).toBe(90_000)
  })
  it('passes over a newer figure that came without its children', () => {
    expect(rate([estimate('2025-03-31', number(100_000)), estimate('2026-03-31', number(null))])?.children).toBe(100_000)
  })
  it.each([
    ['a sign stands where the count would', [estimate('2026-03-31')], counted(null), 'children-in-care'],
    ['the estimate is of another area', [estimate('2026-03-31', number(120_000), 'the-council-before')], counted(), 'children-in-care'],
    ['the estimate is more than three years old', [estimate('2023-10-30')], counted(), 'children-in-care'],
    ['nobody lives there', [estimate('2026-03-31', number(0))], counted(), 'children-in-care'],
    ['a sign stands where the rate would', [estimate('2026-03-31', { kind: 'symbol', symbol: 'c' })], counted(), 'children-in-care'],
    ['the figure is divided by something else', [estimate('2026-03-31', number(5_000), 'here', 'long-voluntary-care')], counted(), 'children-in-care'],
    ['the count is of a month and not of a day', [estimate('2026-03-31')], counted(), 'referrals-received'],
    ['there is none', [], counted(), 'children-in-care'],
  ] as const)('is not given where %s', (_why, figures, count, measure) => expect(rate(figures, count, measure)).toBeNull())
  it('takes an estimate of exactly three years before', () => expect(rate([estimate('2023-10-31')])).not.toBeNull())
})
