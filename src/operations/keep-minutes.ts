import { approveMinutes, assessAsChair, changeDraft, correctMinutes, draftMinutes, type MinutesWords } from '../core/board/keep-minutes.ts'
import type { ChairAssessment, ChairAssessmentId, MeetingId } from '../core/board/meeting.ts'
import { boardSetting, type BoardNeeds } from './keep-meetings.ts'
import type { Where } from './needs.ts'

/** A person has the minutes drafted from the agenda and the notes. */
export const draftTheMinutes = async (needs: BoardNeeds, { meeting, words }: { readonly meeting: MeetingId; readonly words: MinutesWords }, where: Where) =>
  needs.record(draftMinutes(meeting, words, await boardSetting(needs, where)), where.actor)

/** A person changes the draft. */
export const changeTheDraft = async (needs: BoardNeeds, { meeting, texts, version }: { readonly meeting: MeetingId; readonly texts: ReadonlyMap<number, string>; readonly version: number }, where: Where) =>
  needs.record(changeDraft(meeting, texts, version, await boardSetting(needs, where)), where.actor)

/** The chair approves the minutes. From then on they are fixed. */
export const approveTheMinutes = async (needs: BoardNeeds, { meeting, version }: { readonly meeting: MeetingId; readonly version: number }, where: Where) =>
  needs.record(approveMinutes(meeting, version, await boardSetting(needs, where)), where.actor)

/** The chair corrects approved minutes: a version beside them, with its reason. */
export const correctTheMinutes = async (needs: BoardNeeds, { meeting, texts, reason, version }: { readonly meeting: MeetingId; readonly texts: ReadonlyMap<number, string>; readonly reason: string; readonly version: number }, where: Where) =>
  needs.record(correctMinutes(meeting, texts, reason, version, await boardSetting(needs, where)), where.actor)

/** The chair says what the chair concludes. */
export const writeTheChairsView = async (needs: BoardNeeds, { meeting, ...view }: Pick<ChairAssessment, 'better' | 'worried' | 'asks'> & { readonly meeting: MeetingId }, where: Where) =>
  needs.record(assessAsChair(meeting, view, needs.newId() as ChairAssessmentId, await boardSetting(needs, where)), where.actor)
