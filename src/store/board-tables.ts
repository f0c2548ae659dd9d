import type { AgendaItem, Attendee, BoardAction, Meeting, MeetingSeries, Minutes, MinutesPart, Paper } from '../core/board/meeting.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type MeetingSeriesTable = {
  programme: string
  id: string
  body: string
  title: string
  rhythm: string
  place: string
  agenda: JsonColumn<MeetingSeries['agenda']>
  quorum: JsonColumn<MeetingSeries['quorum']>
  papers_days_before: number
}
export type MeetingTable = {
  programme: string
  id: string
  series: string
  number: number
  on_day: string
  begins: string
  place: string
  state: Meeting['state']
  story: NullableJsonColumn<Meeting['story']>
  deep_dives: readonly string[]
  cancelled_because: string | null
}
export type AgendaItemTable = { programme: string; id: string; meeting: string; position: number; kind: AgendaItem['kind']; title: string; minutes: number; led: string; note: string; version: number }
export type MeetingPaperTable = { programme: string; id: string; meeting: string; item: string | null; title: string; owner: string; due: string; given: NullableJsonColumn<Paper['given']>; document: string | null }
export type MeetingAttendanceTable = { programme: string; meeting: string; people: JsonColumn<readonly Attendee[]>; version: number }
export type BoardDecisionTable = { programme: string; id: string; meeting: string; item: string; number: number; what: string; why: string; decided_by: string }
export type BoardActionTable = { programme: string; id: string; meeting: string; item: string; number: number; what: string; owner: string; due: string; plan_action: string | null; closed: NullableJsonColumn<BoardAction['closed']> }
export type MeetingMinutesTable = {
  programme: string
  meeting: string
  version: number
  kind: Minutes['kind']
  attendance: JsonColumn<readonly string[]>
  quorum: string
  parts: JsonColumn<readonly MinutesPart[]>
  by_person: string | null
  by_name: string
  capacity: string
  on_day: string
  reason: string | null
}
export type ChairAssessmentTable = { programme: string; id: string; meeting: string; better: string; worried: string; asks: string; by_person: string | null; by_name: string; capacity: string; on_day: string }
