import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './messages.ts'

type Waiting = { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void }
type Asked = { readonly kind: 'wire'; readonly batch: Uint8Array } | { readonly kind: 'syncs' } | { readonly kind: 'close' }

/** The main thread's end of the thread that holds the embedded database. */
export class DatabaseThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 1
  #fault: Error | null = null

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  /** In: where the bundled worker is and the data folder. Out: the thread once the database in it answers; throws where it cannot start. */
  static start(worker: URL, folder: string): Promise<DatabaseThread> {
    return new Promise((done, fail) => {
      const thread = new DatabaseThread(new Worker(worker, { workerData: { folder } }))
      thread.#worker.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') done(thread)
        else thread.#settle(answer)
      })
      const stop = (error: Error): void => {
        thread.#break(error)
        fail(error)
      }
      thread.#worker.on('error', stop)
      thread.#worker.on('exit', (code) => stop(new Error(`the thread of the embedded database ended with code ${code}`)))
    })
  }

  #settle(answer: Exclude<Answer, { kind: 'ready' }>): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.kind === 'failed') waiting?.fail(new Error(`the embedded database failed: ${answer.message}`))
    else waiting?.done(answer)
  }

  #break(error: Error): void {
    this.#fault ??= error
    for (const waiting of this.#waiting.values()) waiting.fail(error)
    this.#waiting.clear()
  }

  #ask(asked: Asked): Promise<Answer> {
    if (this.#fault !== null) return Promise.reject(this.#fault)
    return new Promise((done, fail) => {
      const id = this.#next++
      this.#waiting.set(id, { done, fail })
      this.#worker.postMessage({ ...asked, id } satisfies Question, [])
    })
  }

  /** In: one batch of PostgreSQL wire messages. Out: everything the database says to it. */
  async wire(batch: Uint8Array): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'wire', batch })
    return answer.kind === 'wire' ? answer.reply : new Uint8Array()
  }

  /** Out: how often the disk was told to keep what it was given, since the start. */
  async syncs(): Promise<number> {
    const answer = await this.#ask({ kind: 'syncs' })
    return answer.kind === 'syncs' ? answer.count : 0
  }

  /** Ends the thread without another word to the disk. In: why; everything asked from now on fails with it. */
  async abandon(why: Error): Promise<void> {
    this.#break(why)
    await this.close()
  }

  async close(): Promise<void> {
    if (this.#fault === null) await this.#ask({ kind: 'close' })
    this.#worker.removeAllListeners()
    this.#worker.on('error', () => undefined)
    await this.#worker.terminate()
  }
}
