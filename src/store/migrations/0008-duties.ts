import { sql, type Kysely, type Migration } from 'kysely'
import { all, databaseRoles, memberTable, mine, protect } from '../roles.ts'

const calendar = `
-- The secret itself is never kept, only its hash, as with sessions.
create table calendar_address (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  programme text not null references programme,
  person text not null references person,
  made_on date not null,
  withdrawn_on date
);
create index calendar_address_programme on calendar_address (programme);
create index calendar_address_person on calendar_address (person);
create unique index calendar_address_one_works on calendar_address (programme, person) where withdrawn_on is null;

create table reminder_choice (
  programme text not null references programme,
  person text not null references person,
  is_on boolean not null,
  primary key (programme, person)
);
create index reminder_choice_person on reminder_choice (person);

-- handed: given to the mail server, whose answer is not known yet, or was never heard. Such a letter is not sent again.
create table letter (
  programme text not null references programme,
  id text not null,
  person text not null references person,
  written_on date not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('waiting', 'handed', 'sent', 'failed', 'too-late')),
  tries int not null,
  settled_at timestamptz(3),
  fault text,
  primary key (programme, id)
);
create index letter_person on letter (person);
create index letter_waiting on letter (state) where state = 'waiting';

-- Never more than once for a due day, a stage and a person; and never twice on one day.
create table reminder (
  programme text not null references programme,
  person text not null references person,
  due text not null,
  stage text not null,
  written_on date not null,
  letter text not null,
  primary key (programme, person, due, stage),
  unique (programme, person, due, written_on),
  foreign key (programme, letter) references letter (programme, id)
);
create index reminder_person on reminder (person);
create index reminder_letter on reminder (programme, letter);
`

const answers = `
create table legal_duty_answer (
  programme text not null references programme,
  inspection text not null,
  duty text not null,
  how text not null check (how in ('met', 'lifted')),
  on_day date not null,
  reason text not null check (reason <> ''),
  source jsonb,
  primary key (programme, inspection, duty),
  foreign key (programme, inspection) references inspection (programme, id)
);

-- Policy, the same for every programme: entered by the host, beside the kinds that come with the service.
create table instrument_kind (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  what_it_is text not null,
  force text not null,
  power text,
  from_day date,
  to_day date,
  stages jsonb not null,
  sources jsonb not null
);
`

const appointments = `
alter table appointment add column interests_state text not null default 'not-asked' check (interests_state in ('declared', 'none', 'not-asked'));
alter table appointment add column interests_on date;
update appointment set interests_state = 'declared' where interests is not null;
alter table post add column ended_because text;
alter table membership add column appointment text;
alter table membership add foreign key (programme, appointment) references appointment (programme, id);
create index membership_appointment on membership (programme, appointment);
`

// A second lock behind the rule of core/people/access.ts: access that rests on an appointment lasts as long as it does.
const programmesServed = `
create function board_holds_today(m membership) returns boolean language sql stable as $$
  select m.from_day <= board_today() and (m.to_day is null or board_today() <= m.to_day) and (m.appointment is null or exists (
    select from appointment a where a.programme = m.programme and a.id = m.appointment and a.from_day <= board_today() and board_today() <= coalesce(
      case when a.ending is null then a.until_day when a.ending->>'kind' = 'ended' then (a.ending->'lastDay'->>'day')::date else (a.ending->'lastKnown'->>'day')::date end,
      'infinity'::date)))
$$;
create or replace function board_programmes() returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select m.programme from membership m join person p on p.id = m.person where m.person = board_person() and not p.is_disabled and board_holds_today(m)
$$;
`

const own = `person = board_person() and ${mine()}`
const kept = { select: all, insert: all, update: all }

export const duties: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const text of [calendar, answers, appointments]) await sql.raw(text).execute(db)
    await protect(db, 'calendar_address', { app: { select: own, insert: own, update: own }, door: { select: all }, system: kept })
    await protect(db, 'reminder_choice', { app: { select: own, insert: own, update: own }, system: kept })
    await protect(db, 'letter', { app: { select: own }, system: kept })
    await protect(db, 'reminder', { app: { select: own }, system: { select: all, insert: all } })
    await protect(db, 'legal_duty_answer', memberTable())
    await protect(db, 'instrument_kind', { app: { select: 'exists (select from board_programmes())' }, system: kept })
    // The door weighs a membership by the appointment it rests on.
    await sql.raw(`grant select on appointment to ${databaseRoles.door}`).execute(db)
    await sql.raw(`create policy door_select on appointment for select to ${databaseRoles.door} using (true)`).execute(db)
    await sql.raw(`grant create on schema public to ${databaseRoles.system}`).execute(db)
    await sql.raw(`set local role ${databaseRoles.system}`).execute(db)
    await sql.raw(programmesServed).execute(db)
    await sql.raw('reset role').execute(db)
    await sql.raw(`revoke create on schema public from ${databaseRoles.system}`).execute(db)
  },
}
