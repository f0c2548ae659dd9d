import { sql } from 'kysely'
import type { Database } from '../schema.ts'

/** Far more files than the log of one embedded database ever has. */
const mostFiles = 1_000

/** Out: how many files of the log lie ready behind the one being written. Those of an older version are old ones under a new name, words and all. */
const filesReady = async (db: Database): Promise<number> => {
  const { rows } = await sql<{ ready: number }>`select count(*)::int as ready from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_insert_lsn())`.execute(db)
  return rows[0]!.ready
}

/** Begins a new file of the log. The database begins none where nothing was written into the last, so a word without meaning goes in first. */
const nextFile = async (db: Database): Promise<void> => {
  await sql`select pg_logical_emit_message(false, 'improvement-board', '')`.execute(db)
  await sql`select pg_switch_wal()`.execute(db)
}

/**
 * Leaves nothing in the embedded database's log of what was written before. Every file that lies ready is written through, with zeros, and a
 * checkpoint lets go of all but the last; they are removed and not kept for later, because the engine is started so.
 */
export const emptyLog = async (db: Database): Promise<void> => {
  await nextFile(db)
  for (let file = 0; file < mostFiles && (await filesReady(db)) > 0; file += 1) await nextFile(db)
  await sql`checkpoint`.execute(db)
}
