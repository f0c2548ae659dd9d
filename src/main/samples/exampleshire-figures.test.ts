import { describe, expect, it } from 'vitest'
import { keyOf } from '../../core/measure/read-figure.ts'
import { exampleshireMoments, exampleshireShapes } from './exampleshire-figures.data.ts'
import { exampleshireFiles } from './exampleshire-figures.ts'

const files = exampleshireFiles()
const all = files.flatMap(({ figures }) => figures)
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
const valuesOf = (measure: string): readonly number[] => {
  const last = new Map(all.filter((figure) => figure.measure === measure).map((figure) => [figure.period.to, figure.amount]))
  return [...last].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, amount]) => (amount.kind === 'number' ? amount.value : NaN))
}

describe('the figures of the invented county', () => {
  it('are the same in every copy', () => {
    expect(exampleshireFiles()).toEqual(files)
    expect(valuesOf('referrals-received').slice(0, 3)).toMatchInlineSnapshot(`
      [
        522,
        490,
        522,
      ]
    `)
  })
  it('cover 36 months of some 40 measures, the care leavers’ last month excepted, which is late', () => {
    const months = exampleshireShapes.map(({ measure, isLate }) => [measure, valuesOf(measure).length === exampleshireMoments.months - (isLate === true ? 1 : 0)])
    expect(months.filter(([, isWhole]) => isWhole !== true)).toEqual([])
    expect(exampleshireShapes.length).toBeGreaterThan(40)
  })
  it('come once in each file, and no file before the last day it speaks of', () => {
    for (const { figures, received } of files) {
      expect(new Set(figures.map(keyOf)).size).toBe(figures.length)
      expect(figures.filter(({ period }) => period.to > received)).toEqual([])
    }
  })
  it('restate one month whose front door was half entered', () => {
    const [, first, again] = files
    const of = (file: typeof first) => file?.figures.find(({ measure }) => measure === 'referrals-received')
    expect(of(first)).toMatchObject({ standing: 'provisional', flag: { code: 'incomplete' } })
    expect(of(again)).toMatchObject({ standing: 'final', flag: null, period: of(first)!.period })
    expect(of(again)!.amount).not.toEqual(of(first)!.amount)
  })
  it('show the new front door, one month out of the ordinary, and small numbers', () => {
    const decisions = valuesOf('contact-decisions-within-one-working-day')
    const { newFrontDoor } = exampleshireMoments
    expect(mean(decisions.slice(newFrontDoor)) - mean(decisions.slice(0, newFrontDoor))).toBeGreaterThan(15)
    const referrals = valuesOf('referrals-received')
    expect(referrals[13]! / mean(referrals.slice(0, 13))).toBeGreaterThan(1.25)
    expect(Math.max(...valuesOf('care-leavers-in-custody'))).toBeLessThan(25)
  })
  it('give every share as its parts do', () => {
    const wrong = all.filter(({ amount, measure }) => amount.kind === 'number' && amount.denominator !== null && amount.numerator !== null && measure !== 'average-caseload' && Math.abs((100 * amount.numerator) / amount.denominator - amount.value) > 0.0501)
    expect(wrong).toEqual([])
  })
})
