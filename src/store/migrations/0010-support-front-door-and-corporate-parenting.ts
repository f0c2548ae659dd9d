import { sql, type Kysely, type Migration } from 'kysely'
import { memberTable, protect } from '../roles.ts'

const support = `
create table support_package (
  programme text not null references programme,
  id text not null,
  title text not null check (title <> ''),
  theme text not null,
  supporter_kind text not null,
  supporter_name text not null check (supporter_name <> ''),
  supporter_body text,
  receiver text not null,
  funder text not null,
  priority text,
  scope text not null check (scope <> ''),
  from_day date not null,
  from_in_words text,
  to_day date,
  to_in_words text,
  half_days_agreed int check (half_days_agreed > 0),
  cost bigint check (cost >= 0),
  activities text[] not null,
  findings text[] not null,
  given jsonb not null,
  reviews text[] not null,
  ratings jsonb not null,
  exit_plan text,
  ending jsonb,
  result text check (result <> ''),
  sources jsonb not null,
  note text,
  primary key (programme, id),
  foreign key (programme, priority) references priority (programme, id),
  constraint support_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index support_package_priority on support_package (programme, priority);
`

const frontDoor = `
create table front_door_partner (
  programme text not null references programme,
  id text not null,
  name text not null check (name <> ''),
  kind text not null,
  body text,
  primary key (programme, id)
);
create unique index front_door_partner_name on front_door_partner (programme, lower(name));

create table front_door_agreement (
  programme text not null references programme,
  id text not null,
  version int not null check (version > 0),
  title text not null check (title <> ''),
  from_day date not null,
  to_day date,
  commitments jsonb not null check (jsonb_array_length(commitments) > 0),
  answers_share int not null check (answers_share between 1 and 100),
  attendance_share int not null check (attendance_share between 1 and 100),
  instrument text,
  source jsonb not null,
  note text,
  primary key (programme, id),
  unique (programme, version),
  foreign key (programme, instrument) references instrument (programme, id),
  constraint front_door_agreement_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index front_door_agreement_instrument on front_door_agreement (programme, instrument);

create table front_door_month (
  programme text not null references programme,
  partner text not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  people numeric check (people >= 0),
  hours_a_day numeric check (hours_a_day between 0 and 24),
  answers jsonb not null,
  invited int check (invited >= 0),
  attended int check (attended >= 0),
  note text,
  primary key (programme, partner, month),
  foreign key (programme, partner) references front_door_partner (programme, id),
  constraint front_door_month_attended_no_more_than_invited check (attended <= invited),
  constraint front_door_month_both_or_neither check ((invited is null) = (attended is null))
);

create table threshold_month (
  programme text not null references programme,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  counts jsonb not null,
  note text,
  primary key (programme, month)
);

create table partner_escalation (
  programme text not null references programme,
  id text not null,
  raised_by text not null,
  against text not null,
  matter text not null,
  what text not null check (what <> ''),
  raised date not null,
  due date not null,
  answer jsonb,
  settled jsonb,
  primary key (programme, id),
  foreign key (programme, raised_by) references front_door_partner (programme, id),
  foreign key (programme, against) references front_door_partner (programme, id),
  constraint partner_escalation_due_after_it_is_raised check (due >= raised)
);
create index partner_escalation_raised_by on partner_escalation (programme, raised_by);
create index partner_escalation_against on partner_escalation (programme, against);
`

const corporateParenting = `
create table care_leaver_promise (
  programme text not null references programme,
  id text not null,
  council text not null,
  kind text not null,
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  who_for text not null,
  how_to_get text not null,
  legal_base text,
  from_day date,
  from_in_words text,
  to_day date,
  way text not null,
  automatic_to int check (automatic_to between 16 and 26),
  age_to int not null check (age_to between 16 and 26),
  up_to int check (up_to between 1 and 100),
  condition text,
  backdated_to date,
  status text not null,
  sources jsonb not null,
  note text,
  primary key (programme, id),
  constraint promise_ends_after_it_begins check (from_day is null or to_day is null or to_day >= from_day)
);

create table promise_take_up (
  programme text not null references programme,
  promise text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  receiving int not null check (receiving >= 0),
  eligible int not null,
  primary key (programme, promise, from_day, to_day),
  foreign key (programme, promise) references care_leaver_promise (programme, id),
  constraint take_up_is_no_more_than_eligible check (receiving <= eligible)
);

create table care_leaver_count (
  programme text not null references programme,
  council text not null,
  on_day date not null,
  counts jsonb not null,
  primary key (programme, council, on_day)
);

create table young_view (
  programme text not null references programme,
  id text not null,
  council text not null,
  young_group text not null,
  on_day date not null,
  heard text not null check (heard <> ''),
  answer jsonb,
  primary key (programme, id)
);

create table parenting_meeting (
  programme text not null references programme,
  council text not null,
  on_day date not null,
  members jsonb not null,
  primary key (programme, council, on_day)
);
`

const tables = ['care_leaver_promise', 'promise_take_up', 'care_leaver_count', 'young_view', 'parenting_meeting', 'support_package', 'front_door_partner', 'front_door_agreement', 'front_door_month', 'threshold_month', 'partner_escalation']

export const supportFrontDoorAndCorporateParenting: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const part of [support, frontDoor, corporateParenting]) await sql.raw(part).execute(db)
    for (const table of tables) await protect(db, table, memberTable())
  },
}
