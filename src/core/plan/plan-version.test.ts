import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { programme, today } from '../../../test/support/cast.ts'
import { action, outcome } from '../../../test/support/states.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { permissions } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { baselinePlan, textOfPlan, type BaselineIntent, type PlanContent, type PlanVersion } from './plan-version.ts'

const as = (role: MemberRole): Actor => ({
  kind: 'person', person: 'p' as PersonId, name: 'Dora Director', memberships: [{ id: 'm' as MembershipId, person: 'p' as PersonId, programme, role, capacity: 'Director', from: day('2025-01-01'), to: null }],
})
const content: PlanContent = { priorities: [], outcomes: [outcome], actions: [action('a1')] }
const hash = createHash('sha256').update(textOfPlan(content), 'utf8').digest('hex')
const intent: BaselineIntent = { seen: hash, signature: ' dora  director', reason: 'Agreed by the board. ', agreedBy: '' }
const setting = { content, hash, versions: [] as readonly PlanVersion[], programme, actor: as('director'), on: today }
const codeOf = (outcome: ReturnType<typeof baselinePlan>): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('signing the plan', () => {
  it('keeps the plan whole with who, when, why and the hash', () => {
    const signed = baselinePlan(intent, setting)
    expect(signed).toMatchObject({ kind: 'plan-baselined', version: { number: 1, on: today, name: 'Dora Director', capacity: 'Director', reason: 'Agreed by the board.', agreedBy: null, content, hash } })
  })
  it.each(memberRoles)('is for whoever the table says: %s', (role) => {
    expect(codeOf(baselinePlan(intent, { ...setting, actor: as(role) })) === 'plan-baselined').toBe(permissions['baseline-the-plan'][role])
  })
  it.each<[string, Partial<BaselineIntent>, Partial<typeof setting>]>([
    ['nothing-to-sign', {}, { content: { ...content, actions: [] } }],
    ['changed-meanwhile', { seen: 'another' }, {}],
    ['no-reason', { reason: ' ' }, {}],
    ['not-your-name', { signature: 'Somebody Else' }, {}],
    ['may-point-at-a-child', { reason: 'For the family of the boy born on 3/4/2015.' }, {}],
    ['nothing-changed', {}, { versions: [{ hash } as PlanVersion] }],
  ])('is refused: %s', (code, over, where) => expect(codeOf(baselinePlan({ ...intent, ...over }, { ...setting, ...where }))).toBe(code))
  it('hashes the same plan the same, however its members are ordered', () => {
    const other = { actions: content.actions.map((each) => Object.fromEntries(Object.entries(each).toReversed())), outcomes: content.outcomes, priorities: [] } as unknown as PlanContent
    expect(textOfPlan(other)).toBe(textOfPlan(content))
    expect(textOfPlan({ ...content, actions: [action('a1', { owner: null })] })).not.toBe(textOfPlan(content))
  })
})
