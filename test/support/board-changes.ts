import { createHash } from 'node:crypto'
import { bodyId } from '../../src/core/bodies/body.ts'
import type { AgendaItem, AgendaItemId, Attendance, Author, BoardAction, BoardActionId, BoardDecision, BoardDecisionId, BoardRecord, ChairAssessment, ChairAssessmentId, Meeting, MeetingId, MeetingSeries, MeetingSeriesId, Minutes, Paper, PaperId } from '../../src/core/board/meeting.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { ActionId } from '../../src/core/plan/plan.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const on = day('2026-11-09')
const by: Author = { id: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', on }

/** A board that meets, and what becomes of one meeting: each value as the changes below leave it. */
export const aSeries: MeetingSeries = {
  id: 'series' as MeetingSeriesId, programme, body: bodyId('exampleshire-improvement-board'), title: 'The board', rhythm: 'Every month', place: 'Room 2', agenda: [{ kind: 'welcome', title: 'Welcome', minutes: 5 }],
  quorum: { least: 2, kinds: ['independent-chair'] }, papersDaysBefore: 7,
}
export const aMeeting: Meeting = { id: 'meeting' as MeetingId, programme, series: aSeries.id, number: 1, on, begins: '14:00', place: 'Room 2', state: 'minutes-drafted', story: { title: 'A first week', broughtBy: 'Practitioners' }, deepDives: ['Waits, and why; "quoted"'], cancelledBecause: null }
export const anItem: AgendaItem = { id: 'item' as AgendaItemId, programme, meeting: aMeeting.id, position: 1, kind: 'welcome', title: 'Welcome', minutes: 5, led: 'Chair', note: 'Said “so”.', version: 2 }
const paperBytes = Uint8Array.from([37, 80, 68, 70, 0, 1])
export const aPaper: Paper = {
  id: 'paper' as PaperId, programme, meeting: aMeeting.id, item: anItem.id, title: 'A paper', owner: 'Analyst', due: on,
  given: { on, by: 'Ada Sample', content: { kind: 'file', document: createHash('sha256').update(paperBytes).digest('hex') as Sha256, fileName: 'a.pdf', mediaType: 'application/pdf' } },
}
export const anAttendance: Attendance = { programme, meeting: aMeeting.id, people: [{ seat: null, place: 'A guest', kind: null, name: 'Una', presence: 'present', substitute: null, interest: 'Owns a home.' }], version: 2 }
export const aDecision: BoardDecision = { id: 'decision' as BoardDecisionId, programme, meeting: aMeeting.id, item: anItem.id, number: 1, what: 'So it is.', why: 'Because.', decidedBy: 'All' }
export const aBoardAction: BoardAction = { id: 'board-action' as BoardActionId, programme, meeting: aMeeting.id, item: anItem.id, number: 1, what: 'Do it.', owner: 'Lead', due: on, planAction: 'action-1' as ActionId, closed: { on, by: 'Ada Sample', result: 'Done.' } }
export const someMinutes: Minutes = { programme, meeting: aMeeting.id, version: 1, kind: 'draft', attendance: ['Una, a guest: attended.'], quorum: 'No quorum.', parts: [{ number: 1, title: 'Welcome', text: 'Said “so”.', decisions: ['Decision 1'], actions: [] }], by, reason: null }
export const aView: ChairAssessment = { id: 'view' as ChairAssessmentId, programme, meeting: aMeeting.id, better: 'Much.', worried: 'Little.', asks: 'More.', by }

/** Everything about meetings as the changes below leave it. */
export const boardAtTheEnd: BoardRecord = { series: [aSeries], meetings: [aMeeting], items: [anItem], papers: [aPaper], attendance: [anAttendance], decisions: [aDecision], actions: [aBoardAction], minutes: [someMinutes], assessments: [aView] }

/** Every change about meetings, in an order in which they can be recorded. */
export const boardChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => {
  const planned: Meeting = { ...aMeeting, state: 'planned', story: null }
  const revised: Meeting = { ...aMeeting, state: 'planned' }
  const held: Meeting = { ...aMeeting, state: 'held' }
  const first: AgendaItem = { ...anItem, note: '', version: 1 }
  const lost: AgendaItem = { ...first, id: 'lost' as AgendaItemId, position: 2 }
  const open: BoardAction = { ...aBoardAction, planAction: null, closed: null }
  return [
    [{ kind: 'meeting-series-set', programme, before: null, series: { ...aSeries, place: 'Room 1' } }, lead],
    [{ kind: 'meeting-series-set', programme, before: { ...aSeries, place: 'Room 1' }, series: aSeries }, lead],
    [{ kind: 'meeting-planned', programme, meeting: planned }, lead],
    [{ kind: 'meeting-revised', programme, before: planned, meeting: revised, reason: 'A story came.' }, lead],
    [{ kind: 'agenda-written', programme, meeting: aMeeting.id, before: [], items: [first, lost] }, lead],
    [{ kind: 'agenda-written', programme, meeting: aMeeting.id, before: [first, lost], items: [first] }, lead],
    [{ kind: 'meeting-moved', programme, before: revised, meeting: held, move: 'hold', reason: null }, lead],
    [{ kind: 'item-noted', programme, before: first, item: anItem }, lead],
    [{ kind: 'paper-asked', programme, paper: { ...aPaper, given: null } }, lead],
    [{ kind: 'paper-given', programme, before: { ...aPaper, given: null }, paper: aPaper, bytes: paperBytes }, lead],
    [{ kind: 'attendance-recorded', programme, before: null, attendance: { ...anAttendance, version: 1 } }, lead],
    [{ kind: 'attendance-recorded', programme, before: { ...anAttendance, version: 1 }, attendance: anAttendance }, lead],
    [{ kind: 'board-decided', programme, decision: aDecision }, lead],
    [{ kind: 'board-action-agreed', programme, action: open }, lead],
    [{ kind: 'board-action-changed', programme, before: open, action: aBoardAction, reason: 'Done.' }, lead],
    [{ kind: 'minutes-kept', programme, meeting: { before: held, after: aMeeting }, minutes: someMinutes }, lead],
    [{ kind: 'chair-assessed', programme, assessment: aView }, lead],
  ]
}
