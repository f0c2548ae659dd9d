import type { Day } from '../../../core/calendar/day.ts'
import { deliveryStates, findingsAnswered, isLive, isOverdue, type Action, type Outcome, type Priority } from '../../../core/plan/plan.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { draftList, ownDrafts } from '../answer-a-finding/where-do-you-begin.ts'
import { findingPlace, registerOf, type Register } from './finding-questions.ts'

const gap = (words: string): Html => html`<span class="ib-gap">${words}</span>`

const link = (action: Action): Html => html`<a class="govuk-link" href="${paths.action(action.programme, action.id)}"><span class="govuk-visually-hidden">Action </span>${action.number}</a>`

const commaList = (parts: readonly Html[]): Html => html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`

type Line = { readonly words: Html; readonly actions: readonly Action[] }

/** Counts by state, each with its list. There is no total score: states are never added up into one. */
const atAGlance = (actions: readonly Action[], on: Day): Html => {
  const lines: readonly Line[] = [
    ...deliveryStates.map((state) => ({ words: stateTag(deliveryWords[state]), actions: actions.filter((action) => action.delivery === state) })),
    { words: html`${gap('Past its end date and not delivered')}`, actions: actions.filter((action) => isOverdue(action, on)) },
    { words: html`${gap('No owner yet')}`, actions: actions.filter((action) => isLive(action) && action.owner === null) },
  ]
  return dataTable<Line>({
    caption: 'The plan at a glance',
    onNarrow: 'same',
    note: 'Delivered says that the work is done. Whether it helped children is a different question, and this table does not answer it.',
    columns: [
      { heading: 'State of the work', cell: (line) => line.words, isRowHeading: true },
      { heading: 'Actions', cell: (line) => String(line.actions.length), isNumeric: true },
      { heading: 'Which', cell: (line) => (line.actions.length === 0 ? null : commaList(line.actions.map(link))) },
    ],
    rows: lines,
  })
}

const proofOf = ({ howWeWillKnow: { measures, evidence } }: Action): Html =>
  html`<ul class="govuk-list ib-tight">${[...measures, ...evidence].map((line) => html`<li>${line}</li>`)}</ul>`

const answered = (action: Action, { findings }: Register, programme: string): Html => {
  if (action.reason.kind === 'own-initiative') return html`Our own idea`
  const found = findings.filter((finding) => findingsAnswered(action).includes(finding.id))
  return html`<ul class="govuk-list ib-tight">${found.map((finding) => html`<li><a class="govuk-link" href="${paths.finding(programme, finding.id)}">${findingPlace(finding)}</a></li>`)}</ul>`
}

const actionsTable = (actions: readonly Action[], caption: string, register: Register, { programme, on }: ProgrammeVisit): Html =>
  dataTable<Action>({
    caption,
    captionSize: 'hidden',
    columns: [
      { heading: 'No.', cell: (action) => String(action.number) },
      { heading: 'What we will do', cell: (action) => html`<a class="govuk-link" href="${paths.action(programme.id, action.id)}">${action.title}</a>`, isRowHeading: true },
      { heading: 'Owner and partner', cell: (action) => html`${action.owner ?? gap('No owner yet')}${action.partner === null ? null : html`<br><span class="ib-quiet">with ${action.partner}</span>`}` },
      { heading: 'Done by', cell: (action) => html`${dayInWords(action.due)}${isOverdue(action, on) ? html`<br>${gap('Overdue')}` : null}` },
      { heading: 'Delivery', cell: (action) => stateTag(deliveryWords[action.delivery]) },
      { heading: 'How we will know', cell: proofOf },
      { heading: 'Answers', cell: (action) => answered(action, register, programme.id) },
    ],
    rows: actions.toSorted((a, b) => a.number - b.number),
  })

const outcomePart = (outcome: Outcome, actions: readonly Action[], register: Register, visit: ProgrammeVisit): Html => html`<section class="ib-outcome">
<h3 class="govuk-heading-m"><span class="ib-outcome__label">What will be different for children<span class="govuk-visually-hidden">:</span></span> <a class="govuk-link govuk-link--no-visited-state" href="${paths.outcome(visit.programme.id, outcome.id)}">${outcome.difference}</a></h3>
${actions.length === 0 ? html`<p class="govuk-body">${gap('No action yet: nothing here makes this happen.')}</p>` : actionsTable(actions, `Actions for: ${outcome.difference}`, register, visit)}
</section>`

const priorityPart = (priority: Priority, outcomes: readonly Outcome[], actions: readonly Action[], register: Register, visit: ProgrammeVisit): Html => html`<section class="ib-priority">
<h2 class="govuk-heading-l govuk-!-margin-bottom-1">Priority ${priority.position}: ${priority.title}</h2>
<p class="govuk-body ib-priority__owner">${priority.owner === null ? gap('No owner yet') : html`Owner: ${priority.owner}`}</p>
${outcomes.length === 0 ? html`<p class="govuk-body">${gap('No outcome yet: nothing says what will be different for children.')}</p>` : outcomes.map((outcome) => outcomePart(outcome, actions.filter((action) => action.outcome === outcome.id), register, visit))}
</section>`

const inPlace = <T extends { readonly position: number }>(things: readonly T[]): readonly T[] => things.toSorted((a, b) => a.position - b.position)

/** What is in the plan? Priorities, what will be different, and the actions, with every gap shown as one. */
export const whatIsInThePlan = page({
  path: paths.plan(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const priorities = inPlace(await ask.priorities(programme.id))
    const outcomes = inPlace(await ask.outcomes(programme.id))
    const actions = (await ask.actions(programme.id)).toSorted((a, b) => a.number - b.number)
    const register = await registerOf(ask, programme.id)
    const [canPlan, canSet, canBring] = [may(actor, 'plan-an-action', programme.id, on), may(actor, 'set-priorities', programme.id, on), may(actor, 'bring-in-a-plan', programme.id, on)]
    const drafts = canPlan ? await ownDrafts(ask, visit) : []
    const title = 'Plan'
    const secondary = 'govuk-button--secondary'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'What will be different for children, what will be done for it, by whom and by when, and how we will know.' })}
${
  canPlan || canSet || canBring
    ? html`<div class="govuk-button-group">
${canPlan ? button({ text: 'Answer a finding', href: paths.answer(programme.id) }) : null}
${canSet ? button({ text: 'Add a priority', href: paths.addPriority(programme.id), classes: secondary }) : null}
${canSet && priorities.length > 0 ? button({ text: 'Add an outcome', href: paths.addOutcome(programme.id), classes: secondary }) : null}
${canBring ? button({ text: 'Bring in a plan', href: paths.bringInPlan(programme.id), classes: secondary }) : null}
</div>`
    : null
}
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${paths.planOnAPage(programme.id)}">The plan on a page</a> · <a class="govuk-link" href="${paths.planVersions(programme.id)}">Signed versions</a> · <a class="govuk-link" href="${paths.planChanges(programme.id)}">What has changed?</a> · <a class="govuk-link" href="${paths.asAt(programme.id)}">See this as at another day</a></p>
${drafts.length === 0 ? null : html`<section class="ib-own-drafts"><h2 class="govuk-heading-m">Your drafts</h2><p class="govuk-body">Only you can see these. They are not in the plan yet.</p>${draftList(drafts, register.findings)}</section>`}
${
  priorities.length === 0 && actions.length === 0
    ? emptyState({ title: 'The plan is empty', body: 'It begins with the findings of an inspection. Answer one, and its priority, outcome and action appear here.', ...(canPlan ? { action: { text: 'Answer a finding', href: paths.answer(programme.id) } } : {}) })
    : html`<div class="ib-glance">${atAGlance(actions, on)}</div>${priorities.map((priority) => priorityPart(priority, outcomes.filter((each) => each.priority === priority.id), actions, register, visit))}`
}`,
    }
  },
})
