import { sql, type Selectable } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Membership, MembershipId, Person, PersonId, Programme, ProgrammeId } from '../../core/people/person.ts'
import { parseMemberRole } from '../../core/people/role.ts'
import type { Inside, MembershipTable, PersonTable, ProgrammeTable } from '../schema.ts'

export type Member = { readonly person: Person; readonly membership: Membership }

export type PeopleReads = {
  readonly person: (id: PersonId) => Promise<Person | null>
  /** By e-mail address, whatever its capitals. */
  readonly personByEmail: (email: string) => Promise<Person | null>
  /** Everyone the reader may see, in order of name. */
  readonly people: () => Promise<readonly Person[]>
  readonly programme: (id: ProgrammeId) => Promise<Programme | null>
  /** The programmes the reader may see, in order of name. */
  readonly programmes: () => Promise<readonly Programme[]>
  readonly membership: (id: MembershipId) => Promise<Membership | null>
  /** Everyone who serves or served a programme, in order of name. */
  readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly Member[]>
  /** What a person serves or served, as far as the reader may see. */
  readonly servedBy: (person: PersonId) => Promise<readonly Membership[]>
}

const personColumns = ['person.id', 'person.name', 'person.email', 'person.is_disabled'] as const

export const toPerson = (row: Omit<Selectable<PersonTable>, 'password_hash'>): Person => ({
  id: row.id as PersonId,
  name: row.name,
  email: row.email,
  isDisabled: row.is_disabled,
})

const toProgramme = (row: Selectable<ProgrammeTable>): Programme => ({
  id: row.id as ProgrammeId,
  name: row.name,
  kind: row.kind,
  isInvented: row.is_invented,
})

export const toMembership = (row: Selectable<MembershipTable>): Membership => {
  const role = parseMemberRole(row.role)
  if (role === null) throw new Error(`a membership has a role this program does not know: ${row.role}`)
  return {
    id: row.id as MembershipId,
    person: row.person as PersonId,
    programme: row.programme as ProgrammeId,
    role,
    capacity: row.capacity,
    ...(row.speaks_for === null ? {} : { speaksFor: row.speaks_for as BodyId }),
    from: row.from_day as Day,
    to: row.to_day as Day | null,
  }
}

const orNull = <A, B>(row: A | undefined, to: (row: A) => B): B | null => (row === undefined ? null : to(row))

export const readPeople = (inside: Inside): PeopleReads => ({
  person: async (id) => orNull(await inside.selectFrom('person').select(personColumns).where('id', '=', id).executeTakeFirst(), toPerson),
  personByEmail: async (email) =>
    orNull((await sql<Selectable<Omit<PersonTable, 'password_hash'>>>`select * from board_person_at(${email.trim()})`.execute(inside)).rows[0], toPerson),
  people: async () => (await inside.selectFrom('person').select(personColumns).orderBy('name').orderBy('id').execute()).map(toPerson),
  programme: async (id) => orNull(await inside.selectFrom('programme').selectAll().where('id', '=', id).executeTakeFirst(), toProgramme),
  programmes: async () => (await inside.selectFrom('programme').selectAll().orderBy('name').execute()).map(toProgramme),
  membership: async (id) => orNull(await inside.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirst(), toMembership),
  membershipsOf: async (programme) => {
    const rows = await inside
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person')
      .selectAll('membership')
      .select(['person.name', 'person.email', 'person.is_disabled'])
      .where('membership.programme', '=', programme)
      .orderBy('person.name')
      .orderBy('membership.from_day')
      .execute()
    return rows.map((row) => ({ person: toPerson({ ...row, id: row.person }), membership: toMembership(row) }))
  },
  servedBy: async (person) =>
    (await inside.selectFrom('membership').selectAll().where('person', '=', person).orderBy('from_day').orderBy('id').execute()).map(toMembership),
})
