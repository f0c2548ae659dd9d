import { isLive, isOverdue, type Action, type ActionId, type Milestone } from '../../../core/plan/plan.ts'
import { carries } from '../../../core/plan/carries.ts'
import { slippageOf } from '../../../core/plan/slippage.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { evidencePart } from '../offer-evidence/evidence-part.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords, instantInWords } from '../../words/day-words.ts'
import { deliveryMeanings, deliveryWords } from '../../words/plan-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { historyOf, type FieldChange, type HistoryStep } from './action-history.ts'
import { waitsPart } from './what-does-it-wait-for.ts'
import { slippagePart, updatesPart } from './progress-so-far.ts'
import { findingPlace, registerOf, type Register } from './finding-questions.ts'

const mostLines = 500

const gap = (words: string): Html => html`<span class="ib-gap">${words}</span>`
const list = (lines: readonly string[], whenEmpty: Html): Html => (lines.length === 0 ? whenEmpty : html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`)

const quotes = (action: Action, { findings, inspections }: Register, programme: string): Html => {
  if (action.reason.kind === 'own-initiative') return html`<p class="govuk-body">No finding asks for it. Our own reason: ${action.reason.why}</p>`
  const ids: readonly string[] = action.reason.findings
  return html`${findings.filter((finding) => ids.includes(finding.id)).map((finding) => {
    const inspection = inspections.find((each) => each.id === finding.inspection)
    return quoteWithSource({ quote: finding.text, size: 'plain', source: { document: `${inspection === undefined ? 'Inspection report' : visitAndProvider(inspection)}. ${findingPlace(finding)}`, href: paths.finding(programme, finding.id) } })
  })}`
}

const milestoneState = ({ due, isReached }: Milestone, { on }: ProgrammeVisit): Html => {
  if (isReached) return stateTag({ words: 'Reached', tone: 'done' })
  return due < on ? stateTag({ words: 'Past its day', tone: 'bad' }) : stateTag({ words: 'To come', tone: 'neutral' })
}

const changesTable = (changes: readonly FieldChange[], at: string): Html =>
  dataTable<FieldChange>({
    caption: `What changed, ${at}`,
    captionSize: 'hidden',
    columns: [
      { heading: 'What', cell: (change) => change.field, isRowHeading: true },
      { heading: 'Before', cell: (change) => change.before },
      { heading: 'After', cell: (change) => change.after },
    ],
    rows: changes,
  })

const stepTitles = { planned: 'Planned', revised: 'Revised', 'brought-in': 'Brought in from a spreadsheet' } as const

const historyPart = (steps: readonly HistoryStep[]): Html =>
  timeline({
    headingLevel: 3,
    items: steps.map((step) => ({
      title: stepTitles[step.kind],
      date: { iso: step.at, words: instantInWords(step.at) },
      by: `${step.who}, ${step.capacity}`,
      body: html`${step.reason === null ? null : html`<p class="govuk-body">Why: ${step.reason}</p>`}${step.changes.length === 0 ? null : changesTable(step.changes, instantInWords(step.at))}`,
    })),
  })

const buttons = ({ programme, actor, on }: ProgrammeVisit, action: Action): Html | null => {
  if (!isLive(action)) return null
  const mayReport = may(actor, 'report-progress', programme.id, on) && carries(actor, action, on)
  const mayRevise = may(actor, 'plan-an-action', programme.id, on)
  return mayReport || mayRevise
    ? html`<div class="govuk-button-group">${mayReport ? button({ text: 'Report on this action', href: paths.reportProgress(programme.id, action.id) }) : null}
${mayRevise ? button({ text: 'Revise this action', href: paths.reviseAction(programme.id, action.id), classes: 'govuk-button--secondary' }) : null}</div>`
    : null
}

const linesAbout = async (ask: Questions, { programme }: ProgrammeVisit, action: Action) => [
  ...(await ask.journal(programme.id, { beforeSequence: null, limit: mostLines, subject: action.id })),
  // A plan brought in is one line about the whole programme.
  ...(await ask.journal(programme.id, { beforeSequence: null, limit: mostLines, subject: programme.id })),
]

/** What is this action, why does it exist, how far is it, and how did it come to be as it is? */
export const whatIsThisAction = page({
  path: paths.action(':programme', ':action'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, actor, on } = visit
    const actions = await ask.actions(programme.id)
    const action = actions.find((each) => each.id === (params['action'] as ActionId))
    if (action === undefined) return { kind: 'not-found' }
    const outcomes = await ask.outcomes(programme.id)
    const outcome = outcomes.find((each) => each.id === action.outcome)
    const priority = (await ask.priorities(programme.id)).find((each) => each.id === outcome?.priority)
    const register = await registerOf(ask, programme.id)
    const names = {
      finding: (id: string) => register.findings.find((each) => each.id === id)?.text ?? 'A finding no longer in the register',
      outcome: (id: string) => outcomes.find((each) => each.id === id)?.difference ?? 'An outcome no longer in the plan',
    }
    const history = may(actor, 'see-journal', programme.id, on) ? historyOf(await linesAbout(ask, visit, action), action.id, names) : null
    const { measures, evidence } = action.howWeWillKnow
    const asked = (await ask.board(programme.id)).actions.filter((each) => each.planAction === action.id)
    const rows: readonly (readonly [string, Html])[] = [
      ['Delivery', html`${stateTag(deliveryWords[action.delivery])} <span class="ib-quiet">${deliveryMeanings[action.delivery]}</span>`],
      ['Owner', action.owner === null ? gap('No owner yet') : html`${action.owner}`],
      ['Partner', html`${action.partner ?? 'None'}`],
      ['Start', html`${dayInWords(action.start, 'Not set')}`],
      ['Done by', html`${dayInWords(action.due)}${isOverdue(action, on) ? html` ${gap('Overdue')}` : null}`],
      ['Priority', html`${priority?.title ?? gap('None')}`],
      ['What will be different for children', outcome === undefined ? gap('None') : html`<a class="govuk-link" href="${paths.outcome(programme.id, outcome.id)}">${outcome.difference}</a>`],
      ['Measures', list(measures, gap('No measure yet'))],
      ['Evidence', list(evidence, gap('No evidence named yet'))],
      ...(asked.length === 0 ? [] : [['Carries on for the board', html`<ul class="govuk-list">${asked.map(({ number, what, meeting, closed }) => html`<li><a class="govuk-link" href="${paths.meeting(programme.id, meeting)}">Action ${number} of the board</a>: ${what}${closed === null ? null : ` Closed on ${dayInWords(closed.on)}.`}</li>`)}</ul>`] as const]),
    ]
    return {
      kind: 'page',
      title: `Action ${action.number}`,
      backLink: { href: paths.plan(programme.id), text: 'Back to the plan' },
      body: html`${pageHeading({ title: action.title, kicker: `Action ${action.number}` })}
${buttons(visit, action)}
${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { html: value } })) })}
<h2 class="govuk-heading-m">How it is going</h2>
${updatesPart((await ask.progressUpdates(programme.id)).filter((update) => update.action === action.id))}
<p class="govuk-body"><a class="govuk-link" href="${paths.closing(programme.id, action.id)}">Is it proved? Its evidence, and what keeps it from being closed</a></p>
<h2 class="govuk-heading-m">Its end date</h2>
${slippagePart(slippageOf(action, await ask.dueMoves(programme.id)))}
<h2 class="govuk-heading-m" id="evidence">What people can look at</h2>
${evidencePart(await ask.evidence(programme.id), { kind: 'action', id: action.id }, visit)}
<h2 class="govuk-heading-m">What it answers</h2>
${quotes(action, register, programme.id)}
<h2 class="govuk-heading-m">What it waits for</h2>
${waitsPart(action, actions, await ask.actionWaits(programme.id), visit)}
<h2 class="govuk-heading-m">Milestones</h2>
${
  action.milestones.length === 0
    ? html`<p class="govuk-body">None.</p>`
    : dataTable<Milestone>({
        caption: 'Milestones',
        captionSize: 'hidden',
        columns: [
          { heading: 'What will be there', cell: (each) => each.what, isRowHeading: true },
          { heading: 'By', cell: (each) => dayInWords(each.due) },
          { heading: 'State', cell: (each) => milestoneState(each, visit) },
        ],
        rows: action.milestones,
      })
}
<h2 class="govuk-heading-m">History</h2>
${
  history === null
    ? html`<p class="govuk-body">Every change to this action is in the journal. The chair, the director, the programme lead, the commissioner, the quality assurance lead and inspectors can read it.</p>`
    : historyPart(history)
}`,
    }
  },
})
