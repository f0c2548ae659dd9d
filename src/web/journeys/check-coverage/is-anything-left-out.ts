import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { findingsWithoutEvidence } from '../../../core/evidence/findings-without-evidence.ts'
import { may } from '../../../core/people/permission.ts'
import { coverage, gaps, type Covered, type Gap } from '../../../core/plan/coverage.ts'
import { findingsAnswered, isLive, type Action } from '../../../core/plan/plan.ts'
import { coverageMeter } from '../../components/coverage-meter/coverage-meter.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { gapWords } from '../../words/plan-words.ts'
import { findingPlace } from '../keep-the-plan/finding-questions.ts'

type Sight = { readonly programme: string; readonly inspections: readonly Inspection[]; readonly actions: readonly Action[]; readonly canPlan: boolean }

const visitOf = ({ finding }: Covered, { inspections }: Sight): string => {
  const inspection = inspections.find((each) => each.id === finding.inspection)
  return inspection === undefined ? 'Visit not known' : visitAndProvider(inspection)
}

const findingCell = (each: Covered, sight: Sight): Html =>
  html`<a class="govuk-link" href="${paths.finding(sight.programme, each.finding.id)}">${each.finding.text}</a><br><span class="ib-quiet">${visitOf(each, sight)}. ${findingPlace(each.finding)}</span>`

const actionLinks = (actions: readonly Action[], programme: string): Html =>
  html`<ul class="govuk-list ib-tight">${actions.map((action) => html`<li><a class="govuk-link" href="${paths.action(programme, action.id)}">${action.number}. ${action.title}</a></li>`)}</ul>`

/** The actions a person has to open to close the gap. */
const actionsToMend = (each: Covered, gap: Gap): readonly Action[] => (gap === 'no-owner' ? each.actions.filter((action) => action.owner === null) : each.actions)

const withdrawnOnly = (each: Covered, { actions }: Sight): readonly Action[] =>
  each.actions.length > 0 ? [] : actions.filter((action) => !isLive(action) && findingsAnswered(action).includes(each.finding.id))

const whatToDo = (each: Covered, gap: Gap, sight: Sight): Html => {
  if (gap !== 'no-action') return html`${gapWords[gap].whatToDo}${actionLinks(actionsToMend(each, gap), sight.programme)}`
  const gone = withdrawnOnly(each, sight)
  const note = gone.length === 0 ? null : html`<p class="govuk-body-s govuk-!-margin-bottom-1">Its answer was withdrawn, so it counts as none: ${actionLinks(gone, sight.programme)}</p>`
  return sight.canPlan
    ? html`${note}<a class="govuk-link ib-nowrap" href="${paths.answer(sight.programme)}?finding=${encodeURIComponent(each.finding.id)}">Answer this finding<span class="govuk-visually-hidden">: ${each.finding.text}</span></a>`
    : html`${note}Ask the programme lead to answer it.`
}

const gapPart = (gap: Gap, found: readonly Covered[], sight: Sight): Html => html`<section id="${gap}" class="ib-gap-list">
${
  found.length === 0
    ? html`<h2 class="govuk-heading-m">${gapWords[gap].title}: none</h2>`
    : dataTable<Covered>({
        caption: `${gapWords[gap].title}: ${found.length === 1 ? '1 finding' : `${found.length} findings`}`,
        columns: [
          { heading: 'Finding', cell: (each) => findingCell(each, sight) },
          { heading: 'What to do', cell: (each) => whatToDo(each, gap, sight) },
        ],
        rows: found,
      })
}
</section>`

const nothingOffered = (found: readonly Covered[], sight: Sight): Html => html`<section id="nothing-offered" class="ib-gap-list">
${
  found.length === 0
    ? html`<h2 class="govuk-heading-m">Nothing offered to look at: none</h2>`
    : dataTable<Covered>({
        caption: `Nothing offered to look at: ${found.length === 1 ? '1 finding' : `${found.length} findings`}`,
        note: 'The plan may name evidence; nobody has offered any yet, for the finding or for what answers it.',
        columns: [
          { heading: 'Finding', cell: (each) => findingCell(each, sight) },
          { heading: 'What to do', cell: (each) => html`Ask those who carry it to offer what they have.${each.actions.length === 0 ? null : actionLinks(each.actions, sight.programme)}` },
        ],
        rows: found,
      })
}
</section>`

/** Is anything left out? Findings that still ask for an answer, and what each lacks. */
export const isAnythingLeftOut = page({
  path: paths.coverage(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const lineage = await ask.lineage(programme.id)
    const actions = await ask.actions(programme.id)
    const all = await ask.findings(programme.id)
    const open = all.filter((finding) => asksForAnswer(finding, lineage))
    const { findings, whole, total } = coverage(open, actions)
    const sight: Sight = { programme: programme.id, inspections: await ask.inspections(programme.id), actions, canPlan: may(actor, 'plan-an-action', programme.id, on) }
    const title = 'Coverage'
    const body =
      total === 0
        ? emptyState({
            title: all.length === 0 ? 'There are no findings in the register yet' : 'No finding asks for an answer today',
            body: all.length === 0 ? 'Whether anything is left out cannot be said before a report is in the register.' : 'Every finding was closed by a later visit or taken up by a later finding.',
            action: { text: 'Open the register', href: paths.register(programme.id) },
          })
        : html`${coverageMeter({ things: total === 1 ? 'finding' : 'findings', total, covered: whole, coveredWords: 'have an action, an owner, a measure and evidence', missingWords: 'lack at least one of these', missingHref: '#lists' })}
<div id="lists">${gaps.map((gap) => gapPart(gap, findings.filter((each) => each.gaps.includes(gap)), sight))}${nothingOffered(findingsWithoutEvidence(findings, await ask.evidence(programme.id)), sight)}</div>
${dataTable<Covered>({
  caption: 'Every finding that asks for an answer',
  note: 'Findings that a later visit closed, or that a later finding took up, are in the register and not here.',
  columns: [
    { heading: 'Finding', cell: (each) => findingCell(each, sight) },
    { heading: 'Actions', cell: (each) => (each.actions.length === 0 ? null : actionLinks(each.actions, programme.id)), whenEmpty: 'No action' },
    {
      heading: 'What it lacks',
      cell: (each) =>
        each.gaps.length === 0
          ? html`Nothing`
          : html`<span class="ib-tags-in-cell">${each.gaps.map((gap) => html`${stateTag({ words: gapWords[gap].tag, tone: gap === 'no-action' ? 'bad' : 'watch' })} `)}</span>`,
    },
  ],
  rows: findings,
})}`
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Is anything left out? Every finding needs an action, an owner, a measure and a named piece of evidence.' })}${body}`,
    }
  },
})
