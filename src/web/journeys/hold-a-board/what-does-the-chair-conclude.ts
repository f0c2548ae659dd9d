import type { ChairAssessment } from '../../../core/board/meeting.ts'
import { writeTheChairsView } from '../../../operations/keep-minutes.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { meetingName } from '../../words/board-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

/** What does the chair conclude? Only the chair writes it, and nobody changes it. */
export const whatDoesTheChairConclude = formPage<MeetingSight, Pick<ChairAssessment, 'better' | 'worried' | 'asks'>>({
  path: paths.ownView(':programme', ':meeting'),
  guard: 'write-own-view',
  subject: meetingFor,
  title: 'What do you conclude?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'This is your view, apart from what the council claims and what the figures show.',
  back: backToMeeting,
  fields: ({ sent, errors }) => {
    const { long } = fieldsFor(sent, errors)
    return html`${insetText({ text: 'Once it is sent nobody can change it, you included. If your view changes, write another: it stands beside this one with its day.' })}
${noChildHere()}
${long('better', 'What is better for children?')}
${long('worried', 'What worries you?')}
${long('asks', 'What do you ask for next?')}`
  },
  button: { text: 'Put my view on record' },
  parse: (form) => ({ better: form.text('better'), worried: form.text('worried'), asks: form.text('asks') }),
  act: (does, view, { subject, visit: { programme, actor } }) => writeTheChairsView(does, { meeting: subject.meeting.id, ...view }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'better',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'Your view is on record.' }),
})
