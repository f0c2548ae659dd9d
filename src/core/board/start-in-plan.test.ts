import { describe, expect, it } from 'vitest'
import { aBoardAction } from '../../../test/support/board-changes.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import type { Action, ActionId, Outcome, OutcomeId, PriorityId } from '../plan/plan.ts'
import { isRefusal } from '../refusal.ts'
import type { BoardAction, BoardActionId } from './meeting.ts'
import { startInPlan } from './start-in-plan.ts'

const { programme } = aBoardAction
const on = day('2026-11-20')
const member = (role: MemberRole): Actor => ({ kind: 'person', person: role as string as PersonId, name: role, memberships: [{ id: 'm' as MembershipId, person: role as string as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }] })
const open: BoardAction = { ...aBoardAction, closed: null, planAction: null }
const outcome: Outcome = { id: 'o1' as OutcomeId, programme, priority: 'p1' as PriorityId, position: 1, difference: 'Children wait less.' }
const intent = { outcome: outcome.id, title: 'Count reasons.', findings: [], ownInitiative: 'The board asked for it.', owner: 'Head of service', partner: null, start: null, due: day('2026-12-07'), milestones: [], howWeWillKnow: { measures: [], evidence: ['The count'] } }
const carrier = { id: 'a9' as ActionId, number: 9 } as Action
const start = (over: Partial<BoardAction> = {}, role: MemberRole = 'programme-lead', more: Partial<typeof intent> = {}, id: BoardActionId = open.id) =>
  startInPlan(id, { ...intent, ...more }, { programme, outcome, findings: [], actor: member(role), on, id: 'new' as ActionId, number: 10, plan: [carrier], board: { actions: [{ ...open, ...over }] } })
const codeOf = (outcomeOf: unknown): string => (isRefusal(outcomeOf) ? outcomeOf.code : (outcomeOf as { kind: string }).kind)

describe('starting an action of the plan from one of the board', () => {
  it('is one change that ties the two together and leaves the board’s open', () => {
    expect(start()).toMatchObject({ kind: 'action-planned', action: { id: 'new', number: 10, title: 'Count reasons.' }, forBoard: { before: { planAction: null }, action: { id: open.id, planAction: 'new', closed: null } } })
  })
  it.each(memberRoles)('is for whoever may add to the plan: %s', (role) => expect(codeOf(start({}, role))).toBe(permissions['plan-an-action'][role] ? 'action-planned' : 'not-in-your-role'))
  it.each([
    ['that is closed', { closed: { on, by: 'Ada', result: 'Done.' } }, 'closed-already'],
    ['that the plan carries already', { planAction: carrier.id }, 'carried-already'],
  ] as const)('is refused for one %s', (_what, over, code) => expect(codeOf(start(over))).toBe(code))
  it('names the action that carries it already', () => expect(start({ planAction: carrier.id })).toMatchObject({ message: 'Action 9 of the plan carries it already.' }))
  it('is refused for one that the board never agreed', () => expect(codeOf(start({}, 'programme-lead', {}, 'other' as BoardActionId))).toBe('no-such-board-action'))
  it('meets the rules of every action of the plan', () => expect(codeOf(start({}, 'programme-lead', { howWeWillKnow: { measures: [], evidence: [] } }))).toBe('no-test-of-success'))
})
