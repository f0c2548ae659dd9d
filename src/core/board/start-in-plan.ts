import { planAction, type ActionPlanned, type Intent, type PlanRefusal, type PlanSetting } from '../plan/plan-action.ts'
import type { Action, ActionId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { BoardAction, BoardActionId, BoardRecord } from './meeting.ts'

type NotToStart = Refusal<'no-such-board-action' | 'closed-already' | 'carried-already'>

/** In: an action of the board. Out: why nothing is begun in the plan for it; null where it is open and nothing in the plan carries it. */
export const whyNotStarted = ({ closed, planAction: carrier }: BoardAction, plan: readonly Action[]): NotToStart | null => {
  if (closed !== null) return refuse('closed-already', 'This action is closed.', 'Agree a new one at the next meeting.')
  if (carrier === null) return null
  const number = plan.find(({ id }) => id === carrier)?.number
  return refuse('carried-already', `${number === undefined ? 'An action' : `Action ${number}`} of the plan carries it already.`, 'Revise that action, or plan another one beside it.')
}

/**
 * In: an action of the board, what will be done in the plan, and what is known. Out: one change that plans the action and ties the two together, or a refusal. The
 * board’s action stays open, on every agenda, until somebody says what came of it. Only whoever may add to the plan does this, whether they keep meetings or not.
 */
export const startInPlan = (
  id: BoardActionId,
  intent: Intent,
  setting: PlanSetting & { readonly id: ActionId; readonly number: number; readonly plan: readonly Action[]; readonly board: Pick<BoardRecord, 'actions'> },
): ActionPlanned | PlanRefusal | NotToStart => {
  const planned = planAction(intent, setting)
  if ('whatToDo' in planned) return planned
  const before = setting.board.actions.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-board-action', 'The board agreed no such action.', 'Choose one from the list.')
  return whyNotStarted(before, setting.plan) ?? { ...planned, forBoard: { before, action: { ...before, planAction: planned.action.id } } }
}
