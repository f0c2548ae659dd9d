import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- A change, such as households gained less those lost, may be below nought. What is on record was written when nothing could be.
alter table local_measure add column may_fall_below_nothing boolean not null default false;
`

export const measuresBelowNothing: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
