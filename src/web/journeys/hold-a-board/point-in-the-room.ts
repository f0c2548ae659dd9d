import { addDays } from '../../../core/calendar/day.ts'
import type { AgendaItem } from '../../../core/board/meeting.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, details, textarea } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { minutesWords } from '../../words/board-words.ts'
import { counted } from '../../words/count-words.ts'
import type { MeetingSight } from './meeting-sight.ts'
import { paperLink } from './which-paper-is-needed.ts'

/** What is done in the room about a point: a note, a decision, an action. */
export const doings = ['note', 'decide', 'agree'] as const
export type Doing = (typeof doings)[number]

/** What was sent about a point, and what is wrong with it. */
export type SentInTheRoom = { readonly form: Form; readonly item: string; readonly doing: Doing; readonly errors: readonly FieldError[]; readonly isClash: boolean }

const clash = (item: AgendaItem, mine: string): Html =>
  html`<div class="ib-clash"><section class="ib-clash__side" aria-labelledby="now-${item.id}"><h4 class="govuk-heading-s" id="now-${item.id}">What stands now</h4><p class="govuk-body ib-clash__words">${item.note === '' ? 'Nothing.' : item.note}</p></section>
<section class="ib-clash__side" aria-labelledby="mine-${item.id}"><h4 class="govuk-heading-s" id="mine-${item.id}">What you wrote</h4><p class="govuk-body ib-clash__words">${mine}</p></section></div>`

const noteForm = (item: AgendaItem, { token }: ProgrammeVisit, sent: SentInTheRoom | null): Html => {
  const own = sent?.item === item.id && sent.doing === 'note' ? sent : null
  const error = own === null ? undefined : errorOf(own.errors, `note-${item.id}`)
  const typed = own?.form.text('note') ?? item.note
  // After a clash both texts stand in the box, so that whoever saves next has read both.
  const value = own?.isClash === true && item.note !== '' ? `${item.note}\n\n${typed}` : typed
  return html`<form method="post" novalidate data-keep-note action="#item-${item.id}">
${token}<input type="hidden" name="do" value="note"><input type="hidden" name="item" value="${item.id}"><input type="hidden" name="version" value="${String(item.version)}">
${own?.isClash === true ? clash(item, typed) : null}
${textarea({ id: `note-${item.id}`, name: 'note', rows: '3', classes: 'ib-live__note', label: { text: `What is said on point ${item.position}`, classes: 'govuk-label--s' }, value, ...(error === undefined ? {} : { errorMessage: error }) })}
<div class="ib-note__foot">${button({ text: 'Save the note', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}<p class="ib-note__status" role="status" data-keep-note-status></p></div>
</form>`
}

/** A form folded away under its summary. Where there are scripts it is sent without leaving the page, and comes back by this id. */
const folded = (id: string, summaryText: string, isOpen: boolean, item: AgendaItem, doing: Doing, { token }: ProgrammeVisit, fields: Html, words: string): Html =>
  details({
    id,
    summaryText,
    open: isOpen,
    html: html`<form method="post" novalidate data-live="${id}" action="#item-${item.id}">${token}<input type="hidden" name="do" value="${doing}"><input type="hidden" name="item" value="${item.id}">
${fields}<div class="ib-note__foot">${button({ text: words, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}<p class="ib-note__status" role="status" data-live-status></p></div></form>`,
  })

const decisionForm = (item: AgendaItem, visit: ProgrammeVisit, sent: SentInTheRoom | null): Html => {
  const own = sent?.item === item.id && sent.doing === 'decide' ? sent : null
  const { long, line } = fieldsFor(own?.form ?? null, own?.errors ?? [], { [`by-${item.id}`]: 'The board, agreed by all' })
  const fields = html`${long(`what-${item.id}`, 'What is decided?', { rows: '2' })}${long(`why-${item.id}`, 'Why?', { rows: '2' })}${line(`by-${item.id}`, 'Who decided it?')}`
  return folded(`decide-${item.id}`, `Record a decision on point ${item.position}`, own !== null, item, 'decide', visit, fields, 'Record the decision')
}

const actionForm = (item: AgendaItem, { meeting }: MeetingSight, visit: ProgrammeVisit, sent: SentInTheRoom | null): Html => {
  const own = sent?.item === item.id && sent.doing === 'agree' ? sent : null
  const { long, line, day } = fieldsFor(own?.form ?? null, own?.errors ?? [])
  const fields = html`${long(`do-${item.id}`, 'What will be done?', { rows: '2' })}${line(`owner-${item.id}`, 'Who does it?')}${day(`due-${item.id}`, 'By which day?', addDays(meeting.on, 28))}`
  return folded(`agree-${item.id}`, `Record an action on point ${item.position}`, own !== null, item, 'agree', visit, fields, 'Record the action')
}

/** In: a point of the agenda. Out: its panel in the room: its papers, what comes from before, the note, what was decided and agreed, and the two forms. */
export const pointInTheRoom = (item: AgendaItem, sight: MeetingSight, visit: ProgrammeVisit, sent: SentInTheRoom | null, fromBefore: Html | null): Html => {
  const { board } = sight
  const said = [...board.decisions.filter((each) => each.item === item.id).map(minutesWords.decision), ...board.actions.filter((each) => each.item === item.id).map(minutesWords.action)]
  const papers = board.papers.filter((each) => each.item === item.id && each.given !== null)
  return html`<section class="ib-panel ib-live" id="item-${item.id}" aria-labelledby="title-${item.id}"><h2 class="govuk-heading-m" id="title-${item.id}">${item.position}. ${item.title}<span class="ib-table__under">${item.led === '' ? '' : `${item.led}, `}${counted(item.minutes, 'minute', 'minutes')}</span></h2>
${papers.length === 0 ? null : html`<ul class="govuk-list">${papers.map((each) => html`<li>${paperLink(visit.programme.id, each)}</li>`)}</ul>`}
${fromBefore}
${noteForm(item, visit, sent)}
<div id="said-${item.id}" data-live-fresh>${said.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet ib-live__said">${said.map((each) => html`<li>${each}</li>`)}</ul>`}</div>
${decisionForm(item, visit, sent)}
${actionForm(item, sight, visit, sent)}</section>`
}
