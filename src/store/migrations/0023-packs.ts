import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
create table pack (
  programme text not null references programme (id),
  id text not null,
  title text not null check (title <> ''),
  template text not null,
  audience text not null check (audience in ('entitled', 'members', 'public')),
  meeting date not null,
  since date not null,
  bodies jsonb not null,
  deep_dives jsonb not null,
  primary key (programme, id),
  constraint a_pack_looks_back check (since < meeting)
);

-- Facts and paper are text, not jsonb: their hash is of the letters as they stand.
create table pack_issue (
  programme text not null,
  pack text not null,
  edition int not null check (edition > 0),
  supplement int not null check (supplement >= 0),
  because jsonb not null,
  on_day date not null,
  by_person text,
  by_name text not null,
  composed_by int not null,
  facts text not null,
  facts_sha256 text not null,
  paper text not null,
  paper_sha256 text not null,
  primary key (programme, pack, edition, supplement),
  foreign key (programme, pack) references pack (programme, id)
);

create table pack_file (
  programme text not null,
  pack text not null,
  edition int not null,
  supplement int not null,
  format text not null check (format in ('pdf', 'docx', 'html', 'xlsx')),
  sha256 text not null,
  made_by text not null,
  bytes bytea not null,
  primary key (programme, pack, edition, supplement, format),
  foreign key (programme, pack, edition, supplement) references pack_issue (programme, pack, edition, supplement)
);
`

/** Added to, never changed: a pack is frozen. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const packs: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    for (const table of ['pack', 'pack_issue', 'pack_file']) await protect(db, table, kept)
  },
}
