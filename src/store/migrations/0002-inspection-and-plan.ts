import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

// Every key begins with the programme: no row can point into another programme, and a store can be spread by programme.

const inspection = `
create table inspection (
  programme text not null references programme,
  id text not null,
  body text,
  provider_as_printed text not null,
  visit text not null,
  framework text not null,
  start_day date,
  end_day date,
  publication text not null check (publication in ('published', 'not-published', 'not-known')),
  published_on date,
  received date,
  lead_inspectors text[] not null,
  theme text,
  summary text,
  document text,
  source_title text not null,
  source_url text,
  primary key (programme, id),
  foreign key (programme, document) references document (programme, sha256),
  constraint inspection_ends_after_it_starts check (end_day is null or start_day is null or end_day >= start_day),
  check (published_on is null or publication = 'published')
);
create index inspection_document on inspection (programme, document);

create table judgement (
  programme text not null,
  inspection text not null,
  position int not null,
  area text not null,
  area_as_printed text not null,
  grade text not null,
  grade_as_printed text not null,
  page int,
  primary key (programme, inspection, position),
  foreign key (programme, inspection) references inspection,
  constraint judgement_once_per_area unique (programme, inspection, area)
);

create table finding (
  programme text not null,
  id text not null,
  inspection text not null,
  position int not null,
  kind text not null,
  addressee text not null,
  number_as_printed text,
  heading text,
  text text not null check (text <> ''),
  sub_items text[] not null,
  page int,
  primary key (programme, id),
  foreign key (programme, inspection) references inspection,
  unique (programme, inspection, position)
);

create table lineage (
  programme text not null,
  kind text not null check (kind in ('continues', 'repeats', 'closes')),
  earlier text not null,
  later text,
  by_inspection text,
  target text not null,
  reason text not null,
  primary key (programme, earlier, kind, target),
  foreign key (programme, earlier) references finding,
  foreign key (programme, later) references finding,
  foreign key (programme, by_inspection) references inspection,
  check (case when kind = 'closes' then later is null and by_inspection = target else by_inspection is null and later = target end)
);
create index lineage_later on lineage (programme, later);
create index lineage_by_inspection on lineage (programme, by_inspection);

create table report_in_tray (
  programme text not null references programme,
  id text not null,
  document text not null,
  file_name text not null,
  brought_by text references person,
  brought_on date not null,
  state text not null check (state in ('waiting', 'read', 'not-readable', 'accepted', 'set-aside')),
  reading jsonb,
  refusal jsonb,
  inspection text,
  set_aside_because text,
  primary key (programme, id),
  foreign key (programme, document) references document (programme, sha256),
  foreign key (programme, inspection) references inspection,
  check (state <> 'read' or reading is not null),
  check ((state = 'accepted') = (inspection is not null)),
  check ((state = 'set-aside') = (set_aside_because is not null))
);
create index report_in_tray_document on report_in_tray (programme, document);
create index report_in_tray_inspection on report_in_tray (programme, inspection);
create index report_in_tray_brought_by on report_in_tray (brought_by);
`

const plan = `
create table priority (
  programme text not null references programme,
  id text not null,
  position int not null,
  title text not null check (title <> ''),
  owner text,
  primary key (programme, id),
  unique (programme, position)
);

create table outcome (
  programme text not null,
  id text not null,
  priority text not null,
  position int not null,
  difference text not null check (difference <> ''),
  primary key (programme, id),
  foreign key (programme, priority) references priority,
  unique (programme, priority, position)
);

create table action (
  programme text not null,
  id text not null,
  outcome text not null,
  number int not null check (number > 0),
  title text not null check (title <> ''),
  own_initiative text,
  owner text,
  partner text,
  start_day date,
  due date not null,
  milestones jsonb not null,
  measures text[] not null,
  evidence text[] not null,
  delivery text not null check (delivery in ('not-started', 'on-track', 'at-risk', 'off-track', 'delivered', 'withdrawn')),
  primary key (programme, id),
  foreign key (programme, outcome) references outcome,
  constraint action_number_once unique (programme, number),
  constraint action_has_a_test check (cardinality(measures) + cardinality(evidence) > 0),
  constraint action_due_after_start check (start_day is null or due >= start_day)
);
create index action_outcome on action (programme, outcome);

create table action_finding (
  programme text not null,
  action text not null,
  finding text not null,
  position int not null,
  primary key (programme, action, finding),
  foreign key (programme, action) references action,
  foreign key (programme, finding) references finding
);
create index action_finding_finding on action_finding (programme, finding);
`

export const inspectionAndPlan: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const text of [inspection, plan]) await sql.raw(text).execute(db)
    for (const table of ['inspection', 'judgement', 'finding', 'lineage', 'report_in_tray', 'priority', 'outcome', 'action']) {
      await protect(db, table, memberTable())
    }
    // Which findings an action answers is written anew when the action is revised; what stood before is in the journal.
    const { app, system } = memberTable()
    await protect(db, 'action_finding', { app: { ...app, delete: app!.select! }, system: { ...system, delete: system!.select! } })
  },
}
