import { describe, expect, it } from 'vitest'
import { personAs } from '../../../test/support/audits.ts'
import { programme, today } from '../../../test/support/cast.ts'
import { addDays, addMonths, day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles } from '../people/role.ts'
import type { ActionId } from '../plan/plan.ts'
import { isRefusal } from '../refusal.ts'
import { acceptRisk, closeRisk, raiseRisk, reviewRisk, type RiskIntent } from './keep-risks.ts'
import { riskLevel, riskMatrix } from './risk-level.ts'
import { riskActs, riskConcerns, riskState, riskStates, riskTable, type RiskAct } from './risk-state.ts'
import { riskLevels, riskSteps, type Risk, type RiskId, type RiskSetting } from './risk.ts'

const id = 'r1' as RiskId
const lead = personAs('lena', 'programme-lead')
const director = personAs('dora', 'director')
const intent: RiskIntent = { title: 'Agency workers leave', cause: 'Notice is four weeks.', effect: 'Children get a new worker.', likelihood: 3, impact: 4, controls: ['Converting to permanent posts'], owner: 'Head of workforce', review: addDays(today, 30), measures: ['m1' as MeasureId], actions: ['a1' as ActionId] }
const aRisk = (over: Partial<Risk> = {}): Risk => ({ ...intent, id, programme, number: 1, acceptance: null, closed: null, history: [], ...over })
const settingOf = (actor: Actor, risks: readonly Risk[] = [aRisk()], on = today): RiskSetting => ({ programme, actor, on, risks, measures: ['m1' as MeasureId], actions: ['a1' as ActionId] })
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : 'done')
const accepted = { on: today, until: addDays(today, 10), why: 'So.', approver: 'dora' }

const inState: Readonly<Record<(typeof riskStates)[number], Risk>> = {
  open: aRisk(), accepted: aRisk({ acceptance: accepted }), 'acceptance-over': aRisk({ acceptance: { ...accepted, until: addDays(today, -1) } }), closed: aRisk({ closed: { on: today, why: 'Over.' } }),
}
const take: Readonly<Record<RiskAct, (risk: Risk, actor?: Actor) => unknown>> = {
  review: (risk, actor = lead) => reviewRisk({ ...intent, risk: id, words: 'As before.' }, settingOf(actor, [risk])),
  accept: (risk, actor = director) => acceptRisk({ risk: id, until: addDays(today, 90), why: 'Nothing more can be done.' }, settingOf(actor, [risk])),
  close: (risk, actor = lead) => closeRisk({ risk: id, why: 'The posts are filled.' }, settingOf(actor, [risk])),
}

describe('the states of a risk', () => {
  it.each(riskStates)('%s is found from its dates', (state) => expect(riskState(inState[state], today)).toBe(state))
  it('is accepted on the last day, and over the day after', () => expect([10, 11].map((days) => riskState(inState.accepted, addDays(today, days)))).toEqual(['accepted', 'acceptance-over']))
  it.each(riskStates.flatMap((state) => riskActs.map((act) => ({ state, act, allowed: riskTable[act][state] }))))('$state, $act: $allowed', ({ state, act, allowed }) => expect(codeOf(take[act](inState[state]))).toBe(allowed ? 'done' : 'not-now'))
  const rows = { review: 'keep-risks', accept: 'accept-a-risk', close: 'keep-risks' } as const
  it.each(riskActs.flatMap((act) => memberRoles.map((role) => ({ act, role }))))('$role, $act', ({ act, role }) => expect(codeOf(take[act](inState.open, personAs('somebody', role))) === 'not-in-your-role').toBe(!permissions[rows[act]][role]))
})

describe('raising and reviewing', () => {
  it.each<[string, Partial<RiskIntent>, string]>([
    ['a whole risk', {}, 'done'], ['no name', { title: ' ' }, 'no-title'], ['no cause', { cause: '' }, 'no-cause'], ['no effect', { effect: '' }, 'no-effect'], ['nobody', { owner: ' ' }, 'no-owner'],
    ['a review yesterday', { review: addDays(today, -1) }, 'in-the-past'], ['a review today', { review: today }, 'done'], ['a review in six months', { review: addMonths(today, 6) }, 'done'], ['a day later', { review: addDays(addMonths(today, 6), 1) }, 'too-far-off'],
    ['a name with an age', { effect: 'Tom Sample, aged 7, waits.' }, 'may-point-at-a-child'], ['an unknown measure', { measures: ['m9' as MeasureId] }, 'no-such-measure'], ['an unknown action', { actions: ['a9' as ActionId] }, 'no-such-action'],
  ])('%s', (_what, over, code) => expect(codeOf(raiseRisk({ ...intent, ...over }, id, settingOf(lead)))).toBe(code))
  it('numbers risks on, also after one was closed', () => expect(raiseRisk(intent, id, settingOf(lead, [aRisk({ number: 7, closed: { on: today, why: 'Over.' } })]))).toMatchObject({ risk: { number: 8, history: [{ what: 'raised', likelihood: 3, impact: 4 }] } }))
  it('drops empty controls', () => expect(raiseRisk({ ...intent, controls: [' One ', ' ', ''] }, id, settingOf(lead))).toMatchObject({ risk: { controls: ['One'] } }))
  it('says what it found', () => expect(codeOf(reviewRisk({ ...intent, risk: id, words: ' ' }, settingOf(lead)))).toBe('nothing-said'))
  it('keeps an acceptance while the risk has not grown, and ends it where it has', () => {
    const review = (over: Partial<RiskIntent>) => reviewRisk({ ...intent, ...over, risk: id, words: 'Seen.' }, settingOf(lead, [inState.accepted]))
    expect(review({ likelihood: 2 })).toMatchObject({ risk: { acceptance: accepted } })
    expect(review({ impact: 5, likelihood: 1 })).toMatchObject({ risk: { acceptance: null } })
  })
  it('adds to the history and takes nothing from it', () => {
    const reviewed = reviewRisk({ ...intent, likelihood: 5, risk: id, words: 'Two more left.' }, settingOf(lead, [aRisk({ history: [{ on: day('2026-01-01'), what: 'raised', by: 'x', likelihood: 3, impact: 4, words: 'y' }] })]))
    expect(isRefusal(reviewed) ? null : reviewed.risk.history.map(({ what, likelihood }) => `${what} ${likelihood}`)).toEqual(['raised 3', 'reviewed 5'])
  })
})

describe('letting a risk stand', () => {
  const accept = (until: ReturnType<typeof day>, why = 'So.', actor: Actor = director, risk = aRisk()) => codeOf(acceptRisk({ risk: id, until, why }, settingOf(actor, [risk])))
  it('is for twelve months at most, with a reason', () => expect([accept(addMonths(today, 12)), accept(addDays(addMonths(today, 12), 1)), accept(addDays(today, -1)), accept(today, ' ')]).toEqual(['done', 'too-far-off', 'in-the-past', 'no-reason']))
  it('is never done by whoever answers for it', () => expect([accept(today, 'So.', director, aRisk({ owner: 'DIRECTOR' })), accept(today, 'So.', director, aRisk({ owner: 'dora' }))]).toEqual(['own-risk', 'own-risk']))
})

describe('the matrix', () => {
  const rank = (likelihood: number, impact: number) => riskLevels.indexOf(riskLevel({ likelihood, impact } as Risk))
  const pairs = riskSteps.flatMap((one) => riskSteps.map((other) => [one, other] as const))
  it.each(pairs)('never falls where a risk of %i and %i grows', (one, other) => {
    expect(rank(Math.min(5, one + 1), other)).toBeGreaterThanOrEqual(rank(one, other))
    expect(rank(one, Math.min(5, other + 1))).toBeGreaterThanOrEqual(rank(one, other))
  })
  it('has a rare and severe harm higher than a slight one that is certain', () => expect([riskMatrix[1][5], riskMatrix[5][1]]).toEqual(['high', 'medium']))
})

describe('what needs a person', () => {
  it('is an acceptance that is over, a review past its day, and a high risk without a control', () => {
    const risks = [aRisk({ review: addDays(today, -1) }), aRisk({ id: 'r2' as RiskId, number: 2, impact: 5, acceptance: { ...accepted, until: addDays(today, -3) } }), aRisk({ id: 'r3' as RiskId, number: 3, controls: [] }), aRisk({ id: 'r4' as RiskId, number: 4, controls: [], likelihood: 1, impact: 1 }), inState.closed]
    expect(riskConcerns(risks, today).map((each) => `${each.kind} ${each.risk.number}`)).toEqual(['acceptance-over 2', 'review-overdue 1', 'no-control 3'])
  })
  it('is nothing on the day of the review itself', () => expect(riskConcerns([aRisk({ review: today })], today)).toEqual([]))
})
