import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const tables = `
create table action_wait (
  programme text not null,
  id text not null,
  action text not null,
  waits_for text not null,
  why text not null check (why <> ''),
  said jsonb not null,
  ended jsonb,
  primary key (programme, id),
  foreign key (programme, action) references action (programme, id),
  foreign key (programme, waits_for) references action (programme, id),
  constraint nothing_waits_for_itself check (action <> waits_for)
);
create index action_wait_action on action_wait (programme, action);
create index action_wait_waits_for on action_wait (programme, waits_for);
`

export const actionWaits: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'action_wait', memberTable())
  },
}
