import type { Attendee, BoardRecord, Meeting, MeetingSeries } from '../../../core/board/meeting.ts'
import { quorumOf, type Quorum } from '../../../core/board/quorum.ts'
import { expectedByName } from '../../../core/board/record-attendance.ts'
import type { Seat } from '../../../core/bodies/governance.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

/** One meeting with its series and everything on record about meetings. */
export type MeetingSight = { readonly meeting: Meeting; readonly series: MeetingSeries; readonly board: BoardRecord; readonly seats: readonly Seat[] }

/** In: a page of a meeting. Out: what it shows, or null where there is no such meeting. */
export const meetingFor = async (ask: Pick<Questions, 'board' | 'governance'>, { programme, params }: ProgrammeVisit): Promise<MeetingSight | null> => {
  const board = await ask.board(programme.id)
  const meeting = board.meetings.find((each) => each.id === params['meeting'])
  const series = board.series.find((each) => each.id === meeting?.series)
  return meeting === undefined || series === undefined ? null : { meeting, series, board, seats: (await ask.governance(programme.id)).seats }
}

/** In: a meeting. Out: who sits where, as recorded, or everybody who is expected where nobody recorded it yet. */
export const peopleAt = ({ meeting, series, board, seats }: MeetingSight): readonly Attendee[] => board.attendance.find((each) => each.meeting === meeting.id)?.people ?? expectedByName(meeting, series, seats, board)

export const quorumAt = (sight: MeetingSight): Quorum => quorumOf(sight.series.quorum, peopleAt(sight))

/** The way back from a page about a meeting. */
export const backToMeeting = ({ meeting }: MeetingSight, { programme }: ProgrammeVisit) => ({ href: paths.meeting(programme.id, meeting.id), text: 'The meeting' })
