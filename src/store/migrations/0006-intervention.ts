import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const tables = `
-- What a row of the same table refers to may come later in a backup, so it is looked for at the end.
create table instrument (
  programme text not null references programme,
  id text not null,
  kind text not null,
  title text not null check (title <> ''),
  addressee text not null,
  made_by text not null,
  power text,
  because text,
  made date not null,
  made_in_words text,
  replaces text,
  steps jsonb not null,
  ending jsonb,
  sources jsonb not null,
  note text,
  primary key (programme, id),
  foreign key (programme, replaces) references instrument (programme, id) deferrable initially deferred
);
create index instrument_replaces on instrument (programme, replaces);

create table post (
  programme text not null references programme,
  id text not null,
  name text not null check (name <> ''),
  body text,
  from_day date,
  from_in_words text,
  to_day date,
  to_in_words text,
  followed_by text,
  sources jsonb not null,
  primary key (programme, id)
);

create table appointment (
  programme text not null references programme,
  id text not null,
  post text not null,
  person text not null check (person <> ''),
  appointed_by text,
  proposed date,
  proposed_in_words text,
  from_day date,
  from_in_words text,
  until_day date,
  until_in_words text,
  remuneration text,
  interests text,
  tests text[] not null,
  ending jsonb,
  sources jsonb not null,
  note text,
  primary key (programme, id),
  foreign key (programme, post) references post (programme, id),
  constraint appointment_has_a_date check (proposed is not null or from_day is not null)
);
create index appointment_post on appointment (programme, post);

create table obligation (
  programme text not null references programme,
  id text not null,
  instrument text not null,
  clause text not null check (clause <> ''),
  what text not null check (what <> ''),
  begins date not null,
  begins_in_words text,
  due jsonb not null,
  passings jsonb not null check (jsonb_array_length(passings) > 0),
  occasions jsonb not null,
  ending jsonb,
  continues text,
  note text,
  primary key (programme, id),
  foreign key (programme, instrument) references instrument (programme, id),
  foreign key (programme, continues) references obligation (programme, id) deferrable initially deferred
);
create index obligation_instrument on obligation (programme, instrument);
create index obligation_continues on obligation (programme, continues);

create table escalation_step (
  programme text not null references programme,
  id text not null,
  body text not null,
  rung text not null,
  from_day date not null,
  from_in_words text,
  reason text not null check (reason <> ''),
  conditions text,
  lifted jsonb,
  sources jsonb not null,
  primary key (programme, id)
);

create table happening (
  programme text not null references programme,
  id text not null,
  kind text not null,
  on_day date not null,
  on_in_words text,
  what text not null check (what <> ''),
  note text,
  sources jsonb not null,
  primary key (programme, id)
);
`

export const intervention: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['instrument', 'post', 'appointment', 'obligation', 'escalation_step', 'happening']) await protect(db, table, memberTable())
  },
}
