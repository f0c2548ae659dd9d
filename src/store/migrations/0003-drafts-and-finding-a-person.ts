import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect, runAsSystem } from '../roles.ts'

const tables = `
create table draft (
  programme text not null references programme,
  id text not null,
  person text not null references person,
  journey text not null,
  "values" jsonb not null,
  saved_at timestamptz(3) not null,
  primary key (programme, id)
);
create index draft_person on draft (person);

-- Whoever may give a role finds a person by the whole address, never by a part of it.
create function board_person_at(address text) returns table (id text, name text, email text, is_disabled boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.email, p.is_disabled from person p where lower(p.email) = lower(address)
$$;
`

const own = `person = board_person() and ${mine()}`

export const draftsAndFindingAPerson: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'draft', { app: { select: own, insert: own, update: own, delete: own }, system: { select: all, insert: all, delete: all } })
    await runAsSystem(db, 'board_person_at', ['app', 'system'], 'text')
  },
}
