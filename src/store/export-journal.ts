import type { Day } from '../core/calendar/day.ts'
import { canonical, type Json } from '../core/journal/canonical.ts'
import { toJournalLine } from './reads/journal.ts'
import { databaseRoles } from './roles.ts'
import type { Inside } from './schema.ts'
import { atOneMoment, type Connected, type Standing } from './transaction.ts'

/** Lines are fetched in handfuls, so that a long journal needs no more memory than a short one. */
const handful = 1000

/** What an export wrote: how many lines, and the hash of the last one, to be kept apart from the file. */
export type Exported = { readonly lines: number; readonly head: string | null }

/** Reading everything is for the host alone. */
export const hostStanding = (today: Day): Standing => ({ role: databaseRoles.system, person: null, capacity: 'command line', today })

/** Hands over every line of the journal in order, each in its canonical text without the line end. */
export const writeJournal = async (inside: Inside, write: (line: string) => Promise<void>): Promise<Exported> => {
  let [lines, last, head]: [number, number, string | null] = [0, 0, null]
  for (;;) {
    const rows = await inside.selectFrom('journal').selectAll().where('sequence', '>', last).orderBy('sequence').limit(handful).execute()
    for (const row of rows) {
      await write(canonical(toJournalLine(row) as unknown as Json))
      lines += 1
      last = row.sequence
      head = row.hash
    }
    if (rows.length < handful) return { lines, head }
  }
}

/** Exports the journal of the whole store as it stands at one moment. */
export const bindExportJournal =
  (connected: Connected, today: () => Day) =>
  (write: (line: string) => Promise<void>): Promise<Exported> =>
    atOneMoment(connected, hostStanding(today()), (inside) => writeJournal(inside, write))
