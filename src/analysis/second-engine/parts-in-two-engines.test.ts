import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, generatedTable, numbers } from '../../../test/support/generated-rows.ts'
import { breakdownKinds } from '../../core/measure/breakdown.data.ts'
import { monthsFromTo, parseMonth, type Month } from '../../core/measure/month.ts'
import { closeRows, type ListTables } from '../../core/measure/rows.ts'
import { annexAIndicators } from '../../indicators/all.ts'
import { censusIndicators } from '../../indicators/cin-census/all.ts'
import type { Count, Indicator } from '../../indicators/define.ts'
import { careIndicators } from '../../indicators/ssda903/all.ts'
import { breakdownOf } from '../../indicators/breakdown/breakdown-of.ts'
import { headingsNeeded } from '../headings-needed.ts'
import { measure } from '../measure.ts'
import { SecondEngine } from './count-in-sql.ts'

const month = (iso: string): Month => parseMonth(iso)!
const plain = (count: Count): Count => Object.fromEntries([...Object.entries(count).filter(([member]) => member !== 'known' && member !== 'isOfTheDay'), ['from', 'extract']]) as unknown as Count
const months = monthsFromTo(month('2022-11'), month('2023-01'))
const kinds = [['Annex A', annexAIndicators], ['the census', censusIndicators], ['the looked-after children return', careIndicators]] as const

let engine: SecondEngine
beforeAll(async () => void (engine = await SecondEngine.open()))
afterAll(() => engine.close())

const counted = (indicators: readonly Indicator[], seed: number, rows: number) => {
  const next = numbers(seed)
  const codes = codesOf(indicators)
  const through = (list: Indicator['count']['list']) => breakdownKinds.flatMap((kind) => breakdownOf(list, kind)?.through ?? [])
  const lists = [...new Set(indicators.flatMap(({ count }) => [count.list, ...through(count.list), ...headingsNeeded(count).map(({ list }) => list)]))]
  const tables: ListTables = new Map(lists.map((list) => [list, generatedTable(list, rows, next, codes)]))
  const asked = indicators.map((each): Indicator => ({ ...each, count: plain(each.count) }))
  return { tables, asked, first: measure([closeRows(tables)], new Map(), asked, months, true) }
}

describe('the parts of a figure', () => {
  it.each(kinds)('of %s add up to it in every breakdown, whatever the rows', (_, indicators) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 0, max: 160 }), (seed, rows) => {
        const { asked, first } = counted(indicators, seed, rows)
        for (const { id } of asked) {
          for (const on of months) {
            const cell = first.repeatsRemoved.get(id)!.get(on)!
            for (const by of breakdownKinds) {
              const parts = first.parts.filter((part) => part.indicator === id && part.month === on && part.by === by)
              if (parts.length === 0) continue
              const sum = (of: 'value' | 'outOf'): number => parts.reduce((so, part) => so + (part[of] ?? 0), 0)
              expect(typeof cell === 'number' ? { num: sum('value'), den: 0 } : { num: sum('value'), den: sum('outOf') }, `${id} ${on} by ${by}`).toEqual(typeof cell === 'number' ? { num: cell, den: 0 } : cell)
            }
          }
        }
      }),
      { numRuns: 6 },
    )
  })
  it.each(kinds)('of %s are the same in two engines that share no code', { timeout: 120_000 }, async (_, indicators) => {
    const { tables, asked, first } = counted(indicators, 20_240_331, 140)
    const second = await engine.countParts(asked.map(({ count }) => count), tables, months)
    const groups = new Set<string>()
    for (const [at, { id }] of asked.entries()) {
      for (const [place, on] of months.entries()) {
        const parts = first.parts.filter((part) => part.indicator === id && part.month === on).map(({ by, group, value, outOf }) => ({ by, group, value, outOf }))
        expect(second[at]![place], `${id} ${on}`).toEqual(parts)
        for (const { by, group } of parts) groups.add(`${by} ${group}`)
      }
    }
    // Agreement about nothing would be worth nothing.
    expect(groups.size).toBeGreaterThan(15)
    expect([...groups].filter((each) => each.endsWith('unknown')).length).toBeGreaterThan(1)
  })
  it('have every breakdown that a list of Annex A allows', () => {
    const { first } = counted(annexAIndicators, 7, 1_500)
    const of = (id: string) => new Set(first.parts.filter(({ indicator }) => indicator === id).map(({ by }) => by))
    expect([...of('cin_open')]).toEqual(['age-band', 'sex', 'ethnicity', 'disability', 'owner-council', 'team'])
    // List 1 tells neither disability nor team; a median has no parts that add up.
    expect([...of('contacts')]).toEqual(['age-band', 'sex', 'ethnicity', 'owner-council'])
    expect([...of('assessments_median_wd')]).toEqual([])
    // Of whatever was counted at all, only means and medians have none.
    const isCounted = ({ id }: Indicator) => [...first.repeatsRemoved.get(id)!.values()].some((cell) => (typeof cell === 'number' ? cell : (cell?.den ?? 0)) > 0)
    const counts = annexAIndicators.filter(isCounted)
    expect(counts.length).toBeGreaterThan(35)
    expect(counts.filter(({ id, count: { give } }) => of(id).size > 0 !== (give.kind === 'number' || give.kind === 'share')).map(({ id }) => id)).toEqual([])
  })
})
