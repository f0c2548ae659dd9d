import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Actor } from './actor.ts'
import { acts, may, permissions, whyNot, type Act } from './permission.ts'
import type { MembershipId, PersonId, ProgrammeId } from './person.ts'
import { memberRoles, roles, type MemberRole } from './role.ts'

const programme = 'exampleshire' as ProgrammeId
const today = day('2026-11-20')

const member = (role: MemberRole, from = day('2026-01-01'), to: ReturnType<typeof day> | null = null): Actor => ({
  kind: 'person',
  person: 'p1' as PersonId,
  name: 'Ada Sample',
  memberships: [{ id: 'm1' as MembershipId, person: 'p1' as PersonId, programme, role, capacity: role, from, to }],
})

/** The table again, written by role: who may do what. A new act or role breaks this until someone decides. */
const expected: Record<Act, string> = {
  'see-programme': 'chair commissioner director programme-lead action-owner analyst quality-lead partner councillor inspector',
  'see-journal': 'chair commissioner director programme-lead quality-lead inspector',
  'see-people': 'chair commissioner director programme-lead action-owner analyst quality-lead partner councillor',
  'manage-people': 'director programme-lead',
  'bring-a-report': 'director programme-lead quality-lead',
  'accept-a-reading': 'director programme-lead quality-lead',
  'record-receipt': 'director programme-lead',
  'relate-findings': 'chair commissioner programme-lead quality-lead',
  'set-priorities': 'director programme-lead',
  'plan-an-action': 'director programme-lead',
  'report-progress': 'director programme-lead action-owner analyst quality-lead partner',
  'take-out-figures': 'chair commissioner director programme-lead action-owner analyst quality-lead partner councillor inspector',
  'bring-in-a-plan': 'programme-lead',
  'enter-instrument': 'commissioner director programme-lead',
  'change-instrument': 'commissioner programme-lead',
  'record-appointment': 'commissioner director programme-lead',
  'keep-bodies': 'commissioner director programme-lead',
  'settle-obligation': 'chair commissioner programme-lead',
  'keep-support': 'director programme-lead',
  'record-support-days': 'director programme-lead partner',
  'make-support-findings': 'programme-lead quality-lead partner',
  'rate-support-received': 'director programme-lead',
  'rate-support-given': 'commissioner partner',
  'load-figures': 'analyst programme-lead',
  'write-measures': 'programme-lead analyst quality-lead',
  'set-targets': 'director programme-lead',
  'explain-figures': 'programme-lead analyst quality-lead',
  'propose-a-rebase': 'programme-lead analyst quality-lead',
  'decide-a-rebase': 'chair commissioner programme-lead analyst quality-lead',
  'link-measures': 'director programme-lead analyst quality-lead',
  'check-definitions': 'commissioner programme-lead analyst quality-lead',
  'ask-about-measures': 'chair commissioner director programme-lead action-owner analyst quality-lead partner councillor',
  'answer-about-measures': 'director programme-lead action-owner analyst quality-lead partner',
  'keep-contract': 'director programme-lead',
  'agree-contract-change': 'director partner councillor',
  'submit-kpi-return': 'director analyst partner',
  'step-up-contract': 'director councillor',
  'keep-contract-meeting': 'director programme-lead analyst partner councillor',
  'keep-front-door': 'director programme-lead',
  'record-front-door': 'director programme-lead analyst partner',
  'record-decisions': 'director programme-lead analyst',
  'raise-with-partner': 'director programme-lead action-owner partner',
  'settle-with-partner': 'chair director programme-lead',
  'keep-promises': 'director programme-lead',
  'record-take-up': 'director programme-lead analyst',
  'record-parenting-meeting': 'director programme-lead',
  'record-views': 'director programme-lead quality-lead councillor',
  'answer-views': 'director programme-lead councillor',
  'switch-server-reading': 'director',
  'set-suppression': 'director',
  'propose-a-release': 'director programme-lead analyst',
  'decide-a-release': 'chair commissioner director programme-lead',
  'offer-evidence': 'director programme-lead action-owner analyst quality-lead partner',
  'erase-evidence': 'director programme-lead',
  'keep-meetings': 'chair commissioner programme-lead',
  'give-a-paper': 'chair commissioner director programme-lead action-owner analyst quality-lead partner',
  'take-minutes': 'chair commissioner programme-lead',
  'approve-minutes': 'chair',
  'write-own-view': 'chair',
  'follow-board-actions': 'chair commissioner director programme-lead',
  'write-letters': 'chair commissioner director programme-lead',
  'sign-letters': 'chair commissioner director',
  'draft-minister-letter': 'chair programme-lead',
  'draft-commissioner-report': 'commissioner',
  'draft-council-report': 'director programme-lead',
  'check-facts': 'director',
  'sign-as-chair': 'chair',
  'sign-as-commissioner': 'commissioner',
  'sign-as-director': 'director',
  'restrict-papers': 'chair commissioner director programme-lead',
  'release-papers': 'chair commissioner director programme-lead',
  'make-a-pack': 'director programme-lead analyst',
  'write-for-the-public': 'chair commissioner director programme-lead',
  'release-to-the-public': 'chair commissioner director programme-lead',
  'set-effect-day': 'director programme-lead',
  'set-staleness': 'chair commissioner quality-lead',
  'choose-review-way': 'chair commissioner',
  'make-claim': 'director programme-lead action-owner partner',
  'give-view': 'chair commissioner quality-lead',
  'settle-difference': 'chair commissioner',
  'reply-to-view': 'director programme-lead action-owner partner',
  'verify-evidence': 'chair commissioner programme-lead analyst quality-lead',
  'close-action': 'director programme-lead',
  'recheck-action': 'chair commissioner programme-lead quality-lead',
  'reopen-action': 'chair commissioner director programme-lead quality-lead',
  'make-upward-claim': 'chair commissioner director programme-lead analyst quality-lead',
  'ask-a-question': 'chair commissioner quality-lead partner councillor',
  'answer-a-question': 'director programme-lead action-owner analyst quality-lead partner',
  'record-recommendation': 'programme-lead councillor',
  'answer-recommendation': 'director programme-lead',
  'write-self-assessment': 'director programme-lead quality-lead',
  'see-small-numbers': 'chair commissioner director programme-lead analyst quality-lead inspector',
  'plan-audits': 'programme-lead quality-lead',
  'audit-practice': 'director programme-lead action-owner quality-lead partner',
  'moderate-audits': 'commissioner programme-lead quality-lead partner',
  'agree-final-grade': 'commissioner programme-lead quality-lead partner',
  'note-audit-themes': 'programme-lead quality-lead',
  'see-audit-load': 'quality-lead',
  'keep-risks': 'director programme-lead action-owner quality-lead',
  'accept-a-risk': 'commissioner director',
  'keep-workforce-plans': 'director programme-lead analyst',
  'baseline-the-plan': 'director',
  'enter-kind': 'commissioner programme-lead',
  'correct-inspection': 'director programme-lead quality-lead',
}

describe('the permission table', () => {
  const cells = acts.flatMap((act) => roles.map((role) => ({ act, role, allowed: expected[act].split(' ').includes(role) })))
  it.each(cells)('$role, $act: $allowed', ({ act, role, allowed }) => expect(permissions[act][role]).toBe(allowed))

  it.each(acts.flatMap((act) => memberRoles.map((role) => ({ act, role }))))('the guard says for $role and $act what the table says', ({ act, role }) =>
    expect(may(member(role), act, programme, today)).toBe(permissions[act][role]),
  )
  // Pages that are drawn once for several people offer the way to take their figures out, without asking who looks.
  it('lets whoever sees a programme take its figures out', () => expect(permissions['take-out-figures']).toEqual(permissions['see-programme']))
})

describe('membership', () => {
  it('lets nobody in before its first day', () =>
    expect(whyNot(member('chair', day('2026-11-21')), 'see-programme', programme, today)?.code).toBe('not-a-member'))
  it('lets a person in on the first and the last day', () =>
    expect(may(member('chair', today, today), 'see-programme', programme, today)).toBe(true))
  it('ends by itself', () =>
    expect(whyNot(member('chair', day('2026-01-01'), day('2026-11-19')), 'see-programme', programme, today)?.code).toBe('not-a-member'))
  it('opens no other programme', () =>
    expect(whyNot(member('chair'), 'see-programme', 'elsewhere' as ProgrammeId, today)?.code).toBe('not-a-member'))
})
