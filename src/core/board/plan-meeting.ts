import { refuse, type Refusal } from '../refusal.ts'
import type { Body } from '../bodies/body.ts'
import { isGovernance } from '../bodies/governance.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { barred, meetingIn, unsaid, type NoSuchMeeting, type Unsaid } from './board-setting.ts'
import { actOfMove, meetingTransitions, type BoardSetting, type Meeting, type MeetingId, type MeetingMove, type MeetingSeries, type MeetingSeriesId, type StorySlot } from './meeting.ts'

export type MeetingSeriesSet = { readonly kind: 'meeting-series-set'; readonly programme: ProgrammeId; readonly before: MeetingSeries | null; readonly series: MeetingSeries }
export type MeetingPlanned = { readonly kind: 'meeting-planned'; readonly programme: ProgrammeId; readonly meeting: Meeting }
export type MeetingRevised = { readonly kind: 'meeting-revised'; readonly programme: ProgrammeId; readonly before: Meeting; readonly meeting: Meeting; readonly reason: string }
export type MeetingMoved = { readonly kind: 'meeting-moved'; readonly programme: ProgrammeId; readonly before: Meeting; readonly meeting: Meeting; readonly move: MeetingMove; readonly reason: string | null }

export type SeriesIntent = Omit<MeetingSeries, 'id' | 'programme'>
export type MeetingIntent = Pick<Meeting, 'on' | 'begins' | 'place' | 'story' | 'deepDives'>

type SeriesRefusal = NotPermitted | Unsaid | Refusal<'not-a-board' | 'has-a-series' | 'empty-agenda' | 'no-such-number'>

/** In: how a board meets. Out: the change, or a refusal. A board has one series; setting it again changes what later meetings begin with. */
export const setSeries = (intent: SeriesIntent, id: MeetingSeriesId, bodies: readonly Body[], setting: BoardSetting): MeetingSeriesSet | SeriesRefusal => {
  const refusal = barred('keep-meetings', setting) ?? unsaid(intent.title, 'what the meetings are called') ?? unsaid(intent.rhythm, 'how often the board meets') ?? unsaid(intent.place, 'where it meets')
  if (refusal !== null) return refusal
  const body = bodies.find((each) => each.id === intent.body)
  if (body === undefined || !isGovernance(body.kind)) return refuse('not-a-board', 'That is not a board of this programme.', 'Choose a board, or set one up in the register of bodies.')
  const before = setting.board.series.find((each) => each.body === intent.body) ?? null
  if (intent.agenda.length === 0 || intent.agenda.some((each) => each.title.trim() === '')) return refuse('empty-agenda', 'The standing agenda has no points, or one without a title.', 'Give one point a line.')
  const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most
  if (!isCount(intent.quorum.least, 100) || intent.quorum.least < 1) return refuse('no-such-number', 'That is not a number of members.', 'Give a whole number from 1 to 100.')
  if (!isCount(intent.papersDaysBefore, 60) || intent.agenda.some((each) => !isCount(each.minutes, 600))) return refuse('no-such-number', 'That is not a number of days or minutes.', 'Give whole numbers.')
  return { kind: 'meeting-series-set', programme: setting.programme, before, series: { ...intent, id: before?.id ?? id, programme: setting.programme } }
}

const storyFault = (story: StorySlot | null): Refusal<'half-a-story'> | null =>
  story !== null && (story.title.trim() === '' || story.broughtBy.trim() === '') ? refuse('half-a-story', 'The story has no title, or nobody who brings it.', 'Give both, or leave both empty.') : null

const timeFault = (begins: string): Refusal<'not-a-time'> | null => (/^([01]\d|2[0-3]):[0-5]\d$/.test(begins) ? null : refuse('not-a-time', 'That is not a time of the day.', 'Write it like 14:00.'))

type MeetingRefusal = NotPermitted | Unsaid | Refusal<'no-series' | 'same-day' | 'half-a-story' | 'not-a-time'>

const faultIn = (intent: MeetingIntent): Unsaid | Refusal<'half-a-story' | 'not-a-time'> | null => timeFault(intent.begins) ?? unsaid(intent.place, 'where the meeting is') ?? storyFault(intent.story)

const tidy = ({ on, begins, place, story, deepDives }: MeetingIntent): MeetingIntent => ({ on, begins, place: place.trim(), story, deepDives: deepDives.map((each) => each.trim()).filter((each) => each !== '') })

/** In: when and where a board will meet, and what it looks into. Out: the change, or a refusal. Meetings are numbered in the order in which they are planned. */
export const planMeeting = (seriesId: MeetingSeriesId, intent: MeetingIntent, id: MeetingId, setting: BoardSetting): MeetingPlanned | MeetingRefusal => {
  const refusal = barred('keep-meetings', setting)
  if (refusal !== null) return refusal
  const series = setting.board.series.find((each) => each.id === seriesId)
  if (series === undefined) return refuse('no-series', 'Nothing says yet how this board meets.', 'Say first how often and where it meets.')
  const fault = faultIn(intent)
  if (fault !== null) return fault
  const own = setting.board.meetings.filter((each) => each.series === seriesId)
  if (own.some((each) => each.on === intent.on && each.state !== 'cancelled')) return refuse('same-day', 'The board meets on that day already.', 'Choose another day.')
  return { kind: 'meeting-planned', programme: setting.programme, meeting: { ...tidy(intent), id, programme: setting.programme, series: seriesId, number: own.length + 1, state: 'planned', cancelledBecause: null } }
}

/** In: a meeting and what is different about it. Out: the change, or a refusal. Only before it is held. */
export const reviseMeeting = (id: MeetingId, intent: MeetingIntent, reason: string, setting: BoardSetting): MeetingRevised | MeetingRefusal | NoSuchMeeting | Refusal<'not-in-this-state' | 'no-reason'> => {
  const refusal = barred('keep-meetings', setting)
  if (refusal !== null) return refusal
  const before = meetingIn(setting, id)
  if ('whatToDo' in before) return before
  if (!['planned', 'agenda-set', 'papers-out'].includes(before.state)) return refuse('not-in-this-state', 'This meeting is over.', 'Plan another meeting.')
  const fault = faultIn(intent)
  if (fault !== null) return fault
  if (setting.board.meetings.some((each) => each.id !== id && each.series === before.series && each.on === intent.on && each.state !== 'cancelled')) return refuse('same-day', 'The board meets on that day already.', 'Choose another day.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why it changes.', 'Say why, in a sentence.')
  return { kind: 'meeting-revised', programme: setting.programme, before, meeting: { ...before, ...tidy(intent) }, reason: reason.trim() }
}

/** Moves that a person takes by themselves; the moves of minutes come with the minutes. */
export const plainMoves = ['set-agenda', 'send-papers', 'hold', 'cancel'] as const satisfies readonly MeetingMove[]
export type PlainMove = (typeof plainMoves)[number]

/** In: a meeting and a move. Out: the change, or a refusal. Cancelling needs a reason; a meeting is not held before its day or without an agenda. */
export const moveMeeting = (id: MeetingId, move: PlainMove, reason: string, setting: BoardSetting): MeetingMoved | NotPermitted | NoSuchMeeting | Refusal<'not-in-this-state' | 'no-reason' | 'empty-agenda' | 'not-yet'> => {
  const refusal = barred(actOfMove[move], setting)
  if (refusal !== null) return refusal
  const before = meetingIn(setting, id)
  if ('whatToDo' in before) return before
  const next = meetingTransitions[before.state][move]
  if (next === null) return refuse('not-in-this-state', 'That does not follow from where the meeting stands.', 'Look at the meeting for what comes next.')
  if (move !== 'cancel' && !setting.board.items.some((each) => each.meeting === id)) return refuse('empty-agenda', 'The agenda has no points.', 'Write the agenda first.')
  if (move === 'hold' && before.on > setting.on) return refuse('not-yet', 'The day of the meeting has not come.', 'Come back on the day, or change the day.')
  if (move === 'cancel' && reason.trim() === '') return refuse('no-reason', 'Nothing says why it is cancelled.', 'Say why, in a sentence.')
  return { kind: 'meeting-moved', programme: setting.programme, before, meeting: { ...before, state: next, cancelledBecause: move === 'cancel' ? reason.trim() : null }, move, reason: reason.trim() || null }
}
