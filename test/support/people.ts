import { day, type Day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Membership, MembershipId, Person, PersonId, Programme, ProgrammeId } from '../../src/core/people/person.ts'
import type { MemberRole } from '../../src/core/people/role.ts'
import type { Store } from '../../src/store/open-store.ts'

/** The host's own hand. */
export const host: Actor = { kind: 'service', name: 'command line' }

export const exampleshire: Programme = { id: 'exampleshire' as ProgrammeId, name: 'Exampleshire', kind: 'live', isInvented: true }
export const elsewhere: Programme = { id: 'elsewhere' as ProgrammeId, name: 'Elsewhere', kind: 'live', isInvented: true }

export const somebody = (id: string): Person => ({ id: id as PersonId, name: `${id} Sample`, email: `${id.toLowerCase()}@exampleshire.example`, isDisabled: false })

export const serviceOf = (
  person: Person,
  programme: Programme,
  role: MemberRole,
  { from = day('2026-01-01'), to = null }: { readonly from?: Day; readonly to?: Day | null } = {},
): Membership => ({
  id: `${person.id}-${programme.id}-${role}` as MembershipId,
  person: person.id,
  programme: programme.id,
  role,
  capacity: `The ${role}`,
  from,
  to,
})

export const actorOf = (person: Person, ...memberships: readonly Membership[]): Actor => ({ kind: 'person', person: person.id, name: person.name, memberships })

/** Records a programme through the write door. */
export const begin = (store: Store, programme: Programme) =>
  store.act(host, ({ record }) => record({ kind: 'programme-begun', programme: programme.id, about: programme }, host))

/** Records a person and what they serve through the write door. Out: the person as an actor. */
export const join = async (store: Store, person: Person, ...memberships: readonly Membership[]): Promise<Actor> => {
  await store.act(host, ({ record }) => record({ kind: 'person-added', programme: null, person, passwordHash: 'not a hash' }, host))
  for (const membership of memberships) {
    await store.act(host, ({ record }) => record({ kind: 'membership-begun', programme: membership.programme, membership }, host))
  }
  return actorOf(person, ...memberships)
}
