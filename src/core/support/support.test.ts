import { describe, expect, it } from 'vitest'
import { chair, lead, owner, programme } from '../../../test/support/cast.ts'
import { aSupportPackage, source } from '../../../test/support/partners.ts'
import { bodyId } from '../bodies/body.ts'
import { day, type Day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { InspectionId } from '../inspection/inspection.ts'
import { isRefusal } from '../refusal.ts'
import { agreeSupport, reviseSupport, type SupportTerms } from './agree-support.ts'
import { endSupport, rateSupport, recordSupportDays } from './give-support.ts'
import { makeSupportFindings } from './make-support-findings.ts'
import { sayWhatCameOfIt } from './say-what-came-of-it.ts'
import { halfDaysExpected, isBehind, supportConcernsOf } from './support-exceptions.ts'
import type { SupportPackage, SupportPackageId } from './support-package.ts'
import type { SupportSetting } from './support-setting.ts'
import { maySupport, supportStateOn, supportStates, supportSteps, supportTable, type SupportState } from './support-state.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const service = { kind: 'service', name: 'sample loader' } as const
const on = (iso: string, actor: SupportSetting['actor'] = service): SupportSetting => ({ programme, actor, on: day(iso), bodies: [bodyId('exampleshire-county-council')], findings: ['f1' as FindingId], priorities: [] })
const at = (over: Partial<SupportPackage> = {}): SupportPackage => aSupportPackage(over, programme)
const ended = { kind: 'ended', how: 'completed', on: exactly(day('2024-03-20')), reason: 'Done.', source: null } as const
const silent = { kind: 'not-found', lastKnown: exactly(day('2024-03-20')), note: 'No source.' } as const

/** One package in each state, and the day on which it stands there. */
const inState: Readonly<Record<SupportState, readonly [SupportPackage, Day]>> = {
  'not-begun': [at(), day('2024-01-31')],
  running: [at(), day('2024-02-29')],
  'past-its-end': [at(), day('2024-04-01')],
  ended: [at({ ending: ended }), day('2024-03-20')],
  'not-known': [at({ ending: silent }), day('2024-03-21')],
}

describe('where support stands', () => {
  it.each(supportStates)('is found: %s', (state) => expect(supportStateOn(...inState[state])).toBe(state))
  it.each([['2024-01-31', 'not-begun'], ['2024-02-01', 'running'], ['2024-03-31', 'running'], ['2024-04-01', 'past-its-end']])('on %s it is %s: the first and the last day count', (iso, state) => expect(supportStateOn(at(), day(iso))).toBe(state))
})

/** The table once more, by step: the states in which it may be taken. */
const expected = {
  revise: 'not-begun running past-its-end not-known',
  'record-days': 'running past-its-end ended not-known',
  'make-findings': 'running past-its-end ended not-known',
  rate: 'running past-its-end ended not-known',
  end: 'not-begun running past-its-end not-known',
}

describe('the table of steps', () => {
  const cells = supportSteps.flatMap((step) => supportStates.map((state) => ({ step, state, allowed: expected[step].split(' ').includes(state) })))
  it.each(cells)('$step while $state: $allowed', ({ step, state, allowed }) => {
    expect(supportTable[step][state]).toBe(allowed)
    expect(maySupport(step, ...inState[state])).toBe(allowed)
  })
})

const { id: _id, programme: _programme, given: _given, reviews: _reviews, ratings: _ratings, ending: _ending, result: _result, ...terms } = at()
const agree = (over: Partial<SupportTerms> = {}, setting = on('2024-02-10')) => agreeSupport({ ...terms, ...over }, { id: 'new' as SupportPackageId, ending: null, setting })

describe('agreeing on support', () => {
  it.each<[string, Partial<SupportTerms>, string]>([
    ['as agreed', {}, 'support-agreed'],
    ['that begins next year', { from: exactly(day('2025-01-01')), to: null }, 'support-agreed'],
    ['that begins on a leap day and ends on it', { from: exactly(day('2024-02-29')), to: exactly(day('2024-02-29')) }, 'support-agreed'],
    ['without a name', { title: ' ' }, 'no-title'],
    ['by nobody', { supporter: { kind: 'council', name: '', body: null } }, 'no-supporter'],
    ['of a body by itself', { supporter: { kind: 'council', name: 'Us', body: terms.receiver } }, 'supports-itself'],
    ['for a body that is not there', { receiver: bodyId('elsewhere') }, 'no-such-body'],
    ['without a scope', { scope: '' }, 'no-scope'],
    ['for a finding that is not there', { findings: ['f9' as FindingId] }, 'no-such-finding'],
    ['that ends the day before it begins', { to: exactly(day('2024-01-31')) }, 'dates-out-of-order'],
    ['of no days', { halfDaysAgreed: 0 }, 'not-half-days'],
    ['of a third of a day', { halfDaysAgreed: 0.66 }, 'not-half-days'],
    ['of 1,301 days', { halfDaysAgreed: 2602 }, 'not-half-days'],
    ['that costs less than nothing', { cost: -1 }, 'not-a-cost'],
    ['without a source', { sources: [{ title: '', url: null }] }, 'no-source'],
  ])('%s', (_what, over, code) => expect(codeOf(agree(over))).toBe(code))
  it('is for the lead, not for the chair', () => expect([codeOf(agree({}, on('2026-03-02', lead))), codeOf(agree({}, on('2026-03-02', chair)))]).toEqual(['support-agreed', 'not-in-your-role']))
  it('is revised with a reason, and never to begin after days were given', () => {
    const given = [{ on: day('2024-02-01'), halfDays: 1, activity: 'audit', what: 'Looked.', by: null }] as const
    const revise = (over: Partial<SupportTerms>, reason = 'More days.') => codeOf(reviseSupport(at({ given }), { terms: { ...terms, ...over }, reason }, on('2024-02-10')))
    expect([revise({ halfDaysAgreed: 60 }), revise({}, ' '), revise({ from: exactly(day('2024-02-02')) })]).toEqual(['support-revised', 'no-reason', 'given-outside-its-dates'])
  })
})

describe('days of support', () => {
  const record = (iso: string, halfDays = 2, today = '2024-04-10', support = at()) => codeOf(recordSupportDays(support, { on: day(iso), halfDays, activity: 'coaching', what: 'Coached.', by: null }, on(today)))
  it.each([
    ['2024-01-31', 2, 'before-it-begins'],
    ['2024-02-01', 2, 'support-days-recorded'],
    ['2024-02-29', 1, 'support-days-recorded'],
    ['2024-04-11', 2, 'in-the-future'],
    ['2024-02-05', 0, 'not-half-days'],
    ['2024-02-05', 1.5, 'not-half-days'],
    ['2024-02-05', 9, 'not-half-days'],
  ])('on %s, %d half days: %s', (iso, halves, code) => expect(record(iso, halves)).toBe(code))
  it('may be handed in after the end for a day before it, and not for a day after', () => {
    const over = at({ ending: ended })
    expect([record('2024-03-20', 2, '2024-04-10', over), record('2024-03-21', 2, '2024-04-10', over)]).toEqual(['support-days-recorded', 'after-it-ended'])
  })
  it('stand in the order of their days', () => {
    const later = recordSupportDays(at(), { on: day('2024-03-01'), halfDays: 2, activity: 'audit', what: 'Later.', by: null }, on('2024-04-10'))
    if (isRefusal(later)) throw new Error(later.message)
    const earlier = recordSupportDays(later.support, { on: day('2024-02-29'), halfDays: 2, activity: 'audit', what: 'Earlier.', by: null }, on('2024-04-10'))
    expect(isRefusal(earlier) ? earlier : earlier.support.given.map((each) => each.what)).toEqual(['Earlier.', 'Later.'])
  })
})

describe('what needs a person', () => {
  it('counts an even pace by days of the calendar, both ends included', () => {
    // 60 days from 1 February to 31 March 2024, a leap year; 29 of them by 29 February: 40 × 29 ÷ 60 = 19.3.
    expect(halfDaysExpected(at(), day('2024-02-29'))).toBe(19)
    expect(halfDaysExpected(at(), day('2024-03-31'))).toBe(40)
    expect(halfDaysExpected(at(), day('2024-05-01'))).toBe(40)
    expect(halfDaysExpected(at({ to: null }), day('2024-03-01'))).toBeNull()
  })
  it('says that days are behind below three quarters of that', () => {
    const withDays = (halfDays: number) => at({ given: [{ on: day('2024-02-02'), halfDays, activity: 'audit', what: 'Looked.', by: null }] })
    expect([14, 15].map((halves) => isBehind(withDays(halves), day('2024-02-29')))).toEqual([true, false])
  })
  it.each<[string, SupportPackage, string, readonly string[]]>([
    ['running, behind, for no finding, near its end', at(), '2024-02-29', ['days-behind', 'no-finding-addressed', 'no-exit-plan']],
    ['past its end with everything else in order', at({ halfDaysAgreed: null, findings: ['f1' as FindingId], exitPlan: 'We carry on.' }), '2024-04-01', ['past-its-end']],
    ['ended without a result', at({ ending: ended }), '2024-03-20', ['ended-without-result']],
    ['ended with one', at({ ending: ended, result: 'Better.' }), '2024-03-20', []],
    ['not begun', at(), '2024-01-31', []],
    ['nobody can tell', at({ ending: silent }), '2024-03-21', []],
  ])('%s', (_what, support, iso, concerns) => expect(supportConcernsOf(support, day(iso))).toEqual(concerns))
})

describe('ratings', () => {
  const given = { rating: 'some-difference', words: 'A little.' } as const
  it('of the two sides are kept apart', () => {
    const first = rateSupport(at(), { side: 'receiver', given }, on('2024-03-01'))
    if (isRefusal(first)) throw new Error(first.message)
    expect(first.support.ratings).toEqual({ receiver: { ...given, on: '2024-03-01' }, supporter: null })
  })
  it('are given by their own side alone, with a word why', () => {
    const rate = (side: 'receiver' | 'supporter', actor: SupportSetting['actor'], words = 'So.') => codeOf(rateSupport(at(), { side, given: { ...given, words } }, on('2026-03-02', actor)))
    expect([rate('receiver', lead), rate('supporter', lead), rate('receiver', owner), rate('receiver', lead, '')]).toEqual(['support-rated', 'not-in-your-role', 'not-in-your-role', 'nothing-said'])
  })
})

describe('the end', () => {
  const given = [{ on: day('2024-03-05'), halfDays: 1, activity: 'audit', what: 'Looked.', by: null }] as const
  const end = (iso: string, reason = 'Done.') => codeOf(endSupport(at({ given }), { on: exactly(day(iso)), how: 'completed', reason, result: null, exitPlan: null, source: null }, on('2024-03-10')))
  it.each([['2024-03-10', 'support-ended'], ['2024-03-11', 'in-the-future'], ['2024-03-04', 'dates-out-of-order']])('on %s: %s', (iso, code) => expect(end(iso)).toBe(code))
  it('needs a reason', () => expect(end('2024-03-10', ' ')).toBe('no-reason'))
  it('is followed by a result, in words, and not before it', () => {
    const say = (support: SupportPackage, result = 'Better.') => codeOf(sayWhatCameOfIt(support, result, on('2024-04-10')))
    expect([say(at({ ending: ended })), say(at()), say(at({ ending: ended }), '')]).toEqual(['support-result-said', 'not-over', 'nothing-said'])
  })
})

describe('what the supporter found', () => {
  const make = (findings: readonly string[], iso = '2024-03-01') =>
    makeSupportFindings(at(), { on: day(iso), summary: null, findings, source }, { ...on('2024-03-10'), reviewId: 'review' as InspectionId, findingIds: findings.map((_each, index) => `n${index}` as FindingId), receiverName: 'Exampleshire' })
  it('becomes a review with recommendations in the register, in order', () => {
    const made = make(['Count  who comes.', '', 'Agree hours.'])
    if (isRefusal(made)) throw new Error(made.message)
    expect(made.review).toMatchObject({ visit: 'support-review', end: '2024-03-01', judgements: [], publication: { kind: 'not-known' } })
    expect(made.findings.map(({ kind, position, text }) => [kind, position, text])).toEqual([['recommendation', 1, 'Count who comes.'], ['recommendation', 2, 'Agree hours.']])
    expect(made.support.reviews).toEqual(['review'])
  })
  it.each<[readonly string[], string, string]>([[[], '2024-03-01', 'no-findings'], [[' '], '2024-03-01', 'no-findings'], [['One.', 'One.'], '2024-03-01', 'finding-twice'], [['One.'], '2024-01-31', 'before-it-begins'], [['One.'], '2024-03-11', 'in-the-future']])('refuses %j on %s: %s', (findings, iso, code) => expect(codeOf(make(findings, iso))).toBe(code))
})
