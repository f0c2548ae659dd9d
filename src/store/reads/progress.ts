import type { Day } from '../../core/calendar/day.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import type { ProgressUpdate, UpdateId } from '../../core/plan/report-progress.ts'
import type { DueMove } from '../../core/plan/slippage.ts'
import type { Inside } from '../schema.ts'

export type ProgressReads = {
  /** Everything said of the actions of a programme, the newest first. */
  readonly progressUpdates: (programme: ProgrammeId) => Promise<readonly ProgressUpdate[]>
  /** Every move of an end date, in the order in which they were made. */
  readonly dueMoves: (programme: ProgrammeId) => Promise<readonly DueMove[]>
}

export const readProgress = (inside: Inside): ProgressReads => ({
  progressUpdates: async (programme) =>
    (await inside.selectFrom('progress_update').selectAll().where('programme', '=', programme).orderBy('on_day', 'desc').orderBy('id').execute()).map((row) => ({
      id: row.id as UpdateId,
      programme,
      action: row.action as ActionId,
      on: row.on_day as Day,
      by: row.by_person as PersonId | null,
      name: row.by_name,
      capacity: row.capacity,
      delivery: { before: row.delivery_before, after: row.delivery_after },
      due: { before: row.due_before as Day, after: row.due_after as Day },
      changedForChildren: row.what_changed,
      howWeKnow: row.how_we_know,
      why: row.why,
      agreedBy: row.agreed_by,
      textCheck: row.text_check,
      flags: row.flags,
    })),
  dueMoves: async (programme) =>
    (await inside.selectFrom('due_move').selectAll().where('programme', '=', programme).orderBy('action').orderBy('position').execute()).map((row) => ({
      action: row.action as ActionId,
      on: row.on_day as Day,
      before: row.due_before as Day,
      after: row.due_after as Day,
      why: row.why,
      agreedBy: row.agreed_by,
    })),
})
