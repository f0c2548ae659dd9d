import type { Minutes } from '../../../core/board/meeting.ts'
import { latestMinutes } from '../../../core/board/keep-minutes.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { approveTheMinutes, changeTheDraft, correctTheMinutes, draftTheMinutes } from '../../../operations/keep-minutes.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingName, minutesKindWords, minutesWords } from '../../words/board-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { takeAway } from './take-away.ts'
import { backToMeeting, meetingFor, type MeetingSight } from './meeting-sight.ts'

const doings = ['draft', 'save', 'approve', 'correct'] as const
type Doing = (typeof doings)[number]

const asText = ({ attendance, quorum, parts }: Minutes): Html => html`<section class="ib-minutes"><h2 class="govuk-heading-m">Who was there</h2><ul class="govuk-list">${attendance.map((each) => html`<li>${each}</li>`)}</ul><p class="govuk-body">${quorum}</p>
${parts.map(({ number, title, text, decisions, actions }) => html`<h2 class="govuk-heading-m">${number}. ${title}</h2>${text === '' ? html`<p class="govuk-body ib-minutes__quiet">Nothing was noted.</p>` : text.split('\n').filter((line) => line !== '').map((line) => html`<p class="govuk-body">${line}</p>`)}${[...decisions, ...actions].length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet">${[...decisions, ...actions].map((each) => html`<li>${each}</li>`)}</ul>`}`)}</section>`

const hidden = (doing: Doing, version: number): Html => html`<input type="hidden" name="do" value="${doing}"><input type="hidden" name="version" value="${String(version)}">`

/** In: the words of a part as they stand, as the writer saw them and as they were sent. Out: what the box shows: where both changed them, both, so that whoever saves next has read both. */
const shownText = (stands: string, seen: string, typed: string): string => (typed === seen || typed === stands ? stands : stands === seen ? typed : `${stands}\n\n${typed}`)

const textsTogether = (all: readonly Minutes[], minutes: Minutes, sent: Form): ReadonlyMap<number, string> => {
  const seen = all.find(({ version }) => version === Number(sent.text('version')))?.parts ?? []
  return new Map(minutes.parts.map(({ number, text }) => [number, shownText(text, seen.find((each) => each.number === number)?.text ?? '', sent.text(`part-${number}`))]))
}

/** In: what was sent. Out: the field of the first part that two people changed, the first of all where there is none. */
const clashingField = ({ meeting, board }: MeetingSight, sent: Form): string => {
  const minutes = latestMinutes(meeting.id, board)
  const texts = minutes === null ? new Map<number, string>() : textsTogether(board.minutes.filter((each) => each.meeting === meeting.id), minutes, sent)
  const clash = minutes?.parts.find(({ number, text }) => text !== texts.get(number) && sent.text(`part-${number}`) !== texts.get(number))
  return `part-${clash?.number ?? 1}`
}

const writing = (all: readonly Minutes[], minutes: Minutes, doing: 'save' | 'correct', { token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html => {
  const texts: ReadonlyMap<number, string> = sent === null ? new Map() : textsTogether(all, minutes, sent)
  const { long } = fieldsFor(null, errors, { ...Object.fromEntries(minutes.parts.map(({ number, text }) => [`part-${number}`, texts.get(number) ?? text])), reason: sent?.text('reason') ?? '' })
  return html`<form method="post" novalidate>${token}${hidden(doing, minutes.version)}${noChildHere()}
${minutes.parts.map(({ number, title }) => long(`part-${number}`, `${number}. ${title}`, { rows: '4' }))}
${doing === 'correct' ? long('reason', 'Why are they corrected?', { rows: '2' }) : null}
${button({ text: doing === 'correct' ? 'Correct the minutes' : 'Save the draft' })}</form>`
}

const versions = (all: readonly Minutes[]): Html =>
  html`<h2 class="govuk-heading-m">Versions</h2>${timeline({
    headingLevel: 3,
    items: all.toReversed().map(({ version, kind, by, reason }) => ({ title: `Version ${version}: ${minutesKindWords[kind].toLowerCase()}`, date: { iso: by.on, words: dayInWords(by.on) }, by: `${by.name}, ${by.capacity}`, ...(reason === null ? {} : { body: reason }) })),
  })}`

const shown = ({ sight, visit, sent, errors }: { readonly sight: MeetingSight; readonly visit: ProgrammeVisit; readonly sent: Form | null; readonly errors: readonly FieldError[] }): Answer => {
  const { meeting, board } = sight
  const { programme, actor, on, token, query } = visit
  const minutes = latestMinutes(meeting.id, board)
  const mayDraft = may(actor, 'take-minutes', programme.id, on)
  const mayApprove = may(actor, 'approve-minutes', programme.id, on)
  const writes = sent !== null || query['write'] === 'yes'
  const title = 'What do the minutes say?'
  const here = paths.minutes(programme.id, meeting.id)
  const isDraft = meeting.state === 'minutes-drafted'
  const own = board.minutes.filter((each) => each.meeting === meeting.id)
  const page = (body: Html): Answer => ({ kind: 'page', title, errors, backLink: backToMeeting(sight, visit), body: html`${pageHeading({ title, kicker: meetingName(meeting) })}${body}` })
  if (minutes === null) {
    if (meeting.state !== 'held' || !mayDraft) return page(emptyState({ title: 'There are no minutes yet', body: 'They are drafted from the agenda and the notes after the meeting was held.' }))
    return page(html`<p class="govuk-body">The draft takes every point of the agenda with what was noted, decided and agreed, and who was there. After that the notes are closed.</p>
<form method="post" novalidate>${token}<input type="hidden" name="do" value="draft">${button({ text: 'Draft the minutes from the agenda' })}</form>`)
  }
  if (writes && isDraft && mayDraft) return page(html`${sent === null ? null : html`<details class="govuk-details" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The draft as it stands now</span></summary><div class="govuk-details__text">${asText(minutes)}</div></details>`}${writing(own, minutes, 'save', visit, sent, errors)}`)
  if (writes && meeting.state === 'minutes-approved' && mayApprove) return page(html`${insetText({ text: 'A correction is a new version with its reason. What stood before stays in sight.' })}${writing(own, minutes, 'correct', visit, sent, errors)}`)
  return page(html`<p class="govuk-body">${stateTag({ words: minutesKindWords[minutes.kind], tone: isDraft ? 'watch' : 'done' })} ${isDraft ? 'The chair has not approved them.' : `Approved and fixed. ${minutes.by.name}, ${dayInWords(minutes.by.on)}.`}</p>
${isDraft && mayDraft ? html`<p class="govuk-body"><a class="govuk-link" href="${here}?write=yes">Change the draft</a></p>` : null}
${isDraft && mayApprove ? html`<form method="post" novalidate>${token}${hidden('approve', minutes.version)}${button({ text: 'Approve these minutes' })}</form>` : null}
${!isDraft && mayApprove ? html`<p class="govuk-body"><a class="govuk-link" href="${here}?write=yes">Correct the minutes</a></p>` : null}
${takeAway(programme.id, meeting, 'minutes')}
${asText(minutes)}
${versions(own)}`)
}

const carryOut = (does: Doings, doing: Doing, { meeting }: MeetingSight, form: Form, { programme, actor }: ProgrammeVisit) => {
  const where = { programme: programme.id, actor }
  const version = Number(form.text('version'))
  const texts = new Map(form.names.filter((name) => /^part-\d+$/.test(name)).map((name) => [Number(name.slice(5)), form.text(name)]))
  switch (doing) {
    case 'draft':
      return draftTheMinutes(does, { meeting: meeting.id, words: minutesWords }, where)
    case 'save':
      return changeTheDraft(does, { meeting: meeting.id, texts, version }, where)
    case 'approve':
      return approveTheMinutes(does, { meeting: meeting.id, version }, where)
    case 'correct':
      return correctTheMinutes(does, { meeting: meeting.id, texts, reason: form.text('reason'), version }, where)
    default:
      return doing satisfies never
  }
}

const notices: Readonly<Record<Doing, string>> = { draft: 'The minutes are drafted.', save: 'The draft is saved.', approve: 'The minutes are approved and fixed.', correct: 'The minutes are corrected. What stood before stays in sight.' }

/** What do the minutes say? Drafted from the agenda, approved by the chair, then fixed. */
export const whatDoTheMinutesSay = page({
  path: paths.minutes(':programme', ':meeting'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await meetingFor(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown({ sight, visit, sent: null, errors: [] })
  },
  submit: {
    guard: 'take-minutes',
    act: async (does, visit, form) => {
      const sight = await meetingFor(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const doing = doings.find((each) => each === form.text('do'))
      if (doing === undefined) return shown({ sight, visit, sent: null, errors: [] })
      const outcome = await carryOut(does, doing, sight, form, visit)
      if (!isRefusal(outcome)) return { kind: 'redirect', to: paths.minutes(visit.programme.id, sight.meeting.id), notice: notices[doing] }
      const field = outcome.code === 'no-reason' ? 'reason' : outcome.code === 'saved-meanwhile' ? clashingField(sight, form) : 'part-1'
      return shown({ sight, visit, sent: doing === 'save' || doing === 'correct' ? form : null, errors: [{ field, message: `${outcome.message} ${outcome.whatToDo}` }] })
    },
  },
})
