import { presences, type Attendee } from '../../../core/board/meeting.ts'
import type { AttendeeWritten } from '../../../core/board/record-attendance.ts'
import { recordWhoIsThere } from '../../../operations/keep-meetings.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { errorMessage } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { attributes, html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { attendeeInWords, meetingName, presenceWords } from '../../words/board-words.ts'
import { meetingFor, peopleAt, type MeetingSight } from './meeting-sight.ts'

/** People without a seat who can be added at once. */
const spare = 2

const nobody: Attendee = { seat: null, place: '', kind: null, name: '', presence: 'not-known', substitute: null, interest: null }

const written = (text: (name: string) => string): Pick<Attendee, 'name' | 'presence' | 'substitute' | 'interest'> => ({
  name: text('name'), presence: presences.find((each) => each === text('presence')) ?? 'not-known', substitute: text('substitute') || null, interest: text('interest') || null,
})

/** In: what was sent. Out: each line with what its writer saw before: which place it is comes with the form, because others may have added people meanwhile. */
const linesOf = (form: Form, sight: MeetingSight): readonly AttendeeWritten[] => {
  const rows = form.names.filter((name) => /^presence-\d+$/.test(name)).map((name) => name.slice(9))
  return rows.flatMap((row): readonly AttendeeWritten[] => {
    const now = written((name) => form.text(`${name}-${row}`))
    const seenPlace = form.text(`was-place-${row}`)
    if (seenPlace === '') {
      const place = form.text(`place-${row}`)
      return place === '' && now.name === '' ? [] : [{ seen: null, now: { ...nobody, ...now, place } }]
    }
    const before = written((name) => form.text(`was-${name}-${row}`))
    const stands = peopleAt(sight).find(({ seat, place }) => place === seenPlace && (seat ?? '') === form.text(`seat-${row}`))
    const whose = { seat: stands?.seat ?? null, place: seenPlace, kind: stands?.kind ?? null }
    return [{ seen: { ...whose, ...before }, now: { ...whose, ...now } }]
  })
}

const box = (name: string, label: string, value: string): Html =>
  html`<div class="govuk-form-group ib-point__long"><label class="govuk-label ib-point__label" for="${name}">${label}</label><input class="govuk-input" id="${name}" name="${name}" type="text" value="${value}" autocomplete="off"></div>`

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

/** What a line stood as when it was shown, so that only what its writer changed is kept. */
const seenOf = ({ seat, place, name, presence, substitute, interest }: Attendee, index: number): Html =>
  html`${hidden(`seat-${index}`, seat ?? '')}${hidden(`was-place-${index}`, place)}${hidden(`was-name-${index}`, name)}${hidden(`was-presence-${index}`, presence)}${hidden(`was-substitute-${index}`, substitute ?? '')}${hidden(`was-interest-${index}`, interest ?? '')}`

type Row = { readonly stands: Attendee | null; readonly shown: Attendee; readonly isClash: boolean }

const personRow = ({ stands, shown, isClash }: Row, index: number, all: readonly Row[]): Html => html`<fieldset class="govuk-fieldset ib-point"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${stands === null ? `Somebody else who is here (${index + 1 - all.filter((each) => each.stands !== null).length})` : shown.place}</legend>
${stands === null ? null : seenOf(stands, index)}${isClash && stands !== null ? html`<p class="govuk-body ib-clash__side">Somebody else wrote: ${attendeeInWords(stands)}</p>` : null}
<div class="ib-point__boxes">
<div class="govuk-form-group ib-point__kind"><label class="govuk-label ib-point__label" for="presence-${index}">Here?</label><select class="govuk-select" id="presence-${index}" name="presence-${index}">${presences.map((each) => html`<option value="${each}"${attributes({ selected: each === shown.presence })}>${presenceWords[each]}</option>`)}</select></div>
${stands === null ? box(`place-${index}`, 'Post or body', shown.place) : null}
${box(`name-${index}`, 'Name', shown.name)}
${stands === null || stands.seat === null ? null : box(`substitute-${index}`, 'Substitute', shown.substitute ?? '')}
${box(`interest-${index}`, 'Interest declared', shown.interest ?? '')}</div></fieldset>`

/** In: a line that was sent, and how it stands now. Out: what is shown: what the writer changed, and everything else as it stands. */
const together = (stands: Attendee, { seen, now }: AttendeeWritten): Row => {
  const keys = (['name', 'presence', 'substitute', 'interest'] as const).filter((key) => now[key] !== seen?.[key])
  const isClash = keys.some((key) => seen !== null && stands[key] !== seen[key] && stands[key] !== now[key])
  return { stands, shown: { ...stands, ...Object.fromEntries(keys.map((key) => [key, now[key]])) }, isClash }
}

const rowsOf = (sight: MeetingSight, sent: Form | null): readonly Row[] => {
  const lines = sent === null ? [] : linesOf(sent, sight)
  const own = peopleAt(sight).map((stands): Row => {
    const line = lines.find(({ seen }) => seen !== null && seen.seat === stands.seat && seen.place === stands.place && (seen.seat !== null || seen.name === stands.name))
    return line === undefined ? { stands, shown: stands, isClash: false } : together(stands, line)
  })
  const added = lines.filter(({ seen }) => seen === null).map(({ now }): Row => ({ stands: null, shown: now, isClash: false }))
  return [...own, ...added, ...Array.from({ length: Math.max(0, spare - added.length) }, (): Row => ({ stands: null, shown: nobody, isClash: false }))]
}

/** In: a meeting, what was sent and what is wrong with it. Out: the list as it is filled in, on the page of its own and in the room. */
export const attendanceFields = (sight: MeetingSight, sent: Form | null, errors: readonly FieldError[]): Html => {
  const error = errorOf(errors, 'presence-0')
  return html`<div id="attendance">${error === undefined ? null : errorMessage(error)}${rowsOf(sight, sent).map(personRow)}</div>`
}

/** Who is here, who sent apologies or a substitute, and which interests are declared? */
export const whoIsHere = formPage<MeetingSight, { readonly lines: readonly AttendeeWritten[] }>({
  path: paths.attendance(':programme', ':meeting'),
  guard: 'take-minutes',
  subject: meetingFor,
  title: 'Who is here?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'Names of members and officers may stand in minutes. Names of children and families never do.',
  back: ({ meeting }, { programme }) => ({ href: paths.liveMeeting(programme.id, meeting.id), text: 'In the room' }),
  fields: ({ subject, sent, errors }) => attendanceFields(subject, sent, errors),
  button: { text: 'Keep the list' },
  parse: (form, _errors, subject) => ({ lines: linesOf(form, subject) }),
  act: (does, { lines }, { subject, visit: { programme, actor } }) => recordWhoIsThere(does, { meeting: subject.meeting.id, lines }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'presence-0',
  done: ({ meeting }, { programme }) => ({ to: paths.liveMeeting(programme.id, meeting.id), notice: 'The list is kept.' }),
})
