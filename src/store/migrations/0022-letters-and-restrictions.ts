import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
create table board_letter (
  programme text not null references programme (id),
  id text not null,
  kind text not null check (kind in ('minister', 'commissioner-first', 'commissioner-later', 'cabinet', 'scrutiny')),
  title text not null check (title <> ''),
  addressee text not null check (addressee <> ''),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  state text not null check (state in ('draft', 'in-check', 'checked', 'signed', 'withdrawn')),
  version int not null check (version > 0),
  begun jsonb not null,
  signed jsonb,
  primary key (programme, id),
  constraint a_signed_letter_has_a_signature check ((state = 'signed') = (signed is not null))
);

-- Every version of the text. The journal names each by its hash, because a restricted letter is not for all who read the journal.
create table letter_version (
  programme text not null,
  letter text not null,
  version int not null check (version > 0),
  text jsonb not null,
  primary key (programme, letter, version),
  foreign key (programme, letter) references board_letter (programme, id)
);

create table letter_comment (
  programme text not null,
  id text not null,
  letter text not null,
  statement text,
  words text not null check (words <> ''),
  by_person text,
  by_name text not null,
  capacity text not null,
  on_day date not null,
  answer jsonb,
  primary key (programme, id),
  foreign key (programme, letter) references board_letter (programme, id)
);
create index letter_comment_letter on letter_comment (programme, letter);

create table publication_step (
  programme text not null references programme (id),
  id text not null,
  subject_kind text not null check (subject_kind in ('paper', 'letter')),
  subject text not null,
  position int not null check (position > 0),
  move text not null,
  state text not null check (state in ('members', 'restricted', 'release-proposed', 'released')),
  reason text not null check (reason <> ''),
  restriction jsonb,
  by_person text,
  by_name text not null,
  capacity text not null,
  on_day date not null,
  primary key (programme, id),
  unique (programme, subject_kind, subject, position),
  constraint a_restriction_is_whole check ((state = 'restricted') = (restriction is not null))
);

-- A signed letter is fixed for every door: not even the text of its signature changes.
create function board_letter_is_fixed() returns trigger language plpgsql as $$
begin
  if old.state = 'signed' then raise exception 'a signed letter is fixed' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger board_letter_is_fixed before update on board_letter for each row execute function board_letter_is_fixed();
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const lettersAndRestrictions: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['board_letter', 'letter_comment']) await protect(db, table, memberTable())
    for (const table of ['letter_version', 'publication_step']) await protect(db, table, kept)
  },
}
