import type { BodyId } from '../../core/bodies/body.ts'
import type { AgendaItemId, Author, BoardActionId, BoardDecisionId, BoardRecord, ChairAssessmentId, MeetingId, MeetingSeriesId, PaperId, UnfinishedPaper } from '../../core/board/meeting.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import { sql } from 'kysely'
import type { Inside } from '../schema.ts'

export type BoardReads = {
  /** Meetings by day, points in their order, decisions and actions by number, minutes by version, papers by title. */
  readonly board: (programme: ProgrammeId) => Promise<BoardRecord>
  /** Late papers whose file waits, unfinished, with whoever brought it. */
  readonly unfinishedPapers: (programme: ProgrammeId) => Promise<readonly UnfinishedPaper[]>
}

const authorOf = (row: { by_person: string | null; by_name: string; capacity: string; on_day: string }): Author => ({ id: row.by_person as PersonId | null, name: row.by_name, capacity: row.capacity, on: row.on_day as Day })

export const readBoard = (inside: Inside): BoardReads => ({
  unfinishedPapers: async (programme) =>
    (await sql<{ paper: string; by_name: string; since: string }>`select * from board_papers_not_finished(${programme})`.execute(inside)).rows.map(({ paper, by_name, since }) => ({ paper: paper as PaperId, by: by_name, since: since as Day })),
  board: async (programme) => ({
    series: (await inside.selectFrom('meeting_series').selectAll().where('programme', '=', programme).orderBy('title').orderBy('id').execute()).map((row) => ({
      id: row.id as MeetingSeriesId, programme, body: row.body as BodyId, title: row.title, rhythm: row.rhythm, place: row.place, agenda: row.agenda, quorum: row.quorum, papersDaysBefore: row.papers_days_before,
    })),
    meetings: (await inside.selectFrom('meeting').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as MeetingId, programme, series: row.series as MeetingSeriesId, number: row.number, on: row.on_day as Day, begins: row.begins, place: row.place, state: row.state, story: row.story, deepDives: row.deep_dives, cancelledBecause: row.cancelled_because,
    })),
    items: (await inside.selectFrom('agenda_item').selectAll().where('programme', '=', programme).orderBy('meeting').orderBy('position').execute()).map((row) => ({
      id: row.id as AgendaItemId, programme, meeting: row.meeting as MeetingId, position: row.position, kind: row.kind, title: row.title, minutes: row.minutes, led: row.led, note: row.note, version: row.version,
    })),
    papers: (await inside.selectFrom('meeting_paper').selectAll().where('programme', '=', programme).orderBy('due').orderBy('title').orderBy('id').execute()).map((row) => ({
      id: row.id as PaperId, programme, meeting: row.meeting as MeetingId, item: row.item as AgendaItemId | null, title: row.title, owner: row.owner, due: row.due as Day, given: row.given,
    })),
    attendance: (await inside.selectFrom('meeting_attendance').selectAll().where('programme', '=', programme).orderBy('meeting').execute()).map((row) => ({ programme, meeting: row.meeting as MeetingId, people: row.people, version: row.version })),
    decisions: (await inside.selectFrom('board_decision').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
      id: row.id as BoardDecisionId, programme, meeting: row.meeting as MeetingId, item: row.item as AgendaItemId, number: row.number, what: row.what, why: row.why, decidedBy: row.decided_by,
    })),
    actions: (await inside.selectFrom('board_action').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
      id: row.id as BoardActionId, programme, meeting: row.meeting as MeetingId, item: row.item as AgendaItemId, number: row.number, what: row.what, owner: row.owner, due: row.due as Day, planAction: row.plan_action as ActionId | null, closed: row.closed,
    })),
    minutes: (await inside.selectFrom('meeting_minutes').selectAll().where('programme', '=', programme).orderBy('meeting').orderBy('version').execute()).map((row) => ({
      programme, meeting: row.meeting as MeetingId, version: row.version, kind: row.kind, attendance: row.attendance, quorum: row.quorum, parts: row.parts, by: authorOf(row), reason: row.reason,
    })),
    assessments: (await inside.selectFrom('chair_assessment').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as ChairAssessmentId, programme, meeting: row.meeting as MeetingId, better: row.better, worried: row.worried, asks: row.asks, by: authorOf(row),
    })),
  }),
})
