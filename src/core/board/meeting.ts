import type { BodyId } from '../bodies/body.ts'
import type { SeatId, SeatKind } from '../bodies/governance.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import type { Act } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ActionId } from '../plan/plan.ts'
import type { PaperSays } from './paper-claims.ts'

export type MeetingSeriesId = Branded<'MeetingSeriesId'>
export type MeetingId = Branded<'MeetingId'>
export type AgendaItemId = Branded<'AgendaItemId'>
export type PaperId = Branded<'PaperId'>
export type BoardDecisionId = Branded<'BoardDecisionId'>
export type BoardActionId = Branded<'BoardActionId'>
export type ChairAssessmentId = Branded<'ChairAssessmentId'>

/** What boards have on their agenda (domain.md 3.1). */
export const agendaKinds = ['welcome', 'minutes', 'story', 'director-report', 'scorecard', 'audit', 'deep-dive', 'exceptions', 'workforce', 'partners', 'risks', 'inspection', 'communications', 'forward-plan', 'other'] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** One line of a standing agenda: what comes up each time, and how many minutes it usually has. */
export type StandingItem = { readonly kind: AgendaKind; readonly title: string; readonly minutes: number }

/** When a board may decide: this many members, and at least one of each kind named. No published rule was found, so each board says its own. */
export type QuorumRule = { readonly least: number; readonly kinds: readonly SeatKind[] }

/** A board that meets again and again: what is always on its agenda, and when it may decide. */
export type MeetingSeries = {
  readonly id: MeetingSeriesId
  readonly programme: ProgrammeId
  readonly body: BodyId
  readonly title: string
  /** How often it meets, in words. */
  readonly rhythm: string
  readonly place: string
  readonly agenda: readonly StandingItem[]
  readonly quorum: QuorumRule
  /** Calendar days before a meeting on which its papers are due. */
  readonly papersDaysBefore: number
}

export const meetingStates = ['planned', 'agenda-set', 'papers-out', 'held', 'minutes-drafted', 'minutes-approved', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingMoves = ['set-agenda', 'send-papers', 'hold', 'draft-minutes', 'approve-minutes', 'correct-minutes', 'cancel'] as const
export type MeetingMove = (typeof meetingMoves)[number]

/** The one table of moves: what follows in which state, null where nothing may. A meeting that was held is never cancelled, and approved minutes change only by a correction. */
export const meetingTransitions = {
  planned: { 'set-agenda': 'agenda-set', 'send-papers': null, hold: null, 'draft-minutes': null, 'approve-minutes': null, 'correct-minutes': null, cancel: 'cancelled' },
  'agenda-set': { 'set-agenda': null, 'send-papers': 'papers-out', hold: 'held', 'draft-minutes': null, 'approve-minutes': null, 'correct-minutes': null, cancel: 'cancelled' },
  'papers-out': { 'set-agenda': null, 'send-papers': null, hold: 'held', 'draft-minutes': null, 'approve-minutes': null, 'correct-minutes': null, cancel: 'cancelled' },
  held: { 'set-agenda': null, 'send-papers': null, hold: null, 'draft-minutes': 'minutes-drafted', 'approve-minutes': null, 'correct-minutes': null, cancel: null },
  'minutes-drafted': { 'set-agenda': null, 'send-papers': null, hold: null, 'draft-minutes': 'minutes-drafted', 'approve-minutes': 'minutes-approved', 'correct-minutes': null, cancel: null },
  'minutes-approved': { 'set-agenda': null, 'send-papers': null, hold: null, 'draft-minutes': null, 'approve-minutes': null, 'correct-minutes': 'minutes-approved', cancel: null },
  cancelled: { 'set-agenda': null, 'send-papers': null, hold: null, 'draft-minutes': null, 'approve-minutes': null, 'correct-minutes': null, cancel: null },
} as const satisfies Record<MeetingState, Record<MeetingMove, MeetingState | null>>

/** Who may take each move. */
export const actOfMove = {
  'set-agenda': 'keep-meetings', 'send-papers': 'keep-meetings', hold: 'keep-meetings', cancel: 'keep-meetings',
  'draft-minutes': 'take-minutes', 'approve-minutes': 'approve-minutes', 'correct-minutes': 'approve-minutes',
} as const satisfies Record<MeetingMove, Act>

/** Who brings a story of a child or of a practitioner, and what it is called. Never what it tells: nothing about a child is kept here. */
export type StorySlot = { readonly title: string; readonly broughtBy: string }

export type Meeting = {
  readonly id: MeetingId
  readonly programme: ProgrammeId
  readonly series: MeetingSeriesId
  readonly number: number
  readonly on: Day
  /** On the clock of the wall, such as 14:00. */
  readonly begins: string
  readonly place: string
  readonly state: MeetingState
  readonly story: StorySlot | null
  /** What this meeting looks into closely: one or two things. */
  readonly deepDives: readonly string[]
  readonly cancelledBecause: string | null
}

/** A point of the agenda, with the note of what was said. `version` counts each saving, so that nobody writes over another’s words. */
export type AgendaItem = {
  readonly id: AgendaItemId
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly position: number
  readonly kind: AgendaKind
  readonly title: string
  readonly minutes: number
  /** Who leads it: a post. */
  readonly led: string
  readonly note: string
  readonly version: number
}

/** Pages of the record that can be a paper as they stand. */
export const recordPages = ['plan', 'scorecard', 'coverage', 'register', 'duties', 'contracts', 'front-door', 'care-leavers'] as const
export type RecordPage = (typeof recordPages)[number]

export type PaperContent =
  /** `says`: what it asserts, held against the record when it was given. Absent from papers given before they were read. */
  | { readonly kind: 'file'; readonly document: Sha256; readonly fileName: string; readonly mediaType: string; readonly says?: PaperSays }
  | { readonly kind: 'page'; readonly page: RecordPage }
  /** What a reader outside the audience of a restriction is told: that it is here, and no more. It is never stored. */
  | { readonly kind: 'held-back' }

/** A paper for a meeting: asked of somebody by a day, then given. */
export type Paper = {
  readonly id: PaperId
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly item: AgendaItemId | null
  readonly title: string
  readonly owner: string
  readonly due: Day
  readonly given: { readonly on: Day; readonly by: string; readonly content: PaperContent } | null
}

/** A paper that is late and whose file somebody brought and has not finished giving: since when and who. Never the file nor a word of it: until it is given it is theirs. */
export type UnfinishedPaper = { readonly paper: PaperId; readonly by: string; readonly since: Day }

export const presences = ['present', 'substitute', 'apologies', 'absent', 'not-known'] as const
export type Presence = (typeof presences)[number]

/** Who sat in one place at a meeting. A substitute sits for somebody else; an interest is declared in words. */
export type Attendee = {
  readonly seat: SeatId | null
  /** What the place is called, such as “Exampleshire Police”. */
  readonly place: string
  /** Null for somebody who attends without a seat: they do not count towards the quorum. */
  readonly kind: SeatKind | null
  readonly name: string
  readonly presence: Presence
  readonly substitute: string | null
  readonly interest: string | null
}

export type Attendance = { readonly programme: ProgrammeId; readonly meeting: MeetingId; readonly people: readonly Attendee[]; readonly version: number }

export type BoardDecision = {
  readonly id: BoardDecisionId
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly number: number
  readonly what: string
  readonly why: string
  readonly decidedBy: string
}

/** Something somebody will do before a later meeting. It stays on every agenda until it is closed. */
export type BoardAction = {
  readonly id: BoardActionId
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly number: number
  readonly what: string
  readonly owner: string
  readonly due: Day
  /** The action of the plan that carries it, null where none does. */
  readonly planAction: ActionId | null
  readonly closed: { readonly on: Day; readonly by: string; readonly result: string } | null
}

/** Who said or did something, as it stands on record. */
export type Author = { readonly id: PersonId | null; readonly name: string; readonly capacity: string; readonly on: Day }

/** One part of the minutes: a point of the agenda with what was said, decided and agreed to be done. */
export type MinutesPart = { readonly number: number; readonly title: string; readonly text: string; readonly decisions: readonly string[]; readonly actions: readonly string[] }

export const minutesKinds = ['draft', 'approved', 'correction'] as const
export type MinutesKind = (typeof minutesKinds)[number]

/** A version of the minutes. None is ever changed: what is corrected stands beside what stood before, with the reason. */
export type Minutes = {
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly version: number
  readonly kind: MinutesKind
  readonly attendance: readonly string[]
  readonly quorum: string
  readonly parts: readonly MinutesPart[]
  readonly by: Author
  readonly reason: string | null
}

/** What the chair alone concludes after a meeting. Written once, changed by nobody, the chair included: a later view stands beside it. */
export type ChairAssessment = {
  readonly id: ChairAssessmentId
  readonly programme: ProgrammeId
  readonly meeting: MeetingId
  readonly better: string
  readonly worried: string
  readonly asks: string
  readonly by: Author
}

/** Everything on record about the meetings of a programme. Meetings, items and decisions in their order. */
export type BoardRecord = {
  readonly series: readonly MeetingSeries[]
  readonly meetings: readonly Meeting[]
  readonly items: readonly AgendaItem[]
  readonly papers: readonly Paper[]
  readonly attendance: readonly Attendance[]
  readonly decisions: readonly BoardDecision[]
  readonly actions: readonly BoardAction[]
  readonly minutes: readonly Minutes[]
  readonly assessments: readonly ChairAssessment[]
}

/** Where, by whom and on which day a decision about meetings is made, and what stands on record. */
export type BoardSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly board: BoardRecord }

/** In: everything about meetings. Out: the series that an address without one means: the one with the most meetings, null where nobody said how a board meets. */
export const mainSeries = ({ series, meetings }: Pick<BoardRecord, 'series' | 'meetings'>): MeetingSeries | null => {
  const count = ({ id }: MeetingSeries): number => meetings.filter((each) => each.series === id).length
  return series.toSorted((one, other) => count(other) - count(one))[0] ?? null
}

/** In: meetings and today. Out: the last one that was held, null where none was. It dates “what changed since the last board”. */
export const lastHeld = (meetings: readonly Meeting[], today: Day): Meeting | null =>
  meetings.filter((each) => each.on <= today && ['held', 'minutes-drafted', 'minutes-approved'].includes(each.state)).toSorted((one, other) => one.on.localeCompare(other.on)).at(-1) ?? null

/** In: meetings and today. Out: the next one that is not over, null where none is planned. */
export const nextMeeting = (meetings: readonly Meeting[], today: Day): Meeting | null =>
  meetings.filter((each) => each.on >= today && ['planned', 'agenda-set', 'papers-out'].includes(each.state)).toSorted((one, other) => one.on.localeCompare(other.on))[0] ?? null

/** In: a meeting and the actions of the board. Out: those agreed before it that were not closed by its day: what comes with it from before. */
export const carriedTo = ({ id, on, series }: Meeting, { actions, meetings }: Pick<BoardRecord, 'actions' | 'meetings'>): readonly BoardAction[] =>
  actions.filter((each) => {
    const agreed = meetings.find((meeting) => meeting.id === each.meeting)
    return agreed !== undefined && agreed.id !== id && agreed.series === series && agreed.on < on && (each.closed === null || each.closed.on >= on)
  })
