import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { databaseIn, holdsDatabase } from './data-folder.ts'
import type { Answer, Question } from './messages.ts'
import { SyncedNodeFS } from './synced-node-fs.ts'

// Runs in a thread of its own, so that a long query never keeps a page waiting. The folder's lock is held by the main thread.

const port = parentPort!
const { folder } = workerData as { readonly folder: string }
const answer = (value: Answer, transfer: readonly ArrayBuffer[] = []): void => port.postMessage(value, transfer)

const { cluster, wholeMark } = databaseIn(folder)
// A folder without the mark was cut off while the database was first made: nothing was ever acknowledged in it.
if (!holdsDatabase(folder)) rmSync(cluster, { recursive: true, force: true })
mkdirSync(cluster, { recursive: true })

// Only while the engine is compiled: V8's quick compiler opens a folder with a third less work, and 5,000 queries after it
// took no longer than with code the slow one had improved meanwhile.
setFlagsFromString('--liftoff-only')
const files = new SyncedNodeFS(cluster)
const database = await PGlite.create({
  fs: files,
  relaxedDurability: false,
  // -F is PostgreSQL's "never fsync"; Emscripten's fdatasync does nothing, so the log must be synced by fsync.
  // An old file of the log that is used again keeps what stood in it, also what was erased since.
  startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync', '-c', 'wal_recycle=off'],
})
setFlagsFromString('--no-liftoff-only')
if (!holdsDatabase(folder)) writeFileSync(wholeMark, 'The database was made to the end. Do not remove this file.\n', { flush: true })

const joined = (parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> => {
  const [only, ...more] = parts
  if (only !== undefined && more.length === 0) return only
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const reply = async (question: Question): Promise<void> => {
  switch (question.kind) {
    case 'wire': {
      // As a stream, because otherwise the engine's package reads every reply as well, which the driver does in the main thread.
      const parts: Uint8Array<ArrayBuffer>[] = []
      // The bytes are a view into the engine's own memory, which must not be given away.
      await database.execProtocolRawStream(question.batch, { syncToFs: false, onRawData: (bytes) => void parts.push(bytes.slice()) })
      const own = joined(parts)
      answer({ kind: 'wire', id: question.id, reply: own }, [own.buffer])
      return
    }
    case 'syncs':
      answer({ kind: 'syncs', id: question.id, count: files.syncs })
      return
    case 'close':
      await database.close()
      answer({ kind: 'closed', id: question.id })
      return
    default:
      question satisfies never
  }
}

let line: Promise<void> = Promise.resolve()
port.on('message', (question: Question) => {
  line = line
    .then(() => reply(question))
    .catch((error: unknown) => answer({ kind: 'failed', id: question.id, message: error instanceof Error ? error.message : String(error) }))
})
answer({ kind: 'ready' })
