import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
-- Null for wordings of before, and for those a service entered: nobody is kept from checking them.
alter table measure_wording add column entered_by text references person;
create index measure_wording_entered_by on measure_wording (entered_by);

-- A measure may be one that ships, which has no row.
create table definition_check (
  programme text not null references programme,
  id text not null,
  measure text not null,
  version int not null check (version > 0),
  by_person text not null references person,
  on_day date not null,
  text text not null check (text <> ''),
  primary key (programme, id),
  unique (programme, measure, version, by_person)
);
create index definition_check_by_person on definition_check (by_person);

create table measure_question (
  programme text not null references programme,
  id text not null,
  measure text not null,
  body text not null,
  text text not null check (text <> ''),
  by_person text references person,
  on_day date not null,
  -- In the order in which they were asked, from 1.
  position int not null check (position > 0),
  primary key (programme, id)
);
create index measure_question_by_person on measure_question (by_person);

create table measure_answer (
  programme text not null,
  id text not null,
  question text not null,
  text text not null check (text <> ''),
  by_person text references person,
  on_day date not null,
  position int not null check (position > 0),
  primary key (programme, id),
  foreign key (programme, question) references measure_question (programme, id)
);
create index measure_answer_question on measure_answer (programme, question);
create index measure_answer_by_person on measure_answer (by_person);

-- The secret itself is never kept, only its hash, as with sessions and calendar addresses.
create table read_token (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  programme text not null references programme,
  id text not null,
  person text not null references person,
  name text not null check (name <> ''),
  made_on date not null,
  withdrawn_on date,
  unique (programme, id)
);
create index read_token_person on read_token (person);
`

const own = `person = board_person() and ${mine()}`
/** Nothing of it is ever changed, only added to. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const checksQuestionsAndReadTokens: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['definition_check', 'measure_question', 'measure_answer']) await protect(db, table, kept)
    await protect(db, 'read_token', { app: { select: own, insert: own, update: own }, door: { select: all }, system: memberTable().system! })
  },
}
