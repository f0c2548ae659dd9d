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
  /** Whether nobody but this process can write to it, so that it knows of every write. */
  readonly isAlone: boolean
  /** Settles when the data folder was taken away under this copy; never for a server. */
  readonly lost: Promise<DataFolderLost>
  readonly close: () => Promise<void>
}

type Behind = Pick<OpenDatabase, 'syncs' | 'answerWith' | 'isAlone' | 'lost' | 'close'>

const over = (pool: Pool, { syncs, answerWith, isAlone, lost, close: closeBehind }: Behind): OpenDatabase => {
  const source = new ConnectionSource(pool)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: source }) })
  const close = async (): Promise<void> => {
    // The query builder ends the pool only where it has used it.
    await db.destroy()
    if (!pool.ended) await pool.end()
    await closeBehind()
  }
  return { db, source, syncs, answerWith, isAlone, lost, close }
}

/** The data folder was deleted or replaced under a running copy. Nothing more may be written: it would land in another's files. */
export class DataFolderLost extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} was deleted or replaced while Improvement Board was using it. Stop this copy, put the folder back or restore a backup, and start again.`)
  }
}

const openEmbedded = async (folder: string, worker: URL): Promise<OpenDatabase | DataFolderInUse> => {
  await mkdir(folder, { recursive: true })
  const owned = await lockFolder(folder)
  if (isRefusal(owned)) return owned
  try {
    const thread = await DatabaseThread.start(worker, folder)
    const lost = new Promise<DataFolderLost>((tell) =>
      owned.whenLost(() => {
        const fault = new DataFolderLost(folder)
        void thread.abandon(fault).then(() => tell(fault))
      }),
    )
    const pool = new Pool({ max: 1, idleTimeoutMillis: 0, types: valueTypes, user: 'postgres', stream: () => new ThreadStream(thread) })
    const close = async (): Promise<void> => {
      await thread.close()
      await owned.release()
    }
    return over(pool, { syncs: () => thread.syncs(), answerWith: owned.answerWith, isAlone: true, lost, close })
  } catch (error) {
    await owned.release()
    throw error
  }
}

/** In: which database. Out: it, open, or a refusal where another process owns the data folder. Throws where it cannot start. */
export const openDatabase = async (settings: StoreSettings): Promise<OpenDatabase | DataFolderInUse> => {
  if (settings.kind === 'embedded') return openEmbedded(settings.folder, settings.worker)
  const pool = new Pool({ connectionString: settings.url, max: settings.connections ?? 10, types: valueTypes })
  return over(pool, { syncs: () => Promise.resolve(null), answerWith: () => undefined, isAlone: false, lost: new Promise(() => undefined), close: () => Promise.resolve() })
}
