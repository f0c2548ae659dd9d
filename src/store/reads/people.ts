import { sql, type Selectable } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Membership, MembershipId, Person, PersonId, Programme, ProgrammeId } from '../../core/people/person.ts'
import { lastDayOf, type Appointment, type AppointmentId } from '../../core/intervention/appointment.ts'
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

/** A membership with the span of the appointment it rests on, as they are read together. */
type MembershipRow = Selectable<MembershipTable> & { readonly post_from: string | null; readonly post_until: string | null; readonly post_ending: Appointment['ending'] }

// An appointment that the reader may not see counts as one that has not begun: then nothing rests on it.
const spanOfAppointment = ({ appointment, post_from, post_until, post_ending }: MembershipRow): Pick<Membership, 'appointment'> =>
  appointment === null
    ? {}
    : { appointment: { id: appointment as AppointmentId, from: post_from as Day | null, to: lastDayOf({ ending: post_ending, until: post_until === null ? null : { day: post_until as Day, words: null } }) } }

/** Every question about memberships begins here, so that none is read without the appointment it rests on. */
export const membershipsIn = (inside: Inside) =>
  inside
    .selectFrom('membership')
    .leftJoin('appointment', (on) => on.onRef('appointment.programme', '=', 'membership.programme').onRef('appointment.id', '=', 'membership.appointment'))
    .selectAll('membership')
    .select(['appointment.from_day as post_from', 'appointment.until_day as post_until', 'appointment.ending as post_ending'])

export const toMembership = (row: MembershipRow): Membership => {
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
    ...spanOfAppointment(row),
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
  membership: async (id) => orNull(await membershipsIn(inside).where('membership.id', '=', id).executeTakeFirst(), toMembership),
  membershipsOf: async (programme) => {
    const rows = await membershipsIn(inside)
      .innerJoin('person', 'person.id', 'membership.person')
      .select(['person.name', 'person.email', 'person.is_disabled'])
      .where('membership.programme', '=', programme)
      .orderBy('person.name')
      .orderBy('membership.from_day')
      .execute()
    return rows.map((row) => ({ person: toPerson({ ...row, id: row.person }), membership: toMembership(row) }))
  },
  servedBy: async (person) =>
    (await membershipsIn(inside).where('membership.person', '=', person).orderBy('membership.from_day').orderBy('membership.id').execute()).map(toMembership),
})
