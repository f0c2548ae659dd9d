import { sql } from 'kysely'
import { capacityOf, type Actor } from '../core/people/actor.ts'
import type { Day } from '../core/calendar/day.ts'
import type { ConnectionSource } from './connection-source.ts'
import { databaseRoles, type DatabaseRole } from './roles.ts'
import type { Database, Inside } from './schema.ts'

/** Who a transaction speaks for, as row-level security knows it. */
export type Standing = { readonly role: DatabaseRole; readonly person: string | null; readonly capacity: string; readonly today: Day }

/** In: an actor and the day. Out: the role and settings under which the database serves them. */
export const standingOf = (actor: Actor, today: Day): Standing => ({
  role: actor.kind === 'person' ? databaseRoles.app : databaseRoles.system,
  person: actor.kind === 'person' ? actor.person : null,
  capacity: capacityOf(actor, null, today),
  today,
})

/** The door speaks for nobody: it is where a person is still being recognised. */
export const doorStanding = (today: Day): Standing => ({ role: databaseRoles.door, person: null, capacity: 'sign-in', today })

const takePlace = (inside: Inside, { role, person, capacity, today }: Standing): Promise<unknown> =>
  sql`select set_config('role', ${role}, true), set_config('board.person', ${person ?? ''}, true),
    set_config('board.capacity', ${capacity}, true), set_config('board.today', ${today}, true)`.execute(inside)

export type Connected = { readonly db: Database; readonly source: ConnectionSource }

/** Thrown inside a transaction to undo it and hand a value out; never leaves this file. */
class Undone<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('undone')
    this.value = value
  }
}

/**
 * Runs work in one transaction under a standing. In: the work, and which of its results undo everything it wrote. Out: its
 * result. A throw undoes everything too.
 */
export const inTransaction = async <T>(
  { db, source }: Connected,
  standing: Standing,
  work: (inside: Inside) => Promise<T>,
  undoes: (result: T) => boolean = () => false,
): Promise<T> => {
  try {
    return await db.transaction().execute((inside) =>
      source.whileInside(async () => {
        await takePlace(inside, standing)
        const result = await work(inside)
        if (undoes(result)) throw new Undone(result)
        // A statement that failed and was swallowed would turn the commit into a silent undo; this one throws then.
        await sql`select 1`.execute(inside)
        return result
      }),
    )
  } catch (error) {
    if (error instanceof Undone) return error.value as T
    throw error
  }
}

/** Runs questions in one read-only transaction, so that all of them see the record at one moment. */
export const atOneMoment = <T>({ db, source }: Connected, standing: Standing, work: (inside: Inside) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((inside) =>
      source.whileInside(async () => {
        await takePlace(inside, standing)
        return work(inside)
      }),
    )
