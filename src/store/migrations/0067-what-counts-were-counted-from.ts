import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- The files of the return that a file of counts was counted from, each by its hash and size and never by its name, which people write
-- and which may hold a child's. Null for figures that were not counted from a return, and for what was loaded before this was kept.
alter table figure_load add column counted_from jsonb;
`

export const whatCountsWereCountedFrom: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
