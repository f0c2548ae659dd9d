import { agendaKinds, type AgendaItem, type AgendaItemId, type AgendaKind } from '../../../core/board/meeting.ts'
import type { ItemIntent } from '../../../core/board/set-agenda.ts'
import { writeAnAgenda } from '../../../operations/keep-meetings.ts'
import { errorOf } from '../../components/field-errors/field-errors.ts'
import { errorMessage } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { attributes, html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { agendaKindWords, meetingName } from '../../words/board-words.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

const keys = ['place', 'title', 'led', 'minutes', 'kind'] as const
type Texts = Readonly<Record<(typeof keys)[number], string>>

/** A point as it is shown, and as it stands on record: null for one that is not there yet. */
type Row = Texts & { readonly id: string; readonly stands: Texts | null }

/** Points that can be added at once. */
const spare = 3

const titleFor = ({ meeting }: MeetingSight, kind: AgendaKind, title: string): string => {
  if (kind === 'deep-dive' && meeting.deepDives.length > 0) return `${title}: ${meeting.deepDives.join('; ')}`
  return kind === 'story' && meeting.story !== null ? `${title}: ${meeting.story.title}` : title
}

const beginning = (sight: MeetingSight): readonly Row[] => {
  const items = sight.board.items.filter((each) => each.meeting === sight.meeting.id)
  const asRow = ({ id, position, kind, title, minutes, led }: AgendaItem): Row => {
    const stands = { place: String(position), kind, title, minutes: String(minutes), led }
    return { ...stands, id, stands }
  }
  return items.length > 0 ? items.map(asRow) : sight.series.agenda.map(({ kind, title, minutes }, index) => ({ id: '', stands: null, place: String(index + 1), kind, title: titleFor(sight, kind, title), minutes: String(minutes), led: kind === 'story' ? (sight.meeting.story?.broughtBy ?? '') : '' }))
}

const textsOf = (form: Form, index: number, prefix = ''): Texts => ({
  place: form.text(`${prefix}place-${index}`), title: form.text(`${prefix}title-${index}`), led: form.text(`${prefix}led-${index}`), minutes: form.text(`${prefix}minutes-${index}`), kind: form.text(`${prefix}kind-${index}`),
})

const indicesOf = (form: Form): readonly number[] => form.names.filter((name) => /^title-\d+$/.test(name)).map((name) => Number(name.slice(6)))

/** In: what was sent and the agenda as it stands. Out: what the writer changed, everything else as it stands, and what somebody else added, so that the next saving loses nobody’s point. */
const together = (sent: Form, current: readonly Row[]): readonly Row[] => {
  const taken = new Set<Row>()
  const typed = indicesOf(sent).map((index): Row => {
    const [id, now, was] = [sent.text(`id-${index}`), textsOf(sent, index), textsOf(sent, index, 'was-')]
    const there = current.find((each) => each.stands !== null && !taken.has(each) && (id === '' ? each.title === now.title : each.id === id))
    if (there === undefined || there.stands === null) return { ...now, id: '', stands: null }
    taken.add(there)
    // Where somebody else kept the first agenda meanwhile, the same point stands there already: theirs, with whatever was written into an empty box here.
    const isMine = (key: (typeof keys)[number]): boolean => (id === '' ? key === 'led' && now.led !== '' : now[key] !== was[key])
    const changed = Object.fromEntries(keys.map((key) => [key, isMine(key) ? now[key] : there[key]])) as Texts
    return { ...changed, id: there.id, stands: there.stands }
  })
  return [...typed.filter((each) => each.stands !== null || each.title !== ''), ...current.filter((each) => each.stands !== null && !taken.has(each))]
}

const box = (name: string, label: string, value: string, width: string): Html =>
  html`<div class="govuk-form-group ib-point__${width}"><label class="govuk-label ib-point__label" for="${name}">${label}</label><input class="govuk-input" id="${name}" name="${name}" type="text" value="${value}"></div>`

const pointRow = (row: Row, index: number, isNew: boolean): Html => {
  const number = index + 1
  const { stands } = row
  return html`<fieldset class="govuk-fieldset ib-point"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${isNew ? `New point ${number}` : `Point ${number}`}</legend>
<input type="hidden" name="id-${index}" value="${row.id}">${stands === null ? null : keys.map((key) => html`<input type="hidden" name="was-${key}-${index}" value="${stands[key]}">`)}
<div class="ib-point__boxes">${box(`place-${index}`, 'Place', row.place, 'short')}
${box(`title-${index}`, 'Title', row.title, 'long')}
${box(`led-${index}`, 'Led by', row.led, 'long')}
${box(`minutes-${index}`, 'Minutes', row.minutes, 'short')}
<div class="govuk-form-group ib-point__kind"><label class="govuk-label ib-point__label" for="kind-${index}">Kind</label><select class="govuk-select" id="kind-${index}" name="kind-${index}">${agendaKinds.map((kind) => html`<option value="${kind}"${attributes({ selected: kind === row.kind })}>${agendaKindWords[kind]}</option>`)}</select></div></div></fieldset>`
}

const intentOf = (id: string, { title, led, minutes, kind }: Texts): ItemIntent => ({
  id: (id || null) as AgendaItemId | null, kind: agendaKinds.find((each) => each === kind) ?? 'other', title, minutes: minutes === '' ? 0 : Number(minutes), led,
})

const inOrder = (rows: readonly { readonly id: string; readonly texts: Texts; readonly index: number }[]): readonly ItemIntent[] => {
  const placeOf = ({ texts, index }: { readonly texts: Texts; readonly index: number }): number => Number(texts.place || 1000 + index)
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other) || one.index - other.index).map(({ id, texts }) => intentOf(id, texts))
}

type Sent = { readonly items: readonly ItemIntent[]; readonly seen: readonly ItemIntent[] }

/** What is on the agenda, in which order, and who leads each point? */
export const whatIsOnTheAgenda = formPage<MeetingSight, Sent>({
  path: paths.agenda(':programme', ':meeting'),
  guard: 'keep-meetings',
  subject: meetingFor,
  title: 'What is on the agenda?',
  kicker: ({ meeting }) => meetingName(meeting),
  lead: 'It begins with what is always on it. Change the numbers to change the order; empty a title to take a point off.',
  back: backToMeeting,
  fields: ({ subject, sent, errors }) => {
    const current = beginning(subject)
    const own = sent === null ? current : together(sent, current)
    const rows = [...own, ...Array.from({ length: spare }, (): Row => ({ id: '', stands: null, place: '', kind: 'other', title: '', minutes: '10', led: '' }))]
    const error = errorOf(errors, 'title-0')
    return html`${error === undefined ? null : errorMessage(error)}${rows.map((row, index) => pointRow(row, index, index >= own.length))}`
  },
  button: { text: 'Keep the agenda' },
  parse: (form) => {
    const rows = indicesOf(form).map((index) => ({ index, id: form.text(`id-${index}`), texts: textsOf(form, index) }))
    const seen = rows.filter(({ id, index }) => id !== '' && form.names.includes(`was-title-${index}`)).map(({ index, id }) => ({ index, id, texts: textsOf(form, index, 'was-') }))
    return { items: inOrder(rows.filter(({ texts }) => texts.title !== '')), seen: inOrder(seen) }
  },
  act: (does, { items, seen }, { subject, visit: { programme, actor } }) => writeAnAgenda(does, { meeting: subject.meeting.id, items, seen }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'title-0',
  done: ({ meeting }, { programme }) => ({ to: paths.meeting(programme.id, meeting.id), notice: 'The agenda is kept.' }),
})
