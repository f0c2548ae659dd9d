import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
create table meeting_series (
  programme text not null references programme (id),
  id text not null,
  body text not null,
  title text not null check (title <> ''),
  rhythm text not null,
  place text not null,
  agenda jsonb not null,
  quorum jsonb not null,
  papers_days_before int not null check (papers_days_before >= 0),
  primary key (programme, id),
  unique (programme, body)
);

create table meeting (
  programme text not null,
  id text not null,
  series text not null,
  number int not null check (number > 0),
  on_day date not null,
  begins text not null,
  place text not null,
  state text not null check (state in ('planned', 'agenda-set', 'papers-out', 'held', 'minutes-drafted', 'minutes-approved', 'cancelled')),
  story jsonb,
  deep_dives text[] not null,
  cancelled_because text,
  primary key (programme, id),
  foreign key (programme, series) references meeting_series (programme, id),
  unique (programme, series, number),
  constraint a_cancelled_meeting_says_why check ((state = 'cancelled') = (cancelled_because is not null))
);

create table agenda_item (
  programme text not null,
  id text not null,
  meeting text not null,
  position int not null check (position > 0),
  kind text not null,
  title text not null check (title <> ''),
  minutes int not null check (minutes >= 0),
  led text not null,
  note text not null,
  version int not null check (version > 0),
  primary key (programme, id),
  foreign key (programme, meeting) references meeting (programme, id)
);
create index agenda_item_meeting on agenda_item (programme, meeting, position);

create table meeting_paper (
  programme text not null,
  id text not null,
  meeting text not null,
  item text,
  title text not null check (title <> ''),
  owner text not null,
  due date not null,
  given jsonb,
  document text,
  primary key (programme, id),
  foreign key (programme, meeting) references meeting (programme, id),
  foreign key (programme, item) references agenda_item (programme, id),
  foreign key (programme, document) references document (programme, sha256)
);
create index meeting_paper_meeting on meeting_paper (programme, meeting);
create index meeting_paper_item on meeting_paper (programme, item);
create index meeting_paper_document on meeting_paper (programme, document);

create table meeting_attendance (
  programme text not null,
  meeting text not null,
  people jsonb not null,
  version int not null check (version > 0),
  primary key (programme, meeting),
  foreign key (programme, meeting) references meeting (programme, id)
);

create table board_decision (
  programme text not null,
  id text not null,
  meeting text not null,
  item text not null,
  number int not null check (number > 0),
  what text not null check (what <> ''),
  why text not null check (why <> ''),
  decided_by text not null check (decided_by <> ''),
  primary key (programme, id),
  foreign key (programme, meeting) references meeting (programme, id),
  foreign key (programme, item) references agenda_item (programme, id),
  unique (programme, number)
);
create index board_decision_meeting on board_decision (programme, meeting);
create index board_decision_item on board_decision (programme, item);

create table board_action (
  programme text not null,
  id text not null,
  meeting text not null,
  item text not null,
  number int not null check (number > 0),
  what text not null check (what <> ''),
  owner text not null check (owner <> ''),
  due date not null,
  plan_action text,
  closed jsonb,
  primary key (programme, id),
  foreign key (programme, meeting) references meeting (programme, id),
  foreign key (programme, item) references agenda_item (programme, id),
  foreign key (programme, plan_action) references action (programme, id),
  unique (programme, number)
);
create index board_action_meeting on board_action (programme, meeting);
create index board_action_item on board_action (programme, item);
create index board_action_plan_action on board_action (programme, plan_action);

create table meeting_minutes (
  programme text not null,
  meeting text not null,
  version int not null check (version > 0),
  kind text not null check (kind in ('draft', 'approved', 'correction')),
  attendance jsonb not null,
  quorum text not null,
  parts jsonb not null,
  by_person text,
  by_name text not null,
  capacity text not null,
  on_day date not null,
  reason text,
  primary key (programme, meeting, version),
  foreign key (programme, meeting) references meeting (programme, id),
  constraint a_correction_says_why check (kind <> 'correction' or reason is not null)
);

create table chair_assessment (
  programme text not null,
  id text not null,
  meeting text not null,
  better text not null check (better <> ''),
  worried text not null check (worried <> ''),
  asks text not null check (asks <> ''),
  by_person text,
  by_name text not null,
  capacity text not null,
  on_day date not null,
  primary key (programme, id),
  foreign key (programme, meeting) references meeting (programme, id)
);
create index chair_assessment_meeting on chair_assessment (programme, meeting);
`

/** Added to, never changed: decisions, minutes and the chair’s view are not written over by any door. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }
/** Points of an agenda are taken off again while it is written. */
const removable = { app: { select: mine(), insert: mine(), update: mine(), delete: mine() }, system: { select: all, insert: all, update: all, delete: all } }

export const meetings: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['meeting_series', 'meeting', 'meeting_paper', 'meeting_attendance', 'board_action']) await protect(db, table, memberTable())
    for (const table of ['board_decision', 'meeting_minutes', 'chair_assessment']) await protect(db, table, kept)
    await protect(db, 'agenda_item', removable)
  },
}
