import { sql, type Kysely, type Migration } from 'kysely'
import { all, memberTable, mine, protect } from '../roles.ts'

const tables = `
create table evidence (
  programme text not null references programme,
  id text not null,
  title text not null,
  says text not null,
  content jsonb not null,
  from_day date not null,
  to_day date not null,
  received date not null,
  offered_by text references person,
  offered_name text not null check (offered_name <> ''),
  capacity text not null,
  offered_on date not null,
  text_check jsonb,
  withdrawn jsonb,
  erased jsonb,
  primary key (programme, id),
  constraint evidence_ends_after_it_begins check (to_day >= from_day),
  constraint evidence_says_something check (erased is not null or (title <> '' and says <> ''))
);
create index evidence_offered_by on evidence (offered_by);

-- One end each. The id of a measure may be one that ships, which has no row.
create table evidence_link (
  programme text not null references programme,
  evidence text not null,
  position int not null check (position > 0),
  finding text,
  outcome text,
  action text,
  measure text,
  shows text check (shows in ('better', 'worse', 'no-change', 'cannot-tell')),
  primary key (programme, evidence, position),
  foreign key (programme, evidence) references evidence (programme, id),
  foreign key (programme, finding) references finding (programme, id),
  foreign key (programme, outcome) references outcome (programme, id),
  foreign key (programme, action) references action (programme, id),
  constraint evidence_link_has_one_end check (num_nonnulls(finding, outcome, action, measure) = 1),
  constraint only_an_outcome_is_shown check ((outcome is null) = (shows is null))
);
create index evidence_link_finding on evidence_link (programme, finding);
create index evidence_link_outcome on evidence_link (programme, outcome);
create index evidence_link_action on evidence_link (programme, action);

-- Apart from the piece, so that erasing it takes bytes and words away and leaves the piece standing as a tombstone.
create table evidence_file (
  programme text not null references programme,
  evidence text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size bigint not null check (size = octet_length(bytes)),
  bytes bytea not null,
  words text not null,
  primary key (programme, evidence),
  foreign key (programme, evidence) references evidence (programme, id),
  constraint one_file_one_piece_of_evidence unique (programme, sha256)
);
alter table evidence_file alter column bytes set storage external;

alter table progress_update add column text_check jsonb;
`

/** Bytes and words go only once the piece itself says that it was erased, by whom and why. */
const ofErased = `exists (select from evidence piece where piece.programme = evidence_file.programme and piece.id = evidence_file.evidence and piece.erased is not null)`

export const evidence: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'evidence', memberTable())
    await protect(db, 'evidence_link', { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } })
    await protect(db, 'evidence_file', { app: { select: mine(), insert: mine(), delete: `${mine()} and ${ofErased}` }, system: { select: all, insert: all, delete: ofErased } })
  },
}
