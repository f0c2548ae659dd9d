import type { Day } from '../calendar/day.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Action, ActionId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf, barred, closedForNotes, meetingIn, unsaid, type NoSuchMeeting, type Unsaid } from './board-setting.ts'
import { quorumOf } from './quorum.ts'
import type { AgendaItemId, BoardAction, BoardActionId, BoardDecision, BoardDecisionId, BoardSetting, Meeting } from './meeting.ts'

export type BoardDecided = { readonly kind: 'board-decided'; readonly programme: ProgrammeId; readonly decision: BoardDecision }
export type BoardActionAgreed = { readonly kind: 'board-action-agreed'; readonly programme: ProgrammeId; readonly action: BoardAction }
export type BoardActionChanged = { readonly kind: 'board-action-changed'; readonly programme: ProgrammeId; readonly before: BoardAction; readonly action: BoardAction; readonly reason: string }

type AtTheTable = NotPermitted | NoSuchMeeting | Unsaid | Refusal<'no-such-item' | 'not-in-this-state'>

const atTheTable = (item: AgendaItemId, setting: BoardSetting): Meeting | AtTheTable => {
  const refusal = barred('take-minutes', setting)
  if (refusal !== null) return refusal
  const point = setting.board.items.find((each) => each.id === item)
  if (point === undefined) return refuse('no-such-item', 'The point is not on this agenda.', 'Choose one from the agenda.')
  const meeting = meetingIn(setting, point.meeting)
  return 'whatToDo' in meeting ? meeting : (closedForNotes(meeting) ?? meeting)
}

type NoQuorum = Refusal<'nobody-counted' | 'no-quorum'>

/** In: a meeting. Out: a refusal where its board may not decide, or where nobody said who is here, by the rule it gave itself (domain.md 3.1). */
const noQuorum = ({ id, series }: Meeting, { board }: BoardSetting): NoQuorum | null => {
  const rule = board.series.find((each) => each.id === series)?.quorum
  const quorum = rule === undefined ? null : quorumOf(rule, board.attendance.find((each) => each.meeting === id)?.people ?? [])
  switch (quorum?.kind) {
    case 'not-known':
      return refuse('nobody-counted', 'Nobody has said who is here, so that nobody knows whether the board may decide.', 'Say who is here first.')
    case 'not-met':
      return refuse('no-quorum', `The board has no quorum: ${quorum.here} of ${quorum.least} members are here, or one who has to be here is not.`, 'Note it as what the board leans to, and decide at the next meeting. If somebody has come since, say who is here.')
    default:
      return null
  }
}

/** In: what was decided under which point, why and by whom. Out: the change, or a refusal. Without a quorum a board talks and decides nothing. A decision is not taken back: the board decides anew. */
export const decideAtBoard = (intent: Pick<BoardDecision, 'item' | 'what' | 'why' | 'decidedBy'>, id: BoardDecisionId, setting: BoardSetting): BoardDecided | AtTheTable | NoQuorum => {
  const meeting = atTheTable(intent.item, setting)
  if ('whatToDo' in meeting) return meeting
  const few = noQuorum(meeting, setting)
  if (few !== null) return few
  const said = unsaid(intent.what, 'what was decided') ?? unsaid(intent.why, 'why it was decided') ?? unsaid(intent.decidedBy, 'who decided it')
  if (said !== null) return said
  const tidy = { item: intent.item, what: intent.what.trim(), why: intent.why.trim(), decidedBy: intent.decidedBy.trim() }
  return { kind: 'board-decided', programme: setting.programme, decision: { ...tidy, id, programme: setting.programme, meeting: meeting.id, number: setting.board.decisions.length + 1 } }
}

/** In: what somebody will do, who and by when. Out: the change, or a refusal. */
export const agreeBoardAction = (intent: Pick<BoardAction, 'item' | 'what' | 'owner' | 'due'>, id: BoardActionId, setting: BoardSetting): BoardActionAgreed | AtTheTable | Refusal<'due-before-meeting'> => {
  const meeting = atTheTable(intent.item, setting)
  if ('whatToDo' in meeting) return meeting
  const said = unsaid(intent.what, 'what will be done') ?? unsaid(intent.owner, 'who does it')
  if (said !== null) return said
  if (intent.due < meeting.on) return refuse('due-before-meeting', 'It would be due before the meeting that agreed it.', 'Give a later day.')
  const tidy = { item: intent.item, what: intent.what.trim(), owner: intent.owner.trim(), due: intent.due }
  return { kind: 'board-action-agreed', programme: setting.programme, action: { ...tidy, id, programme: setting.programme, meeting: meeting.id, number: setting.board.actions.length + 1, planAction: null, closed: null } }
}

export type BoardActionStep = { readonly kind: 'close'; readonly result: string } | { readonly kind: 'carry-into-plan'; readonly planAction: ActionId; readonly reason: string } | { readonly kind: 'give-more-time'; readonly due: Day; readonly reason: string }

/** In: an action of the board and what becomes of it. Out: the change, or a refusal. What is closed stays closed. */
export const changeBoardAction = (
  id: BoardActionId,
  step: BoardActionStep,
  plan: readonly Action[],
  setting: BoardSetting,
): BoardActionChanged | NotPermitted | Unsaid | Refusal<'no-such-board-action' | 'closed-already' | 'no-such-action' | 'not-later'> => {
  const refusal = barred('follow-board-actions', setting)
  if (refusal !== null) return refusal
  const before = setting.board.actions.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-board-action', 'The board agreed no such action.', 'Choose one from the list.')
  if (before.closed !== null) return refuse('closed-already', 'This action is closed.', 'Agree a new one at the next meeting.')
  const change = (action: BoardAction, reason: string): BoardActionChanged => ({ kind: 'board-action-changed', programme: setting.programme, before, action, reason: reason.trim() })
  switch (step.kind) {
    case 'close':
      return unsaid(step.result, 'what came of it') ?? change({ ...before, closed: { on: setting.on, by: authorOf(setting).name, result: step.result.trim() } }, step.result)
    case 'carry-into-plan':
      if (!plan.some((each) => each.id === step.planAction)) return refuse('no-such-action', 'The action is not in the plan.', 'Choose one from the plan, or plan it first.')
      return unsaid(step.reason, 'why it belongs there') ?? change({ ...before, planAction: step.planAction }, step.reason)
    case 'give-more-time':
      if (step.due <= before.due) return refuse('not-later', 'That is no later than before.', 'Give a later day.')
      return unsaid(step.reason, 'why it needs more time') ?? change({ ...before, due: step.due }, step.reason)
    default:
      return step satisfies never
  }
}
