import { describe, expect, it } from 'vitest'
import { indicatorsWithMeasure } from '../../core/measure/counted-in-returns.data.ts'
import { returnKinds } from '../../core/measure/counts-file.ts'
import { keyOf } from '../../core/measure/read-figure.ts'
import { exampleshireMoments, exampleshireShapes } from './exampleshire-figures.data.ts'
import { exampleshireCounts, exampleshireHalfEntered } from './exampleshire-counts.data.ts'
import { exampleshireCare, exampleshireWorkforce } from './exampleshire-workers.data.ts'
import { exampleshireParts } from './exampleshire-parts.data.ts'
import { exampleshireFiles } from './exampleshire-figures.ts'
import { inventedStory } from './exampleshire-story.ts'
import { countsToShip } from './returns/shipped-counts.ts'

const files = await exampleshireFiles()
const all = files.flatMap(({ figures }) => figures)
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
const valuesOf = (measure: string): readonly number[] => {
  const last = new Map(all.filter((figure) => figure.measure === measure).map((figure) => [figure.period.to, figure.amount]))
  return [...last].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, amount]) => (amount.kind === 'number' ? amount.value : NaN))
}

describe('the figures of the invented county', () => {
  it('are the same in every copy', async () => {
    expect(await exampleshireFiles()).toEqual(files)
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
      expect(figures.filter(({ period, dataTo }) => period.to > received || dataTo > received)).toEqual([])
    }
  })
  it('restate one month whose front door was half entered', () => {
    const [first, again] = files.filter(({ name }) => name.startsWith('exampleshire-counts-2026-06'))
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
  it('are, where a return gives them, what the invented returns count to: generator, reader and indicators give exactly the file that ships', { timeout: 120_000 }, async () => {
    const shipped = { whole: exampleshireCounts, halfEntered: exampleshireHalfEntered, parts: exampleshireParts, workforce: exampleshireWorkforce, care: exampleshireCare }
    const made = await countsToShip()
    expect((Object.keys(shipped) as (keyof typeof shipped)[]).filter((each) => made[each] !== shipped[each]), 'run scripts/count-exampleshire.mjs').toEqual([])
  })
  it('come from returns, 43 of 49; the other six are in no return, and name the local system they come from', () => {
    const measuresOf = (form: string): readonly string[] => [...new Set(files.filter((file) => file.form === form).flatMap(({ figures }) => figures.map(({ measure }) => measure as string)))].toSorted()
    const shapes = new Map<string, string | undefined>(exampleshireShapes.map(({ measure, localSystem }) => [measure, localSystem]))
    const [inReturns, inTables] = [measuresOf('counts-file').filter((measure) => shapes.has(measure)), measuresOf('plain-table')]
    expect([shapes.size, inReturns.length, inTables]).toEqual([49, 43, ['audits-good-or-better', 'complaints-received', 'contact-decisions-within-one-working-day', 'families-in-pre-proceedings', 'first-core-groups-on-time', 'supervision-on-time']])
    expect(inReturns.filter((measure) => inTables.includes(measure))).toEqual([])
    // Were one of them countable from a return, it would have to come that way.
    const counted = new Set(returnKinds.flatMap((kind) => [...indicatorsWithMeasure(kind).values()] as readonly string[]))
    expect(inTables.filter((measure) => counted.has(measure))).toEqual([])
    for (const { form, publisher, figures } of files)
      for (const { measure, place } of figures) expect([publisher.includes('local systems'), place.sheet === shapes.get(measure)], `${measure} ${place.sheet}`).toEqual(form === 'plain-table' ? [true, true] : [false, false])
  })
  it('follow the story of the county where they are counted', () => {
    const counted = new Map(files.filter(({ form }) => form === 'counts-file').flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure]))
    const exact = ['social-care-stepped-down', 'contacts-received', 'referrals-received', 'assessments-completed', 'assessment-median-working-days', 'section-47-enquiries', 'initial-conferences', 'protection-plans-started', 'children-who-came-into-care']
    const told = inventedStory().filter((figure) => counted.has(keyOf(figure)))
    const differing = told.filter((figure) => exact.includes(figure.measure) && figure.amount.kind === 'number' && (counted.get(keyOf(figure))!.amount as { readonly value: number }).value !== figure.amount.value)
    expect(differing.map(({ measure, period }) => `${measure} ${period.to}`)).toEqual([])
    expect(new Set(told.map(({ measure }) => measure)).size).toBe(exampleshireShapes.filter(({ localSystem }) => localSystem === undefined).length)
    const left = valuesOf('children-who-left-care')
    expect([Math.min(...left) >= 10, Math.max(...left) <= 70]).toEqual([true, true])
    // Shares are of the rows there are, so they come near to the story and not upon it.
    const shares = (measure: string, of: typeof told): number => mean(of.filter((figure) => figure.measure === measure).map(({ amount }) => (amount.kind === 'number' ? amount.value : NaN)))
    const far = [...new Set(told.map(({ measure }) => measure))].filter((measure) => Math.abs(shares(measure, told) - shares(measure, [...counted.values()])) > Math.max(2.5, 0.12 * shares(measure, told)))
    expect(far).toEqual([])
  })
})
