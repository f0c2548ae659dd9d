import { sql, type Kysely, type Migration } from 'kysely'
import { databaseRoles, mine } from '../roles.ts'

const isOpen = (table: string): string => `exists (select from public_page as page where page.programme = ${table}.programme and page.is_on)`

/** In: a table and which of its rows anybody may read once the public page is on. Members read what they did. */
const openTo = async (db: Kysely<unknown>, table: string, rows: string): Promise<void> => {
  await sql.raw(`create policy anybody_select on ${table} for select to ${databaseRoles.app} using ((${rows}) and not (${mine()}) and ${isOpen(table)})`).execute(db)
}

/** Released figures hold no true count (see 0016); the names of bodies are what their columns are called. */
export const releasedFiguresForAnybody: Migration = {
  up: async (db: Kysely<unknown>) => {
    await openTo(db, 'figure_release', `decision = 'released'`)
    await openTo(db, 'body', 'true')
  },
}
