import { agendaKinds, type AgendaItem, type AgendaItemId, type AgendaKind } from '../../../core/board/meeting.ts'
import type { ItemIntent } from '../../../core/board/set-agenda.ts'
import { writeAnAgenda } from '../../../operations/keep-meetings.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { errorMessage } from '../../components/govuk.ts'
import { formPage } from '../../form-page.ts'
import { attributes, html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { agendaKindWords, meetingName } from '../../words/board-words.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

type Row = { readonly id: string; readonly kind: string; readonly title: string; readonly minutes: string; readonly led: string }

/** Points that can be added at once. */
const spare = 3

const titleFor = ({ meeting }: MeetingSight, kind: AgendaKind, title: string): string => {
  if (kind === 'deep-dive' && meeting.deepDives.length > 0) return `${title}: ${meeting.deepDives.join('; ')}`
  return kind === 'story' && meeting.story !== null ? `${title}: ${meeting.story.title}` : title
}

const beginning = (sight: MeetingSight): readonly Row[] => {
  const items = sight.board.items.filter((each) => each.meeting === sight.meeting.id)
  const asRow = ({ id, kind, title, minutes, led }: AgendaItem): Row => ({ id, kind, title, minutes: String(minutes), led })
  return items.length > 0 ? items.map(asRow) : sight.series.agenda.map(({ kind, title, minutes }) => ({ id: '', kind, title: titleFor(sight, kind, title), minutes: String(minutes), led: kind === 'story' ? (sight.meeting.story?.broughtBy ?? '') : '' }))
}

const box = (name: string, label: string, value: string, width: string): Html =>
  html`<div class="govuk-form-group ib-point__${width}"><label class="govuk-label ib-point__label" for="${name}">${label}</label><input class="govuk-input" id="${name}" name="${name}" type="text" value="${value}"></div>`

const pointRow = (row: Row, index: number, isNew: boolean): Html => {
  const number = index + 1
  return html`<fieldset class="govuk-fieldset ib-point"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${isNew ? `New point ${number}` : `Point ${number}`}</legend>
<input type="hidden" name="id-${index}" value="${row.id}">
<div class="ib-point__boxes">${box(`place-${index}`, 'Place', isNew ? '' : String(number), 'short')}
${box(`title-${index}`, 'Title', row.title, 'long')}
${box(`led-${index}`, 'Led by', row.led, 'long')}
${box(`minutes-${index}`, 'Minutes', row.minutes, 'short')}
<div class="govuk-form-group ib-point__kind"><label class="govuk-label ib-point__label" for="kind-${index}">Kind</label><select class="govuk-select" id="kind-${index}" name="kind-${index}">${agendaKinds.map((kind) => html`<option value="${kind}"${attributes({ selected: kind === row.kind })}>${agendaKindWords[kind]}</option>`)}</select></div></div></fieldset>`
}

/** What is on the agenda, in which order, and who leads each point? */
export const whatIsOnTheAgenda = formPage<MeetingSight, readonly ItemIntent[]>({
  path: paths.agenda(':programme', ':meeting'),
  guard: 'keep-meetings',
  subject: meetingFor,
  title: 'What is on the agenda?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'It begins with what is always on it. Change the numbers to change the order; empty a title to take a point off.',
  back: backToMeeting,
  fields: ({ subject, sent, errors }) => {
    const own = beginning(subject)
    const rows = Array.from({ length: own.length + spare }, (_none, index): Row => {
      const row = own[index] ?? { id: '', kind: 'other', title: '', minutes: '10', led: '' }
      return sent === null ? row : { id: sent.text(`id-${index}`), kind: sent.text(`kind-${index}`), title: sent.text(`title-${index}`), minutes: sent.text(`minutes-${index}`), led: sent.text(`led-${index}`) }
    })
    const error = errorOf(errors, 'title-0')
    return html`${error === undefined ? null : errorMessage(error)}${rows.map((row, index) => pointRow(row, index, index >= own.length))}`
  },
  button: { text: 'Keep the agenda' },
  parse: (form) => {
    const rows = form.names.filter((name) => /^title-\d+$/.test(name)).map((name) => Number(name.slice(6)))
    return rows
      .filter((index) => form.text(`title-${index}`) !== '')
      .map((index) => ({ index, place: Number(form.text(`place-${index}`) || 1000 + index) }))
      .toSorted((one, other) => one.place - other.place || one.index - other.index)
      .map(({ index }) => ({
        id: (form.text(`id-${index}`) || null) as AgendaItemId | null,
        kind: agendaKinds.find((kind) => kind === form.text(`kind-${index}`)) ?? 'other',
        title: form.text(`title-${index}`),
        minutes: form.text(`minutes-${index}`) === '' ? 0 : Number(form.text(`minutes-${index}`)),
        led: form.text(`led-${index}`),
      }))
  },
  act: (does, items, { subject, visit: { programme, actor } }) => writeAnAgenda(does, { meeting: subject.meeting.id, items }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'title-0',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'The agenda is kept.' }),
})
