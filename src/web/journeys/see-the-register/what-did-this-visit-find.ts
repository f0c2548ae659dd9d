import { overallAreaOf } from '../../../core/inspection/other-frameworks.data.ts'
import type { Inspection, InspectionId, Judgement } from '../../../core/inspection/inspection.ts'
import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { areaWords, frameworkWords, gradeWords, publicationWords, visitDays, visitName, visitWords } from '../../words/inspection-words.ts'
import { clockPanel } from './clock-panel.ts'
import { findingList } from './finding-list.ts'
import { judgesArea } from './inspections-by-provider.ts'
import { putRightPart } from './put-right-part.ts'
import { heldBy, placeFindings } from './placed-findings.ts'

const source = (inspection: Inspection, report: ReportInTray | null, programme: string): Html =>
  html`<span id="document">${inspection.source.url === null ? inspection.source.title : html`<a class="govuk-link" href="${inspection.source.url}" rel="noreferrer">${inspection.source.title}</a>`}${
    inspection.alsoIn.map(({ title, url }) => html`<br>Also in ${url === null ? title : html`<a class="govuk-link" href="${url}" rel="noreferrer">${title}</a>`}`)
  }${
    report === null
      ? null
      : html`<br><a class="govuk-link" href="${paths.report(programme, report.id)}">See its pages with the places each item came from</a><br><a class="govuk-link" href="${paths.reportFile(programme, report.id)}">Download the report (PDF)</a>`
  }</span>`

const row = (key: string, value: Html | string | null) => (value === null || value === '' ? [] : [{ key: { text: key }, value: typeof value === 'string' ? { text: value } : { html: value } }])

const facts = (inspection: Inspection, report: ReportInTray | null, { programme, actor, on }: ProgrammeVisit): Html =>
  summaryList({
    classes: 'govuk-summary-list--no-border ib-facts',
    rows: [
      ...row('Who was inspected', inspection.providerAsPrinted),
      ...row('Kind of visit', visitWords[inspection.visit]),
      ...row('Framework', frameworkWords(inspection.framework)),
      ...row('On site', visitDays(inspection)),
      ...row('Publication', publicationWords(inspection.publication)),
      ...row(inspection.leadInspectors.length > 1 ? 'Lead inspectors' : 'Lead inspector', inspection.leadInspectors.join(', ') || 'Not named'),
      ...row('What it looked at', inspection.theme),
      ...row('Summary', inspection.summary),
      ...row('Source', source(inspection, report, programme.id)),
      ...(may(actor, 'see-journal', programme.id, on)
        ? row('Journal', html`<a class="govuk-link" href="${paths.journal(programme.id)}?subject=${inspection.id}">Who accepted it, and what was corrected</a>`)
        : []),
    ],
  })

const pageLink = (report: ReportInTray | null, programme: string, page: number | null): Html | string | null =>
  page === null ? null : report === null ? String(page) : html`<a class="govuk-link" href="${paths.report(programme, report.id)}#page-${page}"><span class="ib-nowrap">Page ${page}</span></a>`

const judgements = (inspection: Inspection, report: ReportInTray | null, programme: string): Html | null => {
  if (inspection.judgements.length === 0) {
    return html`<h2 class="govuk-heading-m">Judgements</h2><p class="govuk-body">This visit gave no grades. It does not change any grade.</p>`
  }
  const overall = overallAreaOf(inspection.framework)
  const hasOverall = inspection.judgements.some(({ area }) => area === overall)
  const none = judgesArea(inspection.framework, overall) ? 'This register holds no overall grade for it.' : 'This framework gives no overall grade.'
  return html`${dataTable<Judgement>({
    caption: 'Judgements',
    columns: [
      { heading: 'Area', isRowHeading: true, cell: (each) => each.areaAsPrinted || areaWords(each.area) },
      { heading: 'Grade as printed', cell: (each) => each.gradeAsPrinted || gradeWords(each.grade) },
      { heading: 'Where', cell: (each) => pageLink(report, programme, each.page), whenEmpty: 'Page not known' },
    ],
    rows: inspection.judgements,
  })}${hasOverall ? null : html`<p class="govuk-body">${none} None is worked out from the others.</p>`}`
}

/** What did this visit find? Judgements, findings, the clock and the source of one visit. */
export const whatDidThisVisitFind = page({
  path: paths.visit(':programme', ':inspection'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params } = visit
    const inspection = await ask.inspection(programme.id, (params['inspection'] ?? '') as InspectionId)
    if (inspection === null) return { kind: 'not-found' }
    const report = inspection.document === null ? null : await ask.reportWithDocument(programme.id, inspection.document)
    const held = await heldBy(ask, programme.id)
    const findings = placeFindings({ ...held, findings: held.findings.filter((finding) => finding.inspection === inspection.id) })
    const unanswered = findings.filter(({ status }) => status === 'no-answer-yet').length
    const corrections = (await ask.inspectionCorrections(programme.id)).filter((each) => each.inspection === inspection.id)
    const people = corrections.length === 0 ? [] : await ask.membershipsOf(programme.id)
    const title = visitName(inspection)
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [{ text: 'Register', href: paths.register(programme.id) }, { text: title }],
      body: html`${pageHeading({ title, kicker: inspection.providerAsPrinted })}
<div class="ib-two"><div class="ib-two__main">
${judgements(inspection, report, programme.id)}
${putRightPart(corrections, (id) => people.find(({ person }) => person.id === id)?.person.name ?? 'somebody no longer here')}
${may(visit.actor, 'correct-inspection', programme.id, visit.on) ? button({ text: 'Put a day or a grade right', href: paths.correctVisit(programme.id, inspection.id), classes: 'govuk-button--secondary' }) : null}
</div><div class="ib-two__side">${facts(inspection, report, visit)}</div></div>
${clockPanel(inspection, await ask.legalDutyAnswers(programme.id), visit)}
<h2 class="govuk-heading-m ib-section" id="findings">Findings</h2>
${
  findings.length === 0
    ? html`<p class="govuk-body">The register holds no finding from this visit.</p>`
    : html`<p class="govuk-body">${counted(findings.length, 'finding', 'findings')}. ${unanswered === 0 ? 'Each has an answer, or has been taken up or closed later.' : html`<a class="govuk-link" href="${paths.findings(programme.id)}?visit=${inspection.id}&amp;status=no-answer-yet">${unanswered} without an answer</a>.`}</p>${findingList(programme.id, findings, { withVisit: false })}`
}`,
    }
  },
})
