import { sql, type Kysely, type Migration } from 'kysely'
import { all, createRoles, memberTable, mine, protect, runAsSystem } from '../roles.ts'

const people = `
create table person (
  id text primary key,
  name text not null check (name <> ''),
  email text not null check (email like '%_@_%'),
  password_hash text not null,
  is_disabled boolean not null default false
);
create unique index person_email on person (lower(email));

create table programme (
  id text primary key,
  name text not null check (name <> ''),
  kind text not null check (kind in ('live', 'public-record')),
  is_invented boolean not null
);

create table membership (
  id text primary key,
  person text not null references person,
  programme text not null references programme,
  role text not null check (role <> 'public' and role <> ''),
  capacity text not null check (capacity <> ''),
  from_day date not null,
  to_day date,
  constraint membership_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index membership_person on membership (person);
create index membership_programme on membership (programme);

create table session (
  token_hash text primary key,
  person text not null references person,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index session_person on session (person);

create table sign_in_attempt (
  id bigint generated always as identity primary key,
  email text not null,
  address text not null,
  at timestamptz(3) not null,
  succeeded boolean not null
);
create index sign_in_attempt_email on sign_in_attempt (lower(email), at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

create table document (
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  programme text not null references programme,
  media_type text not null,
  size bigint not null check (size = octet_length(bytes)),
  bytes bytea not null,
  primary key (programme, sha256)
);
-- The bytes of a report are compressed already.
alter table document alter column bytes set storage external;
`

const journal = `
create table journal (
  sequence bigint primary key check (sequence > 0),
  at timestamptz(3) not null,
  person text,
  person_name text,
  capacity text not null,
  act text not null,
  programme text references programme,
  subject_kind text not null,
  subject text not null,
  reason text,
  before jsonb,
  after jsonb,
  previous text not null unique,
  hash text not null unique,
  check ((person is null) = (person_name is null))
);
create index journal_programme on journal (programme, sequence);
create index journal_subject on journal (subject_kind, subject, sequence);

create function journal_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is never rewritten' using errcode = 'integrity_constraint_violation';
end $$;
create trigger journal_row_is_never_rewritten before update or delete on journal
  for each row execute function journal_is_never_rewritten();
create trigger journal_is_never_emptied before truncate on journal
  for each statement execute function journal_is_never_rewritten();

-- One writer at a time in the whole store: the lock is held to the end of the transaction, so the chain cannot fork, and what
-- an act decided on is still so when it is recorded. Volatile, so that what it reads after waiting is what was committed meanwhile.
create function board_lock_journal() returns table (sequence bigint, hash text) language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(4021978233);
  return query select j.sequence, j.hash from journal j order by j.sequence desc limit 1;
end $$;
`

const access = `
create function board_person() returns text language sql stable as $$ select nullif(current_setting('board.person', true), '') $$;
create function board_today() returns date language sql stable as $$ select nullif(current_setting('board.today', true), '')::date $$;

-- The programmes the signed-in person serves today. It runs as the system role, because the policy of membership itself asks it.
create function board_programmes() returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select m.programme from membership m join person p on p.id = m.person
  where m.person = board_person() and not p.is_disabled and m.from_day <= board_today() and (m.to_day is null or board_today() <= m.to_day)
$$;
create function board_colleagues() returns setof text language sql stable security definer set search_path = public, pg_temp as $$
  select m.person from membership m where m.programme in (select board_programmes())
$$;
`

/** Oneself, and whoever serves or served a programme that oneself serves today. */
const known = 'id = board_person() or id in (select board_colleagues())'
const everything = { select: all, insert: all, update: all }

export const rolesPeopleAndJournal: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createRoles(db)
    for (const text of [people, journal, access]) await sql.raw(text).execute(db)
    for (const name of ['board_programmes', 'board_colleagues']) await runAsSystem(db, name, ['app', 'system'])
    await runAsSystem(db, 'board_lock_journal', ['app', 'system'])

    // The host alone adds people and sets passwords, so no session, however misled, can take over a colleague's account.
    await protect(db, 'person', { app: { select: known }, door: { select: all }, system: everything })
    await protect(db, 'programme', { app: { select: mine('id') }, door: { select: all }, system: everything })
    await protect(db, 'membership', {
      app: { select: `person = board_person() or ${mine()}`, insert: mine(), update: mine() },
      door: { select: all },
      system: everything,
    })
    await protect(db, 'session', { door: { ...everything, delete: all }, system: { select: all, update: all } })
    await protect(db, 'sign_in_attempt', { door: { select: all, insert: all, delete: all } })
    await protect(db, 'document', { ...memberTable(), app: { select: mine(), insert: mine() } })
    await protect(db, 'journal', {
      app: { select: mine(), insert: `person = board_person() and (programme is null or ${mine()})` },
      system: { select: all, insert: all },
    })
    // A password's hash is for the door alone.
    await sql.raw('revoke select on person from improvement_board_app').execute(db)
    await sql.raw('grant select (id, name, email, is_disabled) on person to improvement_board_app').execute(db)
  },
}
