import type { ProgrammeId } from '../../core/people/person.ts'
import type { ActionWait, ActionWaitId } from '../../core/plan/action-wait.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import type { Inside } from '../schema.ts'

export type ActionWaitReads = {
  /** Which actions wait for which, those that wait no longer too. */
  readonly actionWaits: (programme: ProgrammeId) => Promise<readonly ActionWait[]>
}

export const readActionWaits = (inside: Inside): ActionWaitReads => ({
  actionWaits: async (programme) =>
    (await inside.selectFrom('action_wait').selectAll().where('programme', '=', programme).orderBy('action').orderBy('id').execute()).map((row) => ({
      id: row.id as ActionWaitId, programme, action: row.action as ActionId, waitsFor: row.waits_for as ActionId, why: row.why, said: row.said, ended: row.ended,
    })),
})
