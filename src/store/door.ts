import { sql } from 'kysely'
import type { Membership, Person, PersonId, ProgrammeId } from '../core/people/person.ts'
import { membershipsIn, toMembership, toPerson } from './reads/people.ts'
import type { Inside } from './schema.ts'
import type { StoreNeeds } from './settings.ts'
import { doorStanding, inTransaction, type Connected } from './transaction.ts'

/** Who came back with a session: the person and every membership, for the caller to weigh by day. */
export type SignedIn = { readonly person: Person; readonly memberships: readonly Membership[]; readonly createdAt: string; readonly expiresAt: string }

export type OwnSession = { readonly id: string; readonly tokenHash: string; readonly createdAt: string; readonly lastSeenAt: string }

export type Door = {
  /** A person by e-mail address with the hash to check the password against; disabled people too, so that the check takes as long. */
  readonly accountByEmail: (email: string) => Promise<{ readonly person: Person; readonly passwordHash: string } | null>
  /** Begins a session. In: the hash of its token (the token itself is never kept), the person and when it ends. */
  readonly beginSession: (session: { readonly tokenHash: string; readonly person: PersonId; readonly expiresAt: string }) => Promise<void>
  /** Who holds this session, or null where it is unknown, over, revoked, idle since before `idleSince`, or its person disabled. */
  readonly findSession: (tokenHash: string, idleSince?: string) => Promise<SignedIn | null>
  /** Whose calendar address this is, or null where it never was one. A withdrawn one is known, and opens nothing. */
  readonly calendarAddress: (tokenHash: string) => Promise<{ readonly person: Person; readonly memberships: readonly Membership[]; readonly programme: ProgrammeId; readonly isWithdrawn: boolean } | null>
  /** Whose read token this is, or null where it never was one. A withdrawn one is known, and opens nothing. */
  readonly readToken: (tokenHash: string) => Promise<{ readonly name: string; readonly person: Person; readonly memberships: readonly Membership[]; readonly programme: ProgrammeId; readonly isWithdrawn: boolean } | null>
  readonly revokeSession: (tokenHash: string) => Promise<void>
  /** A person's own sessions that still hold, the newest first. The id is not the token and opens nothing. */
  readonly sessionsOf: (person: PersonId) => Promise<readonly OwnSession[]>
  /** Ends one of a person's own sessions. */
  readonly revokeOwnSession: (person: PersonId, id: string) => Promise<void>
  /** Ends every session of a person, such as after a new password. Out: how many. */
  readonly revokeSessionsOf: (person: PersonId) => Promise<number>
  readonly noteAttempt: (attempt: { readonly email: string; readonly address: string; readonly succeeded: boolean }) => Promise<void>
  /** Failed attempts since an instant, by e-mail address (a success wipes those before it) and by network address. */
  readonly failedAttempts: (who: { readonly email: string; readonly address: string }, since: string) => Promise<{ readonly byEmail: number; readonly byAddress: number }>
  /** Forgets attempts and sessions that ended before an instant. */
  readonly forgetBefore: (instant: string) => Promise<void>
}

const sessionIdLength = 16
const idOf = (tokenHash: string): string => tokenHash.slice(0, sessionIdLength)

/** A session's last sight is written at most this often, so that reading a page is not a write each time. */
const sightEverySeconds = 60

const membershipsOf = async (inside: Inside, person: string): Promise<readonly Membership[]> =>
  (await membershipsIn(inside).where('membership.person', '=', person).orderBy('membership.from_day').orderBy('membership.id').execute()).map(toMembership)

/** Failures by address of the network are not forgiven by a success: else one's own password would open the way to guess others'. */
const countFailed = async (inside: Inside, email: string, address: string, since: string) => {
  const { rows } = await sql<{ byEmail: number; byAddress: number }>`select
    (select count(*) from sign_in_attempt where lower(email) = ${email} and not succeeded and at >= ${since} and at > coalesce(
      (select max(at) from sign_in_attempt where lower(email) = ${email} and succeeded), '-infinity')) as "byEmail",
    (select count(*) from sign_in_attempt where address = ${address} and not succeeded and at >= ${since}) as "byAddress"`.execute(inside)
  return rows[0] ?? { byEmail: 0, byAddress: 0 }
}

/** Sign-in and its housekeeping: the only writes that are not acts and leave no line in the journal. */
export const bindDoor = (connected: Connected, needs: StoreNeeds): Door => {
  const at = <T>(work: (inside: Inside) => Promise<T>): Promise<T> => inTransaction(connected, doorStanding(needs.today()), work)
  return {
    accountByEmail: (email) =>
      at(async (inside) => {
        const row = await inside.selectFrom('person').selectAll().where(sql<string>`lower(email)`, '=', email.trim().toLowerCase()).executeTakeFirst()
        return row === undefined ? null : { person: toPerson(row), passwordHash: row.password_hash }
      }),
    beginSession: ({ tokenHash, person, expiresAt }) =>
      at(async (inside) => {
        const now = needs.now()
        await inside
          .insertInto('session')
          .values({ token_hash: tokenHash, person, created_at: now, last_seen_at: now, expires_at: expiresAt, revoked_at: null })
          .execute()
      }),
    findSession: (tokenHash, idleSince) =>
      at(async (inside) => {
        const now = needs.now()
        const row = await inside
          .selectFrom('session')
          .innerJoin('person', 'person.id', 'session.person')
          .select(['person.id', 'person.name', 'person.email', 'person.is_disabled', 'session.created_at', 'session.last_seen_at', 'session.expires_at'])
          .where('token_hash', '=', tokenHash)
          .where('revoked_at', 'is', null)
          .where('expires_at', '>', now)
          .where('person.is_disabled', '=', false)
          .$if(idleSince !== undefined, (question) => question.where('last_seen_at', '>=', idleSince!))
          .executeTakeFirst()
        if (row === undefined) return null
        if (Date.parse(now) - Date.parse(row.last_seen_at) >= sightEverySeconds * 1000) {
          await inside.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', tokenHash).execute()
        }
        return { person: toPerson(row), memberships: await membershipsOf(inside, row.id), createdAt: row.created_at, expiresAt: row.expires_at }
      }),
    calendarAddress: (tokenHash) =>
      at(async (inside) => {
        const row = await inside
          .selectFrom('calendar_address')
          .innerJoin('person', 'person.id', 'calendar_address.person')
          .select(['person.id', 'person.name', 'person.email', 'person.is_disabled', 'calendar_address.programme', 'calendar_address.withdrawn_on'])
          .where('token_hash', '=', tokenHash)
          .executeTakeFirst()
        if (row === undefined) return null
        return { person: toPerson(row), memberships: await membershipsOf(inside, row.id), programme: row.programme as ProgrammeId, isWithdrawn: row.withdrawn_on !== null }
      }),
    readToken: (tokenHash) =>
      at(async (inside) => {
        const row = await inside
          .selectFrom('read_token')
          .innerJoin('person', 'person.id', 'read_token.person')
          .select(['person.id', 'person.name', 'person.email', 'person.is_disabled', 'read_token.name as token_name', 'read_token.programme', 'read_token.withdrawn_on'])
          .where('token_hash', '=', tokenHash)
          .executeTakeFirst()
        if (row === undefined) return null
        return { name: row.token_name, person: toPerson(row), memberships: await membershipsOf(inside, row.id), programme: row.programme as ProgrammeId, isWithdrawn: row.withdrawn_on !== null }
      }),
    revokeSession: (tokenHash) =>
      at(async (inside) => {
        await inside.updateTable('session').set({ revoked_at: needs.now() }).where('token_hash', '=', tokenHash).where('revoked_at', 'is', null).execute()
      }),
    sessionsOf: (person) =>
      at(async (inside) => {
        const rows = await inside
          .selectFrom('session')
          .select(['token_hash', 'created_at', 'last_seen_at'])
          .where('person', '=', person)
          .where('revoked_at', 'is', null)
          .where('expires_at', '>', needs.now())
          .orderBy('created_at', 'desc')
          .execute()
        return rows.map((row) => ({ id: idOf(row.token_hash), tokenHash: row.token_hash, createdAt: row.created_at, lastSeenAt: row.last_seen_at }))
      }),
    revokeOwnSession: (person, id) =>
      at(async (inside) => {
        await inside
          .updateTable('session')
          .set({ revoked_at: needs.now() })
          .where('person', '=', person)
          .where(sql<string>`left(token_hash, ${sessionIdLength})`, '=', id)
          .where('revoked_at', 'is', null)
          .execute()
      }),
    revokeSessionsOf: (person) =>
      at(async (inside) => {
        const { numUpdatedRows } = await inside
          .updateTable('session')
          .set({ revoked_at: needs.now() })
          .where('person', '=', person)
          .where('revoked_at', 'is', null)
          .executeTakeFirstOrThrow()
        return Number(numUpdatedRows)
      }),
    noteAttempt: ({ email, address, succeeded }) =>
      at(async (inside) => {
        await inside.insertInto('sign_in_attempt').values({ email: email.trim().toLowerCase(), address, at: needs.now(), succeeded }).execute()
      }),
    failedAttempts: ({ email, address }, since) =>
      at((inside) => countFailed(inside, email.trim().toLowerCase(), address, since)),
    forgetBefore: (instant) =>
      at(async (inside) => {
        await inside.deleteFrom('sign_in_attempt').where('at', '<', instant).execute()
        await inside.deleteFrom('session').where('expires_at', '<', instant).execute()
      }),
  }
}
