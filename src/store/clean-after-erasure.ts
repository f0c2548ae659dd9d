import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { emptyLog } from './embedded/empty-log.ts'
import { hostStanding } from './export-journal.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Database } from './schema.ts'
import type { StoreNeeds } from './settings.ts'
import { inTransaction } from './transaction.ts'

/** The tables that hold what people offered as evidence: names, words and files. No other table is given them. */
const tables = ['evidence', 'evidence_file'] as const

/** A page asks for far less than this; what takes longer is waited for at the next cleaning. */
const looks = 50
const pauseMs = 200

/** A server has other connections. Whatever one of them may still see, a rewritten table would keep. Out: whether all of them have begun since. */
const nobodyLooksBack = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(db)
  for (let look = 0; look < looks; look += 1) {
    const found = await sql<{ old: boolean }>`select exists (select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start < ${rows[0]!.at}::timestamptz) as old`.execute(db)
    if (found.rows[0]?.old === false) return true
    await pause(pauseMs)
  }
  return false
}

/**
 * Takes what was erased out of the files under the database as well. Erasing a row only marks its place as free, and the log the database
 * writes ahead still tells it; so the tables are written anew and, where the database is our own, its log is emptied. A piece counts as cleaned
 * last of all, so that a process that dies on the way begins again. Out: how many erased pieces it cleaned after.
 * The tables are closed to everybody while they are written anew. What a server or its host archives is out of reach here.
 */
export const bindCleaning =
  (database: OpenDatabase, { today }: Pick<StoreNeeds, 'today'>) =>
  async (): Promise<number> => {
    const { db, isAlone } = database
    const erased = await inTransaction(database, hostStanding(today()), (inside) => inside.selectFrom('evidence').select(['programme', 'id']).where('leaves_traces', '=', true).execute())
    if (erased.length === 0) return 0
    if (!isAlone && !(await nobodyLooksBack(db))) return 0
    for (const table of tables) await sql`vacuum (full) ${sql.table(table)}`.execute(db)
    if (isAlone) await emptyLog(db)
    await inTransaction(database, hostStanding(today()), async (inside) => {
      for (const { programme, id } of erased) await inside.updateTable('evidence').set({ leaves_traces: false }).where('programme', '=', programme).where('id', '=', id).execute()
    })
    return erased.length
  }
