import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { addMonths, day } from '../calendar/day.ts'
import { besideLast, type SeriesInFile } from './beside-last.ts'
import { measureId } from './measure.ts'

const seriesOf = (measure: string, value: number, earlier: readonly number[]): SeriesInFile => ({
  measure: measureId(measure), body: bodyId('here'), period: { from: day('2026-10-01'), to: day('2026-10-31') },
  amount: { kind: 'number', value, numerator: null, denominator: null },
  earlier: earlier.map((each, at) => ({ to: addMonths(day('2020-01-31'), at), value: each })),
})
const range = (values: readonly number[]) => (values.length < 3 ? null : { lower: Math.min(...values), upper: Math.max(...values) })

describe('the newest figure beside the one before', () => {
  it('is marked outside the usual range, and not on its edge', () => {
    const told = besideLast([seriesOf('edge', 12, [10, 11, 12]), seriesOf('above', 13, [10, 11, 12]), seriesOf('below', 9, [10, 11, 12])], range)
    expect(told.map(({ measure, isUnusual, before }) => [measure, isUnusual, before?.value])).toEqual([['above', true, 12], ['below', true, 12], ['edge', false, 12]])
  })
  it('is not judged where too little came before it', () => {
    expect(besideLast([seriesOf('new', 900, [])], range)[0]).toMatchObject({ before: null, usual: null, isUnusual: false })
  })
  it('is judged by two years and not by what was long ago', () => {
    const [told] = besideLast([seriesOf('moved', 100, [...Array.from({ length: 40 }, () => 100), ...Array.from({ length: 24 }, () => 10)])], range)
    expect(told).toMatchObject({ usual: { lower: 10, upper: 10 }, isUnusual: true })
  })
})
