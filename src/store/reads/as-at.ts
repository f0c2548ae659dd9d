import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { LineToUndo } from '../../core/as-at/dated-record.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type AsAtReads = {
  /** The first day, in England, on which anything of a programme was recorded here; null where nothing was. */
  readonly journalBegan: (programme: ProgrammeId) => Promise<Day | null>
  /** The lines of some acts recorded after a day in England, the newest first: what has to be taken back to see that day. */
  readonly journalAfter: (programme: ProgrammeId, day: Day, acts: readonly string[]) => Promise<readonly LineToUndo[]>
}

/** The instant at which a day ends in England, in words of the database, so that the index on the journal is used and summer time is kept. */
const endOf = (day: Day) => sql`((${day}::date + 1)::timestamp at time zone 'Europe/London')`

export const readAsAt = (inside: Inside): AsAtReads => ({
  journalBegan: async (programme) => {
    const { rows } = await sql<{ began: Day | null }>`select (at at time zone 'Europe/London')::date as began from journal where programme = ${programme} order by sequence limit 1`.execute(inside)
    return rows[0]?.began ?? null
  },
  journalAfter: async (programme, day, acts) => {
    const { rows } = await sql<{ sequence: number; act: string; subject_kind: string; subject: string; before: LineToUndo['before']; after: LineToUndo['after'] }>`
      select sequence, act, subject_kind, subject, before, after from journal
      where programme = ${programme} and act = any(${[...acts]}::text[]) and at >= ${endOf(day)} order by sequence desc`.execute(inside)
    return rows.map(({ sequence, act, subject_kind: kind, subject, before, after }) => ({ sequence, act, subject: { kind, id: subject }, before, after }))
  },
})
