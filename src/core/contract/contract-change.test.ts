import { describe, expect, it } from 'vitest'
import { aChange, aContract, aKpi, aRecord, aVersion, loader, north, settingOf, south, speaker, spoken, trust } from '../../../test/support/contracts.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { memberRoles } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { answerChange, type AnswerIntent } from './answer-change.ts'
import { changeMoves, changeStates, changeTransitions, waitsFor, type ChangeOutcome, type ContractChange, type ContractChangeId, type ContractChangeMove, type ContractChangeState } from './contract-change.ts'
import { financialYear } from './financial-year.ts'
import type { KpiCode } from './kpi.ts'
import { pence } from './money.ts'
import { proposeChange, type ProposalIntent } from './propose-change.ts'
import { versionOn } from './schedule.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const id = 'change' as ContractChangeId
const softer = aKpi({ tolerance: 75 })
const proposal = { kind: 'kpi', before: aKpi(), becomes: softer } as const
const [northVoice, southVoice, trustVoice] = [speaker('Nia', 'councillor', north), speaker('Sol', 'councillor', south), speaker('Tess', 'director', trust)]

const outcomes: { readonly [S in ContractChangeState]: ChangeOutcome } = {
  waiting: { kind: 'waiting' },
  'in-force': { kind: 'in-force', agreedOn: day('2026-01-20'), from: day('2026-03-01') },
  refused: { kind: 'refused', by: spoken(), reason: 'No.' },
  withdrawn: { kind: 'withdrawn', by: spoken(trust), reason: 'Not now.' },
}

const agreedBy = (...bodies: readonly (typeof north)[]): ContractChange['answers'] => bodies.map((body) => ({ answer: 'agreed', by: spoken(body, '2026-01-12', `for ${body}`), note: null }))

const answer = (change: ContractChange, move: ContractChangeMove, body: typeof north, actor: Actor, { note = 'Because.', on = '2026-02-01' }: { readonly note?: string; readonly on?: string } = {}) => {
  const intent: AnswerIntent = { move, note, voice: { body } }
  return answerChange(aRecord({ changes: [change] }), id, intent, settingOf(actor, on))
}

describe('proposing a change', () => {
  const propose = (intent: ProposalIntent, { actor = trustVoice, body = trust, asksFor = '2026-03-01', why = 'Because.', changes = [] as readonly ContractChange[] } = {}) =>
    proposeChange(aRecord({ changes }), { proposal: intent, why, asksFor: day(asksFor), voice: { body } }, { id, setting: settingOf(actor) })
  const target: ProposalIntent = { kind: 'kpi', becomes: softer }

  it('waits for every other party and has the answer of the one that proposes', () => {
    const proposed = propose(target)
    if (isRefusal(proposed)) throw new Error(proposed.message)
    expect(proposed.change).toMatchObject({ number: 1, needs: ['north', 'south', 'trust'], outcome: { kind: 'waiting' }, proposal: { before: { tolerance: 80 }, becomes: { tolerance: 75 } } })
    expect(waitsFor(proposed.change)).toEqual(['north', 'south'])
  })
  it('may set a target below nought where the measure that counts the same is a change', () => {
    const becomes = aKpi({ unit: 'count', better: 'lower', target: -10, tolerance: -4, measure: 'net-change' })
    const said = (mayFallBelowNothing: boolean) => proposeChange(aRecord(), { proposal: { kind: 'kpi', becomes }, why: 'Fewer homes are lost.', asksFor: day('2026-03-01'), voice: { body: trust } }, { id, setting: settingOf(trustVoice), mayFallBelowNothing })
    expect([said(true), said(false)]).toMatchObject([{ kind: 'contract-change-proposed', change: { proposal: { becomes: { target: -10, tolerance: -4 } } } }, { code: 'not-a-number' }])
  })
  it.each<[string, ProposalIntent, Parameters<typeof propose>[1]]>([
    ['no-reason', target, { why: ' ' }],
    ['asks-for-the-past', target, { asksFor: '2026-01-31' }],
    ['after-the-end', target, { asksFor: '2029-04-01' }],
    ['nothing-changes', { kind: 'kpi', becomes: aKpi() }, {}],
    ['tolerance-on-the-wrong-side', { kind: 'kpi', becomes: aKpi({ tolerance: 90 }) }, {}],
    ['already-waiting', target, { changes: [aChange(proposal)] }],
    ['year-outside-term', { kind: 'sum', year: financialYear('2030/31'), becomes: pence(1) }, {}],
    ['nothing-changes', { kind: 'sum', year: financialYear('2025/26'), becomes: pence(18_532_900_000) }, {}],
    ['sum-below-nothing', { kind: 'sum', year: financialYear('2026/27'), becomes: pence(-1) }, {}],
    ['ends-before-it-begins', { kind: 'term', becomes: day('2026-01-31') }, {}],
    ['nothing-changes', { kind: 'term', becomes: day('2029-03-31') }, {}],
    ['no-voice', target, { actor: northVoice }],
    ['not-in-your-role', target, { actor: speaker('Ann', 'analyst', trust) }],
    ['not-a-member', target, { actor: { kind: 'person', person: 'x' as never, name: 'X', memberships: [] } }],
  ])('refuses: %s', (code, intent, over) => expect(codeOf(propose(intent, over))).toBe(code))
  it('takes a new indicator, another sum or a longer term', () => {
    expect(codeOf(propose({ kind: 'kpi', becomes: aKpi({ code: 'B1' as KpiCode }) }))).toBe('contract-change-proposed')
    expect(codeOf(propose({ kind: 'sum', year: financialYear('2026/27'), becomes: pence(1) }))).toBe('contract-change-proposed')
    expect(codeOf(propose({ kind: 'term', becomes: day('2031-03-31') }))).toBe('contract-change-proposed')
  })
})

describe('the table of moves', () => {
  const cells = changeStates.flatMap((state) => changeMoves.map((move) => ({ state, move, next: changeTransitions[state][move] as readonly ContractChangeState[] })))
  it.each(cells)('$state, $move: $next', ({ state, move, next }) => {
    const change = aChange(proposal, { outcome: outcomes[state] })
    const done = move === 'withdraw' ? answer(change, move, trust, trustVoice) : answer(change, move, north, northVoice)
    expect(next.length === 0 ? ['already-settled'] : next).toContain(isRefusal(done) ? done.code : done.change.outcome.kind)
  })
  it('comes into force with the last agreement, and with no earlier one', () => {
    const first = answer(aChange(proposal), 'agree', north, northVoice)
    expect(isRefusal(first) ? first.code : [first.change.outcome.kind, first.version]).toEqual(['waiting', null])
    const last = answer(aChange(proposal, { answers: agreedBy(trust, north) }), 'agree', south, southVoice)
    if (isRefusal(last)) throw new Error(last.message)
    expect(last).toMatchObject({ change: { outcome: { kind: 'in-force', agreedOn: '2026-02-01', from: '2026-03-01' } }, version: { number: 2, from: '2026-03-01', kpi: { tolerance: 75 } } })
    const schedule = [aVersion(), last.version!]
    expect(['2026-02-28', '2026-03-01'].map((on) => versionOn(schedule, 'A1' as KpiCode, day(on))?.kpi.tolerance)).toEqual([80, 75])
  })
  it('never holds before the day on which the last party agrees', () => {
    const late = answer(aChange(proposal, { answers: agreedBy(trust, north) }), 'agree', south, southVoice, { on: '2026-05-05' })
    expect(isRefusal(late) ? late.code : [late.change.outcome, late.version?.from]).toEqual([{ kind: 'in-force', agreedOn: '2026-05-05', from: '2026-05-05' }, '2026-05-05'])
  })
  it('is settled by one refusal where two councils answer differently, and both answers stay', () => {
    const refused = answer(aChange(proposal, { answers: agreedBy(trust, north) }), 'refuse', south, southVoice, { note: 'Too soft.' })
    if (isRefusal(refused)) throw new Error(refused.message)
    expect(refused).toMatchObject({ version: null, change: { outcome: { kind: 'refused', reason: 'Too soft.' } } })
    expect(refused.change.answers.map((each) => `${each.by.body} ${each.answer}`)).toEqual(['trust agreed', 'north agreed', 'south refused'])
  })
})

describe('who may answer for a party', () => {
  const waiting = aChange(proposal)
  it.each(memberRoles)('%s without a voice: nobody', (role) => expect(codeOf(answer(waiting, 'agree', north, speaker('X', role)))).toMatch(/^(no-voice|not-in-your-role)$/))
  it.each(memberRoles.map((role) => [role, ['director', 'partner', 'councillor'].includes(role)] as const))('%s with the voice of the party: %s', (role, may) =>
    expect(codeOf(answer(waiting, 'agree', north, speaker('X', role, north)))).toBe(may ? 'contract-change-answered' : 'not-in-your-role'))
  it('is nobody who speaks for another party', () => expect(codeOf(answer(waiting, 'agree', south, northVoice))).toBe('no-voice'))
  it('is not one person for two parties', () => {
    const [one, two] = [speaker('Nia', 'councillor', north), speaker('Nia', 'director', south)]
    if (one.kind !== 'person' || two.kind !== 'person') throw new Error('no people')
    const both: Actor = { ...one, memberships: [...one.memberships, ...two.memberships] }
    const first = answer(waiting, 'agree', north, both)
    if (isRefusal(first)) throw new Error(first.message)
    expect(codeOf(answer(first.change, 'agree', south, both))).toBe('two-parties-one-person')
  })
  it('answers once, and gives a reason to refuse', () => {
    expect(codeOf(answer(aChange(proposal, { answers: agreedBy(trust, north) }), 'agree', north, northVoice))).toBe('already-answered')
    expect(codeOf(answer(waiting, 'refuse', north, northVoice, { note: ' ' }))).toBe('no-reason')
  })
  it('withdraws only its own proposal', () => {
    expect(codeOf(answer(waiting, 'withdraw', north, northVoice))).toBe('not-yours-to-withdraw')
    expect(codeOf(answer(waiting, 'withdraw', trust, trustVoice, { note: '' }))).toBe('no-reason')
  })
  it('is a party of the day on which it was proposed', () => {
    expect(codeOf(answer(aChange(proposal, { needs: [north, trust] }), 'agree', south, southVoice))).toBe('not-asked')
    const [one, , provider] = aContract().parties
    const record = aRecord({ contract: aContract({ parties: [{ ...one!, to: day('2026-01-31') }, provider!] }), changes: [waiting] })
    expect(codeOf(answerChange(record, id, { move: 'agree', note: '', voice: { body: north } }, settingOf(northVoice)))).toBe('not-a-party')
  })
  it('may be a service that enters a paper', () => expect(codeOf(answer(waiting, 'agree', north, loader))).toBe('contract-change-answered'))
})
