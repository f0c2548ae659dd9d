import { describe, expect, it } from 'vitest'
import { aChange, aContract, aKpi, aRecord, aReturn, aVersion, loader, north, of100, settingOf, south, speaker, spoken, trust } from '../../../test/support/contracts.ts'
import { day } from '../calendar/day.ts'
import { measureId } from '../measure/measure.ts'
import { isRefusal } from '../refusal.ts'
import { keptBackIn } from './kept-back.ts'
import { figuresChanged, isSameFigure, type KpiReturnId, type ReturnFigure } from './kpi-return.ts'
import type { KpiCode } from './kpi.ts'
import { combinedWorth, ratingOf, worthOf } from './rating.ts'
import { readingFor, readingsOfKpi } from './readings.ts'
import { periodWith } from './return-period.ts'
import { faultInFigure, submitReturn, type ReturnIntent } from './submit-return.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const code = 'A1' as KpiCode
const quarter = periodWith('quarterly', day('2025-10-01'))
const both = (one: ReturnFigure, other: ReturnFigure) => [{ body: north, figure: one }, { body: south, figure: other }]

describe('a period', () => {
  it.each([
    ['monthly', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarterly', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['quarterly', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['half-yearly', '2026-03-31', '2025-10-01', '2026-03-31'],
    ['yearly', '2026-03-31', '2025-04-01', '2026-03-31'],
  ] as const)('%s around %s', (frequency, on, from, to) => expect(periodWith(frequency, day(on))).toEqual({ from, to }))
})

describe('what a figure comes to', () => {
  const number = (value: number) => ({ kind: 'number', value })
  it('is worked out from what was counted', () => {
    expect(worthOf('percent', of100(85))).toMatchObject(number(85))
    expect(worthOf('per-10000', of100(57, 13_000))).toMatchObject(number(43.8))
    expect(worthOf('days', of100(225, 20))).toMatchObject(number(11.3))
  })
  it('cannot be told of nothing', () => expect(worthOf('percent', of100(0, 0))).toEqual({ kind: 'cannot-tell', why: 'nothing-to-count' }))
  it('of several councils is never a mean of percentages', () => {
    expect(combinedWorth('percent', both(of100(9, 10), of100(45, 90)))).toMatchObject({ value: 54, numerator: 54, denominator: 100 })
    expect(combinedWorth('percent', both({ kind: 'value', value: 90 }, { kind: 'value', value: 50 }))).toEqual({ kind: 'cannot-tell', why: 'no-numerators' })
    expect(combinedWorth('percent', both(of100(9, 10), { kind: 'value', value: 50 }))).toEqual({ kind: 'cannot-tell', why: 'no-numerators' })
    expect(combinedWorth('percent', both(of100(9, 10), { kind: 'none', why: 'Lost.' }))).toEqual({ kind: 'cannot-tell', why: 'part-missing' })
    expect(combinedWorth('percent', both(of100(0, 0), of100(0, 0)))).toEqual({ kind: 'cannot-tell', why: 'nothing-to-count' })
    expect(combinedWorth('count', both({ kind: 'value', value: 4 }, { kind: 'value', value: 5 }))).toMatchObject(number(9))
  })
  it.each([
    ['higher', 85, 'met'], ['higher', 84.9, 'within-tolerance'], ['higher', 80, 'within-tolerance'], ['higher', 79.9, 'missed'],
    ['lower', 85, 'met'], ['lower', 85.1, 'within-tolerance'], ['lower', 90, 'within-tolerance'], ['lower', 90.1, 'missed'],
  ] as const)('%s is better, %d: %s', (better, value, rating) =>
    expect(ratingOf({ better, target: 85, tolerance: better === 'higher' ? 80 : 90 }, { kind: 'number', value, numerator: null, denominator: null })).toBe(rating))
  it('is not held against a target that nobody agreed', () => {
    const worth = { kind: 'number', value: 1, numerator: null, denominator: null } as const
    expect(ratingOf({ better: 'higher', target: null, tolerance: null }, worth)).toBe('no-target')
    expect(ratingOf({ better: 'higher', target: 2, tolerance: null }, worth)).toBe('missed')
    expect(ratingOf({ better: 'higher', target: 0, tolerance: null }, { kind: 'cannot-tell', why: 'not-given' })).toBe('cannot-tell')
  })
})

describe('two figures', () => {
  it('are the same whatever order their parts come back in from the database', () => {
    const stored = { why: 'Lost.', kind: 'none' } as const
    expect([isSameFigure({ kind: 'none', why: 'Lost.' }, stored), isSameFigure({ kind: 'none', why: 'Found.' }, stored), isSameFigure(of100(1), { denominator: 100, numerator: 1, kind: 'ratio' }), isSameFigure(of100(1), of100(1, 99)), isSameFigure({ kind: 'value', value: 1 }, stored)]).toEqual([true, false, true, false, false])
  })
})

describe('submitting figures', () => {
  const intent: ReturnIntent = { code, period: quarter, figures: both(of100(85), of100(90)), commentary: '', quality: 'sound', qualityNote: '', status: 'final', why: '' }
  const submit = (over: Partial<ReturnIntent> = {}, { record = aRecord(), actor = speaker('Ann', 'analyst', trust) as Parameters<typeof settingOf>[0], on = '2026-01-10' } = {}) =>
    submitReturn(record, { ...intent, ...over }, { id: 'r' as KpiReturnId, setting: settingOf(actor, on) })
  it('takes them from somebody who speaks for the provider', () => expect(codeOf(submit())).toBe('kpi-return-submitted'))
  it.each<[string, Partial<ReturnIntent>]>([
    ['before-the-contract', { period: periodWith('quarterly', day('2024-03-31')) }],
    ['after-the-contract', { period: periodWith('quarterly', day('2029-04-01')) }],
    ['period-not-over', { period: periodWith('quarterly', day('2026-01-10')) }],
    ['not-a-period', { period: periodWith('monthly', day('2025-10-01')) }],
    ['not-a-period', { period: { from: day('2025-10-02'), to: day('2025-12-31') } }],
    ['not-in-the-schedule', { code: 'Z9' as KpiCode }],
    ['figures-for-others', { figures: [{ body: north, figure: of100(1) }] }],
    ['figures-for-others', { figures: [...intent.figures, { body: trust, figure: of100(1) }] }],
    ['figures-for-others', { figures: [{ body: north, figure: of100(1) }, { body: north, figure: of100(2) }] }],
    ['nothing-to-divide-by', { figures: both(of100(1, 0), of100(1)) }],
    ['more-than-all', { figures: both(of100(101), of100(1)) }],
    ['not-a-number', { figures: both(of100(1.5), of100(1)) }],
    ['not-a-number', { figures: both({ kind: 'value', value: -1 }, of100(1)) }],
    ['not-a-share', { figures: both({ kind: 'value', value: 100.1 }, of100(1)) }],
    ['no-reason-for-gap', { figures: both({ kind: 'none', why: ' ' }, of100(1)) }],
    ['no-quality-note', { quality: 'with-caution' }],
  ])('refuses: %s', (refused, over) => expect(codeOf(submit(over))).toBe(refused))
  it('takes a change below nought, of what is plainly counted alone and in whole numbers', () => {
    const said = (unit: 'count' | 'days', value: number, isChange: boolean) => faultInFigure(unit, { kind: 'value', value }, isChange)?.code ?? 'taken'
    expect([said('count', -3, true), said('count', -3, false), said('count', -2.5, true), said('days', -3, true)]).toEqual(['taken', 'not-a-number', 'not-a-number', 'not-a-number'])
  })
  it('keep from which figures of a measure they were filled in, and whether they were then changed', () => {
    const from = { measure: measureId('assessments-on-time'), parts: [{ period: quarter, revision: 3 }] } as const
    const submitted = submitReturn(aRecord(), { ...intent, figures: both(of100(85), of100(90)).map((each) => ({ ...each, isFilled: true })) }, {
      id: 'r' as KpiReturnId, setting: settingOf(speaker('Ann', 'analyst', trust), '2026-01-10'), measured: new Map([[north, { figure: of100(85), from }], [south, { figure: of100(80), from }]]),
    })
    expect(submitted).toMatchObject({ submitted: { figures: [{ body: north, source: { ...from, isChanged: false } }, { body: south, source: { ...from, isChanged: true } }] } })
  })
  it('claim no source that the measure does not bear out, or that nobody named', () => {
    const from = { measure: measureId('assessments-on-time'), parts: [{ period: quarter, revision: 0 }] } as const
    const submitted = submitReturn(aRecord(), { ...intent, figures: [{ body: north, figure: of100(85), isFilled: true }, { body: south, figure: of100(90) }] }, {
      id: 'r' as KpiReturnId, setting: settingOf(speaker('Ann', 'analyst', trust), '2026-01-10'), measured: new Map([[north, null], [south, { figure: of100(90), from }]]),
    })
    expect(submitted).toMatchObject({ submitted: { figures: [{ body: north, figure: of100(85) }, { body: south, figure: of100(90) }] } })
    expect(JSON.stringify(submitted)).not.toContain('assessments-on-time')
  })
  it('takes nothing counted out of nothing', () => expect(codeOf(submit({ figures: both(of100(0, 0), of100(1)) }))).toBe('kpi-return-submitted'))
  it('refuses everybody else', () => {
    expect(codeOf(submit({}, { actor: speaker('Ann', 'analyst') }))).toBe('no-voice')
    expect(codeOf(submit({}, { actor: speaker('Nia', 'director', north) }))).toBe('no-voice')
    expect(codeOf(submit({}, { actor: speaker('Nia', 'councillor', trust) }))).toBe('not-in-your-role')
  })
  it('of a contract made longer takes the periods after its first end', () => {
    const longer = aChange({ kind: 'term', before: null, becomes: day('2030-03-31') }, { outcome: { kind: 'in-force', agreedOn: day('2026-01-20'), from: day('2026-03-01') } })
    expect(codeOf(submit({ period: periodWith('quarterly', day('2029-04-01')) }, { record: aRecord({ changes: [longer] }), actor: loader, on: '2029-08-01' }))).toBe('kpi-return-submitted')
  })

  describe('again', () => {
    const record = aRecord({ returns: [aReturn('2025-10-01', of100(85), of100(90))] })
    it('makes the next version, with a reason, and leaves the first as it was', () => {
      const again = submit({ figures: both(of100(70), of100(90)), why: 'Counted twice.' }, { record })
      if (isRefusal(again)) throw new Error(again.message)
      expect(again).toMatchObject({ submitted: { version: 2, why: 'Counted twice.' }, earlier: { version: 1, figures: [{ figure: { numerator: 85 } }, {}] } })
      expect(figuresChanged([...record.returns, again.submitted])).toMatchObject([{ bodies: ['north'], later: { version: 2 }, earlier: { version: 1 } }])
    })
    it.each<[string, Partial<ReturnIntent>]>([
      ['no-reason', { figures: both(of100(70), of100(90)) }],
      ['nothing-changes', { why: 'Once more.' }],
      ['final-stays-final', { status: 'provisional', why: 'Not sure.' }],
    ])('refuses: %s', (refused, over) => expect(codeOf(submit(over, { record }))).toBe(refused))
  })
})

describe('the readings of an indicator', () => {
  it('are judged by the wording on the first day of the period', () => {
    const schedule = [aVersion(), aVersion(aKpi({ tolerance: 60 }), { number: 2, from: day('2025-11-15') })]
    const record = aRecord({ schedule, returns: [aReturn('2025-10-01', of100(70), of100(90)), aReturn('2026-01-01', of100(70), of100(90))] })
    const ratings = readingsOfKpi(record, code, day('2026-05-01')).slice(-2).map((each) => [each.version.number, readingFor(each, north).rating])
    expect(ratings).toEqual([[1, 'missed'], [2, 'within-tolerance']])
  })
  it('say what is late, what is not due yet, and what stood on a day', () => {
    const record = aRecord({ returns: [aReturn('2025-07-01', of100(70), of100(90)), aReturn('2025-07-01', of100(90), of100(90), { version: 2, by: spoken(trust, '2026-01-20'), why: 'Counted twice.' })] })
    const on = (today: string) => readingsOfKpi(record, code, day(today)).slice(-2).map((each) => readingFor(each, north).rating)
    expect(on('2026-01-30')).toEqual(['met', 'not-due'])
    expect(on('2026-01-31')).toEqual(['met', 'not-returned'])
    expect(on('2026-01-19')).toEqual(['missed', 'not-due'])
  })
  it('begin with the period the contract begins in and end with its last', () => {
    const record = aRecord({ contract: aContract({ begins: day('2024-02-29'), ends: day('2024-08-15') }), schedule: [aVersion(aKpi(), { from: day('2024-02-29') })] })
    expect(readingsOfKpi(record, code, day('2026-01-01')).map((each) => each.period.from)).toEqual(['2024-01-01', '2024-04-01', '2024-07-01'])
  })
  it('go on where the wording changes how often figures are given', () => {
    const schedule = [aVersion(), aVersion(aKpi({ frequency: 'monthly' }), { number: 2, from: day('2024-08-01') })]
    expect(readingsOfKpi(aRecord({ schedule }), code, day('2024-12-01')).map((each) => `${each.period.from} ${each.period.to}`)).toEqual(['2024-04-01 2024-06-30', '2024-07-01 2024-09-30', '2024-10-01 2024-10-31', '2024-11-01 2024-11-30'])
  })
})

describe('a figure that rests on a small number', () => {
  const outsider = { seesSmallNumbers: false }
  const kept = (one: ReturnFigure, unit: 'percent' | 'per-10000' | 'days' | 'count' = 'percent', sight = outsider) => keptBackIn({ figures: [{ body: north, figure: one }, { body: south, figure: of100(50) }] }, unit, sight)
  it('is kept back with the one of all together, from which it could be worked out', () => {
    expect(kept(of100(5))).toEqual(['north', 'combined'])
    expect(kept(of100(95))).toEqual(['north', 'combined'])
    expect(kept(of100(6))).toEqual([])
    expect(kept(of100(0))).toEqual([])
    expect(kept(of100(4), 'per-10000')).toEqual(['north', 'combined'])
    expect(kept(of100(90, 3), 'days')).toEqual(['north', 'combined'])
    expect(kept({ kind: 'value', value: 3 }, 'count')).toEqual(['north', 'combined'])
    expect(kept({ kind: 'value', value: 3 })).toEqual([])
    expect(kept({ kind: 'none', why: 'Lost.' })).toEqual([])
  })
  it('is shown to those who may see small numbers', () => expect(kept(of100(5), 'percent', { seesSmallNumbers: true })).toEqual([]))
})
