import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
-- What the record did not bear out of an update on the day it was made, and why it was said all the same.
alter table progress_update add column flags jsonb;

create table staleness_period (
  programme text not null references programme,
  kind text not null,
  position int not null check (position > 0),
  months int not null check (months between 1 and 24),
  why text not null check (why <> ''),
  by_person text,
  by_name text not null check (by_name <> ''),
  capacity text not null,
  on_day date not null,
  primary key (programme, kind, position)
);
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const flagsAndStaleness: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'staleness_period', kept)
  },
}
