import type { Body } from '../core/bodies/body.ts'
import type { Seat } from '../core/bodies/governance.ts'
import { agreeBoardAction, changeBoardAction, decideAtBoard, type BoardActionStep } from '../core/board/decide-at-board.ts'
import { askForPaper, type PaperIntent } from '../core/board/give-paper.ts'
import type { AgendaItemId, BoardAction, BoardActionId, BoardDecision, BoardDecisionId, BoardRecord, BoardSetting, MeetingId, MeetingSeriesId, PaperId } from '../core/board/meeting.ts'
import { moveMeeting, planMeeting, reviseMeeting, setSeries, type MeetingIntent, type PlainMove, type SeriesIntent } from '../core/board/plan-meeting.ts'
import { expectedByName, recordAttendance, type AttendeeWritten } from '../core/board/record-attendance.ts'
import { noteItem, writeAgenda, type ItemIntent } from '../core/board/set-agenda.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

export type BoardNeeds = Recording & { readonly board: (programme: ProgrammeId) => Promise<BoardRecord> }

export const boardSetting = async (needs: BoardNeeds, { programme, actor }: Where): Promise<BoardSetting> => ({ programme, actor, on: needs.today(), board: await needs.board(programme) })

/** A person says how a board meets: how often, where, what is always on its agenda, and when it may decide. */
export const sayHowABoardMeets = async (needs: BoardNeeds & { readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }, intent: SeriesIntent, where: Where, id?: MeetingSeriesId) =>
  needs.record(setSeries(intent, id ?? (needs.newId() as MeetingSeriesId), await needs.bodies(where.programme), await boardSetting(needs, where)), where.actor)

/** A person puts a meeting on the forward plan. */
export const planAMeeting = async (needs: BoardNeeds, { series, ...intent }: MeetingIntent & { readonly series: MeetingSeriesId }, where: Where, id?: MeetingId) =>
  needs.record(planMeeting(series, intent, id ?? (needs.newId() as MeetingId), await boardSetting(needs, where)), where.actor)

/** A person changes when or where a meeting is, or what it looks into. */
export const changeAMeeting = async (needs: BoardNeeds, { meeting, reason, ...intent }: MeetingIntent & { readonly meeting: MeetingId; readonly reason: string }, where: Where) =>
  needs.record(reviseMeeting(meeting, intent, reason, await boardSetting(needs, where)), where.actor)

/** A person takes a meeting a step further: agenda set, papers out, held, or cancelled. */
export const moveAMeeting = async (needs: BoardNeeds, { meeting, move, reason }: { readonly meeting: MeetingId; readonly move: PlainMove; readonly reason: string }, where: Where) =>
  needs.record(moveMeeting(meeting, move, reason, await boardSetting(needs, where)), where.actor)

/** A person writes the agenda of a meeting. */
export const writeAnAgenda = async (needs: BoardNeeds, { meeting, items, seen = null }: { readonly meeting: MeetingId; readonly items: readonly ItemIntent[]; readonly seen?: readonly ItemIntent[] | null }, where: Where) =>
  needs.record(writeAgenda(meeting, items, needs.newId, await boardSetting(needs, where), seen), where.actor)

/** A person notes what was said on a point of the agenda. */
export const noteWhatWasSaid = async (needs: BoardNeeds, { item, note, version }: { readonly item: AgendaItemId; readonly note: string; readonly version: number }, where: Where) =>
  needs.record(noteItem(item, { note, version }, await boardSetting(needs, where)), where.actor)

/** A person asks somebody for a paper. */
export const askForAPaper = async (needs: BoardNeeds, intent: PaperIntent, where: Where, id?: PaperId) => needs.record(askForPaper(intent, id ?? (needs.newId() as PaperId), await boardSetting(needs, where)), where.actor)

/** A person records who is at a meeting. Whoever has a seat is expected; a line that somebody else wrote meanwhile stays. */
export const recordWhoIsThere = async (needs: BoardNeeds & { readonly governance: (programme: ProgrammeId) => Promise<{ readonly seats: readonly Seat[] }> }, { meeting, lines }: { readonly meeting: MeetingId; readonly lines: readonly AttendeeWritten[] }, where: Where) => {
  const setting = await boardSetting(needs, where)
  const [held, { seats }] = [setting.board.meetings.find((each) => each.id === meeting), await needs.governance(where.programme)]
  const series = setting.board.series.find((each) => each.id === held?.series)
  return needs.record(recordAttendance(meeting, lines, held === undefined || series === undefined ? [] : expectedByName(held, series, seats, setting.board), setting), where.actor)
}

/** A person records what the board decided, and why. */
export const recordADecision = async (needs: BoardNeeds, intent: Pick<BoardDecision, 'item' | 'what' | 'why' | 'decidedBy'>, where: Where) =>
  needs.record(decideAtBoard(intent, needs.newId() as BoardDecisionId, await boardSetting(needs, where)), where.actor)

/** A person records what somebody will do. */
export const recordABoardAction = async (needs: BoardNeeds, intent: Pick<BoardAction, 'item' | 'what' | 'owner' | 'due'>, where: Where, id?: BoardActionId) =>
  needs.record(agreeBoardAction(intent, id ?? (needs.newId() as BoardActionId), await boardSetting(needs, where)), where.actor)

/** A person closes an action of the board, carries it into the plan, or gives it more time. */
export const followABoardAction = async (needs: BoardNeeds & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }, { action, step }: { readonly action: BoardActionId; readonly step: BoardActionStep }, where: Where) =>
  needs.record(changeBoardAction(action, step, await needs.actions(where.programme), await boardSetting(needs, where)), where.actor)
