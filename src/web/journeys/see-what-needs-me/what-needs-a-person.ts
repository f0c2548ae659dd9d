import { daysBetween, type Day } from '../../../core/calendar/day.ts'
import type { ContractRecord } from '../../../core/contract/contract-record.ts'
import type { DueDay } from '../../../core/intervention/duty-calendar.ts'
import { may } from '../../../core/people/permission.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { timesSlipped } from '../../../core/plan/slippage.ts'
import { dueTitle, dutyWords } from '../../../reports/words/due-in-words.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { coverageMeter } from '../../components/coverage-meter/coverage-meter.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted, timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { deliveryWords, gapWords } from '../../words/plan-words.ts'
import { linkOfDue } from '../keep-an-obligation/due-words.ts'
import { timeLeft } from '../see-the-register/duty-clock.ts'
import { byProvider, type ProviderVisits } from '../see-the-register/inspections-by-provider.ts'
import { judgementTables } from '../see-the-register/judgement-tables.ts'
import { riskCards } from '../keep-risks/what-could-go-wrong.ts'
import { auditCards } from '../audit-practice/audit-card.ts'
import { contractCards } from '../watch-a-contract/contract-needs.ts'
import { assuranceCards } from './assurance-cards.ts'
import { staleEvidenceCards } from './stale-evidence-card.ts'
import { exceptionsIn, type Exceptions } from './exceptions.ts'
import { measureCards } from './measure-cards.ts'
import { whatWaitsForMe, type Waiting } from './what-waits-for-me.ts'

const shownAtMost = 3
const shownBriefly = 2

const reportCards = (programme: string, { toCompare, notReadable }: Exceptions): readonly Html[] => [
  ...(toCompare.length === 0
    ? []
    : [card({ kicker: 'Reports', title: `${capitalised(counted(toCompare.length, 'report waits', 'reports wait'))} to be compared`, href: paths.reports(programme), tone: 'attention', body: html`<p>Nothing of ${toCompare.length === 1 ? 'it' : 'them'} is in the register yet.</p>` })]),
  ...(notReadable.length === 0
    ? []
    : [card({ kicker: 'Reports', title: `${capitalised(counted(notReadable.length, 'file', 'files'))} could not be read`, href: paths.reports(programme), body: html`<p>Bring another file, or set ${notReadable.length === 1 ? 'it' : 'them'} aside.</p>` })]),
]

const dutyCards = (programme: string, { duties }: Exceptions, today: Day): readonly Html[] =>
  duties.map(({ duty, inspection }) => {
    const left = timeLeft(duty.due, today)
    return card({
      kicker: 'Duty of the council',
      title: dutyWords[duty.code],
      href: `${paths.visit(programme, inspection.id)}#clock`,
      ...(daysBetween(today, duty.due) <= 14 ? { tone: 'attention' as const } : {}),
      body: html`<p>${stateTag(left)}</p><p>By ${dayInWords(duty.due)}, for ${visitAndProvider(inspection)}.</p>`,
    })
  })

const listOfDue = (programme: string, days: readonly DueDay[], before: string): Html =>
  html`<ul class="govuk-list">${days.slice(0, shownAtMost).map((each) => html`<li><a class="govuk-link" href="${linkOfDue(programme, each)}">${dueTitle(each)}</a><span class="ib-table__under">${before} ${each.inWords ?? dayInWords(each.due)}</span></li>`)}</ul>${
    days.length > shownAtMost ? html`<p>And ${days.length - shownAtMost} more in the calendar.</p>` : null
  }`

const clauseCards = (programme: string, { clauses, unheld }: Exceptions): readonly Html[] => [
  ...(unheld.length === 0
    ? []
    : [card({ kicker: 'Duties of notices', title: `Nobody holds ${counted(unheld.length, 'duty', 'duties')}`, href: paths.regime(programme), tone: 'attention', body: html`<ul class="govuk-list">${unheld.slice(0, shownAtMost).map((each) => html`<li>Clause ${each.clause}: ${each.what}</li>`)}</ul>` })]),
  ...(clauses.overdue.length === 0
    ? []
    : [card({ kicker: 'Duties of notices', title: `${capitalised(counted(clauses.overdue.length, 'duty is', 'duties are'))} overdue`, href: paths.dutyCalendar(programme), tone: 'attention', body: listOfDue(programme, clauses.overdue, 'Was due on') })]),
  ...(clauses.soon.length === 0
    ? []
    : [card({ kicker: 'Duties of notices', title: `${capitalised(counted(clauses.soon.length, 'duty falls', 'duties fall'))} due within 14 days`, href: paths.dutyCalendar(programme), body: listOfDue(programme, clauses.soon, 'Due on') })]),
]

const receiptCards = (programme: string, { withoutReceipt }: Exceptions): readonly Html[] =>
  withoutReceipt.map((inspection) =>
    card({ kicker: 'Duty of the council', title: 'When did the report arrive?', href: `${paths.visit(programme, inspection.id)}#clock`, body: html`<p>${visitAndProvider(inspection)}. The day is not recorded, so nobody can say when its duties are due.</p>` }),
  )

const findingCards = (programme: string, { gapCounts, longestWait }: Exceptions, mayPlan: boolean): readonly Html[] =>
  gapCounts.map(({ gap, count }) => {
    const whatToDo = mayPlan ? gapWords[gap].whatToDo : `Ask the programme lead about ${count === 1 ? 'it' : 'them'}.`
    return card({
      kicker: 'Findings',
      title: `${capitalised(counted(count, 'finding has', 'findings have'))} ${gapWords[gap].title.toLowerCase()}`,
      href: `${paths.coverage(programme)}#${gap}`,
      tone: 'attention',
      body:
        gap === 'no-action' && longestWait !== null
          ? html`<p>${count === 1 ? 'It has waited' : 'The longest has waited'} ${counted(longestWait.days, 'day', 'days')}: <a class="govuk-link" href="${paths.finding(programme, longestWait.finding.id)}">see the finding</a>.</p><p>${whatToDo}</p>`
          : html`<p>${whatToDo}</p>`,
    })
  })

const overdueCard = (programme: string, { overdue }: Exceptions, today: Day): readonly Html[] =>
  overdue.length === 0
    ? []
    : [
        card({
          kicker: 'Plan',
          title: `${capitalised(counted(overdue.length, 'action is', 'actions are'))} overdue`,
          href: paths.plan(programme),
          tone: 'attention',
          body: html`<ul class="govuk-list">${overdue.slice(0, shownAtMost).map((action) => html`<li><a class="govuk-link" href="${paths.action(programme, action.id)}">${action.number}. ${action.title}</a><span class="ib-table__under">${counted(daysBetween(action.due, today), 'day', 'days')} late, ${action.owner ?? 'no owner'}</span></li>`)}</ul>${
            overdue.length > shownAtMost ? html`<p>And ${overdue.length - shownAtMost} more in the plan.</p>` : null
          }`,
        }),
      ]

/** A card that lists actions, each with a line under it. */
const actionsCard = (programme: string, title: string, actions: readonly { readonly action: Action; readonly under: string }[]): readonly Html[] =>
  actions.length === 0
    ? []
    : [
        card({
          kicker: 'Plan',
          title,
          href: paths.plan(programme),
          body: html`<ul class="govuk-list">${actions.slice(0, shownBriefly).map(({ action, under }) => html`<li><a class="govuk-link" href="${paths.action(programme, action.id)}">${action.number}. ${action.title}</a><span class="ib-table__under">${under}</span></li>`)}</ul>${
            actions.length > shownBriefly ? html`<p>And ${actions.length - shownBriefly} more in the plan.</p>` : null
          }`,
        }),
      ]

const slippingCard = (programme: string, { slippingAgain }: Exceptions): readonly Html[] =>
  actionsCard(
    programme,
    `${capitalised(counted(slippingAgain.length, 'action slips', 'actions slip'))} again`,
    slippingAgain.map(({ action, slippage }) => ({ action, under: `${capitalised(timesInWords(timesSlipped(slippage)))}, ${counted(slippage.days, 'day', 'days')} in all` })),
  )

const silentCard = (programme: string, { silent }: Exceptions): readonly Html[] =>
  actionsCard(
    programme,
    `No word for six weeks on ${counted(silent.length, 'action', 'actions')}`,
    silent.map(({ action, days }) => ({ action, under: `${counted(days, 'day', 'days')}, ${action.owner ?? 'no owner'}` })),
  )

const planInNumbers = (programme: string, { coverage, states }: Exceptions): Html => {
  const total = states.reduce((sum, { count }) => sum + count, 0)
  return html`<h2 class="govuk-heading-l ib-section">The plan in numbers</h2>
${coverageMeter({ things: 'findings', total: coverage.total, covered: coverage.whole, coveredWords: 'have an action with an owner, a measure and evidence', missingWords: 'still lack something', missingHref: paths.coverage(programme) })}
${
  total === 0
    ? html`<p class="govuk-body">The plan has no action yet.</p>`
    : html`<div class="ib-narrow">${dataTable({
        caption: `${capitalised(counted(total, 'action', 'actions'))} by how far the work has got`,
        captionSize: 's',
        onNarrow: 'same',
        note: 'Delivered says that the work is done. It does not say that it helped.',
        columns: [
          { heading: 'State', isRowHeading: true, cell: ({ state }) => stateTag(deliveryWords[state]) },
          { heading: 'Actions', isNumeric: true, cell: ({ count }) => count },
        ],
        rows: states,
      })}</div>`
}`
}

const latestJudgements = (programme: string, visitsTo: readonly ProviderVisits[]): Html => {
  const providers = visitsTo.flatMap(({ name, visits }) => {
    const latest = visits.find(({ judgements, framework }) => judgements.length > 0 && framework !== null)
    return latest === undefined ? [] : [{ name, visits: [latest] }]
  })
  return html`<h2 class="govuk-heading-l ib-section">The latest judgements</h2>
${providers.length === 0 ? html`<p class="govuk-body">No visit in the register gave a grade.</p>` : providers.map((each) => judgementTables(programme, each))}
<p class="govuk-body"><a class="govuk-link" href="${paths.register(programme)}">See judgements over time and every visit</a></p>`
}

/** A public record holds what was published; a plan belongs to it only once somebody keeps one there. */
const hasPlan = ({ kind }: ProgrammeVisit['programme'], { states }: Exceptions): boolean => kind === 'live' || states.some(({ count }) => count > 0)

/** In: what waits for the person who asks. Out: the panel that stands before everything else, nothing where nothing waits. */
const yours = (waiting: readonly Waiting[]): Html | null =>
  waiting.length === 0
    ? null
    : card({
        title: `${capitalised(counted(waiting.length, 'thing waits', 'things wait'))} for you`,
        tone: 'attention',
        body: html`<ul class="govuk-list govuk-list--spaced">${waiting.map(({ text, under, href }) => html`<li><a class="govuk-link" href="${href}">${text}</a><span class="ib-table__under">${under}</span></li>`)}</ul>`,
      })

const inTheProgramme = (cards: readonly Html[]): Html =>
  cards.length === 0
    ? emptyState({ title: 'Nothing waits for a person', body: 'No report waits, no duty is near, and no finding or action has a gap that this record can see.' })
    : html`<p class="govuk-body-l">${capitalised(counted(cards.length, 'thing needs', 'things need'))} somebody’s eye today.</p>${cardGrid(cards)}`

const cardsFor = ({ programme, actor, on }: ProgrammeVisit, exceptions: Exceptions, contracts: readonly ContractRecord[]): readonly Html[] => [
  ...(may(actor, 'bring-a-report', programme.id, on) ? reportCards(programme.id, exceptions) : []),
  ...clauseCards(programme.id, exceptions),
  ...dutyCards(programme.id, exceptions, on),
  ...(may(actor, 'record-receipt', programme.id, on) ? receiptCards(programme.id, exceptions) : []),
  ...(hasPlan(programme, exceptions) ? findingCards(programme.id, exceptions, may(actor, 'plan-an-action', programme.id, on)) : []),
  ...overdueCard(programme.id, exceptions, on),
  ...slippingCard(programme.id, exceptions),
  ...silentCard(programme.id, exceptions),
  ...contractCards(programme.id, contracts, on),
]

/** What needs a person? Exceptions first, then the latest judgements and the plan in numbers. */
export const whatNeedsAPerson = page({
  path: paths.programme(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, on } = visit
    const held = {
      reports: await ask.reportsInTray(programme.id),
      inspections: await ask.inspections(programme.id),
      findings: await ask.findings(programme.id),
      lineage: await ask.lineage(programme.id),
      actions: await ask.actions(programme.id),
      regime: await ask.regime(programme.id),
      answers: await ask.legalDutyAnswers(programme.id),
      updates: await ask.progressUpdates(programme.id),
      moves: await ask.dueMoves(programme.id),
    }
    const exceptions = exceptionsIn(held, on)
    const [contracts, audits, assurance, risks] = [await ask.contracts(programme.id), await ask.audits(programme.id), await ask.assurance(programme.id), await ask.risks(programme.id)]
    const waiting = whatWaitsForMe(visit, {
      actions: held.actions, updates: held.updates, audits, contracts, risks, assurance, outcomes: await ask.outcomes(programme.id),
      board: await ask.board(programme.id), letters: await ask.letters(programme.id), steps: await ask.publicationSteps(programme.id),
      releases: await ask.figureReleases(programme.id), publicRecord: await ask.publicRecord(programme.id), rebases: await ask.rebases(programme.id),
    })
    const measures = await measureCards(ask, programme.id)
    const cards = [...cardsFor(visit, exceptions, contracts), ...measures.cards, ...auditCards(programme.id, audits, on), ...assuranceCards(programme.id, assurance, held.actions, on), ...riskCards(programme.id, risks, on), ...staleEvidenceCards(programme.id, await ask.evidence(programme.id), on)]
    const title = 'What needs a person?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, kicker: programme.name })}
${yours(waiting)}
${waiting.length === 0 ? null : html`<h2 class="govuk-heading-l ib-section">In the whole programme</h2>`}
${inTheProgramme(cards)}
<p class="govuk-body"><a class="govuk-link" href="${paths.exceptions(programme.id)}">The twelve questions of a board, each with its list</a></p>
${latestJudgements(programme.id, byProvider(held.inspections, await ask.bodies(programme.id)))}
${hasPlan(programme, exceptions) ? planInNumbers(programme.id, exceptions) : null}
${measures.takenOut}`,
    }
  },
})
