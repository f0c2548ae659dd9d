import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf, barred, meetingIn, type NoSuchMeeting } from './board-setting.ts'
import { actOfMove, meetingTransitions, type BoardRecord, type BoardSetting, type ChairAssessment, type ChairAssessmentId, type Meeting, type MeetingId, type Minutes, type MinutesKind, type MinutesPart } from './meeting.ts'
import { unsaid, type Unsaid } from './board-setting.ts'

/** Minutes and the state of the meeting go together: one change, one line of the journal. */
export type MinutesKept = { readonly kind: 'minutes-kept'; readonly programme: ProgrammeId; readonly meeting: { readonly before: Meeting; readonly after: Meeting }; readonly minutes: Minutes }
export type ChairAssessed = { readonly kind: 'chair-assessed'; readonly programme: ProgrammeId; readonly assessment: ChairAssessment }

/** Words for what a draft is made of. Core holds no words for people, so that whoever calls hands them in. */
export type MinutesWords = {
  readonly attendance: (meeting: MeetingId, board: BoardRecord) => readonly string[]
  readonly quorum: (meeting: Meeting, board: BoardRecord) => string
  readonly action: (action: BoardRecord['actions'][number]) => string
  readonly decision: (decision: BoardRecord['decisions'][number]) => string
}

/** In: a meeting and what stands on record. Out: its minutes as the agenda and the notes give them. */
export const minutesFromAgenda = (meeting: Meeting, board: BoardRecord, words: MinutesWords): Pick<Minutes, 'attendance' | 'quorum' | 'parts'> => ({
  attendance: words.attendance(meeting.id, board),
  quorum: words.quorum(meeting, board),
  parts: board.items
    .filter((each) => each.meeting === meeting.id)
    .map(({ id, position, title, note }): MinutesPart => ({
      number: position,
      title,
      text: note,
      decisions: board.decisions.filter((each) => each.item === id).map(words.decision),
      actions: board.actions.filter((each) => each.item === id).map(words.action),
    })),
})

/** In: a meeting and the record. Out: its latest minutes, null where none are kept. */
export const latestMinutes = (meeting: MeetingId, { minutes }: Pick<BoardRecord, 'minutes'>): Minutes | null => minutes.filter((each) => each.meeting === meeting).at(-1) ?? null

type MinutesRefusal = NotPermitted | NoSuchMeeting | Refusal<'not-in-this-state' | 'saved-meanwhile' | 'no-reason' | 'no-minutes' | 'no-such-part' | 'nothing-new'>

const kept = (setting: BoardSetting, id: MeetingId, move: 'draft-minutes' | 'approve-minutes' | 'correct-minutes'): { readonly before: Meeting; readonly after: Meeting; readonly latest: Minutes | null } | MinutesRefusal => {
  const refusal = barred(actOfMove[move], setting)
  if (refusal !== null) return refusal
  const before = meetingIn(setting, id)
  if ('whatToDo' in before) return before
  const next = meetingTransitions[before.state][move]
  if (next === null) {
    const isFixed = before.state === 'minutes-approved'
    return refuse('not-in-this-state', isFixed ? 'These minutes are approved and fixed.' : 'The minutes do not follow yet from where the meeting stands.', isFixed ? 'The chair can correct them with a reason: what stood before stays in sight.' : 'Look at the meeting for what comes next.')
  }
  return { before, after: { ...before, state: next }, latest: latestMinutes(id, setting.board) }
}

const change = (setting: BoardSetting, { before, after }: { readonly before: Meeting; readonly after: Meeting }, about: Pick<Minutes, 'attendance' | 'quorum' | 'parts'>, version: number, kind: MinutesKind, reason: string | null): MinutesKept => ({
  kind: 'minutes-kept',
  programme: setting.programme,
  meeting: { before, after },
  minutes: { attendance: about.attendance, quorum: about.quorum, parts: about.parts, programme: setting.programme, meeting: before.id, version, kind, by: authorOf(setting), reason },
})

/** In: a meeting that was held. Out: its first minutes, made from the agenda, or a refusal. */
export const draftMinutes = (id: MeetingId, words: MinutesWords, setting: BoardSetting): MinutesKept | MinutesRefusal => {
  const found = kept(setting, id, 'draft-minutes')
  if ('whatToDo' in found) return found
  if (found.latest !== null) return refuse('not-in-this-state', 'The minutes are drafted already.', 'Change the draft.')
  return change(setting, found, minutesFromAgenda(found.before, setting.board, words), 1, 'draft', null)
}

/**
 * In: the minutes as they stand, as a writer saw them, and the writer’s words by part. Out: the parts with what both changed, or the number of a part of which both
 * wrote different words. A part the writer left alone stays as somebody else has it by now.
 */
const rewritten = (parts: readonly MinutesPart[], seen: readonly MinutesPart[], texts: ReadonlyMap<number, string>): readonly MinutesPart[] | { readonly clash: number } => {
  const textOf = (all: readonly MinutesPart[], number: number): string => all.find((each) => each.number === number)?.text ?? ''
  const changed = new Map([...texts].map(([number, text]) => [number, text.trim()] as const).filter(([number, text]) => text !== textOf(seen, number).trim()))
  const clash = parts.find(({ number, text }) => changed.has(number) && text !== textOf(seen, number) && text !== changed.get(number))
  return clash !== undefined ? { clash: clash.number } : parts.map((part) => ({ ...part, text: changed.get(part.number) ?? part.text }))
}

const sameText = (one: readonly MinutesPart[], other: readonly MinutesPart[]): boolean => one.every((part, index) => part.text === other[index]?.text)

const seenBy = ({ board }: BoardSetting, id: MeetingId, version: number): Minutes | undefined => board.minutes.find((each) => each.meeting === id && each.version === version)

/** In: new words for parts of a draft, by their number, and the version the writer saw. Out: the next draft, or a refusal where somebody else wrote in the same part meanwhile. */
export const changeDraft = (id: MeetingId, texts: ReadonlyMap<number, string>, version: number, setting: BoardSetting): MinutesKept | MinutesRefusal => {
  const found = kept(setting, id, 'draft-minutes')
  if ('whatToDo' in found) return found
  const { latest } = found
  if (latest === null) return refuse('no-minutes', 'There are no minutes yet.', 'Draft them from the agenda.')
  const parts = rewritten(latest.parts, seenBy(setting, id, version)?.parts ?? [], texts)
  if ('clash' in parts) return refuse('saved-meanwhile', `Somebody else changed point ${parts.clash} while you wrote.`, 'Both texts stand below. Put together what should stand, and save it.')
  if (sameText(parts, latest.parts)) return refuse('nothing-new', 'The draft stands like this already.', 'Change something, or leave it.')
  return change(setting, found, { ...latest, parts }, latest.version + 1, 'draft', null)
}

/** In: a drafted meeting and the version the chair read. Out: the same words, approved, or a refusal. From here on they are fixed. */
export const approveMinutes = (id: MeetingId, version: number, setting: BoardSetting): MinutesKept | MinutesRefusal => {
  const found = kept(setting, id, 'approve-minutes')
  if ('whatToDo' in found) return found
  const { latest } = found
  if (latest === null) return refuse('no-minutes', 'There are no minutes yet.', 'Draft them from the agenda.')
  if (latest.version !== version) return refuse('saved-meanwhile', 'The draft changed after you opened it.', 'Read it as it stands now, then approve it.')
  return change(setting, found, latest, latest.version + 1, 'approved', null)
}

/** In: approved minutes, new words and the reason. Out: a correction beside them, or a refusal. */
export const correctMinutes = (id: MeetingId, texts: ReadonlyMap<number, string>, reason: string, version: number, setting: BoardSetting): MinutesKept | MinutesRefusal => {
  const found = kept(setting, id, 'correct-minutes')
  if ('whatToDo' in found) return found
  const { latest } = found
  if (latest === null) return refuse('no-minutes', 'There are no minutes yet.', 'Draft them from the agenda.')
  if (latest.version !== version) return refuse('saved-meanwhile', 'The minutes were corrected after you opened them.', 'Read them as they stand now.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why they are corrected.', 'Say what was wrong.')
  const parts = rewritten(latest.parts, latest.parts, texts)
  if ('clash' in parts) return refuse('saved-meanwhile', 'The minutes were corrected after you opened them.', 'Read them as they stand now.')
  if (sameText(parts, latest.parts)) return refuse('nothing-new', 'The minutes stand like this already.', 'Change something, or leave them.')
  return change(setting, found, { ...latest, parts }, latest.version + 1, 'correction', reason.trim())
}

/** In: what the chair concludes after a meeting. Out: the change, or a refusal. Only the chair writes it, only after the meeting was held, and nobody changes it. */
export const assessAsChair = (
  meeting: MeetingId,
  { better, worried, asks }: Pick<ChairAssessment, 'better' | 'worried' | 'asks'>,
  id: ChairAssessmentId,
  setting: BoardSetting,
): ChairAssessed | NotPermitted | NoSuchMeeting | Unsaid | Refusal<'not-in-this-state'> => {
  const refusal = barred('write-own-view', setting)
  if (refusal !== null) return refusal
  const found = meetingIn(setting, meeting)
  if ('whatToDo' in found) return found
  if (!['held', 'minutes-drafted', 'minutes-approved'].includes(found.state)) return refuse('not-in-this-state', 'The meeting was not held yet.', 'Write your own view after it.')
  const said = unsaid(better, 'what is better') ?? unsaid(worried, 'what worries you') ?? unsaid(asks, 'what you ask for next')
  if (said !== null) return said
  return { kind: 'chair-assessed', programme: setting.programme, assessment: { id, programme: setting.programme, meeting, better: better.trim(), worried: worried.trim(), asks: asks.trim(), by: authorOf(setting) } }
}
