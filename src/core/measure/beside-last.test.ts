import { describe, expect, it } from 'vitest'
import { bodyId } from '../bodies/body.ts'
import { addMonths, day } from '../calendar/day.ts'
import { besideLast, seriesInFile, type FigureInSeries } from './beside-last.ts'
import type { Amount } from './figure.ts'
import { measureId } from './measure.ts'

const seriesOf = (measure: string, value: number, earlier: readonly number[]): FigureInSeries => ({
  measure: measureId(measure), body: bodyId('here'), period: { from: day('2026-10-01'), to: day('2026-10-31') },
  amount: { kind: 'number', value, numerator: null, denominator: null },
  earlier: earlier.map((each, at) => ({ period: { from: addMonths(day('2020-01-01'), at), to: addMonths(day('2020-01-31'), at) }, value: each, isInFile: false })),
})
const range = (values: readonly number[]) => (values.length < 3 ? null : { lower: Math.min(...values), upper: Math.max(...values) })

describe('a new figure beside the one before', () => {
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

const monthOf = (first: string, last: string) => ({ from: day(first), to: day(last) })
const [june, july, august, september, october] = [monthOf('2026-06-01', '2026-06-30'), monthOf('2026-07-01', '2026-07-31'), monthOf('2026-08-01', '2026-08-31'), monthOf('2026-09-01', '2026-09-30'), monthOf('2026-10-01', '2026-10-31')]
const amountOf = (value: number | null): Amount => (value === null ? { kind: 'symbol', symbol: 'x' } : { kind: 'number', value, numerator: null, denominator: null })
const given = (period: typeof june, value: number | null, measure = 'contacts', body = 'here') => ({ measure: measureId(measure), body: bodyId(body), period, amount: amountOf(value) })
const besides = (file: Parameters<typeof seriesInFile>[0], held: Parameters<typeof seriesInFile>[1]) => seriesInFile(file, held).map(({ period, earlier }) => [period.to, earlier.at(-1)?.period.to, earlier.at(-1)?.value, earlier.at(-1)?.isInFile])

describe('what the figures of a file stand beside', () => {
  it('is the last month on record for the first month of the file, and that month for the second, in whatever order they come', () => {
    expect(besides([given(september, 9), given(august, 8)], [given(june, 6), given(july, 7)])).toEqual([['2026-08-31', '2026-07-31', 7, false], ['2026-09-30', '2026-08-31', 8, true]])
  })
  it('is a month on record that lies between two of the file', () => {
    expect(besides([given(july, 7), given(september, 9)], [given(june, 6), given(august, 8)])).toEqual([['2026-07-31', '2026-06-30', 6, false], ['2026-09-30', '2026-08-31', 8, false]])
  })
  it('is what the file gives for a month that it also restates, and nothing where the file takes the number away', () => {
    expect(besides([given(july, 70), given(august, 8)], [given(june, 6), given(july, 7)])).toEqual([['2026-07-31', '2026-06-30', 6, false], ['2026-08-31', '2026-07-31', 70, true]])
    expect(besides([given(july, null), given(august, 8)], [given(june, 6), given(july, 7)])).toEqual([['2026-07-31', '2026-06-30', 6, false], ['2026-08-31', '2026-06-30', 6, false]])
  })
  it('is no other series and no period of another length', () => {
    expect(besides([given(august, 8)], [given(july, 1, 'referrals'), given(july, 2, 'contacts', 'there'), given(monthOf('2026-05-01', '2026-07-31'), 3), { ...given(july, 4), amount: { kind: 'taken-back' } }])).toEqual([['2026-08-31', undefined, undefined, undefined]])
  })
  it('is told of the first and the newest alone where the file has more than three', () => {
    expect(besides([given(july, 7), given(august, 8), given(september, 9), given(october, 10)], [given(june, 6)])).toEqual([['2026-07-31', '2026-06-30', 6, false], ['2026-10-31', '2026-09-30', 9, true]])
  })
})
