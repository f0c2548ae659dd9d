import { actOfMove, meetingTransitions, type Meeting } from '../../../core/board/meeting.ts'
import { plainMoves, type PlainMove } from '../../../core/board/plan-meeting.ts'
import { moveAMeeting } from '../../../operations/keep-meetings.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { meetingName, moveWords } from '../../words/board-words.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

/** In: a meeting. Out: the moves that follow from where it stands. */
export const movesOf = ({ state }: Meeting): readonly PlainMove[] => plainMoves.filter((move) => meetingTransitions[state][move] !== null)

/** What comes next for this meeting: agenda set, papers out, held, or cancelled? */
export const whatComesNextForTheMeeting = formPage<MeetingSight, { readonly move: PlainMove; readonly reason: string }>({
  path: paths.moveMeeting(':programme', ':meeting'),
  guard: actOfMove.hold,
  subject: meetingFor,
  title: 'What comes next for this meeting?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'Each step is on record with its day. None is taken back.',
  back: backToMeeting,
  fields: ({ subject: { meeting }, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    const moves = movesOf(meeting)
    if (moves.length === 0) return html`<p class="govuk-body">Nothing more comes here. The minutes have a page of their own.</p>`
    return html`${pick('move', 'What comes next?', moves.map((each) => ({ value: each, text: moveWords[each] })))}
${long('reason', 'Why? (needed where it is cancelled)', { rows: '2' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const move = plainMoves.find((each) => each === form.text('move'))
    if (move === undefined) errors.push({ field: 'move', message: 'Choose what comes next' })
    return move === undefined ? null : { move, reason: form.text('reason') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => moveAMeeting(does, { meeting: subject.meeting.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'move',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'It is on record.' }),
})
