import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

/** Who said it, in which post, on which day. */
const said = `by_person text,
  by_name text not null check (by_name <> ''),
  capacity text not null,
  on_day date not null`

const voices = `
create table review_way (
  programme text not null references programme,
  position int not null check (position > 0),
  is_blind boolean not null,
  why text not null check (why <> ''),
  ${said},
  primary key (programme, position)
);

create table effect_day (
  programme text not null,
  outcome text not null,
  position int not null check (position > 0),
  day date not null,
  why text not null check (why <> ''),
  ${said},
  primary key (programme, outcome, position),
  foreign key (programme, outcome) references outcome (programme, id)
);

-- What the owner claims and what somebody independent sees. Rows are added and never changed: no voice is anybody else's to edit.
create table statement (
  programme text not null,
  id text not null,
  outcome text not null,
  round int not null check (round > 0),
  voice text not null check (voice in ('claim', 'view')),
  impact text not null,
  reasons text not null check (reasons <> ''),
  flag text,
  going_on text check (going_on <> ''),
  data jsonb not null,
  is_blind boolean not null,
  ${said},
  primary key (programme, id),
  foreign key (programme, outcome) references outcome (programme, id),
  constraint a_flagged_statement_says_why check ((flag is null) = (going_on is null))
);
create index statement_outcome on statement (programme, outcome, round);
create unique index one_claim_in_a_round on statement (programme, outcome, round) where voice = 'claim';

create table settlement (
  programme text not null,
  id text not null,
  outcome text not null,
  round int not null check (round > 0),
  impact text not null,
  why text not null check (why <> ''),
  agreed_by text not null check (agreed_by <> ''),
  ${said},
  primary key (programme, id),
  foreign key (programme, outcome) references outcome (programme, id)
);
create unique index settlement_outcome on settlement (programme, outcome, round);

create table statement_reply (
  programme text not null,
  id text not null,
  statement text not null,
  words text not null check (words <> ''),
  ${said},
  primary key (programme, id),
  foreign key (programme, statement) references statement (programme, id)
);
create index statement_reply_statement on statement_reply (programme, statement);
`

const closing = `
create table manager_line (
  programme text not null references programme,
  person text not null references person,
  position int not null check (position > 0),
  manager text references person,
  outside_post text check (outside_post <> ''),
  ${said},
  primary key (programme, person, position),
  constraint one_manager_or_a_post_outside check ((manager is null) <> (outside_post is null)),
  constraint nobody_manages_themselves check (manager <> person)
);
create index manager_line_person on manager_line (person);
create index manager_line_manager on manager_line (manager);

create table evidence_check (
  programme text not null,
  id text not null,
  action text not null,
  evidence text not null,
  result text not null check (result in ('accepted', 'returned')),
  reason text not null check (reason <> ''),
  position int not null check (position > 0),
  ${said},
  primary key (programme, id),
  foreign key (programme, action) references action (programme, id),
  foreign key (programme, evidence) references evidence (programme, id)
);
create index evidence_check_evidence on evidence_check (programme, evidence);
create unique index evidence_check_position on evidence_check (programme, position);
create index evidence_check_action on evidence_check (programme, action);

create table closure (
  programme text not null,
  id text not null,
  action text not null,
  position int not null check (position > 0),
  why text not null check (why <> ''),
  evidence jsonb not null,
  data jsonb not null,
  recheck_due date not null,
  recheck jsonb,
  reopened jsonb,
  ${said},
  primary key (programme, id),
  foreign key (programme, action) references action (programme, id),
  constraint a_re_check_comes_after_closing check (recheck_due > on_day)
);
create unique index closure_action on closure (programme, action, position);
-- One closing at a time stands.
create unique index one_standing_closure on closure (programme, action) where reopened is null;
`

const aroundIt = `
create table upward_claim (
  programme text not null references programme,
  id text not null,
  words text not null check (words <> ''),
  place text not null,
  where_read text not null check (where_read <> ''),
  asserts jsonb not null,
  flag text,
  going_on text check (going_on <> ''),
  ${said},
  primary key (programme, id),
  constraint a_flagged_claim_says_why check ((flag is null) = (going_on is null))
);

create table challenge (
  programme text not null references programme,
  id text not null,
  question text not null check (question <> ''),
  to_whom text not null check (to_whom <> ''),
  due date not null,
  answers jsonb not null,
  ${said},
  primary key (programme, id)
);

create table recommendation (
  programme text not null references programme,
  id text not null,
  committee text not null check (committee <> ''),
  made date not null,
  words text not null check (words <> ''),
  due date not null check (due >= made),
  response jsonb,
  proofs jsonb not null,
  ${said},
  primary key (programme, id)
);

create table self_assessment (
  programme text not null references programme,
  version int not null check (version > 0),
  answers jsonb not null,
  grades jsonb not null,
  held jsonb not null,
  ${said},
  primary key (programme, version)
);
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const assurance: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const part of [voices, closing, aroundIt]) await sql.raw(part).execute(db)
    for (const table of ['review_way', 'effect_day', 'statement', 'settlement', 'statement_reply', 'manager_line', 'evidence_check', 'upward_claim', 'self_assessment']) await protect(db, table, kept)
    for (const table of ['closure', 'challenge', 'recommendation']) await protect(db, table, memberTable())
  },
}
