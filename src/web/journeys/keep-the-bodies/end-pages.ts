import type { Body } from '../../../core/bodies/body.ts'
import { addDays } from '../../../core/calendar/day.ts'
import type { EndIntent } from '../../../core/intervention/end-body.ts'
import type { WholeRecord } from '../../../core/intervention/open-at-end.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, input, radios, select, summaryList, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Hole, type Html } from '../../html.ts'
import type { Answer, ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { ownersInWords } from '../../words/governance-words.ts'
import { rungWords, statedInWords } from '../../words/regime-words.ts'
import { nameOfThing, thingKindWords } from '../see-the-bodies/thing-in-words.ts'
import { sourceFields } from '../keep-an-obligation/source-fields.ts'
import { nameOfCarried, toEach, toNobody, waysToEnd, type AboutTheEnd, type readOpen, type WayToEnd } from './end-fields.ts'
import { ownerFields } from './who-owns-it.ts'

export type EndVisit = { readonly visit: ProgrammeVisit; readonly record: WholeRecord; readonly body: Body }
type Open = ReturnType<typeof readOpen>

const wayWords = {
  split: 'Its area is split between other bodies',
  merge: 'It becomes part of another body',
  rename: 'It goes on under another name or in another form',
  'service-transferred': 'It hands its services over, as when a trust is taken back in house',
  closed: 'It closes, and nobody comes after it',
} as const satisfies Record<WayToEnd, string>

const stepNames = ['about', 'left', 'check'] as const
export type EndStep = (typeof stepNames)[number]

const ownFields: Readonly<Record<EndStep, RegExp>> = { about: /^(last-(day|month|year)|how|successor|reason|source|address)$/, left: /^(duty|owned|visit|contract|support|promise|evidence|step)-|^plan(-why)?$|^(appointments|seats)-why$/, check: /^$/ }

/** What other pages of the journey sent goes along hidden, so that nothing is kept before the last button. */
const carriedAlong = (sent: Form | null, step: EndStep): readonly Html[] =>
  sent === null ? [] : sent.names.filter((name) => stepNames.some((each) => each !== step && ownFields[each].test(name))).flatMap((name) => sent.all(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))

const frame = ({ visit: { programme, token }, body }: EndVisit, step: EndStep, sent: Form | null, errors: readonly FieldError[], lead: Hole, content: Html): Answer => {
  const title = step === 'check' ? 'Check your answers' : step === 'left' ? 'Who goes on with what?' : 'How does it end?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.body(programme.id, body.id), text: body.name },
    body: html`${pageHeading({ title, kicker: `${body.name}: step ${stepNames.indexOf(step) + 1} of ${stepNames.length}`, lead })}
<form method="post" action="${paths.endBody(programme.id, body.id)}" novalidate>
${token}<input type="hidden" name="step" value="${step}">
${carriedAlong(sent, step)}
${content}
</form>`,
  }
}

/** The first page: when, how, and who comes after. */
export const aboutPage = (at: EndVisit, sent: Form | null, errors: readonly FieldError[], first: { readonly how: string; readonly successors: readonly string[] } = { how: '', successors: [] }): Answer => {
  const { record, body } = at
  const how = sent?.text('how') ?? first.how
  const successors = sent?.all('successor') ?? first.successors
  const others = record.regime.bodies.filter((each) => each.id !== body.id && ['council', 'trust', 'board'].includes(each.kind))
  return frame(at, 'about', sent, errors, 'No body ends while anything it holds would be left with nobody. The next page lists it all.', html`
${dateQuestion({ name: 'last', legend: 'Its last day', ...(body.validTo === null ? {} : { hint: `The record says ${dayInWords(body.validTo)}.` }), sent, day: body.validTo, errors })}
${radios({ idPrefix: 'how', name: 'how', fieldset: { legend: { text: 'How does it end?', classes: 'govuk-fieldset__legend--s' } }, items: waysToEnd.map((each) => ({ value: each, text: wayWords[each], checked: how === each })), ...(errorOf(errors, 'how') === undefined ? {} : { errorMessage: errorOf(errors, 'how') }) })}
${checkboxes({ idPrefix: 'successor', name: 'successor', fieldset: { legend: { text: 'Who comes after it?', classes: 'govuk-fieldset__legend--s' } }, items: others.map((each) => ({ value: each.id, text: each.name, checked: successors.includes(each.id) })), ...(errorOf(errors, 'successor') === undefined ? {} : { errorMessage: errorOf(errors, 'successor') }) })}
${textarea({ id: 'reason', name: 'reason', rows: '2', label: { text: 'Why does it end?', classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${sourceFields(sent, errors)}
${button({ text: 'Continue', name: 'do', value: 'left' })}`)
}

const whoGoesOn = (name: string, legend: Html, { heirs }: Open, sent: Form, errors: readonly FieldError[]): Html =>
  html`<fieldset class="govuk-fieldset ib-milestone"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>
${select({
  id: name, name, label: { text: 'Who goes on with it?' }, classes: 'ib-select-wide', errorMessage: errorOf(errors, name),
  items: [{ value: '', text: 'Choose' }, ...heirs.map((each) => ({ value: each.id, text: each.name, selected: sent.text(name) === each.id })), ...(heirs.length > 1 && heirs.length < 5 ? [{ value: toEach, text: 'Each of them', selected: sent.text(name) === toEach }] : []), { value: toNobody, text: 'Nobody: it ends', selected: sent.text(name) === toNobody }],
})}
${input({ id: `${name}-why`, name: `${name}-why`, label: { text: 'Why it ends (only where it ends)' }, value: sent.text(`${name}-why`), errorMessage: errorOf(errors, `${name}-why`) })}</fieldset>`

const why = (name: string, text: string, hint: string, sent: Form, about: AboutTheEnd): Html => input({ id: name, name, label: { text, classes: 'govuk-label--s' }, hint: { text: hint }, value: sent.text(name) || about.reason })

/** The second page: each thing that would be left behind, with who goes on with it. */
export const leftPage = (at: EndVisit, about: AboutTheEnd, opened: Open, sent: Form, errors: readonly FieldError[]): Answer => {
  const { record, body } = at
  const { open } = opened
  const nameOf = (id: string): string => record.regime.bodies.find((each) => each.id === id)?.name ?? id
  const titleOf = (id: string): string => record.regime.instruments.find((each) => each.id === id)?.title ?? ''
  const owners = record.regime.bodies.filter((each) => each.id !== body.id && (each.kind === 'council' || each.kind === 'trust'))
  return frame(at, 'left', sent, errors, `From ${dayInWords(addDays(about.lastDay, 1))}. A duty given to each of several bodies becomes one duty for each.`, html`
${open.duties.length === 0 ? null : html`<h2 class="govuk-heading-m">Duties: ${open.duties.length}</h2>${open.duties.map((each) => whoGoesOn(`duty-${each.id}`, html`${each.what} <span class="ib-table__under">Clause ${each.clause}, ${titleOf(each.instrument)}</span>`, opened, sent, errors))}`}
${open.carried.map((what) => whoGoesOn(nameOfCarried(what), html`${nameOfThing(record, what)}<span class="ib-table__under">${thingKindWords[what.kind]}</span>`, opened, sent, errors))}
${open.escalations.map((each) => whoGoesOn(`step-${each.id}`, html`${rungWords[each.rung]}<span class="ib-table__under">Step of intervention since ${statedInWords(each.from)}</span>`, opened, sent, errors))}
${open.ownerships.map(({ owned }) => html`<h2 class="govuk-heading-m">Who owns ${nameOf(owned)} from the next day on?</h2>${[1, 2, 3, 4].slice(0, Math.max(2, about.successors.length)).map((number) => ownerFields(number, owners, sent, errors, `owned-${owned}`))}
${input({ id: `owned-${owned}-why`, name: `owned-${owned}-why`, label: { text: 'Why these owners, or why none' }, value: sent.text(`owned-${owned}-why`) })}`)}
${open.appointments.length === 0 ? null : html`<h2 class="govuk-heading-m">Appointments that end with it: ${open.appointments.length}</h2><ul class="govuk-list govuk-list--bullet">${open.appointments.map((each) => html`<li>${each.person}, ${record.regime.posts.find((post) => post.id === each.post)?.name}</li>`)}</ul>${why('appointments-why', 'Why they end', 'Written beside each of them.', sent, about)}`}
${open.seats.length === 0 ? null : html`<h2 class="govuk-heading-m">Seats held for it that end: ${open.seats.length}</h2><ul class="govuk-list govuk-list--bullet">${open.seats.map((each) => html`<li>${each.title}, on ${nameOf(each.body)}</li>`)}</ul>${why('seats-why', 'Why they end', 'Written beside each of them. Add the seats of its successors on the page of each board.', sent, about)}`}
${open.duties.length + open.carried.length + open.ownerships.length + open.appointments.length + open.escalations.length + open.seats.length === 0 ? html`<p class="govuk-body">It holds nothing on that day.</p>` : null}
<div class="govuk-button-group">${button({ text: 'Continue', name: 'do', value: 'check' })}${button({ text: 'Go back', name: 'do', value: 'about', classes: 'govuk-button--secondary' })}</div>`)
}

/** The last page: everything in words, and one button that records it. */
export const checkPage = (at: EndVisit, about: AboutTheEnd, opened: Open, intent: EndIntent, sent: Form, errors: readonly FieldError[]): Answer => {
  const { record } = at
  const { open } = opened
  const nameOf = (id: string): string => record.regime.bodies.find((each) => each.id === id)?.name ?? id
  const goes = (to: readonly string[], reason: string): string => (to.length === 0 ? `Ends: ${reason}` : to.map(nameOf).join(' and '))
  const rows: readonly (readonly [string, Html])[] = [
    ['Last day', html`${dayInWords(about.lastDay)}`],
    ['How it ends', html`${wayWords[about.how]}`],
    ['Who comes after', html`${about.successors.map((each) => each.name).join(' and ') || 'Nobody'}`],
    ['Why', html`${about.reason}`],
    ...open.duties.map((each) => {
      const found = intent.dispositions.find((one) => one.obligation === each.id)
      const to = found?.kind === 'pass' ? found.to.flatMap((one) => (one.kind === 'body' ? [one.body] : [])) : []
      return [`Clause ${each.clause}`, html`${each.what}<br><strong>${goes(to, found?.kind === 'end' ? found.reason : '')}</strong>`] as const
    }),
    ...intent.carried.map(({ what, to, reason }) => [thingKindWords[what.kind], html`${nameOfThing(record, what)}<br><strong>${goes(to, reason)}</strong>`] as const),
    ...intent.escalations.map(({ step, to, reason }) => ['Step of intervention', html`${rungWords[open.escalations.find((each) => each.id === step)!.rung]}<br><strong>${goes(to, reason)}</strong>`] as const),
    ...intent.ownerships.map(({ owned, to, reason }) => [`Owners of ${nameOf(owned)}`, html`<strong>${to.length === 0 ? `None: ${reason}` : ownersInWords(to, nameOf)}</strong>`] as const),
    ...(open.appointments.length === 0 ? [] : [['Appointments that end', html`${open.appointments.map((each) => each.person).join(', ')}`] as const]),
    ...(open.seats.length === 0 ? [] : [['Seats that end', html`${open.seats.map((each) => each.title).join(', ')}`] as const]),
  ]
  return frame(at, 'check', sent, errors, 'This is recorded as one change. It cannot be taken back.', html`
<div id="answers" tabindex="-1">${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { html: value } })) })}</div>
<div class="govuk-button-group">${button({ text: 'Record the end', name: 'do', value: 'end', classes: 'govuk-button--warning', preventDoubleClick: true })}${button({ text: 'Change who goes on', name: 'do', value: 'left', classes: 'govuk-button--secondary' })}${button({ text: 'Change how it ends', name: 'do', value: 'about', classes: 'govuk-button--secondary' })}</div>`)
}
