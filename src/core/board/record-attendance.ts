import type { Seat } from '../bodies/governance.ts'
import { seatsOn } from '../bodies/governance.ts'
import type { NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { barred, closedForNotes, meetingIn, type NoSuchMeeting } from './board-setting.ts'
import type { Attendance, Attendee, BoardRecord, BoardSetting, Meeting, MeetingId, MeetingSeries } from './meeting.ts'

export type AttendanceRecorded = { readonly kind: 'attendance-recorded'; readonly programme: ProgrammeId; readonly before: Attendance | null; readonly attendance: Attendance }

/** In: a meeting, its series and the seats of the programme. Out: everybody who is expected, each place by itself. */
export const expectedAt = ({ on }: Pick<Meeting, 'on'>, { body }: Pick<MeetingSeries, 'body'>, seats: readonly Seat[]): readonly Attendee[] =>
  seatsOn(seats, body, on).flatMap(({ id, title, kind, places }) =>
    Array.from({ length: places }, (_none, index): Attendee => ({ seat: id, place: places === 1 ? title : `${title} (${index + 1} of ${places})`, kind, name: '', presence: 'not-known', substitute: null, interest: null })),
  )

/**
 * In: a meeting, its series, the seats and what stands on record. Out: everybody who is expected, by the name under which they sat in the same place at the meeting before: in a
 * room nobody types twenty names again. Who is here is never carried over.
 */
export const expectedByName = (meeting: Meeting, series: MeetingSeries, seats: readonly Seat[], { attendance, meetings }: Pick<BoardRecord, 'attendance' | 'meetings'>): readonly Attendee[] => {
  const dayOf = (list: Attendance): string => meetings.find((each) => each.id === list.meeting && each.series === meeting.series)?.on ?? ''
  const last = attendance.filter((each) => each.meeting !== meeting.id && dayOf(each) !== '' && dayOf(each) < meeting.on).toSorted((one, other) => dayOf(one).localeCompare(dayOf(other))).at(-1)
  return expectedAt(meeting, series, seats).map((each) => ({ ...each, name: last?.people.find(({ seat, place }) => seat === each.seat && place === each.place)?.name ?? '' }))
}

/** One line of the list as its writer saw it (null for somebody who was not on it) and as it is now to be. */
export type AttendeeWritten = { readonly seen: Attendee | null; readonly now: Attendee }

const written = ['name', 'presence', 'substitute', 'interest'] as const satisfies readonly (keyof Attendee)[]

/** In: a list and a line. Out: where its person stands in the list, -1 where they do not. Somebody without a seat is known by post and name, and by the post alone where they were seen before. */
const placeIn = (people: readonly Attendee[], { seen, now }: AttendeeWritten): number => {
  const { seat, place, name } = seen ?? now
  const isThere = (each: Attendee): boolean => each.seat === seat && each.place === place
  const exact = people.findIndex((each) => isThere(each) && (seat !== null || each.name === name))
  return exact === -1 && seen !== null ? people.findIndex(isThere) : exact
}

/** In: one line as it stands and as somebody wrote it. Out: both together, or null where both changed the same thing. */
const joined = (stands: Attendee, { seen, now }: AttendeeWritten): Attendee | null => {
  const changed = written.filter((key) => seen === null || now[key] !== seen[key])
  const isClash = changed.some((key) => seen !== null && stands[key] !== seen[key] && stands[key] !== now[key])
  return isClash ? null : { ...stands, ...Object.fromEntries(changed.map((key) => [key, now[key]])) }
}

/** In: the list as it stands and lines as somebody wrote them. Out: the list with both, or the place about which two people wrote different things. */
const joinedList = (stands: readonly Attendee[], lines: readonly AttendeeWritten[]): readonly Attendee[] | { readonly clash: string } => {
  const people = [...stands]
  for (const line of lines) {
    const at = placeIn(people, line)
    const there = people[at]
    const both = there === undefined ? line.now : joined(there, line)
    if (both === null) return { clash: line.now.place }
    if (there === undefined) people.push(both)
    else people[at] = both
  }
  return people
}

/**
 * In: what a writer says of who sat where, each line with what they saw before. Out: the change, or a refusal. Lines that somebody else wrote meanwhile stay; where
 * both wrote different things about one place it refuses. A substitute has a name.
 */
export const recordAttendance = (
  meeting: MeetingId,
  lines: readonly AttendeeWritten[],
  expected: readonly Attendee[],
  setting: BoardSetting,
): AttendanceRecorded | NotPermitted | NoSuchMeeting | Refusal<'not-in-this-state' | 'saved-meanwhile' | 'substitute-without-name' | 'nobody-there'> => {
  const refusal = barred('take-minutes', setting)
  if (refusal !== null) return refusal
  const found = meetingIn(setting, meeting)
  if ('whatToDo' in found) return found
  const closed = closedForNotes(found)
  if (closed !== null) return closed
  const before = setting.board.attendance.find((each) => each.meeting === meeting) ?? null
  const people = joinedList(before?.people ?? expected, lines)
  if ('clash' in people) return refuse('saved-meanwhile', `Somebody else wrote something else about ${people.clash} while you wrote.`, 'Both stand below. Write what is right, and keep the list again.')
  if (people.length === 0) return refuse('nobody-there', 'There is nobody on the list.', 'Give the board its seats first, in the register of bodies.')
  const nameless = people.find((each) => each.presence === 'substitute' && (each.substitute ?? '').trim() === '')
  if (nameless !== undefined) return refuse('substitute-without-name', `Nobody is named who came for ${nameless.place}.`, 'Give the name of the substitute.')
  return { kind: 'attendance-recorded', programme: setting.programme, before, attendance: { programme: setting.programme, meeting, people, version: (before?.version ?? 0) + 1 } }
}
