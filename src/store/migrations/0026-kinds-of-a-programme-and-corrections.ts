import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

// A kind that a programme entered for itself, beside those that ship and those of the host. It travels with the programme.
const kinds = `
create table programme_kind (
  programme text not null references programme,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  what_it_is text not null,
  force text not null,
  power text,
  from_day date,
  to_day date,
  stages jsonb not null,
  sources jsonb not null,
  primary key (programme, code)
);
`

// What an inspection in the register said before it was put right. The old value is never lost.
const corrections = `
create table inspection_correction (
  programme text not null references programme,
  id text not null,
  inspection text not null,
  parts jsonb not null check (jsonb_array_length(parts) > 0),
  reason text not null check (reason <> ''),
  on_day date not null,
  by_person text references person,
  primary key (programme, id),
  foreign key (programme, inspection) references inspection (programme, id)
);
create index inspection_correction_inspection on inspection_correction (programme, inspection);
create index inspection_correction_by_person on inspection_correction (by_person);
`

/** Rows that are added and read, and never changed. */
const onlyAdded = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const kindsOfAProgrammeAndCorrections: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const text of [kinds, corrections]) await sql.raw(text).execute(db)
    await protect(db, 'programme_kind', onlyAdded)
    await protect(db, 'inspection_correction', onlyAdded)
  },
}
