import { isOpenForNotes } from '../../../core/board/board-setting.ts'
import { carriedTo, type AgendaItemId } from '../../../core/board/meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteWhatWasSaid, recordABoardAction, recordADecision } from '../../../operations/keep-meetings.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, quorumInWords } from '../../words/board-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { boardActionsTable } from './board-actions-table.ts'
import { backToMeeting, meetingFor, quorumAt, type MeetingSight } from './meeting-sight.ts'
import { doings, pointInTheRoom, type Doing, type SentInTheRoom } from './point-in-the-room.ts'
import { attendanceFields } from './who-is-here.ts'

/** Who is here, on the page itself: it is said, changed and counted while everybody talks. */
const whoSits = (sight: MeetingSight, { programme, token }: ProgrammeVisit): Html => {
  const quorum = quorumInWords(quorumAt(sight))
  return html`<section class="ib-panel ib-live" aria-labelledby="who"><h2 class="govuk-heading-m" id="who">Who is here</h2>
<p class="govuk-body" id="quorum" data-live-fresh>${stateTag(quorum)} ${quorum.sentence}</p>
${details({
  summaryText: 'Say who is here, who came for whom, and which interests are declared',
  html: html`<form method="post" novalidate data-live="attendance" action="${paths.attendance(programme.id, sight.meeting.id)}">${token}${attendanceFields(sight, null, [])}
<div class="ib-note__foot">${button({ text: 'Keep the list', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}<p class="ib-note__status" role="status" data-live-status></p></div></form>`,
})}</section>`
}

/** What the board asked for before and has not closed: it stands where matters arising are gone through. */
const carried = (sight: MeetingSight, visit: ProgrammeVisit): Html | null => {
  const { meeting, board } = sight
  const actions = carriedTo(meeting, board)
  return actions.length === 0 ? null : boardActionsTable({ caption: 'Actions carried here from earlier meetings', actions, board, visit, from: meeting.id })
}

const shown = (sight: MeetingSight, visit: ProgrammeVisit, sent: SentInTheRoom | null): Answer => {
  const { meeting, board } = sight
  const { programme } = visit
  const items = board.items.filter((each) => each.meeting === meeting.id)
  const arising = (items.find(({ kind }) => kind === 'minutes') ?? items[0])?.id
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
    : html`<nav aria-label="Points of the agenda"><ol class="ib-live__points">${items.map(({ id, position, title: words }) => html`<li><a class="govuk-link" href="#item-${id}">${position}. ${words}</a></li>`)}</ol></nav>
${noChildHere()}
${whoSits(sight, visit)}
${items.map((item) => pointInTheRoom(item, sight, visit, sent, item.id === arising ? carried(sight, visit) : null))}
<p class="govuk-body"><a class="govuk-link" href="${paths.questions(programme.id)}">Questions on record, and the answers they had</a></p>
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
      const outcome = await carryOut(does, doing, item.id, form, visit)
      const isDone = outcome !== null && (!isRefusal(outcome) || outcome.code === 'nothing-new')
      const isClash = outcome !== null && isRefusal(outcome) && outcome.code === 'saved-meanwhile'
      if (form.text('then') === 'keep') {
        if (isDone) return plain(`kept ${outcome.kind === 'item-noted' ? outcome.item.version : item.version}`)
        return plain(isClash ? `clash ${item.version}\n${item.note}` : `refused\n${outcome !== null && isRefusal(outcome) ? `${outcome.message} ${outcome.whatToDo}` : 'The note was not kept.'}`)
      }
      if (isDone) return { kind: 'redirect', to: `${paths.liveMeeting(visit.programme.id, sight.meeting.id)}#item-${item.id}` }
      const message = outcome === null ? 'Enter the day as day, month and year' : `${'message' in outcome ? outcome.message : ''} ${'whatToDo' in outcome ? outcome.whatToDo : ''}`
      return shown(sight, visit, { form, item: item.id, doing, errors: [{ field: outcome === null ? `due-${item.id}-day` : fieldOfNote[doing](item.id), message }], isClash })
    },
  },
})
