import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
create table progress_update (
  programme text not null,
  id text not null,
  action text not null,
  on_day date not null,
  by_person text,
  by_name text not null check (by_name <> ''),
  capacity text not null,
  delivery_before text not null,
  delivery_after text not null,
  due_before date not null,
  due_after date not null,
  what_changed text not null check (what_changed <> ''),
  how_we_know text not null check (how_we_know <> ''),
  why text check (why <> ''),
  agreed_by text check (agreed_by <> ''),
  primary key (programme, id),
  foreign key (programme, action) references action (programme, id),
  constraint a_new_date_was_agreed check (due_before = due_after or (why is not null and agreed_by is not null))
);
create index progress_update_action on progress_update (programme, action, on_day);

-- Every move of an end date, whichever way it came: an update, a revision, or a plan brought in.
create table due_move (
  programme text not null,
  action text not null,
  position int not null check (position > 0),
  on_day date not null,
  due_before date not null,
  due_after date not null,
  why text not null,
  agreed_by text,
  primary key (programme, action, position),
  foreign key (programme, action) references action (programme, id),
  check (due_before <> due_after)
);
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const progress: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['progress_update', 'due_move']) await protect(db, table, kept)
  },
}
