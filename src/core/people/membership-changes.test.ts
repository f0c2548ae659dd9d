import { describe, expect, it } from 'vitest'
import { chair, elsewhere, lead, programme, today } from '../../../test/support/cast.ts'
import { bodyId } from '../bodies/body.ts'
import { day, type Day } from '../calendar/day.ts'
import type { Actor } from './actor.ts'
import { beginMembership, endMembership } from './membership-changes.ts'
import type { Membership, MembershipId, Person, PersonId } from './person.ts'
import { independentRoles, type MemberRole } from './role.ts'

const person: Person = { id: 'p9' as PersonId, name: 'Nia New', email: 'nia@example.org', isDisabled: false }
const intent = { person, role: 'action-owner' as const, capacity: 'Head of fostering', from: today, to: day('2026-12-31') }
const setting = { programme, actor: lead, on: today, id: 'm9' as MembershipId }
const held: Membership = { id: 'm1' as MembershipId, person: person.id, programme, role: 'partner', capacity: 'Police', from: day('2025-01-01'), to: null }

describe('beginning a membership', () => {
  it('gives a role from a day to a day', () =>
    expect(beginMembership(intent, setting)).toMatchObject({ kind: 'membership-begun', membership: { person: 'p9', to: '2026-12-31' } }))
  it.each<[string, object, object]>([
    ['no-such-person', { person: null }, {}],
    ['own-role', { person: { ...person, id: 'person-programme-lead' as PersonId } }, {}],
    ['no-capacity', { capacity: '' }, {}],
    ['ends-before-it-starts', { to: day('2026-03-01') }, {}],
    ['not-in-your-role', {}, { actor: chair }],
    ...independentRoles.map((role): [string, object, object] => ['appointed-by-the-host', { role }, {}]),
  ])('refuses: %s', (code, over, where) => expect(beginMembership({ ...intent, ...over }, { ...setting, ...where })).toMatchObject({ code }))
  it('lets the host appoint a chair', () =>
    expect(beginMembership({ ...intent, role: 'chair' }, { ...setting, actor: { kind: 'service', name: 'command line' } })).toMatchObject({ kind: 'membership-begun' }))
  it.each<[string, MemberRole, Day | null, string]>([
    ['an inspector without a last day', 'inspector', null, 'no-last-day'],
    ['an inspector with one', 'inspector', day('2026-12-31'), 'membership-begun'],
    ['a chair without one', 'chair', null, 'membership-begun'],
  ])('%s', (_what, role, to, expected) => {
    const outcome = beginMembership({ ...intent, role, to }, { ...setting, actor: { kind: 'service', name: 'command line' } })
    expect('whatToDo' in outcome ? outcome.code : outcome.kind).toBe(expected)
  })
})

describe('ending a membership', () => {
  const end = { to: today, reason: 'New post' }
  it('keeps what stood before', () => expect(endMembership(held, end, setting)).toMatchObject({ kind: 'membership-ended', before: null, to: today }))
  it.each<[string, Membership | null, object]>([
    ['no-such-membership', null, {}],
    ['no-such-membership', { ...held, programme: elsewhere }, {}],
    ['no-reason', held, { reason: '' }],
    ['ends-before-it-starts', held, { to: day('2024-12-31') }],
    ['would-last-longer', { ...held, to: day('2025-12-31') }, {}],
    ['appointed-by-the-host', { ...held, role: 'chair' }, {}],
  ])('refuses: %s', (code, membership, over) => expect(endMembership(membership, { ...end, ...over }, setting)).toMatchObject({ code }))
})

describe('a voice for a body', () => {
  const north = bodyId('north')
  const speaking: Actor = { ...lead, ...(lead.kind === 'person' ? { memberships: lead.memberships.map((each) => ({ ...each, speaksFor: north })) } : {}) } as Actor
  it('is given by the host, or by somebody who already speaks for that body', () => {
    const give = (actor: Actor) => beginMembership({ ...intent, speaksFor: north }, { ...setting, actor })
    expect(give({ kind: 'service', name: 'command line' })).toMatchObject({ membership: { speaksFor: 'north' } })
    expect(give(speaking)).toMatchObject({ membership: { speaksFor: 'north' } })
    expect(give(lead)).toMatchObject({ code: 'voice-not-yours-to-give' })
  })
  it('is not for those who judge the programme', () =>
    expect(beginMembership({ ...intent, role: 'chair', speaksFor: north }, { ...setting, actor: { kind: 'service', name: 'command line' } })).toMatchObject({ code: 'role-without-a-voice' }))
  it('is not silenced by another party', () => {
    const voice = { ...held, speaksFor: north }
    expect(endMembership(voice, { to: today, reason: 'Gone.' }, setting)).toMatchObject({ code: 'voice-not-yours-to-give' })
    expect(endMembership(voice, { to: today, reason: 'Gone.' }, { ...setting, actor: speaking })).toMatchObject({ kind: 'membership-ended' })
  })
})
