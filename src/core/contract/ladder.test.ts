import { describe, expect, it } from 'vitest'
import { aContract, aKpi, aRecord, aReturn, aVersion, loader, north, of100, settingOf, speaker, spoken, trust } from '../../../test/support/contracts.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import type { ContractRecord } from './contract-record.ts'
import { contractStepStates, stepMoves, stepTransitions, type ContractStep, type ContractStepId, type ContractStepState } from './contract-step.ts'
import { holdMeeting, meetingsOwed, type ContractMeetingId } from './hold-meeting.ts'
import type { KpiCode } from './kpi.ts'
import { missRunOf, stepProposals } from './ladder-proposals.ts'
import { readingsOfKpi } from './readings.ts'
import type { ContractChangeId } from './contract-change.ts'
import { proposeChange } from './propose-change.ts'
import { versionOn, withEndedKpis } from './schedule.ts'
import { setStepAside } from './set-step-aside.ts'
import { changeStep, takeStep, type StepIntent } from './take-step.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const code = 'A1' as KpiCode
const today = day('2025-06-01')
const quarters = ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01'] as const
/** Figures of the north quarter by quarter; null where none was returned. The south always meets its target. */
const withNorth = (figures: readonly (number | null)[], over: Partial<ContractRecord> = {}): ContractRecord =>
  aRecord({ returns: figures.flatMap((each, index) => (each === null ? [] : [aReturn(quarters[index]!, of100(each), of100(95))])), ...over })

const plan = { actions: [{ what: 'Recruit.', owner: 'Head', due: day('2025-09-01') }], agreedBy: 'both', recorded: spoken(), closed: null } as const
const aStep = (over: Partial<ContractStep> = {}): ContractStep => ({
  id: 'step' as ContractStepId, programme: aContract().programme, contract: aContract().id, code, rung: 'remedial-plan', runs: [], reason: 'Missed.', by: spoken(north, '2025-05-01'), plan: null, lifted: null, ...over,
})
const lifted = { reason: 'Better.', by: spoken(north, '2025-05-20') }

describe('misses in a row', () => {
  it.each<[string, readonly (number | null)[], number]>([
    ['count up to the latest figure', [90, 70, 70], 2],
    ['end with a figure within tolerance', [70, 70, 82], 0],
    ['are neither counted nor ended by a figure that is missing', [70, null, 70], 2],
    ['stay when the latest is missing', [90, 70, 70, null], 2],
    ['begin anew after a figure that met', [70, 90, 70], 1],
  ])('%s', (_title, figures, misses) => expect(missRunOf(readingsOfKpi(withNorth(figures), code, today), north, null)?.misses ?? 0).toBe(misses))
})

describe('the rule', () => {
  it.each<[readonly number[], string | null]>([[[90], null], [[70], 'performance-concern'], [[70, 70], 'remedial-plan'], [[70, 70, 70], 'remedial-plan'], [[70, 70, 70, 70], 'step-in']])('after %j proposes %s', (figures, rung) =>
    expect(stepProposals(withNorth(figures), today)[0]?.rung ?? null).toBe(rung))
  it('names whose figures were missed, and since when', () =>
    expect(stepProposals(withNorth([90, 70, 70]), today)).toMatchObject([{ runs: [{ area: 'north', misses: 2, since: '2024-07-01' }], current: null }]))
  it('proposes nothing for what is watched only, without a ladder, or for the step it is on', () => {
    expect(stepProposals(withNorth([70, 70], { schedule: [aVersion(aKpi({ isContractual: false }))] }), today)).toEqual([])
    expect(stepProposals(withNorth([70, 70], { contract: aContract({ ladder: null }) }), today)).toEqual([])
    expect(stepProposals(withNorth([70, 70], { steps: [aStep()] }), today)).toEqual([])
    expect(stepProposals(withNorth([70, 70, 70, 70], { steps: [aStep()] }), today)).toMatchObject([{ rung: 'step-in', current: { rung: 'remedial-plan' } }])
  })
  it('does not count again what came before a step was lifted', () => {
    const after = { reason: 'Better.', by: spoken(north, '2024-12-15') }
    expect(stepProposals(withNorth([70, 70], { steps: [aStep({ lifted: after })] }), today)).toEqual([])
    expect(stepProposals(withNorth([70, 70, 70], { steps: [aStep({ lifted: after })] }), today)).toMatchObject([{ rung: 'performance-concern' }])
  })
})

describe('setting a step aside', () => {
  const aside = (record: ContractRecord | null, over: Partial<Parameters<typeof setStepAside>[1]> = {}, actor: Parameters<typeof settingOf>[0] = speaker('Dora', 'director', north), on = '2025-06-01') =>
    setStepAside(record, { code, rung: 'remedial-plan', reason: 'Snow closed the courts.', voice: { body: north }, ...over }, { id: 'aside' as ContractStepId, setting: settingOf(actor, on) })
  const twice = withNorth([90, 70, 70])
  it.each([
    [aside(twice), 'contract-step-set-aside'],
    [aside(twice, { reason: ' ' }), 'no-reason'],
    [aside(twice, { rung: 'step-in' }), 'not-proposed'],
    [aside(withNorth([90])), 'not-proposed'],
    [aside(null), 'no-such-contract'],
    [aside(twice, { voice: { body: trust } }, speaker('Theo', 'director', trust)), 'not-a-council'],
  ] as const)('%#: %s', (outcome, expected) => expect(codeOf(outcome)).toBe(expected))
  it('keeps it from being proposed until another figure is missed', () => {
    const outcome = aside(twice)
    if (outcome.kind !== 'contract-step-set-aside') throw new Error('refused')
    const after = (figures: readonly (number | null)[], on = today) => stepProposals(withNorth(figures, { setAsides: [outcome.aside] }), on).map((each) => each.rung)
    expect([after([90, 70, 70]), after([90, 70, 70, null]), after([90, 70, 70, 70]), after([90, 70, 70, 90])]).toEqual([[], [], ['remedial-plan'], []])
    expect(after([90, 70, 70], day('2025-05-31'))).toEqual(['remedial-plan'])
  })
})

describe('an indicator that leaves the schedule', () => {
  const propose = (record: ContractRecord, over: Partial<{ code: KpiCode; asksFor: string }> = {}) =>
    proposeChange(record, { proposal: { kind: 'end-kpi', code: over.code ?? code }, why: 'Nobody uses it.', asksFor: day(over.asksFor ?? '2025-07-01'), voice: { body: north } }, { id: 'end' as ContractChangeId, setting: settingOf(speaker('Dora', 'director', north), '2025-06-01') })
  it.each([[propose(withNorth([])), 'contract-change-proposed'], [propose(withNorth([]), { code: 'Z9' as KpiCode }), 'not-in-the-schedule'], [propose(withNorth([]), { asksFor: '2025-05-01' }), 'asks-for-the-past']] as const)('%#: %s', (outcome, expected) => expect(codeOf(outcome)).toBe(expected))
  it('stays until every party has agreed, and then asks for no figures from that day', () => {
    const outcome = propose(withNorth([]))
    if (outcome.kind !== 'contract-change-proposed') throw new Error('refused')
    const schedule = [aVersion()]
    expect(withEndedKpis(schedule, [outcome.change])).toEqual(schedule)
    const ended = withEndedKpis(schedule, [{ ...outcome.change, outcome: { kind: 'in-force', agreedOn: day('2025-06-20'), from: day('2025-07-01') } }])
    expect(['2025-06-30', '2025-07-01'].map((on) => versionOn(ended, code, day(on))?.number ?? null)).toEqual([1, null])
    const record = withNorth([], { schedule: ended })
    expect(readingsOfKpi(record, code, day('2026-01-01')).at(-1)?.period).toEqual({ from: '2025-04-01', to: '2025-06-30' })
  })
  it('is one subject with a change of its wording: one waits for the other', () => {
    const outcome = propose(withNorth([]))
    if (outcome.kind !== 'contract-change-proposed') throw new Error('refused')
    const other = proposeChange(withNorth([], { changes: [outcome.change] }), { proposal: { kind: 'kpi', becomes: aKpi({ tolerance: 70 }) }, why: 'x', asksFor: day('2025-07-01'), voice: { body: north } }, { id: 'c' as ContractChangeId, setting: settingOf(speaker('Dora', 'director', north), '2025-06-01') })
    expect(codeOf(other)).toBe('already-waiting')
  })
})

describe('taking a step', () => {
  const take = (over: Partial<Parameters<typeof takeStep>[1]> = {}, actor: Parameters<typeof settingOf>[0] = speaker('Nia', 'councillor', north)) =>
    codeOf(takeStep(withNorth([70, 70]), { code, rung: 'remedial-plan', reason: 'Twice.', voice: { body: north }, ...over }, { id: 's' as ContractStepId, setting: settingOf(actor, today) }))
  it('is for a council, with a reason, and only the step the rule proposes', () => {
    expect(take()).toBe('contract-step-taken')
    expect(take({ reason: ' ' })).toBe('no-reason')
    expect(take({ rung: 'step-in' })).toBe('not-proposed')
    expect(take({ voice: { body: trust } }, speaker('Tess', 'director', trust))).toBe('not-a-council')
    expect(take({}, speaker('Tess', 'director', trust))).toBe('no-voice')
    expect(take({}, speaker('Ann', 'analyst', north))).toBe('not-in-your-role')
  })
})

describe('the table of moves', () => {
  const states: { readonly [S in ContractStepState]: ContractStep } = { open: aStep(), 'plan-agreed': aStep({ plan }), 'plan-closed': aStep({ plan: { ...plan, closed: { result: 'Done.', by: spoken() } } }), lifted: aStep({ lifted }) }
  const intents: { readonly [M in StepIntent['move']]: StepIntent } = {
    'agree-plan': { move: 'agree-plan', actions: plan.actions, agreedBy: 'both', voice: { body: north } },
    'close-plan': { move: 'close-plan', result: 'Done.', voice: { body: north } },
    lift: { move: 'lift', reason: 'Better.', voice: { body: north } },
  }
  const change = (step: ContractStep, intent: StepIntent) => changeStep(aRecord({ steps: [step] }), step.id, intent, settingOf(loader, today))
  it.each(contractStepStates.flatMap((state) => stepMoves.map((move) => ({ state, move, next: stepTransitions[state][move] }))))('$state, $move: $next', ({ state, move, next }) => {
    const done = change(states[state], intents[move])
    expect(codeOf(done)).toBe(next === null ? 'not-possible-now' : 'contract-step-changed')
  })
  it('asks for actions with an owner and a day to come, and for who agreed', () => {
    const agree = (over: Partial<Extract<StepIntent, { move: 'agree-plan' }>>) => codeOf(change(aStep(), { move: 'agree-plan', actions: plan.actions, agreedBy: 'both', voice: { body: north }, ...over }))
    expect(agree({ actions: [] })).toBe('no-action')
    expect(agree({ actions: [{ ...plan.actions[0], owner: ' ' }] })).toBe('no-action')
    expect(agree({ actions: [{ ...plan.actions[0], due: day('2025-05-31') }] })).toBe('due-before-today')
    expect(agree({ agreedBy: '' })).toBe('agreed-by-nobody')
    expect(codeOf(change(aStep({ rung: 'performance-concern' }), intents['agree-plan']))).toBe('not-a-plan-step')
  })
})

describe('a meeting', () => {
  const hold = (over: Partial<Parameters<typeof holdMeeting>[1]> = {}, record = aRecord({ steps: [aStep()] })) =>
    holdMeeting(record, { kind: 'strategic', on: day('2025-05-10'), step: 'step' as ContractStepId, decisions: ['Agree a plan.', ' '], voice: { body: north }, ...over }, { id: 'm' as ContractMeetingId, setting: settingOf(loader, today) })
  it('is owed about a step from the rung the contract names, until it is held', () => {
    const held = hold()
    if (isRefusal(held)) throw new Error(held.message)
    expect(held.meeting.decisions).toEqual(['Agree a plan.'])
    expect(meetingsOwed(aRecord({ steps: [aStep()] })).length).toBe(1)
    expect(meetingsOwed(aRecord({ steps: [aStep()], meetings: [held.meeting] }))).toEqual([])
    expect(meetingsOwed(aRecord({ steps: [aStep({ rung: 'performance-concern' })] }))).toEqual([])
    expect(meetingsOwed(aRecord({ steps: [aStep({ lifted })] }))).toEqual([])
  })
  it('is refused after today, before the contract or the step, and without a decision', () => {
    expect(codeOf(hold({ on: day('2025-06-02') }))).toBe('in-the-future')
    expect(codeOf(hold({ on: day('2024-03-31'), step: null }))).toBe('before-the-contract')
    expect(codeOf(hold({ on: day('2025-04-30') }))).toBe('before-the-step')
    expect(codeOf(hold({ decisions: [' '] }))).toBe('no-decision')
    expect(codeOf(hold({}, aRecord()))).toBe('no-such-step')
  })
})
