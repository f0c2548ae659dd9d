import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const tables = `
create table ownership (
  programme text not null references programme,
  owned text not null,
  from_day date not null,
  to_day date,
  owners jsonb not null,
  sources jsonb not null,
  note text,
  primary key (programme, owned, from_day),
  constraint ownership_ends_after_it_begins check (to_day is null or to_day >= from_day)
);

create table terms_of_reference (
  programme text not null references programme,
  body text not null,
  from_day date not null,
  purpose text not null check (purpose <> ''),
  duties text[] not null,
  meets text,
  reports_to text,
  sources jsonb not null,
  primary key (programme, body, from_day)
);

create table seat (
  programme text not null references programme,
  id text not null,
  body text not null,
  kind text not null check (kind in ('independent-chair', 'councillor', 'officer', 'partner', 'care-experienced', 'government')),
  title text not null check (title <> ''),
  represents text,
  places int not null check (places > 0),
  post text,
  from_day date not null,
  to_day date,
  ended_because text,
  sources jsonb not null,
  primary key (programme, id),
  foreign key (programme, post) references post (programme, id),
  constraint seat_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index seat_post on seat (programme, post);

-- The findings of a visit (item is its id) or the plan (item is the word plan), and who answers for them from a day on.
create table carrying (
  programme text not null references programme,
  item_kind text not null check (item_kind in ('visit', 'plan')),
  item text not null,
  from_day date not null,
  carried_by text[] not null,
  because text not null check (because <> ''),
  source jsonb,
  primary key (programme, item_kind, item, from_day)
);
`

export const governance: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['ownership', 'terms_of_reference', 'seat', 'carrying']) await protect(db, table, memberTable())
  },
}
