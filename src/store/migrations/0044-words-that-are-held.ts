import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- What the sentences of words that travel upward assert, held against the record on the day they were written. Null where they are older than the check.
alter table self_assessment add column says jsonb;
alter table public_item add column says jsonb;
-- The same, held again by the second person when it was released.
alter table public_item add column release_says jsonb;
`

export const wordsThatAreHeld: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
