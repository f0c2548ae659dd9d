import { strandOf, type Evidence } from '../../../core/evidence/evidence.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { findingsAnswered, isLive } from '../../../core/plan/plan.ts'
import { isInForce } from '../../../core/people/person.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { strandWords } from '../../words/evidence-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'

/** Who sees this page for a time only, and until when: an inspector is told of their own access, the others of every inspector’s. */
const accessWords = async (ask: Pick<Questions, 'membershipsOf'>, { programme, on, person }: ProgrammeVisit): Promise<readonly string[]> => {
  const inspectors = (await ask.membershipsOf(programme.id)).filter(({ membership }) => membership.role === 'inspector' && isInForce(membership, on))
  const own = inspectors.find((each) => each.person.id === person.id)
  const until = (to: typeof on | null): string => (to === null ? 'no last day is set' : `the last day is ${dayInWords(to)}`)
  if (own !== undefined) return [`You read here until your access ends by itself: ${until(own.membership.to)}. You can change nothing.`]
  return inspectors.map(({ person: { name }, membership: { capacity, to } }) => `${name}, ${capacity}, reads here and can change nothing; ${until(to)}.`)
}

const evidenceLine = (programme: string, piece: Evidence): Html => {
  const strand = strandOf(piece.content)
  return html`<li><a class="govuk-link" href="${paths.evidencePiece(programme, piece.id)}">${piece.title}</a><span class="ib-table__under">${strand === null ? 'Shows only that work was done' : strandWords[strand].words}, ${dayInWords(piece.speaksOf.to)}</span></li>`
}

/** What will inspectors find here: for each finding, what was done and what shows it? */
export const whatWillInspectorsFindHere = page({
  path: paths.inspectionDay(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme } = visit
    const [findings, actions, inspections] = [await ask.findings(programme.id), await ask.actions(programme.id), await ask.inspections(programme.id)]
    const evidence = (await ask.evidence(programme.id)).filter((each) => each.withdrawn === null && each.erased === null)
    const actionsFor = ({ id }: Finding) => actions.filter((action) => isLive(action) && findingsAnswered(action).includes(id))
    const evidenceFor = (finding: Finding): readonly Evidence[] => {
      const own = new Set(actionsFor(finding).map(({ id }) => id))
      return evidence.filter(({ links }) => links.findings.includes(finding.id) || links.actions.some((each) => own.has(each)))
    }
    const without = findings.filter((each) => evidenceFor(each).length === 0).length
    const access = await accessWords(ask, visit)
    const title = 'What will inspectors find here?'
    const byVisit = inspections.map((each) => ({ visit: each, own: findings.filter(({ inspection }) => inspection === each.id) })).filter(({ own }) => own.length > 0)
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.letters(programme.id), text: 'Reports' },
      body: html`${pageHeading({ title, lead: `Every finding with what was done about it and what shows it. ${findings.length === 0 ? '' : without === 0 ? 'Each has evidence.' : `${capitalised(counted(without, 'finding has', 'findings have'))} no evidence yet.`}` })}
${access.length === 0 ? insetText({ text: 'No inspector has access today. Whoever hosts the service gives it, with a last day on which it ends by itself.' }) : insetText({ html: html`${access.map((each) => html`<p class="govuk-body">${each}</p>`)}` })}
${byVisit.length === 0 ? emptyState({ title: 'No findings are on record', body: 'When the report of a visit is accepted, its findings stand here.' }) : null}
${byVisit.map(({ visit: { id, source, end: visitDay }, own }) => html`${dataTable<Finding>({
  caption: `${source.title}, ${dayInWords(visitDay)}`,
  columns: [
    { heading: 'Finding', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.finding(programme.id, each.id)}">${each.text}</a>` },
    { heading: 'What was done', whenEmpty: 'No action', cell: (each) => { const done = actionsFor(each); return done.length === 0 ? null : html`<ul class="govuk-list">${done.map(({ id: action, number, title: words, delivery }) => html`<li><a class="govuk-link" href="${paths.action(programme.id, action)}">${number}. ${words}</a> ${stateTag(deliveryWords[delivery])}</li>`)}</ul>` } },
    { heading: 'What shows it', whenEmpty: 'No evidence', cell: (each) => { const shown = evidenceFor(each); return shown.length === 0 ? null : html`<ul class="govuk-list">${shown.map((piece) => evidenceLine(programme.id, piece))}</ul>` } },
  ],
  rows: own,
})}<p class="govuk-body"><a class="govuk-link" href="${paths.visit(programme.id, id)}">The whole visit</a></p>`)}`,
    }
  },
})
