import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect, runAsSystem } from '../roles.ts'

// A programme may hold millions of figures, so a row names its series, its load, its place and its flag by small numbers, the series and
// the load by numbers of the whole store. `figure` has no foreign key: two million look-ups would double the time of a load.
// Its writers join both tables instead (store/apply/figures.ts), and a test looks for figures that point nowhere.
const tables = `
create table figure_series (
  id int primary key check (id > 0),
  programme text not null references programme,
  measure text not null check (measure <> ''),
  body text not null check (body <> ''),
  unique (programme, measure, body)
);

create table figure_load (
  number int primary key check (number > 0),
  programme text not null references programme,
  id text not null,
  file text not null check (file <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  form text not null,
  publisher text not null,
  origin text not null check (origin in ('published', 'local')),
  at timestamptz(3) not null,
  received date not null,
  by_person text,
  added int not null check (added >= 0),
  restated int not null check (restated >= 0),
  unchanged int not null check (unchanged >= 0),
  waivers jsonb not null,
  -- [sheet, column] and {code, reason}: what the figures of this load point to by position, from 1.
  places jsonb not null,
  flags jsonb not null,
  undoes text,
  undone_because text,
  unique (programme, id),
  foreign key (programme, undoes) references figure_load (programme, id) deferrable initially deferred,
  check ((undoes is null) = (undone_because is null))
);
create unique index figure_load_undoes on figure_load (programme, undoes);

create table figure (
  value float8,
  numerator float8,
  denominator float8,
  series int not null,
  first_day date not null,
  last_day date not null,
  data_to date not null,
  load int not null,
  row_number int,
  revision smallint not null check (revision >= 0),
  place smallint not null,
  flag smallint,
  is_provisional boolean not null,
  programme text not null,
  symbol text check (symbol in ('c', 'k', 'low', 'u', 'x', 'z', '-', 'taken-back')),
  primary key (series, last_day, first_day, revision),
  constraint figure_is_a_number_or_a_sign check ((value is null) <> (symbol is null)),
  constraint figure_ends_after_it_begins check (last_day >= first_day)
);

create table figure_showing (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  on_day date not null,
  by_person text,
  primary key (programme, id)
);

create table figure_shown (
  programme text not null,
  showing text not null,
  series int not null references figure_series,
  first_day date not null,
  last_day date not null,
  revision smallint not null,
  primary key (series, last_day, first_day, revision, showing),
  foreign key (programme, showing) references figure_showing (programme, id)
);
create index figure_shown_showing on figure_shown (programme, showing);

-- Numbers are of the whole store, so they are asked for past row-level security. Acts wait for one another, so no two get the same.
create function board_last_figure_series() returns int language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(id), 0) from figure_series
$$;
create function board_last_figure_load() returns int language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(number), 0) from figure_load
$$;

-- The embedded database never looks at its tables by itself, and a plan made for an empty table takes seconds where it should take
-- milliseconds. It runs as the owner of the tables, because nobody else may.
create function board_look_at_figures() returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  analyze figure_series; analyze figure_load; analyze figure;
end $$;
`

/** Nothing of it is ever changed, only added to. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const figures: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['figure_series', 'figure_load', 'figure', 'figure_showing', 'figure_shown']) await protect(db, table, kept)
    for (const name of ['board_last_figure_series', 'board_last_figure_load']) await runAsSystem(db, name, ['app', 'system'])
    await sql.raw('revoke execute on function board_look_at_figures from public').execute(db)
    await sql.raw('grant execute on function board_look_at_figures to improvement_board_app, improvement_board_system').execute(db)
  },
}
