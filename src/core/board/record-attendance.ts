import type { Seat } from '../bodies/governance.ts'
import { seatsOn } from '../bodies/governance.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { barred, closedForNotes, meetingIn, type NoSuchMeeting } from './board-setting.ts'
import type { Attendance, Attendee, BoardSetting, Meeting, MeetingId, MeetingSeries } from './meeting.ts'

export type AttendanceRecorded = { readonly kind: 'attendance-recorded'; readonly programme: ProgrammeId; readonly before: Attendance | null; readonly attendance: Attendance }

/** In: a meeting, its series and the seats of the programme. Out: everybody who is expected, each place by itself. */
export const expectedAt = ({ on }: Pick<Meeting, 'on'>, { body }: Pick<MeetingSeries, 'body'>, seats: readonly Seat[]): readonly Attendee[] =>
  seatsOn(seats, body, on).flatMap(({ id, title, kind, places }) =>
    Array.from({ length: places }, (_none, index): Attendee => ({ seat: id, place: places === 1 ? title : `${title} (${index + 1} of ${places})`, kind, name: '', presence: 'not-known', substitute: null, interest: null })),
  )

/**
 * In: who sat where, and the version the writer saw (0 for none yet). Out: the change, or a refusal. Where somebody saved meanwhile it
 * refuses; a substitute has a name.
 */
export const recordAttendance = (
  meeting: MeetingId,
  people: readonly Attendee[],
  version: number,
  setting: BoardSetting,
): AttendanceRecorded | NotPermitted | NoSuchMeeting | Refusal<'not-in-this-state' | 'saved-meanwhile' | 'substitute-without-name' | 'nobody-there'> => {
  const refusal = barred('take-minutes', setting)
  if (refusal !== null) return refusal
  const found = meetingIn(setting, meeting)
  if ('whatToDo' in found) return found
  const closed = closedForNotes(found)
  if (closed !== null) return closed
  if (people.length === 0) return refuse('nobody-there', 'There is nobody on the list.', 'Give the board its seats first, in the register of bodies.')
  const nameless = people.find((each) => each.presence === 'substitute' && (each.substitute ?? '').trim() === '')
  if (nameless !== undefined) return refuse('substitute-without-name', `Nobody is named who came for ${nameless.place}.`, 'Give the name of the substitute.')
  const before = setting.board.attendance.find((each) => each.meeting === meeting) ?? null
  if ((before?.version ?? 0) !== version) return refuse('saved-meanwhile', 'Somebody else saved who is here while you wrote.', 'Compare with what stands on the meeting’s page, then save yours.')
  return { kind: 'attendance-recorded', programme: setting.programme, before, attendance: { programme: setting.programme, meeting, people, version: version + 1 } }
}
