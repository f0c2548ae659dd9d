import { Duplex } from 'node:stream'
import type { DatabaseThread } from './database-thread.ts'

/** Message types after which PostgreSQL answers: sync, simple query, end of a copy, copy failed. */
const endsABatch = new Set(['S', 'Q', 'c', 'f'].map((letter) => letter.charCodeAt(0)))
const goodbye = 'X'.charCodeAt(0)

/** AuthenticationOk, then ReadyForQuery (idle): what a server says to a start-up message it has no question about. */
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

/**
 * What `pg` takes for a socket: it gathers the messages of one query and hands them to the database's thread as one batch.
 * One per client, so that nothing of an earlier client is left behind after an error.
 */
export class ThreadStream extends Duplex {
  readonly #thread: DatabaseThread
  #batch: Uint8Array[] = []
  #hasStarted = false

  constructor(thread: DatabaseThread) {
    super()
    this.#thread = thread
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.#hasStarted) {
      this.#hasStarted = true
      this.push(welcome)
      return done()
    }
    if (chunk[0] === goodbye) return done()
    // The driver may write again into the same memory, so the bytes are copied.
    this.#batch.push(Uint8Array.from(chunk))
    if (!endsABatch.has(chunk[0]!)) return done()
    const batch = Buffer.concat(this.#batch)
    this.#batch = []
    this.#thread.wire(new Uint8Array(batch)).then(
      (reply) => {
        this.push(Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength))
        done()
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    )
  }

  override _read(): void {
    // Replies are pushed when they come.
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  // What the driver calls on a network socket and what a thread has no use for.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
}
