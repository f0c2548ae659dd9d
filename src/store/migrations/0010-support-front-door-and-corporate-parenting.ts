import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const support = `
create table support_package (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  theme text not null,
  supporter_kind text not null,
  supporter_name text not null check (supporter_name <> ''),
  supporter_body text,
  receiver text not null,
  funder text not null,
  priority text,
  scope text not null check (scope <> ''),
  from_day date not null,
  from_in_words text,
  to_day date,
  to_in_words text,
  half_days_agreed int check (half_days_agreed > 0),
  cost bigint check (cost >= 0),
  activities text[] not null,
  findings text[] not null,
  given jsonb not null,
  reviews text[] not null,
  ratings jsonb not null,
  exit_plan text,
  ending jsonb,
  result text check (result <> ''),
  sources jsonb not null,
  note text,
  primary key (programme, id),
  foreign key (programme, priority) references priority (programme, id),
  constraint support_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index support_package_priority on support_package (programme, priority);
`

const tables = ['support_package']

export const supportFrontDoorAndCorporateParenting: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(support).execute(db)
    for (const table of tables) await protect(db, table, memberTable())
  },
}
