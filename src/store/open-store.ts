import type { Kysely } from 'kysely'
import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal } from '../core/refusal.ts'
import { bindAct, type ActNeeds } from './act.ts'
import { answerOthers } from './answer-others.ts'
import { bindBackup } from './backup.ts'
import { bindCleaning } from './clean-after-erasure.ts'
import { bindDoor, type Door } from './door.ts'
import type { DataFolderInUse } from './embedded/folder-lock.ts'
import { bindExportJournal, type Exported } from './export-journal.ts'
import { bindExportProgramme } from './export-programme.ts'
import { migrate } from './migrate.ts'
import { openDatabase, type DataFolderLost, type OpenDatabase } from './open-database.ts'
import { bindOutbox, type Outbox } from './outbox.ts'
import { bindReads, type Reads } from './reads/all.ts'
import type { StoreNeeds, StoreSettings } from './settings.ts'
import { atOneMoment, standingOf } from './transaction.ts'

/** The record of this copy, open. */
export type Store = {
  /** Runs an operation in one transaction; see `act.ts`. The only way to change the record. */
  readonly act: <T>(actor: Actor, operation: (inside: ActNeeds) => Promise<T>) => Promise<T>
  /** Answers the questions of one page from one moment, with the sight of the actor. */
  readonly read: <T>(actor: Actor, questions: (reads: Reads) => Promise<T>) => Promise<T>
  /** Sign-in: people by address, sessions, attempts. */
  readonly door: Door
  /** Letters that wait to be sent. */
  readonly outbox: Outbox
  /** Hands over the whole journal, line by line, as it stands at one moment. For the host, outside any person's sight. */
  readonly exportJournal: (write: (line: string) => Promise<void>) => Promise<Exported>
  /** Hands over the whole record, line by line, as it stands at one moment; `restore` takes it back. Out: how many rows. */
  readonly backup: (write: (line: string) => Promise<void>) => Promise<number>
  /** Hands over one programme the same way. Out: how many rows, or null where it is not here. */
  readonly exportProgramme: (programme: ProgrammeId, write: (line: string) => Promise<void>) => Promise<number | null>
  /** Takes what was erased out of the files under the database. Out: how many erased pieces it cleaned after. Outside of any act. */
  readonly cleanAfterErasure: () => Promise<number>
  /** How often the disk was told to keep what it was given; null for a server, which keeps its own count. */
  readonly syncs: () => Promise<number | null>
  /** Changes with every act and every session that ends; null where another process may write as well, so that nobody can know. */
  readonly changes: () => number | null
  /** Settles with the reason when the data folder was taken away under this copy: everything asked of it fails from then on. */
  readonly lost: Promise<DataFolderLost>
  readonly close: () => Promise<void>
}

/** In: an open database in its newest form, and the clock. Out: the store over it. */
export const bindStore = (database: OpenDatabase, needs: StoreNeeds): Store => {
  let changes = 0
  /** Counted when it is over, whatever came of it: before that nobody was told that anything changed. */
  const counted = async <T>(write: Promise<T>): Promise<T> => {
    try {
      return await write
    } finally {
      changes += 1
    }
  }
  const [act, door] = [bindAct(database, needs), bindDoor(database, needs)]
  return {
    act: (actor, operation) => counted(act(actor, operation)),
    read: (actor, questions) => {
      const today = needs.today()
      return atOneMoment(database, standingOf(actor, today), (inside) => questions(bindReads(inside)))
    },
    door: {
      ...door,
      revokeSession: (tokenHash) => counted(door.revokeSession(tokenHash)),
      revokeOwnSession: (person, id) => counted(door.revokeOwnSession(person, id)),
      revokeSessionsOf: (person) => counted(door.revokeSessionsOf(person)),
      forgetBefore: (instant) => counted(door.forgetBefore(instant)),
    },
    outbox: bindOutbox(database, needs),
    exportJournal: bindExportJournal(database, needs.today),
    backup: bindBackup(database, needs),
    exportProgramme: bindExportProgramme(database, needs),
    cleanAfterErasure: bindCleaning(database, needs),
    syncs: database.syncs,
    changes: () => (database.isAlone ? changes : null),
    lost: database.lost,
    close: database.close,
  }
}

/**
 * Opens the record and brings it to its newest form. In: which database, and the clock. Out: the store, or a refusal where
 * another process owns the data folder. Throws where the database cannot be reached or migrated.
 */
export const openStore = async (settings: StoreSettings, needs: StoreNeeds): Promise<Store | DataFolderInUse> => {
  const database = await openDatabase(settings)
  if (isRefusal(database)) return database
  try {
    await migrate(database.db as unknown as Kysely<unknown>, needs.say ?? (() => undefined))
  } catch (error) {
    await database.close()
    throw error
  }
  const store = bindStore(database, needs)
  database.answerWith(answerOthers(store))
  return store
}
