import type { Selectable } from 'kysely'
import type { JournalLine } from '../../core/journal/journal-line.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside, JournalTable } from '../schema.ts'

export type JournalReads = {
  /** The newest lines of a programme first. `before` is the sequence to go on from; with a subject, only the lines about it. */
  readonly journalOf: (
    programme: ProgrammeId,
    page?: { readonly most?: number; readonly before?: number | null; readonly subject?: string | null },
  ) => Promise<readonly JournalLine[]>
  /** The sequence of the newest line about a programme, 0 where there is none. */
  readonly newestLine: (programme: ProgrammeId) => Promise<number>
  /** Everything that happened to one subject, oldest first. */
  readonly journalAbout: (subject: { readonly kind: string; readonly id: string }) => Promise<readonly JournalLine[]>
}

export const toJournalLine = (row: Selectable<JournalTable>): JournalLine => ({
  format: 1,
  sequence: row.sequence,
  at: row.at,
  person: row.person === null ? null : { id: row.person, name: row.person_name ?? '' },
  capacity: row.capacity,
  act: row.act,
  programme: row.programme,
  subject: { kind: row.subject_kind, id: row.subject },
  reason: row.reason,
  before: row.before,
  after: row.after,
  previous: row.previous,
  hash: row.hash,
})

export const readJournal = (inside: Inside): JournalReads => ({
  journalOf: async (programme, { most = 100, before = null, subject = null } = {}) => {
    let question = inside.selectFrom('journal').selectAll().where('programme', '=', programme).orderBy('sequence', 'desc').limit(most)
    if (subject !== null) question = question.where('subject', '=', subject)
    if (before !== null) question = question.where('sequence', '<', before)
    return (await question.execute()).map(toJournalLine)
  },
  newestLine: async (programme) => Number((await inside.selectFrom('journal').select('sequence').where('programme', '=', programme).orderBy('sequence', 'desc').limit(1).executeTakeFirst())?.sequence ?? 0),
  journalAbout: async ({ kind, id }) =>
    (await inside.selectFrom('journal').selectAll().where('subject_kind', '=', kind).where('subject', '=', id).orderBy('sequence').execute()).map(
      toJournalLine,
    ),
})
