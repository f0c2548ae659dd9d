import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
-- A version of the plan that somebody signed, whole: its words stay although every table of the plan goes on changing.
create table plan_version (
  programme text not null references programme,
  number int not null check (number > 0),
  on_day date not null,
  by_person text,
  by_name text not null check (by_name <> ''),
  capacity text not null,
  reason text not null check (reason <> ''),
  agreed_by text check (agreed_by <> ''),
  content jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (programme, number)
);
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const planVersions: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'plan_version', kept)
  },
}
