import { capacityOf, type Actor } from '../people/actor.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Author, BoardSetting, Meeting, MeetingId, MeetingState } from './meeting.ts'

export type NoSuchMeeting = Refusal<'no-such-meeting'>
export type Unsaid = Refusal<'nothing-said'>

/** In: who acts, where and when. Out: the same as it stands on record. */
export const authorOf = ({ programme, actor, on }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day }): Author => ({
  id: actor.kind === 'person' ? actor.person : null,
  name: actor.kind === 'person' ? actor.name : 'Service',
  capacity: capacityOf(actor, programme, on),
  on,
})

/** In: an act and where. Out: the refusal where the person may not do it. */
export const barred = (act: Act, { actor, programme, on }: BoardSetting): NotPermitted | null => whyNot(actor, act, programme, on)

/** In: a meeting’s name. Out: the meeting, or that there is none. */
export const meetingIn = ({ board }: BoardSetting, id: MeetingId): Meeting | NoSuchMeeting =>
  board.meetings.find((each) => each.id === id) ?? refuse('no-such-meeting', 'There is no such meeting.', 'Choose one from the list of meetings.')

/** In: a text and what it should say. Out: a refusal where it says nothing. */
export const unsaid = (text: string, what: string): Unsaid | null => (text.trim() === '' ? refuse('nothing-said', `Nothing says ${what}.`, 'Say it in a few words.') : null)

/** While words are written down at the table: from the agenda on, until the minutes are drafted from them. */
export const isOpenForNotes = (state: MeetingState): boolean => state === 'agenda-set' || state === 'papers-out' || state === 'held'

/** In: a meeting. Out: a refusal where its notes are closed. */
export const closedForNotes = ({ state }: Meeting): Refusal<'not-in-this-state'> | null =>
  isOpenForNotes(state) ? null : refuse('not-in-this-state', state === 'planned' ? 'The agenda is not set yet.' : 'The notes of this meeting are closed.', state === 'planned' ? 'Set the agenda first.' : 'Change the minutes instead, or correct them.')
