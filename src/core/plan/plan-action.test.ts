import { describe, expect, it } from 'vitest'
import { chair, elsewhere, lead, outsider, programme, today } from '../../../test/support/cast.ts'
import { action, finding, outcome } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import { planAction, type Intent, type PlanSetting } from './plan-action.ts'
import type { ActionId } from './plan.ts'
import { reviseAction } from './revise-action.ts'

const intent: Intent = {
  outcome: outcome.id,
  title: 'See every child within five days',
  findings: ['f1' as FindingId],
  ownInitiative: null,
  owner: 'Head of assessment',
  partner: null,
  start: day('2026-03-02'),
  due: day('2026-06-30'),
  milestones: [{ due: day('2026-04-30'), what: 'Rota in place', isReached: false }],
  howWeWillKnow: { measures: ['Children seen within five days'], evidence: [] },
}
const setting: PlanSetting = { programme, outcome, findings: [finding('f1')], actor: lead, on: today }
const plan = (change: Partial<Intent>, where: Partial<PlanSetting> = {}) =>
  planAction({ ...intent, ...change }, { ...setting, ...where, id: 'a1' as ActionId, number: 7 })

describe('planning an action', () => {
  it('answers the finding it names', () =>
    expect(plan({})).toMatchObject({ kind: 'action-planned', action: { number: 7, delivery: 'not-started', reason: { kind: 'answers-findings', findings: ['f1'] } } }))
  it('may answer several findings', () =>
    expect(plan({ findings: ['f1' as FindingId, 'f2' as FindingId] }, { findings: [finding('f1'), finding('f2')] })).toMatchObject({ kind: 'action-planned' }))
  it('may stand without a finding when it says why', () =>
    expect(plan({ findings: [], ownInitiative: 'Asked for by staff' })).toMatchObject({ action: { reason: { kind: 'own-initiative', why: 'Asked for by staff' } } }))
  it('may lack an owner, which coverage then shows', () => expect(plan({ owner: null })).toMatchObject({ kind: 'action-planned', action: { owner: null } }))

  const refusals: [string, Partial<Intent>, Partial<PlanSetting>][] = [
    ['not-in-your-role', {}, { actor: chair }],
    ['not-a-member', {}, { actor: outsider }],
    ['no-title', { title: '  ' }, {}],
    ['no-test-of-success', { howWeWillKnow: { measures: [], evidence: [] } }, {}],
    ['no-finding-and-no-reason', { findings: [] }, {}],
    ['finding-of-another-programme', {}, { findings: [finding('f1', { programme: elsewhere })] }],
    ['finding-of-another-programme', {}, { findings: [] }],
    ['no-such-outcome', {}, { outcome: null }],
    ['no-such-outcome', {}, { outcome: { ...outcome, programme: elsewhere } }],
    ['due-before-start', { due: day('2026-03-01'), milestones: [] }, {}],
    ['milestone-after-due', { due: day('2026-04-29') }, {}],
  ]
  it.each(refusals)('refuses: %s', (code, change, where) => expect(plan(change, where)).toMatchObject({ kind: 'refusal', code }))
  it('may start and end on one day', () => expect(plan({ due: day('2026-03-02'), milestones: [] })).toMatchObject({ kind: 'action-planned' }))
})

describe('revising an action', () => {
  const before = action('a1')
  const revise = (change: object) => reviseAction(before, { ...intent, delivery: 'on-track', reason: 'Started early', ...change }, setting)
  it('keeps what stood before, and the number', () =>
    expect(revise({ due: day('2026-07-31') })).toMatchObject({ kind: 'action-revised', before: { due: '2026-06-30' }, action: { due: '2026-07-31', number: 1 }, reason: 'Started early' }))
  it('needs a reason', () => expect(revise({ reason: ' ' })).toMatchObject({ code: 'no-reason' }))
  it('meets the rules of a new action', () => expect(revise({ howWeWillKnow: { measures: [], evidence: [] } })).toMatchObject({ code: 'no-test-of-success' }))
  it('leaves a withdrawn action as it is', () =>
    expect(reviseAction(action('a1', { delivery: 'withdrawn' }), { ...intent, delivery: 'on-track', reason: 'x' }, setting)).toMatchObject({ code: 'already-withdrawn' }))
  it('says when nothing changed', () =>
    expect(
      reviseAction(before, { ...intent, title: before.title, start: null, milestones: [], howWeWillKnow: before.howWeWillKnow, delivery: 'not-started', reason: 'x' }, setting),
    ).toMatchObject({ code: 'nothing-changed' }))
})
