import type { NonEmpty } from '../branded.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { barred, closedForNotes, meetingIn, type NoSuchMeeting } from './board-setting.ts'
import type { AgendaItem, AgendaItemId, BoardSetting, MeetingId } from './meeting.ts'

export type AgendaWritten = { readonly kind: 'agenda-written'; readonly programme: ProgrammeId; readonly meeting: MeetingId; readonly before: readonly AgendaItem[]; readonly items: NonEmpty<AgendaItem> }
export type ItemNoted = { readonly kind: 'item-noted'; readonly programme: ProgrammeId; readonly before: AgendaItem; readonly item: AgendaItem }

export type ItemIntent = Pick<AgendaItem, 'kind' | 'title' | 'minutes' | 'led'> & { readonly id: AgendaItemId | null }

/** Somebody saved first. It carries what stands now, so that a page can show both texts side by side. */
export type NoteClash = Refusal<'saved-meanwhile'>

const asLines = (items: readonly ItemIntent[]): string => JSON.stringify(items.map(({ id, kind, title, minutes, led }) => [id, kind, title, minutes, led]))

/**
 * In: the points of an agenda in their order; a point that was there already keeps its name and its note. Out: the change, or a refusal.
 * A point with a note, or one that a paper, decision or action rests on, is not taken off. `seen` is the agenda as its writer saw it: where somebody else changed
 * it meanwhile the act is refused, because points would be lost that the writer never read.
 */
export const writeAgenda = (
  meeting: MeetingId,
  intents: readonly ItemIntent[],
  newId: () => string,
  setting: BoardSetting,
  seen: readonly ItemIntent[] | null = null,
): AgendaWritten | NotPermitted | NoSuchMeeting | NoteClash | Refusal<'not-in-this-state' | 'empty-agenda' | 'point-in-use' | 'no-such-number'> => {
  const refusal = barred('keep-meetings', setting)
  if (refusal !== null) return refusal
  const found = meetingIn(setting, meeting)
  if ('whatToDo' in found) return found
  if (!['planned', 'agenda-set', 'papers-out'].includes(found.state)) return refuse('not-in-this-state', 'The agenda is fixed once the meeting is held.', 'Write what came up under the point it belongs to.')
  const before = setting.board.items.filter((each) => each.meeting === meeting)
  if (seen !== null && asLines(seen) !== asLines(before)) return refuse('saved-meanwhile', 'Somebody else changed the agenda while you wrote.', 'Their points stand below with yours. Look through them, and keep the agenda again.')
  const items = intents.map(({ id, ...about }, index): AgendaItem => {
    const stood = before.find((each) => each.id === id)
    return { note: '', version: 1, ...stood, ...about, title: about.title.trim(), led: about.led.trim(), id: stood?.id ?? (newId() as AgendaItemId), programme: setting.programme, meeting, position: index + 1 }
  })
  const [first, ...rest] = items
  if (first === undefined || items.some((each) => each.title === '')) return refuse('empty-agenda', 'The agenda has no points, or one without a title.', 'Give each point a title.')
  if (items.some(({ minutes }) => !Number.isInteger(minutes) || minutes < 0 || minutes > 600)) return refuse('no-such-number', 'That is not a number of minutes.', 'Give whole numbers from 0 to 600.')
  const { papers, decisions, actions } = setting.board
  const isUsed = ({ id, note }: AgendaItem): boolean => note !== '' || [...papers, ...decisions, ...actions].some((each) => each.item === id)
  const lost = before.find((each) => !items.some((item) => item.id === each.id) && isUsed(each))
  if (lost !== undefined) return refuse('point-in-use', `“${lost.title}” has a paper, a note, a decision or an action.`, 'Keep the point on the agenda.')
  return { kind: 'agenda-written', programme: setting.programme, meeting, before, items: [first, ...rest] }
}

/**
 * In: a point of the agenda, the note as typed, and the version the writer saw. Out: the change, or a refusal. Where somebody saved
 * meanwhile it refuses and never writes over their words.
 */
export const noteItem = (
  id: AgendaItemId,
  { note, version }: { readonly note: string; readonly version: number },
  setting: BoardSetting,
): ItemNoted | NotPermitted | NoSuchMeeting | NoteClash | Refusal<'no-such-item' | 'not-in-this-state' | 'nothing-new'> => {
  const refusal = barred('take-minutes', setting)
  if (refusal !== null) return refusal
  const before = setting.board.items.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-item', 'The point is not on this agenda.', 'Choose one from the agenda.')
  const meeting = meetingIn(setting, before.meeting)
  if ('whatToDo' in meeting) return meeting
  const closed = closedForNotes(meeting)
  if (closed !== null) return closed
  if (before.note === note.trim()) return refuse('nothing-new', 'The note stands like this already.', 'Go on.')
  if (before.version !== version) return refuse('saved-meanwhile', 'Somebody else saved this note while you wrote.', 'Both texts stand below. Put together what should stand, and save it.')
  return { kind: 'item-noted', programme: setting.programme, before, item: { ...before, note: note.trim(), version: before.version + 1 } }
}
