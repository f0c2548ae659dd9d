import { describe, expect, it } from 'vitest'
import { lead, programme, today } from '../../../test/support/cast.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from './actor.ts'
import { closeAccount, reopenAccount } from './close-account.ts'
import type { Membership, MembershipId, Person, PersonId } from './person.ts'
import type { MemberRole } from './role.ts'

const host: Actor = { kind: 'service', name: 'command line' }
const person = (id: string, isDisabled = false): Person => ({ id: id as PersonId, name: id, email: `${id}@example.org`, isDisabled })
const member = (id: string, role: MemberRole, over: Partial<Membership> = {}, isDisabled = false) => ({ person: person(id, isDisabled), membership: { id: `${id}-m` as MembershipId, person: id as PersonId, programme, role, capacity: 'Post', from: day('2026-01-01'), to: null, ...over } })
const codeOf = (outcome: { readonly kind: string; readonly code?: string }): string => outcome.code ?? outcome.kind
const close = (who: Person | null, members: readonly ReturnType<typeof member>[], reason = 'Left.', actor: Actor = host) => codeOf(closeAccount(who, reason, { actor, members, on: today }))

describe('the account of a leaver', () => {
  const both = [member('ada', 'programme-lead'), member('ben', 'director')]
  it('is closed with a reason', () => expect(closeAccount(person('ada'), ' Left. ', { actor: host, members: both, on: today })).toEqual({ kind: 'account-closed', programme: null, person: 'ada', reason: 'Left.' }))
  it.each<[string, () => string]>([
    ['for-the-host', () => close(person('ada'), both, 'Left.', lead)],
    ['no-such-person', () => close(null, both)],
    ['closed-already', () => close(person('ada', true), both)],
    ['no-reason', () => close(person('ada'), both, ' ')],
    ['would-leave-nobody', () => close(person('ada'), [member('ada', 'programme-lead'), member('ben', 'analyst')])],
    ['would-leave-nobody', () => close(person('ada'), [member('ada', 'programme-lead'), member('ben', 'director', { to: day('2026-03-01') })])],
    ['would-leave-nobody', () => close(person('ada'), [member('ada', 'programme-lead'), member('ben', 'director', {}, true)])],
    ['would-leave-nobody', () => close(person('ada'), [member('ada', 'programme-lead'), member('ben', 'director', { programme: 'elsewhere' as typeof programme })])],
  ])('is not closed: %s', (code, outcome) => expect(outcome()).toBe(code))
  it('is closed where the last role that could let people in ended before', () => expect(close(person('ada'), [member('ada', 'programme-lead', { to: day('2026-03-01') })])).toBe('account-closed'))
  it('of an analyst is closed, whoever is left', () => expect(close(person('ada'), [member('ada', 'analyst')])).toBe('account-closed'))
  it('is opened again with a reason', () => {
    expect(reopenAccount(person('ada', true), 'Came back.', { actor: host })).toMatchObject({ kind: 'account-reopened', reason: 'Came back.' })
    expect([reopenAccount(person('ada'), 'x', { actor: host }), reopenAccount(person('ada', true), '', { actor: host }), reopenAccount(null, 'x', { actor: host }), reopenAccount(person('ada', true), 'x', { actor: lead })].map(codeOf)).toEqual(['not-closed', 'no-reason', 'no-such-person', 'for-the-host'])
  })
})
