import { mkdir } from 'node:fs/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { isRefusal } from '../core/refusal.ts'
import { ConnectionSource } from './connection-source.ts'
import { DatabaseThread } from './embedded/database-thread.ts'
import { lockFolder, type Answerer, type DataFolderInUse } from './embedded/folder-lock.ts'
import { ThreadStream } from './embedded/thread-stream.ts'
import type { Tables } from './schema.ts'
import type { StoreSettings } from './settings.ts'
import type { Connected } from './transaction.ts'
import { valueTypes } from './value-types.ts'

/** A database that answers, not yet brought to its newest form. */
export type OpenDatabase = Connected & {
  /** How often the disk was told to keep what it was given; null for a server, which keeps its own count. */
  readonly syncs: () => Promise<number | null>
  /** Says who answers another process that asks the owner of the data folder; a server is simply asked itself. */
  readonly answerWith: (answerer: Answerer) => void
  readonly close: () => Promise<void>
}

type Behind = Pick<OpenDatabase, 'syncs' | 'answerWith' | 'close'>

const over = (pool: Pool, { syncs, answerWith, close: closeBehind }: Behind): OpenDatabase => {
  const source = new ConnectionSource(pool)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: source }) })
  const close = async (): Promise<void> => {
    // The query builder ends the pool only where it has used it.
    await db.destroy()
    if (!pool.ended) await pool.end()
    await closeBehind()
  }
  return { db, source, syncs, answerWith, close }
}

const openEmbedded = async (folder: string, worker: URL): Promise<OpenDatabase | DataFolderInUse> => {
  await mkdir(folder, { recursive: true })
  const owned = await lockFolder(folder)
  if (isRefusal(owned)) return owned
  try {
    const thread = await DatabaseThread.start(worker, folder)
    const pool = new Pool({ max: 1, idleTimeoutMillis: 0, types: valueTypes, user: 'postgres', stream: () => new ThreadStream(thread) })
    const close = async (): Promise<void> => {
      await thread.close()
      await owned.release()
    }
    return over(pool, { syncs: () => thread.syncs(), answerWith: owned.answerWith, close })
  } catch (error) {
    await owned.release()
    throw error
  }
}

/** In: which database. Out: it, open, or a refusal where another process owns the data folder. Throws where it cannot start. */
export const openDatabase = async (settings: StoreSettings): Promise<OpenDatabase | DataFolderInUse> => {
  if (settings.kind === 'embedded') return openEmbedded(settings.folder, settings.worker)
  const pool = new Pool({ connectionString: settings.url, max: settings.connections ?? 10, types: valueTypes })
  return over(pool, { syncs: () => Promise.resolve(null), answerWith: () => undefined, close: () => Promise.resolve() })
}
