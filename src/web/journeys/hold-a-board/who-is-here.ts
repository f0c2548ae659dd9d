import { presences, type Attendee } from '../../../core/board/meeting.ts'
import { recordWhoIsThere } from '../../../operations/keep-meetings.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { errorMessage } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { attributes, html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { meetingName, presenceWords } from '../../words/board-words.ts'
import { meetingFor, peopleAt, type MeetingSight } from './meeting-sight.ts'

type Sent = { readonly people: readonly Attendee[]; readonly version: number }

/** People without a seat who can be added at once. */
const spare = 2

const box = (name: string, label: string, value: string): Html =>
  html`<div class="govuk-form-group ib-point__long"><label class="govuk-label ib-point__label" for="${name}">${label}</label><input class="govuk-input" id="${name}" name="${name}" type="text" value="${value}"></div>`

const rowsOf = (sight: MeetingSight): readonly Attendee[] => [
  ...peopleAt(sight),
  ...Array.from({ length: spare }, (): Attendee => ({ seat: null, place: '', kind: null, name: '', presence: 'not-known', substitute: null, interest: null })),
]

const typed = (form: Form, was: Attendee, index: number): Attendee => ({
  ...was,
  place: was.place === '' ? form.text(`place-${index}`) : was.place,
  name: form.text(`name-${index}`),
  presence: presences.find((each) => each === form.text(`presence-${index}`)) ?? 'not-known',
  substitute: form.text(`substitute-${index}`) || null,
  interest: form.text(`interest-${index}`) || null,
})

const personRow = (person: Attendee, index: number, isNew: boolean): Html => html`<fieldset class="govuk-fieldset ib-point"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${isNew ? `Somebody without a seat (${index + 1})` : person.place}</legend>
<div class="ib-point__boxes">
<div class="govuk-form-group ib-point__kind"><label class="govuk-label ib-point__label" for="presence-${index}">Here?</label><select class="govuk-select" id="presence-${index}" name="presence-${index}">${presences.map((each) => html`<option value="${each}"${attributes({ selected: each === person.presence })}>${presenceWords[each]}</option>`)}</select></div>
${isNew ? box(`place-${index}`, 'Post or body', person.place) : null}
${box(`name-${index}`, 'Name', person.name)}
${isNew ? null : box(`substitute-${index}`, 'Substitute', person.substitute ?? '')}
${box(`interest-${index}`, 'Interest declared', person.interest ?? '')}</div></fieldset>`

/** Who is here, who sent apologies or a substitute, and which interests are declared? */
export const whoIsHere = formPage<MeetingSight, Sent>({
  path: paths.attendance(':programme', ':meeting'),
  guard: 'take-minutes',
  subject: meetingFor,
  title: 'Who is here?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'Names of members and officers may stand in minutes. Names of children and families never do.',
  back: ({ meeting }, { programme }) => ({ href: paths.liveMeeting(programme.id, meeting.id), text: 'In the room' }),
  fields: ({ subject, sent, errors }) => {
    const rows = rowsOf(subject)
    const own = rows.length - spare
    const version = subject.board.attendance.find((each) => each.meeting === subject.meeting.id)?.version ?? 0
    const error = errorOf(errors, 'presence-0')
    return html`${error === undefined ? null : errorMessage(error)}<input type="hidden" name="version" value="${String(version)}">
${rows.map((was, index) => personRow(sent === null ? was : typed(sent, was, index), index, index >= own))}`
  },
  button: { text: 'Keep the list' },
  parse: (form, _errors, subject) => ({
    people: rowsOf(subject).map((was, index) => typed(form, was, index)).filter((each) => each.seat !== null || each.place !== '' || each.name !== ''),
    version: Number(form.text('version')),
  }),
  act: (does, sent, { subject, visit: { programme, actor } }) => recordWhoIsThere(does, { meeting: subject.meeting.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'presence-0',
  done: ({ meeting }, { programme }) => ({ to: paths.liveMeeting(programme.id, meeting.id), notice: 'The list is kept.' }),
})

