import { addDays, type Day } from '../../../core/calendar/day.ts'
import { mainSeries, type Meeting, type MeetingSeries } from '../../../core/board/meeting.ts'
import type { MeetingIntent } from '../../../core/board/plan-meeting.ts'
import { changeAMeeting, planAMeeting } from '../../../operations/keep-meetings.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { meetingName } from '../../words/board-words.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

const fields = (sent: Form | null, errors: readonly FieldError[], was: Pick<Meeting, 'begins' | 'place' | 'story' | 'deepDives'> & { readonly on: Day | null }): Html => {
  const { line, long, day } = fieldsFor(sent, errors, { begins: was.begins, place: was.place, dives: was.deepDives.join('\n'), story: was.story?.title ?? '', broughtBy: was.story?.broughtBy ?? '' })
  return html`${day('on', 'On which day?', was.on)}
${line('begins', 'When does it begin?', { hint: 'For example: 14:00.', width: '5' })}
${line('place', 'Where?')}
${long('dives', 'What will it look into closely?', { hint: 'One or two things, one a line.', rows: '2' })}
${line('story', 'What is the story called? (if there is one)', { hint: 'A title only. The story of a child or a practitioner is told in the room and never written here.' })}
${line('broughtBy', 'Who brings it?', { hint: 'A post or a group, such as: Practitioner forum.' })}`
}

const parse = (form: Form, errors: FieldError[]): MeetingIntent | null => {
  const on = typedDay(form, 'on')
  if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
  if (on.kind !== 'day') return null
  const [title, broughtBy] = [form.text('story'), form.text('broughtBy')]
  return { on: on.day, begins: form.text('begins'), place: form.text('place'), deepDives: form.text('dives').split('\n'), story: title === '' && broughtBy === '' ? null : { title, broughtBy } }
}

const fieldOf = { 'same-day': 'on-day', 'not-a-time': 'begins', 'nothing-said': 'place', 'half-a-story': 'story', 'no-reason': 'reason' }

/** When will the board meet, and what will it look into? */
export const whenDoesTheBoardMeet = formPage<{ readonly series: MeetingSeries; readonly meetings: readonly Meeting[] }, MeetingIntent>({
  path: paths.planMeeting(':programme'),
  guard: 'keep-meetings',
  subject: async (ask, { programme, query }) => {
    const board = await ask.board(programme.id)
    const { series, meetings } = board
    const chosen = query['series'] === undefined ? mainSeries(board) : (series.find(({ id }) => id === query['series']) ?? null)
    return chosen === null ? null : { series: chosen, meetings: meetings.filter((each) => each.series === chosen.id) }
  },
  title: 'When will the board meet?',
  kicker: ({ series }) => `${series.title}. ${series.rhythm}`,
  lead: 'The day goes on the forward plan. The agenda comes later.',
  back: (_subject, { programme }) => ({ href: paths.meetings(programme.id), text: 'Meetings' }),
  fields: ({ subject: { series, meetings }, sent, errors }) => {
    const last = meetings.at(-1)
    return fields(sent, errors, { on: last === undefined ? null : addDays(last.on, 28), begins: last?.begins ?? '14:00', place: series.place, story: null, deepDives: [] })
  },
  button: { text: 'Put it on the forward plan' },
  parse,
  act: (does, intent, { subject, visit: { programme, actor } }) => planAMeeting(does, { ...intent, series: subject.series.id }, { programme: programme.id, actor }),
  fieldOf,
  firstField: 'on-day',
  done: (_subject, { programme }) => ({ to: paths.meetings(programme.id), notice: 'The meeting is on the forward plan.' }),
})

/** What changes about this meeting? */
export const whatChangesAboutTheMeeting = formPage<MeetingSight, MeetingIntent & { readonly reason: string }>({
  path: paths.changeMeeting(':programme', ':meeting'),
  guard: 'keep-meetings',
  subject: meetingFor,
  title: 'What changes about this meeting?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'People who keep the day free will see why it changed.',
  back: backToMeeting,
  fields: ({ subject: { meeting }, sent, errors }) => html`${fields(sent, errors, meeting)}${fieldsFor(sent, errors).long('reason', 'Why does it change?', { rows: '2' })}`,
  button: { text: 'Change the meeting' },
  parse: (form, errors) => {
    const intent = parse(form, errors)
    return intent === null ? null : { ...intent, reason: form.text('reason') }
  },
  act: (does, intent, { subject, visit: { programme, actor } }) => changeAMeeting(does, { ...intent, meeting: subject.meeting.id }, { programme: programme.id, actor }),
  fieldOf,
  firstField: 'on-day',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'The meeting is changed.' }),
})
