import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
alter table membership add column speaks_for text;

create table contract (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  kind text not null,
  parties jsonb not null check (jsonb_array_length(parties) > 1),
  reports_for text[] not null,
  return_days int check (return_days >= 0),
  begins date not null,
  ends date,
  dates jsonb not null,
  sums jsonb not null,
  ladder jsonb,
  instrument text,
  documents jsonb not null,
  sources jsonb not null,
  note text,
  primary key (programme, id),
  foreign key (programme, instrument) references instrument (programme, id),
  constraint contract_ends_after_it_begins check (ends is null or ends >= begins)
);
create index contract_instrument on contract (programme, instrument);

create table contract_change (
  programme text not null references programme,
  id text not null,
  contract text not null,
  number int not null check (number > 0),
  proposal jsonb not null,
  why text not null check (why <> ''),
  asks_for date not null,
  proposed_by jsonb not null,
  needs text[] not null,
  answers jsonb not null,
  outcome jsonb not null,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id),
  unique (programme, contract, number)
);

create table kpi_version (
  programme text not null references programme,
  contract text not null,
  code text not null check (code <> ''),
  number int not null check (number > 0),
  kpi jsonb not null,
  from_day date not null,
  to_day date,
  change text,
  primary key (programme, contract, code, number),
  foreign key (programme, contract) references contract (programme, id),
  foreign key (programme, change) references contract_change (programme, id),
  -- Two versions never begin on one day.
  unique (programme, contract, code, from_day)
);
create index kpi_version_change on kpi_version (programme, change);

create table kpi_return (
  programme text not null references programme,
  id text not null,
  contract text not null,
  code text not null,
  period_from date not null,
  period_to date not null,
  version int not null check (version > 0),
  figures jsonb not null check (jsonb_array_length(figures) > 0),
  commentary text not null,
  quality text not null check (quality in ('sound', 'with-caution', 'not-reliable')),
  quality_note text not null,
  status text not null check (status in ('provisional', 'final')),
  submitted_by jsonb not null,
  why text,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id),
  unique (programme, contract, code, period_from, version),
  constraint kpi_return_again_has_a_reason check ((version = 1) = (why is null)),
  constraint kpi_return_period check (period_to >= period_from)
);

create table contract_forecast (
  programme text not null references programme,
  id text not null,
  contract text not null,
  number int not null check (number > 0),
  year text not null,
  forecast bigint not null,
  why text not null check (why <> ''),
  given_by jsonb not null,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id),
  unique (programme, contract, number)
);

create table contract_step (
  programme text not null references programme,
  id text not null,
  contract text not null,
  code text not null,
  rung text not null check (rung in ('performance-concern', 'remedial-plan', 'step-in')),
  runs jsonb not null,
  reason text not null check (reason <> ''),
  taken_on date not null,
  taken_by jsonb not null,
  plan jsonb,
  lifted jsonb,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id)
);
create index contract_step_contract on contract_step (programme, contract);

create table contract_meeting (
  programme text not null references programme,
  id text not null,
  contract text not null,
  kind text not null,
  on_day date not null,
  decisions text[] not null check (cardinality(decisions) > 0),
  step text,
  recorded jsonb not null,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id),
  foreign key (programme, step) references contract_step (programme, id)
);
create index contract_meeting_contract on contract_meeting (programme, contract);
create index contract_meeting_step on contract_meeting (programme, step);
`

/** Rows that stand as they were written: nobody, and no service, may change one. */
const writtenOnce = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } } as const

export const contracts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['contract_change', 'contract_step']) await protect(db, table, memberTable())
    for (const table of ['contract', 'kpi_version', 'kpi_return', 'contract_forecast', 'contract_meeting']) await protect(db, table, writtenOnce)
  },
}
