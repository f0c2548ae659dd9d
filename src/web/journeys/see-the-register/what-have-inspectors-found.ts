import type { Body } from '../../../core/bodies/body.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import { may } from '../../../core/people/permission.ts'
import { gradeHistoryChart } from '../../../reports/render/chart/grade-history-chart.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { figurePanel } from '../../components/figure-panel/figure-panel.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicationWords, visitDays, visitWords } from '../../words/inspection-words.ts'
import { gradeHistoryOf } from './grade-history.ts'
import { byProvider, newestFirst, type ProviderVisits } from './inspections-by-provider.ts'
import { judgementTables } from './judgement-tables.ts'

const historyPanel = (provider: ProviderVisits, index: number, today: Parameters<typeof gradeHistoryOf>[1]): Html | null => {
  const history = gradeHistoryOf(provider, today)
  if (history === null) return null
  const picture = (width: 'wide' | 'narrow'): Html => trustedMarkup(gradeHistoryChart({ ...history.chart, id: `history-${index}-${width}`, width }))
  return figurePanel({
    title: `${provider.name}: grades over time`,
    sentence: history.sentence,
    picture: { wide: picture('wide'), narrow: picture('narrow') },
    table: dataTable({
      caption: `${provider.name}: every judgement in the picture`,
      captionSize: 'hidden',
      columns: [
        { heading: 'Day', isRowHeading: true, cell: (row) => dayInWords(row.day) },
        { heading: 'Area', cell: (row) => row.area },
        { heading: 'Grade as printed', cell: (row) => row.grade },
      ],
      rows: history.rows,
    }),
    headingLevel: 3,
  })
}

const sourceCell = (programme: string, visit: Inspection): Html => {
  const source = visit.source.url === null ? html`${visit.source.title}` : html`<a class="govuk-link" href="${visit.source.url}" rel="noreferrer">${visit.source.title}</a>`
  return visit.document === null ? source : html`<a class="govuk-link" href="${paths.visit(programme, visit.id)}#document">Report kept here</a><span class="ib-table__under">${source}</span>`
}

const everyVisit = (programme: string, inspections: readonly Inspection[], findings: readonly Finding[], bodies: readonly Body[]): Html => {
  const countOf = (visit: Inspection): number => findings.filter((finding) => finding.inspection === visit.id).length
  return dataTable<Inspection>({
    caption: 'Every visit, newest first',
    note: 'A visit without grades, such as a focused or monitoring visit, never changes a grade.',
    columns: [
      {
        heading: 'Visit',
        isRowHeading: true,
        cell: (visit) => html`<a class="govuk-link" href="${paths.visit(programme, visit.id)}">${visitWords[visit.visit]}<span class="govuk-visually-hidden"> of ${dayInWords(dayOfInspection(visit))}</span></a>${visit.theme === null ? null : html`<span class="ib-table__under">${visit.theme}</span>`}`,
      },
      { heading: 'Who', cell: (visit) => bodies.some((each) => each.id === visit.body) ? html`<a class="govuk-link" href="${paths.body(programme, visit.body ?? '')}">${visit.providerAsPrinted}</a>` : visit.providerAsPrinted },
      { heading: 'When', cell: visitDays },
      { heading: 'Publication', cell: (visit) => publicationWords(visit.publication) },
      {
        heading: 'Findings',
        isNumeric: true,
        cell: (visit) => (countOf(visit) === 0 ? null : html`<a class="govuk-link" href="${paths.findings(programme)}?visit=${visit.id}">${countOf(visit)}<span class="govuk-visually-hidden"> findings of this visit</span></a>`),
        whenEmpty: 'No findings listed',
      },
      { heading: 'Source', cell: (visit) => sourceCell(programme, visit) },
    ],
    rows: newestFirst(inspections),
  })
}

/** What have inspectors found? Judgements over time, and every visit with its source. */
export const whatHaveInspectorsFound = page({
  path: paths.register(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const [inspections, findings] = [await ask.inspections(programme.id), await ask.findings(programme.id)]
    const title = 'What have inspectors found?'
    const mayBring = may(actor, 'bring-a-report', programme.id, on)
    const lead = `${counted(inspections.length, 'visit', 'visits')}${findings.length === 0 ? '' : ` and ${counted(findings.length, 'finding', 'findings')}`}, each one click from its source.`
    if (inspections.length === 0) {
      const body = mayBring ? 'Bring an inspection report. When somebody has compared it and accepted it, it appears here.' : 'When a report has been brought, compared and accepted, it appears here.'
      return {
        kind: 'page',
        title,
        body: html`${pageHeading({ title })}${emptyState({ title: 'The register is empty', body, ...(mayBring ? { action: { text: 'Bring a report', href: paths.reports(programme.id) } } : {}) })}`,
      }
    }
    const bodies = await ask.bodies(programme.id)
    const providers = byProvider(inspections, bodies)
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead })}
<div class="govuk-button-group">${findings.length === 0 ? null : button({ text: 'See every finding', href: paths.findings(programme.id) })}${mayBring ? button({ text: 'Bring a report', href: paths.reports(programme.id), classes: 'govuk-button--secondary' }) : null}${may(actor, 'accept-a-reading', programme.id, on) ? button({ text: 'Enter what others found', href: paths.otherWork(programme.id), classes: 'govuk-button--secondary' }) : null}</div>
<p class="govuk-body"><a class="govuk-link" href="${paths.bodies(programme.id)}">Councils, trusts and boards: who existed when, and who took over from whom</a> · <a class="govuk-link" href="${paths.asAt(programme.id)}">See this as at another day</a></p>
<h2 class="govuk-heading-l">Judgements over time</h2>
<p class="govuk-body">Grades stand as the reports print them. An overall grade is shown only where a report prints one; it is never worked out.</p>
${providers.map((provider, index) => html`${historyPanel(provider, index + 1, on)}${judgementTables(programme.id, provider)}`)}
${providers.every(({ visits }) => visits.every(({ judgements }) => judgements.length === 0)) ? html`<p class="govuk-body">No visit in this register gave a grade.</p>` : null}
<h2 class="govuk-heading-l ib-section">All visits</h2>
${everyVisit(programme.id, inspections, findings, bodies)}`,
    }
  },
})
