import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const tables = `
alter table inspection alter column framework drop not null;
alter table inspection add column dates_in_words text;
alter table inspection add column also_in jsonb not null default '[]';

-- One id may have several spells: before and after a change of code.
create table body (
  programme text not null references programme,
  id text not null,
  spell int not null check (spell > 0),
  kind text not null,
  name text not null check (name <> ''),
  dfe_code text,
  gss_code text,
  valid_from date,
  valid_to date,
  primary key (programme, id, spell),
  constraint body_ends_after_it_begins check (valid_from is null or valid_to is null or valid_to >= valid_from)
);

create table succession (
  programme text not null references programme,
  predecessor text not null,
  successor text not null,
  on_day date not null,
  kind text not null check (kind in ('split', 'merge', 'rename', 'service-transferred')),
  primary key (programme, predecessor, successor, on_day)
);
`

export const bodiesAndPublicDates: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'body', memberTable())
    await protect(db, 'succession', memberTable())
  },
}
