import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Day } from '../core/calendar/day.ts'
import { checkChain } from '../core/journal/check-chain.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { keptTables, migrationsOf, type BackupEnd, type BackupHeader } from './backup.ts'
import type { DataFolderInUse } from './embedded/folder-lock.ts'
import { hostStanding, writeJournal } from './export-journal.ts'
import { inHandfuls } from './insert-rows.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import type { Inside } from './schema.ts'
import type { StoreNeeds, StoreSettings } from './settings.ts'
import { inTransaction } from './transaction.ts'

export type RestoreRefusal = DataFolderInUse | Refusal<'not-a-backup' | 'backup-not-whole' | 'backup-of-a-newer-version' | 'store-not-empty' | 'backup-broken'>

export type Restored = { readonly rows: number; readonly lines: number; readonly head: string | null }

const notABackup = refuse('not-a-backup', 'The file is no backup of Improvement Board.', 'Give a file that the command “backup” wrote.')
const notWhole = refuse('backup-not-whole', 'The backup ends before it is complete.', 'Copy the file again, or use another backup.')
const newer = refuse('backup-of-a-newer-version', 'The backup was made by a newer version of Improvement Board.', 'Install that version or a later one, then restore.')
const notEmpty = refuse('store-not-empty', 'There is a record here already, and a restore never writes over one.', 'Restore into a new folder or a new database.')
const notBlank = refuse('store-not-empty', 'The store here has a newer form than the backup.', 'Restore into a new folder or a new database; it is brought to the newest form afterwards.')
const broken = refuse('backup-broken', 'The record in the backup is not intact.', 'Use another backup, and find out what happened to this one.')

/** Data or constraints the database will not have: classes 22 and 23 of SQLSTATE. */
const isBadData = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code)


const parsed = <T extends object>(line: string, mark: keyof T & string): T | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && mark in value ? (value as T) : null
  } catch {
    return null
  }
}

/** A blank database has no tables yet; an empty store has them, in the newest form, and nothing in them. */
const isBlank = async ({ db }: OpenDatabase): Promise<boolean> =>
  (await sql<{ name: string | null }>`select to_regclass('public.journal')::text as name`.execute(db)).rows[0]?.name === null

const isEmpty = (database: OpenDatabase, today: Day): Promise<boolean> =>
  inTransaction(database, hostStanding(today), async (inside) => {
    const found = await sql<{ any: boolean }>`select exists (select from journal) or exists (select from person) or exists (select from programme) as any`.execute(inside)
    return found.rows[0]?.any === false
  })

const formOf = (database: OpenDatabase, today: Day): Promise<readonly string[]> => inTransaction(database, hostStanding(today), migrationsOf)

const insertAll = async (inside: Inside, lines: AsyncIterator<string>): Promise<number | RestoreRefusal> => {
  const { insert, flush } = inHandfuls(inside)
  let table: (typeof keptTables)[number] | null = null
  let rows = 0
  /** A line that says nothing: the last one was cut off, any other is not ours. */
  const strange = async (): Promise<RestoreRefusal> => ((await lines.next()).done === true ? notWhole : notABackup)
  for (;;) {
    const { value: line, done } = await lines.next()
    if (done === true) return notWhole
    if (line.startsWith('{"end":')) {
      await flush()
      return parsed<BackupEnd>(line, 'end')?.rows === rows ? rows : notWhole
    }
    if (line.startsWith('{"table":')) {
      await flush()
      table = keptTables.find((name) => name === parsed<{ table: string }>(line, 'table')?.table) ?? null
      if (table === null) return strange()
      continue
    }
    if (table === null) return strange()
    await insert(table, line)
    rows += 1
  }
}

const restoreInto = async (database: OpenDatabase, needs: StoreNeeds, lines: AsyncIterator<string>): Promise<Restored | RestoreRefusal> => {
  const first = await lines.next()
  const header = first.done === true ? null : parsed<BackupHeader>(first.value, 'improvementBoardBackup')
  if (header === null || !Array.isArray(header.migrations)) return first.done !== true && first.value.startsWith('{"improvementBoardBackup"') ? notWhole : notABackup
  const known = Object.keys(migrations)
  if (header.migrations.some((name) => !known.includes(name))) return newer
  const today = needs.today()
  const blank = await isBlank(database)
  if (!blank && !(await isEmpty(database, today))) return notEmpty
  // A restore refused before may have left the form of its backup, with nothing in it.
  if (!blank && (await formOf(database, today)).some((name) => !header.migrations.includes(name))) return notBlank
  const plain = database.db as unknown as Kysely<unknown>
  const say = needs.say ?? (() => undefined)
  // The form the backup was made with first, the newest one after.
  await migrate(plain, say, header.migrations.at(-1))
  const restored = await inTransaction<Restored | RestoreRefusal>(
    database,
    hostStanding(today),
    async (inside) => {
      const rows = await insertAll(inside, lines)
      if (isRefusal(rows)) return rows
      const journal: string[] = []
      const { head } = await writeJournal(inside, async (line) => void journal.push(line))
      const chain = await checkChain(journal, (text) => createHash('sha256').update(text, 'utf8').digest('hex'), head)
      return chain.isIntact ? { rows, lines: chain.lines, head } : broken
    },
    isRefusal,
  ).catch((error: unknown) => {
    if (isBadData(error)) return broken
    throw error
  })
  if (!isRefusal(restored)) await migrate(plain, say)
  return restored
}

/**
 * Puts a backup into an empty store of either kind. In: which database, the clock, and the lines of the backup. Out: what was
 * restored, or a refusal; given a refusal nothing was kept.
 */
export const restore = async (settings: StoreSettings, needs: StoreNeeds, lines: AsyncIterable<string>): Promise<Restored | RestoreRefusal> => {
  const database = await openDatabase(settings)
  if (isRefusal(database)) return database
  try {
    return await restoreInto(database, needs, lines[Symbol.asyncIterator]())
  } finally {
    await database.close()
  }
}
