import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
create table server_reading (
  programme text not null references programme,
  position int not null check (position > 0),
  is_on boolean not null,
  reason text not null check (reason <> ''),
  by_person text,
  on_day date not null,
  primary key (programme, position)
);

create table suppression_policy (
  programme text not null references programme,
  from_day date not null,
  largest int not null check (largest >= 2),
  round_to int not null check (round_to in (1, 5, 10)),
  percent_places int not null check (percent_places in (0, 1)),
  least_denominator int not null,
  reason text not null check (reason <> ''),
  sources jsonb not null,
  by_person text,
  on_day date not null,
  primary key (programme, from_day),
  check (least_denominator > largest)
);

-- What the public was told is kept as it was told. No true count stands here: those are in the figures.
create table figure_release (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  request jsonb not null,
  proposed_by text not null,
  proposed_on date not null,
  decision text check (decision in ('released', 'set-aside')),
  decided_by text,
  decided_on date,
  decided_because text check (decided_because <> ''),
  released jsonb,
  primary key (programme, id),
  constraint figure_release_is_decided_whole check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null) and (decision is null) = (decided_because is null)),
  constraint figure_release_has_its_table check ((decision is not distinct from 'released') = (released is not null)),
  constraint figure_release_needs_two_people check (decided_by is null or decided_by <> proposed_by)
);

-- A figure cut by something, as one load gave it. What counts today is what the latest load gave that was not taken back.
create table figure_part (
  programme text not null,
  load text not null,
  measure text not null,
  body text not null,
  first_day date not null,
  last_day date not null,
  cut_by text not null,
  cut_group text not null,
  amount int not null check (amount >= 0),
  primary key (programme, load, measure, body, last_day, first_day, cut_by, cut_group),
  foreign key (programme, load) references figure_load (programme, id) deferrable initially deferred
);
create index figure_part_measure on figure_part (programme, measure, body);
`

const addedTo = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const returnsAndReleases: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['server_reading', 'suppression_policy', 'figure_part']) await protect(db, table, addedTo)
    await protect(db, 'figure_release', memberTable())
  },
}
