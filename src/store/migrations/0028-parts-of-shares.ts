import { sql, type Kysely, type Migration } from 'kysely'

/** A share is broken down into the parts of both its numbers. Nothing was written into the table before. */
const change = `
alter table figure_part add column out_of int;
alter table figure_part add constraint figure_part_is_within_its_whole check (out_of is null or amount <= out_of);
`

export const partsOfShares: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(change).execute(db)
  },
}
