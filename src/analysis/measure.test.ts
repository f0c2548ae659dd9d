import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOfSpec, tablesOfSpec } from '../../test/support/rows-of-spec.ts'
import { monthEnd, monthStart, parseMonth, type Month } from '../core/measure/month.ts'
import { idHeadingOf } from '../core/measure/tables.ts'
import { annexAIndicators } from '../indicators/all.ts'
import type { Indicator, Spec } from '../indicators/define.ts'
import { censusIndicators } from '../indicators/cin-census/all.ts'
import { censusSpecs } from '../indicators/cin-census/specs.ts'
import { annexASpecs } from '../indicators/specs.ts'
import { careIndicators } from '../indicators/ssda903/all.ts'
import { careSpecs } from '../indicators/ssda903/specs.ts'
import { workforceIndicators } from '../indicators/workforce/all.ts'
import { workforceSpecs } from '../indicators/workforce/specs.ts'
import { annexAFurtherIndicators } from '../indicators/further.ts'
import { annexAFurtherSpecs } from '../indicators/further-specs.ts'
import { annexAHalfMarkedIndicators } from '../indicators/half-marked.ts'
import { annexAHalfMarkedSpecs } from '../indicators/half-marked-specs.ts'
import { annexAWorkerIndicators, annexAWorkerSpecs } from '../indicators/worker-indicators.ts'
import { cautionsOf, measure, measureReturns } from './measure.ts'

const month = (iso: string): Month => parseMonth(iso)!
const one = (id: string): Indicator => annexAIndicators.find((each) => each.id === id)!
const measureSpec = (indicator: Indicator, { month: on, lists }: Spec) => {
  const rows = rowsOfSpec(lists)
  return indicator.count.from === 'extract' ? measure([rows], new Map(), [indicator], [month(on)]) : measure([], new Map([[month(on), rows]]), [indicator], [month(on)])
}
const measureRows = (id: string, lists: Spec['lists'], ...months: readonly string[]) => measure([rowsOfSpec(lists)], new Map(), [one(id)], months.map(month))

const kinds = [
  { kind: 'Annex A', indicators: annexAIndicators, specs: annexASpecs },
  { kind: 'the workers of Annex A', indicators: annexAWorkerIndicators, specs: annexAWorkerSpecs },
  { kind: 'what else boards ask of Annex A', indicators: annexAFurtherIndicators, specs: annexAFurtherSpecs },
  { kind: 'what Annex A says in part', indicators: annexAHalfMarkedIndicators, specs: annexAHalfMarkedSpecs },
  { kind: 'the census', indicators: censusIndicators, specs: censusSpecs },
  { kind: 'the looked-after children return', indicators: careIndicators, specs: careSpecs },
  { kind: 'the workforce return', indicators: workforceIndicators, specs: workforceSpecs },
]
const every = kinds.flatMap(({ kind, indicators, specs }) => indicators.map((each) => [kind, each.id, each, specs[each.id]!] as const))

describe('an indicator', () => {
  it.each(kinds)('of $kind has example rows, and no example stands alone', ({ indicators, specs }) => expect(Object.keys(specs)).toEqual(indicators.map(({ id }) => id)))
  it.each(every)('of %s, %s, counts its example rows as it says', (_, id, indicator, spec) => {
    const measured = measureSpec(indicator, spec)
    expect(measured.asSupplied.get(id)?.get(month(spec.month)), spec.because).toEqual(spec.gives)
    expect(measured.notGiven).toEqual([])
  })
  it.each(every)('of %s, %s, is not given without a column it reads', (_, id, indicator, spec) => {
    // Every definition reads more than whose row it is.
    const bare = Object.fromEntries([...tablesOfSpec(spec.lists).keys()].map((table) => [table, `${idHeadingOf(table)}\n1`]))
    const measured = measureSpec(indicator, { ...spec, lists: bare })
    expect(measured.asSupplied.get(id)?.get(month(spec.month))).toBeNull()
    expect(measured.notGiven[0]).toMatchObject({ indicator: id, months: [spec.month], code: 'heading-missing' })
  })
  it('tells a reader what it is, why it matters and where it comes from', () => {
    const all = kinds.flatMap(({ indicators }) => indicators)
    const short = all.filter((each) => [each.question, each.why, each.numerator, each.source].some((words) => words.length < 20) || !each.question.endsWith('?'))
    expect(short.map(({ id }) => id)).toEqual([])
    expect(all.filter(({ source }) => !/https:\/\//.test(source)).map(({ id }) => id)).toEqual([])
  })
})

describe('the measurement', () => {
  it('counts rows that repeat an earlier one in one result and leaves them out of the other', () => {
    const { asSupplied, repeatsRemoved } = measureRows('contacts', { 1: 'Child Unique ID | Date of Contact\n1 | 2024-03-05\n1 | 2024-03-05\n2 | 2024-03-05' }, '2024-03')
    expect(asSupplied.get('contacts')?.get(month('2024-03'))).toBe(3)
    expect(repeatsRemoved.get('contacts')?.get(month('2024-03'))).toBe(2)
  })
  it('puts each row into its own month, over a leap day and a new year', () => {
    const rows = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-12-31'].map((on) => `1 | ${on}`)
    const { asSupplied } = measureRows('contacts', { 1: `Child Unique ID | Date of Contact\n${rows.join('\n')}` }, '2023-12', '2024-01', '2024-02', '2024-03', '2024-04')
    expect([...asSupplied.get('contacts')!.values()]).toEqual([1, 1, 1, 1, 0])
  })
  it('says no value of an empty month where it would be divided by nothing', () => {
    const rows = { 4: 'Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation\n1 | 2024-01-01 | 2024-02-01' }
    expect(measureRows('assessments_median_wd', rows, '2024-03').asSupplied.get('assessments_median_wd')?.get(month('2024-03'))).toBeNull()
    expect(measureRows('assessments_45wd_pct', rows, '2024-03').asSupplied.get('assessments_45wd_pct')?.get(month('2024-03'))).toEqual({ num: 0, den: 0 })
  })
  it('gives no figure, and says why, where years without bank holidays would decide', () => {
    const rows = { 4: 'Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation\n1 | 2012-11-14 | 2013-01-18\n2 | 2024-03-01 | 2024-03-04' }
    const { asSupplied, notGiven } = measureRows('assessments_45wd_pct', rows, '2013-01', '2024-03')
    expect([...asSupplied.get('assessments_45wd_pct')!.values()]).toEqual([null, { num: 1, den: 1 }])
    expect(notGiven).toMatchObject([{ months: ['2013-01'], code: 'outside-years-held' }])
  })
  it('gives the middle value where one start lies before the years held and cannot move it', () => {
    const row = (start: string) => `1 | ${start} | 2024-03-08`
    const rows = (...starts: readonly string[]) => ({ 4: `Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation\n${starts.map(row).join('\n')}` })
    const median = (...starts: readonly string[]) => measureRows('assessments_median_wd', rows(...starts), '2024-03').asSupplied.get('assessments_median_wd')?.get(month('2024-03'))
    expect(median('1903-01-01', '2024-03-01', '2024-03-04')).toBe(5)
    expect(median('1903-01-01', '2024-03-01')).toBeNull()
  })
  it('adds up shares of full time as they are written', () => {
    const rows = { 'workforce-workers': `Worker | On | Agency | Left | FTE\n${Array.from({ length: 7 }, (_, at) => `${at} | 2024-03-31 | no | no | 0.6`).join('\n')}`, 'workforce-posts': 'On | Vacancies FTE | Agency FTE\n2024-03-31 | 0.1 | 0.2' } as const
    const { asSupplied } = measure([rowsOfSpec(rows)], new Map(), workforceIndicators.filter(({ id }) => id === 'agency_rate_pct'), [month('2024-03')])
    expect(asSupplied.get('agency_rate_pct')?.get(month('2024-03'))).toEqual({ num: 0.2, den: 4.4 })
  })
  it('says which list is missing', () => expect(measureRows('contacts', {}, '2024-03').notGiven).toMatchObject([{ code: 'list-missing', reason: 'List 1 (Contacts) is missing or could not be read.' }]))
  it('says which month ends have no position', () => {
    const spec = annexASpecs['leavers']!
    const { notGiven, asSupplied } = measure([], new Map([[month('2024-03'), rowsOfSpec(spec.lists)]]), [one('leavers')], [month('2024-02'), month('2024-03')])
    expect(notGiven).toMatchObject([{ code: 'no-snapshot', months: ['2024-02'] }])
    expect(asSupplied.get('leavers')?.get(month('2024-03'))).toBe(2)
  })
  it('says who has no worker of the last month alone, for the list names the worker of the day', () => {
    const { asSupplied, notGiven } = measure([rowsOfSpec(annexAWorkerSpecs['children_without_worker']!.lists)], new Map(), annexAWorkerIndicators.filter(({ id }) => id === 'children_without_worker'), ['2024-02', '2024-03'].map(month))
    expect([...asSupplied.get('children_without_worker')!.values()]).toEqual([null, 3])
    expect(notGiven).toMatchObject([{ months: ['2024-02'], code: 'of-the-day' }])
  })
  it('forgets the rows: they cannot be counted twice', () => {
    const rows = rowsOfSpec(annexASpecs['contacts']!.lists)
    measure([rows], new Map(), [one('contacts')], [month('2024-03')])
    expect(() => measure([rows], new Map(), [one('contacts')], [month('2024-03')])).toThrow('forgotten')
  })
  it('lets nothing of a row out in what it returns', () => {
    const rows = { 3: 'Child Unique ID | Date of referral | Referral NFA?\nPLANTED-7391 | 2024-03-05 | a) PLANTED-7391' }
    const { asSupplied, notGiven } = measureRows('referrals_nfa_pct', rows, '2024-03')
    expect(JSON.stringify([[...asSupplied].map(([, cells]) => [...cells]), notGiven])).not.toContain('PLANTED')
  })
})

describe('returns of several years', () => {
  const rows = (on: string) => rowsOfSpec({ 'census-referrals': `LAchildID | CINreferralDate\n1 | ${on}\n1 | 2023-03-20` })
  const year = (first: string, last: string) => ({ first: monthStart(month(first)), last: monthEnd(month(last)) })
  const wanted = censusIndicators.filter(({ id }) => id === 'referrals' || id === 'rereferrals_12m_pct')
  it('are each asked about the months they tell of, and no month is counted twice', () => {
    const returns = [
      { rows: rows('2023-03-25'), period: year('2022-04', '2023-03') },
      { rows: rows('2023-04-02'), period: year('2023-04', '2024-03') },
    ]
    const { asSupplied, notGiven } = measureReturns(returns, wanted, ['2023-03', '2023-04', '2024-04'].map(month))
    expect([...asSupplied.get('referrals')!.values()]).toEqual([2, 1, null])
    expect([...asSupplied.get('rereferrals_12m_pct')!.values()]).toEqual([{ num: 1, den: 2 }, { num: 1, den: 1 }, null])
    expect(notGiven).toMatchObject([{ code: 'outside-period', months: ['2024-04'] }, { code: 'outside-period', months: ['2024-04'] }])
  })
  it('warn where a figure looks back further than the return reaches', () => {
    expect(cautionsOf([year('2023-04', '2024-03')], wanted, ['2023-05', '2024-03', '2024-05'].map(month))).toMatchObject([{ indicator: 'rereferrals_12m_pct', months: ['2023-05', '2024-03'] }])
    expect(cautionsOf([null], wanted, [month('2023-05')])).toEqual([])
  })
  it('count every month from a return that does not say what it tells of', () => {
    const { asSupplied } = measureReturns([{ rows: rows('2023-03-25'), period: null }], wanted, [month('2023-03')])
    expect(asSupplied.get('referrals')?.get(month('2023-03'))).toBe(2)
  })
})

describe('the room of analysis', () => {
  it('has no logger and writes nothing', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const wrong = files.filter((name) => /\bconsole\b|\bprocess\b|\blog(?:ger|s)?\b|node:|\bfetch\b|writeFile/.test(readFileSync(join(import.meta.dirname, name), 'utf8')))
    expect(files.length).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  })
})
