import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

// The id of a measure may be one that ships, which has no row, so nothing refers to local_measure but its own wordings. A body may
// have several spells, so nothing refers to body. Values are numeric: what a board agreed is kept to the last digit.
const measures = `
create table local_measure (
  programme text not null references programme,
  id text not null,
  measure_group text not null,
  name text not null check (name <> ''),
  unit text not null,
  places smallint not null check (places between 0 and 2),
  direction jsonb not null,
  frequency text not null,
  source text not null check (source <> ''),
  chart text not null,
  primary key (programme, id)
);

create table measure_wording (
  programme text not null references programme,
  measure text not null,
  number int not null check (number > 0),
  from_day date,
  question text not null check (question <> ''),
  why text not null check (why <> ''),
  numerator text not null check (numerator <> ''),
  denominator text,
  timescales jsonb not null,
  written_by text not null check (written_by <> ''),
  checked_by text,
  review_by date not null,
  change jsonb,
  primary key (programme, measure, number),
  foreign key (programme, measure) references local_measure (programme, id),
  constraint wording_first_has_no_day check ((number = 1) = (from_day is null and change is null))
);

create table measure_note (
  programme text not null references programme,
  id text not null,
  measure text not null,
  text text not null check (text <> ''),
  by_person text references person,
  on_day date not null,
  withdrawn jsonb,
  primary key (programme, id)
);
create index measure_note_by_person on measure_note (by_person);

create table measure_target (
  programme text not null references programme,
  id text not null,
  measure text not null,
  body text not null,
  from_day date not null,
  minimum numeric,
  aim numeric not null,
  stretch numeric,
  tolerance numeric check (tolerance >= 0),
  trajectory jsonb,
  reason text not null check (reason <> ''),
  approved_by text not null check (approved_by <> ''),
  set_by text references person,
  ended jsonb,
  primary key (programme, id)
);
create index measure_target_set_by on measure_target (set_by);

create table measure_owner (
  programme text not null references programme,
  measure text not null,
  body text not null,
  from_day date not null,
  owner text check (owner <> ''),
  reason text not null check (reason <> ''),
  set_by text references person,
  primary key (programme, measure, body, from_day)
);
create index measure_owner_set_by on measure_owner (set_by);

create table measure_link (
  programme text not null references programme,
  id text not null,
  measure text not null,
  finding text,
  action text,
  words text,
  by_person text references person,
  on_day date not null,
  withdrawn jsonb,
  primary key (programme, id),
  foreign key (programme, finding) references finding (programme, id),
  foreign key (programme, action) references action (programme, id),
  constraint link_has_one_end check ((finding is null) <> (action is null))
);
create index measure_link_finding on measure_link (programme, finding);
create index measure_link_action on measure_link (programme, action);
create index measure_link_by_person on measure_link (by_person);

create table series_annotation (
  programme text not null references programme,
  id text not null,
  measure text,
  body text not null,
  on_day date not null,
  text text not null check (text <> ''),
  by_person text references person,
  withdrawn jsonb,
  primary key (programme, id)
);
create index series_annotation_by_person on series_annotation (by_person);

create table series_rebase (
  programme text not null references programme,
  id text not null,
  measure text not null,
  body text not null,
  on_day date not null,
  reason text not null check (reason <> ''),
  proposed_by text not null references person,
  proposed_on date not null,
  decision text check (decision in ('agreed', 'refused')),
  decided_by text references person,
  decided_on date,
  decided_because text,
  primary key (programme, id),
  constraint rebase_decided_by_another check (decided_by <> proposed_by),
  constraint rebase_decided_whole check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null))
);
create index series_rebase_proposed_by on series_rebase (proposed_by);
create index series_rebase_decided_by on series_rebase (decided_by);

create table figure_flag (
  programme text not null references programme,
  id text not null,
  measure text not null,
  body text not null,
  from_day date not null,
  to_day date not null,
  code text not null,
  reason text not null check (reason <> ''),
  raised_by text references person,
  raised_on date not null,
  withdrawn jsonb,
  primary key (programme, id),
  constraint flag_ends_after_it_begins check (to_day >= from_day)
);
create index figure_flag_raised_by on figure_flag (raised_by);
`

const tables = ['local_measure', 'measure_wording', 'measure_note', 'measure_target', 'measure_owner', 'measure_link', 'series_annotation', 'series_rebase', 'figure_flag']

export const measuresAndTheirNotes: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(measures).execute(db)
    for (const table of tables) await protect(db, table, memberTable())
  },
}
