import { addDays } from '../../../core/calendar/day.ts'
import { isOpenForNotes } from '../../../core/board/board-setting.ts'
import type { AgendaItem, AgendaItemId } from '../../../core/board/meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteWhatWasSaid, recordABoardAction, recordADecision } from '../../../operations/keep-meetings.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, details, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, minutesWords, quorumInWords } from '../../words/board-words.ts'
import { counted } from '../../words/count-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { backToMeeting, meetingFor, quorumAt, type MeetingSight } from './meeting-sight.ts'
import { paperLink } from './which-paper-is-needed.ts'

const doings = ['note', 'decide', 'agree'] as const
type Doing = (typeof doings)[number]

type Sent = { readonly form: Form; readonly item: string; readonly doing: Doing; readonly errors: readonly FieldError[]; readonly isClash: boolean } | null

const clash = (item: AgendaItem, mine: string): Html =>
  html`<div class="ib-clash"><section class="ib-clash__side" aria-labelledby="now-${item.id}"><h4 class="govuk-heading-s" id="now-${item.id}">What stands now</h4><p class="govuk-body ib-clash__words">${item.note === '' ? 'Nothing.' : item.note}</p></section>
<section class="ib-clash__side" aria-labelledby="mine-${item.id}"><h4 class="govuk-heading-s" id="mine-${item.id}">What you wrote</h4><p class="govuk-body ib-clash__words">${mine}</p></section></div>`

const noteForm = (item: AgendaItem, { token }: ProgrammeVisit, sent: Sent): Html => {
  const own = sent?.item === item.id && sent.doing === 'note' ? sent : null
  const error = own === null ? undefined : errorOf(own.errors, `note-${item.id}`)
  const typed = own?.form.text('note') ?? item.note
  // After a clash both texts stand in the box, so that whoever saves next has read both.
  const value = own?.isClash === true && item.note !== '' ? `${item.note}\n\n${typed}` : typed
  return html`<form method="post" novalidate data-keep-note action="#item-${item.id}">
${token}<input type="hidden" name="do" value="note"><input type="hidden" name="item" value="${item.id}"><input type="hidden" name="version" value="${String(item.version)}">
${own?.isClash === true ? clash(item, typed) : null}
${textarea({ id: `note-${item.id}`, name: 'note', rows: '3', label: { text: `What is said on point ${item.position}`, classes: 'govuk-label--s' }, value, ...(error === undefined ? {} : { errorMessage: error }) })}
<div class="ib-note__foot">${button({ text: 'Save the note', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}<p class="ib-note__status" role="status" data-keep-note-status></p></div>
</form>`
}

const decisionForm = (item: AgendaItem, { token }: ProgrammeVisit, sent: Sent): Html => {
  const own = sent?.item === item.id && sent.doing === 'decide' ? sent : null
  const { long, line } = fieldsFor(own?.form ?? null, own?.errors ?? [], { [`by-${item.id}`]: 'The board, agreed by all' })
  return details({
    summaryText: `Record a decision on point ${item.position}`,
    open: own !== null,
    html: html`<form method="post" novalidate action="#item-${item.id}">${token}<input type="hidden" name="do" value="decide"><input type="hidden" name="item" value="${item.id}">
${long(`what-${item.id}`, 'What is decided?', { rows: '2' })}${long(`why-${item.id}`, 'Why?', { rows: '2' })}${line(`by-${item.id}`, 'Who decided it?')}${button({ text: 'Record the decision', classes: 'govuk-button--secondary' })}</form>`,
  })
}

const actionForm = (item: AgendaItem, { meeting }: MeetingSight, { token }: ProgrammeVisit, sent: Sent): Html => {
  const own = sent?.item === item.id && sent.doing === 'agree' ? sent : null
  const { long, line, day } = fieldsFor(own?.form ?? null, own?.errors ?? [])
  return details({
    summaryText: `Record an action on point ${item.position}`,
    open: own !== null,
    html: html`<form method="post" novalidate action="#item-${item.id}">${token}<input type="hidden" name="do" value="agree"><input type="hidden" name="item" value="${item.id}">
${long(`do-${item.id}`, 'What will be done?', { rows: '2' })}${line(`owner-${item.id}`, 'Who does it?')}${day(`due-${item.id}`, 'By which day?', addDays(meeting.on, 28))}${button({ text: 'Record the action', classes: 'govuk-button--secondary' })}</form>`,
  })
}

const point = (item: AgendaItem, sight: MeetingSight, visit: ProgrammeVisit, sent: Sent): Html => {
  const { board } = sight
  const said = [...board.decisions.filter((each) => each.item === item.id).map(minutesWords.decision), ...board.actions.filter((each) => each.item === item.id).map(minutesWords.action)]
  const papers = board.papers.filter((each) => each.item === item.id && each.given !== null)
  return html`<section class="ib-panel ib-live" id="item-${item.id}" aria-labelledby="title-${item.id}"><h2 class="govuk-heading-m" id="title-${item.id}">${item.position}. ${item.title}<span class="ib-table__under">${item.led === '' ? '' : `${item.led}, `}${counted(item.minutes, 'minute', 'minutes')}</span></h2>
${papers.length === 0 ? null : html`<ul class="govuk-list">${papers.map((each) => html`<li>${paperLink(visit.programme.id, each)}</li>`)}</ul>`}
${noteForm(item, visit, sent)}
${said.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet ib-live__said">${said.map((each) => html`<li>${each}</li>`)}</ul>`}
${decisionForm(item, visit, sent)}
${actionForm(item, sight, visit, sent)}</section>`
}

const shown = (sight: MeetingSight, visit: ProgrammeVisit, sent: Sent): Answer => {
  const { meeting, board } = sight
  const { programme } = visit
  const items = board.items.filter((each) => each.meeting === meeting.id)
  const quorum = quorumInWords(quorumAt(sight))
  const title = 'In the room'
  return {
    kind: 'page',
    title: `${title}: ${meetingName(meeting)}`,
    width: 'wide',
    errors: sent?.errors ?? [],
    backLink: backToMeeting(sight, visit),
    body: html`${pageHeading({ title, kicker: meetingName(meeting), lead: 'Everything in one place, for the keyboard alone. Two people can write at once: nobody’s words are written over.' })}
${
  !isOpenForNotes(meeting.state)
    ? emptyState({ title: 'The notes are closed', body: 'Notes are written from the day the agenda is set until the minutes are drafted.', action: { text: 'Go to the meeting', href: paths.meeting(programme.id, meeting.id) } })
    : html`<p class="govuk-body">${stateTag(quorum)} ${quorum.sentence} <a class="govuk-link" href="${paths.attendance(programme.id, meeting.id)}">Say who is here</a></p>
<nav aria-label="Points of the agenda"><ol class="ib-live__points">${items.map(({ id, position, title: words }) => html`<li><a class="govuk-link" href="#item-${id}">${position}. ${words}</a></li>`)}</ol></nav>
${noChildHere()}
${items.map((item) => point(item, sight, visit, sent))}
<p class="govuk-body"><a class="govuk-link" href="${paths.moveMeeting(programme.id, meeting.id)}">The meeting is over: say that it was held</a></p>`
}`,
  }
}

const plain = (text: string): Answer => ({ kind: 'file', bytes: text, mediaType: 'text/plain; charset=utf-8' })

const fieldOfNote: Readonly<Record<Doing, (item: string) => string>> = { note: (item) => `note-${item}`, decide: (item) => `what-${item}`, agree: (item) => `do-${item}` }

const carryOut = (does: Doings, doing: Doing, item: AgendaItemId, form: Form, { programme, actor }: ProgrammeVisit) => {
  const where = { programme: programme.id, actor }
  switch (doing) {
    case 'note':
      return noteWhatWasSaid(does, { item, note: form.text('note'), version: Number(form.text('version')) }, where)
    case 'decide':
      return recordADecision(does, { item, what: form.text(`what-${item}`), why: form.text(`why-${item}`), decidedBy: form.text(`by-${item}`) }, where)
    case 'agree': {
      const due = typedDay(form, `due-${item}`)
      return due.kind === 'day' ? recordABoardAction(does, { item, what: form.text(`do-${item}`), owner: form.text(`owner-${item}`), due: due.day }, where) : null
    }
    default:
      return doing satisfies never
  }
}

/** What is being said, decided and agreed, point by point? The one page for the room. */
export const whatIsBeingSaid = page({
  path: paths.liveMeeting(':programme', ':meeting'),
  guard: 'take-minutes',
  show: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null)
  },
  submit: {
    guard: 'take-minutes',
    act: async (does, visit, form) => {
      const sight = await meetingFor(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const doing = doings.find((each) => each === form.text('do'))
      const item = sight.board.items.find((each) => each.id === form.text('item') && each.meeting === sight.meeting.id)
      if (doing === undefined || item === undefined) return shown(sight, visit, null)
      const isKept = form.text('then') === 'keep'
      const outcome = await carryOut(does, doing, item.id, form, visit)
      const isDone = outcome !== null && (!isRefusal(outcome) || outcome.code === 'nothing-new')
      if (isKept) return plain(isDone ? `kept ${outcome.kind === 'item-noted' ? outcome.item.version : item.version}` : outcome !== null && isRefusal(outcome) && outcome.code === 'saved-meanwhile' ? 'clash' : 'not kept')
      if (isDone) return { kind: 'redirect', to: `${paths.liveMeeting(visit.programme.id, sight.meeting.id)}#item-${item.id}` }
      const message = outcome === null ? 'Enter the day as day, month and year' : `${'message' in outcome ? outcome.message : ''} ${'whatToDo' in outcome ? outcome.whatToDo : ''}`
      return shown(sight, visit, { form, item: item.id, doing, errors: [{ field: outcome === null ? `due-${item.id}-day` : fieldOfNote[doing](item.id), message }], isClash: outcome !== null && isRefusal(outcome) && outcome.code === 'saved-meanwhile' })
    },
  },
})
