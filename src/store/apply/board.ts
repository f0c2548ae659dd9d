import type { AgendaItem, Attendance, BoardAction, Meeting, MeetingSeries, Paper } from '../../core/board/meeting.ts'
import type { Inside } from '../schema.ts'
import { flaggedOf } from '../../core/board/paper-claims.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const nullable = (value: unknown): string | null => (value === null ? null : jsonText(value))

const seriesRow = ({ programme, id, body, title, rhythm, place, agenda, quorum, papersDaysBefore }: MeetingSeries) => ({ programme, id, body, title, rhythm, place, agenda: jsonText(agenda), quorum: jsonText(quorum), papers_days_before: papersDaysBefore })
const meetingRow = ({ programme, id, series, number, on, begins, place, state, story, deepDives, cancelledBecause }: Meeting) => ({
  programme, id, series, number, on_day: on, begins, place, state, story: nullable(story), deep_dives: deepDives, cancelled_because: cancelledBecause,
})
const itemRow = ({ programme, id, meeting, position, kind, title, minutes, led, note, version }: AgendaItem) => ({ programme, id, meeting, position, kind, title, minutes, led, note, version })
const paperRow = ({ programme, id, meeting, item, title, owner, due, given }: Paper) => ({ programme, id, meeting, item, title, owner, due, given: nullable(given), document: given?.content.kind === 'file' ? given.content.document : null })
const actionRow = ({ programme, id, meeting, item, number, what, owner, due, planAction, closed }: BoardAction) => ({ programme, id, meeting, item, number, what, owner, due, plan_action: planAction, closed: nullable(closed) })

export const meetingSeriesSet: Apply<'meeting-series-set'> = async (inside, { before, series }) => {
  if (before === null) await inside.insertInto('meeting_series').values(seriesRow(series)).execute()
  else mustTouchOne(await inside.updateTable('meeting_series').set(seriesRow(series)).where('programme', '=', series.programme).where('id', '=', series.id).executeTakeFirstOrThrow())
  return { subject: { kind: 'series of meetings', id: series.id }, before, after: series }
}

export const meetingPlanned: Apply<'meeting-planned'> = async (inside, { meeting }) => {
  await inside.insertInto('meeting').values(meetingRow(meeting)).execute()
  return { subject: { kind: 'meeting', id: meeting.id }, after: meeting }
}

const rewriteMeeting = async (inside: Parameters<Apply<'meeting-moved'>>[0], before: Meeting, meeting: Meeting): Promise<void> => {
  const update = inside.updateTable('meeting').set(meetingRow(meeting)).where('programme', '=', meeting.programme).where('id', '=', meeting.id).where('state', '=', before.state)
  mustTouchOne(await update.executeTakeFirstOrThrow())
}

export const meetingRevised: Apply<'meeting-revised'> = async (inside, { before, meeting, reason }) => {
  await rewriteMeeting(inside, before, meeting)
  return { subject: { kind: 'meeting', id: meeting.id }, reason, before, after: meeting }
}

export const meetingMoved: Apply<'meeting-moved'> = async (inside, { before, meeting, reason }) => {
  await rewriteMeeting(inside, before, meeting)
  return { subject: { kind: 'meeting', id: meeting.id }, reason, before, after: meeting }
}

export const agendaWritten: Apply<'agenda-written'> = async (inside, { programme, meeting, before, items }) => {
  const lost = before.filter((each) => !items.some((item) => item.id === each.id)).map((each) => each.id)
  if (lost.length > 0) await inside.deleteFrom('agenda_item').where('programme', '=', programme).where('meeting', '=', meeting).where('id', 'in', lost).execute()
  for (const item of items) {
    if (!before.some((each) => each.id === item.id)) await inside.insertInto('agenda_item').values(itemRow(item)).execute()
    else mustTouchOne(await inside.updateTable('agenda_item').set(itemRow(item)).where('programme', '=', programme).where('id', '=', item.id).where('version', '=', item.version).executeTakeFirstOrThrow())
  }
  return { subject: { kind: 'meeting', id: meeting }, before, after: items }
}

/** The version is asked for again here: whatever came first stays. */
export const itemNoted: Apply<'item-noted'> = async (inside, { programme, before, item }) => {
  mustTouchOne(await inside.updateTable('agenda_item').set({ note: item.note, version: item.version }).where('programme', '=', programme).where('id', '=', item.id).where('version', '=', before.version).executeTakeFirstOrThrow())
  return { subject: { kind: 'point of an agenda', id: item.id }, before: { note: before.note, version: before.version }, after: { note: item.note, version: item.version } }
}

export const paperAsked: Apply<'paper-asked'> = async (inside, { paper }) => {
  await inside.insertInto('meeting_paper').values(paperRow(paper)).execute()
  return { subject: { kind: 'paper', id: paper.id }, after: paper }
}

/** A paper may be restricted later, and the journal is read by more people than the paper: it says how much was asserted and how much flagged, and not the sentences. */
const withoutSentences = (paper: Paper): unknown => {
  const content = paper.given?.content
  if (content?.kind !== 'file' || content.says?.kind !== 'held') return paper
  const { sentences } = content.says
  return { ...paper, given: { ...paper.given, content: { ...content, says: { kind: 'held', sentences: sentences.length, flagged: flaggedOf(content.says).length } } } }
}

export const paperGiven: Apply<'paper-given'> = async (inside, { programme, before, paper, bytes }) => {
  const content = paper.given?.content
  if (content?.kind === 'file' && bytes !== null) {
    const held = inside.insertInto('document').values({ programme, sha256: content.document, media_type: content.mediaType, size: bytes.length, bytes })
    await held.onConflict((conflict) => conflict.columns(['programme', 'sha256']).doNothing()).execute()
  }
  mustTouchOne(await inside.updateTable('meeting_paper').set(paperRow(paper)).where('programme', '=', programme).where('id', '=', paper.id).executeTakeFirstOrThrow())
  return { subject: { kind: 'paper', id: paper.id }, before: withoutSentences(before), after: withoutSentences(paper) }
}

const attendanceRow = ({ programme, meeting, people, version }: Attendance) => ({ programme, meeting, people: jsonText(people), version })

export const attendanceRecorded: Apply<'attendance-recorded'> = async (inside, { programme, before, attendance }) => {
  if (before === null) await inside.insertInto('meeting_attendance').values(attendanceRow(attendance)).execute()
  else mustTouchOne(await inside.updateTable('meeting_attendance').set(attendanceRow(attendance)).where('programme', '=', programme).where('meeting', '=', attendance.meeting).where('version', '=', before.version).executeTakeFirstOrThrow())
  return { subject: { kind: 'meeting', id: attendance.meeting }, before, after: attendance }
}

export const boardDecided: Apply<'board-decided'> = async (inside, { decision }) => {
  const { programme, id, meeting, item, number, what, why, decidedBy } = decision
  await inside.insertInto('board_decision').values({ programme, id, meeting, item, number, what, why, decided_by: decidedBy }).execute()
  return { subject: { kind: 'decision of the board', id }, after: decision }
}

export const boardActionAgreed: Apply<'board-action-agreed'> = async (inside, { action }) => {
  await inside.insertInto('board_action').values(actionRow(action)).execute()
  return { subject: { kind: 'action of the board', id: action.id }, after: action }
}

/** Writes an action of the board as it stands now. */
export const updateBoardAction = async (inside: Inside, action: BoardAction): Promise<void> =>
  mustTouchOne(await inside.updateTable('board_action').set(actionRow(action)).where('programme', '=', action.programme).where('id', '=', action.id).executeTakeFirstOrThrow())

export const boardActionChanged: Apply<'board-action-changed'> = async (inside, { before, action, reason }) => {
  await updateBoardAction(inside, action)
  return { subject: { kind: 'action of the board', id: action.id }, reason, before, after: action }
}

export const minutesKept: Apply<'minutes-kept'> = async (inside, { programme, meeting, minutes }) => {
  const { version, kind, attendance, quorum, parts, by, reason } = minutes
  await inside
    .insertInto('meeting_minutes')
    .values({ programme, meeting: minutes.meeting, version, kind, attendance: jsonText(attendance), quorum, parts: jsonText(parts), by_person: by.id, by_name: by.name, capacity: by.capacity, on_day: by.on, reason })
    .execute()
  await rewriteMeeting(inside, meeting.before, meeting.after)
  return { subject: { kind: 'meeting', id: minutes.meeting }, reason, before: { state: meeting.before.state }, after: minutes }
}

export const chairAssessed: Apply<'chair-assessed'> = async (inside, { assessment }) => {
  const { programme, id, meeting, better, worried, asks, by } = assessment
  await inside.insertInto('chair_assessment').values({ programme, id, meeting, better, worried, asks, by_person: by.id, by_name: by.name, capacity: by.capacity, on_day: by.on }).execute()
  return { subject: { kind: 'chair’s own view', id }, after: assessment }
}
