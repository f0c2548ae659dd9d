import type { Finding } from '../../../core/inspection/finding.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { targetOf, type Lineage } from '../../../core/inspection/lineage.ts'
import { may } from '../../../core/people/permission.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { evidencePart } from '../offer-evidence/evidence-part.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords, gapWords } from '../../words/plan-words.ts'
import { addresseeWords, findingKindWords, findingStatusWords, lineageWords, visitAndProvider, visitName } from '../../words/inspection-words.ts'
import { addressOfPlace } from '../read-a-report/places-in-report.ts'
import { heldBy, placeFindings } from './placed-findings.ts'

const shortened = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 157))}…`)

type Register = { readonly findings: readonly Finding[]; readonly inspections: readonly Inspection[]; readonly lineage: readonly Lineage[] }

const findingLink = (programme: string, id: string, { findings, inspections }: Register): Html => {
  const finding = findings.find((each) => each.id === id)
  const visit = inspections.find((each) => each.id === finding?.inspection)
  return finding === undefined ? html`a finding that is not in this register` : html`<a class="govuk-link" href="${paths.finding(programme, id)}">“${shortened(finding.text)}”</a>${visit === undefined ? null : html` <span class="ib-quiet">${visitAndProvider(visit)}</span>`}`
}

const visitLink = (programme: string, id: string, { inspections }: Register): Html => {
  const visit = inspections.find((each) => each.id === id)
  return visit === undefined ? html`a visit that is not in this register` : html`<a class="govuk-link" href="${paths.visit(programme, id)}">${visitAndProvider(visit)}</a>`
}

/** Both directions of the line a finding stands in: what it takes up from before, and what became of it. */
const lineagePanel = (programme: string, finding: Finding, register: Register, mayRelate: boolean): Html => {
  const before = register.lineage.filter((each) => each.kind !== 'closes' && each.later === finding.id)
  const after = register.lineage.filter((each) => each.earlier === finding.id)
  const line = (words: string, target: Html, reason: string): Html => html`<li><strong>${words}</strong> ${target}<span class="ib-table__under">Because: ${reason}</span></li>`
  return html`<h2 class="govuk-heading-m ib-section">Before and after</h2>
${
  before.length + after.length === 0
    ? html`<p class="govuk-body">Nobody has said that this finding continues an earlier one, or that a later visit took it up or closed it.</p>`
    : html`<ul class="govuk-list govuk-list--spaced">${before.map((each) => line(lineageWords[each.kind].ofLater, findingLink(programme, each.earlier, register), each.reason))}${after.map((each) =>
        line(lineageWords[each.kind].ofEarlier, each.kind === 'closes' ? visitLink(programme, targetOf(each), register) : findingLink(programme, targetOf(each), register), each.reason),
      )}</ul>`
}${mayRelate ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.relateFinding(programme, finding.id)}">Say what a later visit says about it</a></p>` : null}`
}

const answers = (programme: string, actions: readonly Action[]): Html =>
  actions.length === 0
    ? html`<p class="govuk-body">No action answers this finding.</p>`
    : dataTable<Action>({
        caption: 'Actions that answer this finding',
        captionSize: 'hidden',
        columns: [
          { heading: 'Action', isRowHeading: true, cell: (action) => html`<a class="govuk-link" href="${paths.action(programme, action.id)}">${action.number}. ${action.title}</a>` },
          { heading: 'Owner', cell: (action) => action.owner, whenEmpty: 'No owner' },
          { heading: 'Done by', staysOnOneLine: true, cell: (action) => dayInWords(action.due) },
          { heading: 'How we will know', cell: ({ howWeWillKnow: { measures, evidence } }) => html`<ul class="govuk-list ib-tight">${[...measures, ...evidence].map((line) => html`<li>${line}</li>`)}</ul>` },
          { heading: 'Delivery', cell: (action) => stateTag(deliveryWords[action.delivery]) },
        ],
        rows: actions,
      })

/** What does this finding say, where does it come from, and what answers it? */
export const whatDoesThisFindingSay = page({
  path: paths.finding(':programme', ':finding'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, actor, on } = visit
    const held = await heldBy(ask, programme.id)
    const placed = placeFindings({ ...held, findings: held.findings.filter((each) => each.id === params['finding']) })[0]
    if (placed === undefined) return { kind: 'not-found' }
    const { finding, inspection, status, actions, gaps } = placed
    const report = inspection === null || inspection.document === null ? null : await ask.reportWithDocument(programme.id, inspection.document)
    const reading = report?.state.kind === 'accepted' ? report.state.reading : null
    const place = (report === null ? null : addressOfPlace(paths.report(programme.id, report.id), reading, finding)) ?? inspection?.source.url ?? undefined
    const title = `${findingKindWords[finding.kind]} ${finding.numberAsPrinted ?? finding.position}`
    const mayAnswer = may(actor, 'plan-an-action', programme.id, on) && asksForAnswer(finding, held.lineage)
    return {
      kind: 'page',
      title,
      breadcrumbs: [
        { text: 'Register', href: paths.register(programme.id) },
        { text: 'Findings', href: paths.findings(programme.id) },
        { text: title },
      ],
      width: 'wide',
      body: html`${pageHeading({ title, ...(inspection === null ? {} : { kicker: inspection.providerAsPrinted }) })}
${quoteWithSource({
  quote: finding.text,
  source: {
    document: inspection === null ? 'Visit not in this register' : visitName(inspection),
    ...(finding.page === null ? {} : { page: finding.page }),
    ...(finding.numberAsPrinted === null ? {} : { paragraph: finding.numberAsPrinted }),
    ...(place === undefined ? {} : { href: place }),
  },
})}
${finding.subItems.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet">${finding.subItems.map((sub) => html`<li>${sub}</li>`)}</ul>`}
<p class="govuk-body">${stateTag(findingStatusWords[status])}</p>
<p class="govuk-body">For: ${addresseeWords[finding.addressee].toLowerCase()}.${finding.group === null ? null : ` Printed under “${finding.group}”.`}${
        inspection === null ? null : html` <a class="govuk-link" href="${paths.visit(programme.id, inspection.id)}">See the whole visit</a>`
      }</p>
<h2 class="govuk-heading-m ib-section">What answers it</h2>
${answers(programme.id, actions)}
${gaps.length === 0 || actions.length === 0 ? null : html`<p class="govuk-body">Still missing: ${gaps.map((gap) => gapWords[gap].title.toLowerCase()).join(', ')}.</p>`}
${mayAnswer ? button({ text: actions.length === 0 ? 'Answer this finding' : 'Add another action', href: `${paths.answer(programme.id)}?finding=${finding.id}` }) : null}
<h2 class="govuk-heading-m ib-section" id="evidence">What people can look at</h2>
${evidencePart(await ask.evidence(programme.id), { kind: 'finding', id: finding.id }, visit)}
${lineagePanel(programme.id, finding, held, may(actor, 'relate-findings', programme.id, on))}`,
    }
  },
})
