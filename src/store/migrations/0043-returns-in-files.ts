import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- The file in which a provider brought its figures in: name and fingerprint. Null where they were typed in, as all were until now.
alter table kpi_return add column from_file jsonb;
`

export const returnsInFiles: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
