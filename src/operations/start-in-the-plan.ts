import type { RecordRefusal } from '../core/change.ts'
import { startInPlan } from '../core/board/start-in-plan.ts'
import type { BoardActionId, BoardRecord } from '../core/board/meeting.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { ActionPlanned, Intent } from '../core/plan/plan-action.ts'
import type { ActionId } from '../core/plan/plan.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Where } from './needs.ts'
import { planSettingFor, type PlanNeeds } from './plan-an-action.ts'

/** A person begins an action of the plan that carries on one of the board: both records change in one act, with one line of the journal. */
export const startInThePlan = async (
  needs: PlanNeeds & { readonly board: (programme: ProgrammeId) => Promise<BoardRecord> },
  { boardAction, ...intent }: Intent & { readonly boardAction: BoardActionId },
  where: Where,
  id?: ActionId,
): Promise<ActionPlanned | Refusal | RecordRefusal> => {
  const setting = await planSettingFor(needs, intent, where)
  const plan = await needs.actions(where.programme)
  const number = Math.max(0, ...plan.map((action) => action.number)) + 1
  return needs.record(startInPlan(boardAction, intent, { ...setting, plan, number, id: id ?? (needs.newId() as ActionId), board: await needs.board(where.programme) }), where.actor)
}
