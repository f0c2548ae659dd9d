import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool } from 'pg'

/**
 * The pool as the query builder sees it. With the embedded database there is one connection, so a query through the pool
 * inside a transaction would wait for itself for ever, while a server with ten connections would hide the fault. Both throw.
 */
export class ConnectionSource implements PostgresPool {
  readonly #pool: Pool
  readonly #inside = new AsyncLocalStorage<true>()

  constructor(pool: Pool) {
    this.#pool = pool
    // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
    this.#pool.on('error', () => undefined)
    // The same of one that breaks in the middle of an act: the query says so to whoever asked it.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  async connect(): Promise<PostgresPoolClient> {
    if (this.#inside.getStore() === true) {
      throw new Error('a query was sent past the open transaction; use what the transaction handed you')
    }
    return (await this.#pool.connect()) as unknown as PostgresPoolClient
  }

  /** Marks everything the work starts as being inside a transaction. */
  whileInside<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work)
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}
