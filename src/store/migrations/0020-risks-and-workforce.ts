import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const tables = `
create table risk (
  programme text not null references programme,
  id text not null,
  number int not null check (number > 0),
  title text not null check (title <> ''),
  cause text not null check (cause <> ''),
  effect text not null check (effect <> ''),
  likelihood int not null check (likelihood between 1 and 5),
  impact int not null check (impact between 1 and 5),
  controls text[] not null,
  owner text not null check (owner <> ''),
  review date not null,
  measures text[] not null,
  actions text[] not null,
  acceptance jsonb,
  closed jsonb,
  history jsonb not null check (jsonb_array_length(history) > 0),
  primary key (programme, id),
  unique (programme, number)
);

create table recruitment_campaign (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  body text not null,
  from_day date not null,
  posts int not null check (posts > 0),
  counts jsonb not null,
  offers jsonb not null,
  stays jsonb not null,
  primary key (programme, id)
);
create unique index recruitment_campaign_title on recruitment_campaign (programme, lower(title));

create table academy_cohort (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  body text not null,
  intake date not null,
  places int not null check (places > 0),
  primary key (programme, id),
  unique (programme, body, intake)
);
`

export const risksAndWorkforce: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['risk', 'recruitment_campaign', 'academy_cohort']) await protect(db, table, memberTable())
  },
}
