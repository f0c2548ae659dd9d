import { day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../../src/core/people/person.ts'
import type { MemberRole } from '../../src/core/people/role.ts'

/** The programme of the tests, and the day on which they play. */
export const programme = 'sampleshire' as ProgrammeId
export const elsewhere = 'elsewhere' as ProgrammeId
export const today = day('2026-03-02')

const member = (name: string, role: MemberRole, capacity: string): Actor => ({
  kind: 'person',
  person: `person-${role}` as PersonId,
  name,
  memberships: [
    { id: `membership-${role}` as MembershipId, person: `person-${role}` as PersonId, programme, role, capacity, from: day('2025-01-01'), to: null },
  ],
})

/** A small cast, each with one post. */
export const lead = member('Leonie Lead', 'programme-lead', 'Programme lead')
export const chair = member('Cora Chair', 'chair', 'Independent chair')
export const owner = member('Oskar Owner', 'action-owner', 'Head of early help')
export const outsider: Actor = { kind: 'person', person: 'person-outsider' as PersonId, name: 'Odd Outsider', memberships: [] }
