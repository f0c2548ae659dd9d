import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
create table public_page (
  programme text primary key references programme,
  title text not null check (title <> ''),
  is_invented boolean not null,
  contact jsonb not null,
  is_on boolean not null,
  asked jsonb not null,
  decided jsonb,
  constraint public_page_is_on_only_when_decided check (not is_on or decided is not null)
);

create table public_item (
  programme text not null references programme,
  id text not null,
  part text not null,
  title text not null check (title <> ''),
  words text not null check (words <> ''),
  source jsonb,
  measure jsonb,
  against text check (against <> ''),
  written jsonb not null,
  state text not null check (state in ('waiting', 'released', 'set-aside', 'withdrawn')),
  decided jsonb,
  ended jsonb,
  replaces text,
  primary key (programme, id),
  constraint public_item_is_out_only_when_decided check (state = 'waiting' or decided is not null)
);
`

/** What anybody may read: a page that is on, and what was released on it. What was taken back keeps its heading and its reason. */
const isOut = `state in ('released', 'withdrawn') and exists (select from public_page as page where page.programme = public_item.programme and page.is_on)`

export const whatThePublicSees: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'public_page', { app: { select: `${mine()} or is_on`, insert: mine(), update: mine() }, system: { select: all, insert: all, update: all } })
    await protect(db, 'public_item', { app: { select: `${mine()} or (${isOut})`, insert: mine(), update: mine() }, system: { select: all, insert: all, update: all } })
  },
}
