import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, join, somebody } from '../support/people.ts'

// The embedded database has no connection that another could cut.
describe.each(databases.filter(({ name }) => name === 'PostgreSQL'))('a connection to $name cut in the middle of an act', (kind) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
  })
  afterAll(() => fresh?.drop())

  it('fails that act alone, and leaves the process and the next act whole', async () => {
    const cut = fresh.database.db.transaction().execute((inside) => sql`select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`.execute(inside))
    await expect(cut).rejects.toThrow(/terminat/i)
    await join(fresh.store, somebody('After'))
    expect(await fresh.raw('select count(*)::int as people from person where name like \'After%\'')).toEqual([{ people: 1 }])
  })
})
