import type { ToldRecord } from '../../../core/as-at/dated-record.ts'
import { findingStatus } from '../../../core/inspection/finding-status.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { dayOfInspection } from '../../../core/inspection/inspection.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { findingStatusWords, gradeWords, shortAreaWords, visitAndProvider, visitDays, visitWords } from '../../words/inspection-words.ts'

const latestVisits = 4

/** In: the record as at a day. Out: the latest visits known by then with their grades, and every finding with where it stood. */
export const whatWasFoundThen = ({ inspections, findings, lineage, actions }: ToldRecord, programme: string): Html => {
  const visits = inspections.toSorted((one, other) => (dayOfInspection(other) ?? '').localeCompare(dayOfInspection(one) ?? ''))
  const visitOf = (finding: Finding): string => {
    const visit = inspections.find(({ id }) => id === finding.inspection)
    return visit === undefined ? 'A visit' : visitAndProvider(visit)
  }
  if (visits.length === 0) return html`<p class="govuk-body">No visit was known.</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${visits.slice(0, latestVisits).map((each) => html`<li><a class="govuk-link" href="${paths.visit(programme, each.id)}">${visitWords[each.visit]}, ${each.providerAsPrinted}</a>, ${visitDays(each)}${each.judgements.length === 0 ? null : html`<span class="ib-table__under">${each.judgements.map(({ area, grade, gradeAsPrinted }) => `${shortAreaWords(area)}: ${gradeAsPrinted === '' ? gradeWords(grade) : gradeAsPrinted}`).join('; ')}</span>`}</li>`)}</ul>
${visits.length > latestVisits ? html`<p class="govuk-body">And ${visits.length - latestVisits} earlier.</p>` : null}
${
  findings.length === 0
    ? html`<p class="govuk-body">No finding was in the register.</p>`
    : dataTable<Finding>({
        caption: 'Findings, and where each stood',
        columns: [
          { heading: 'Finding', isRowHeading: true, cell: (finding) => html`<a class="govuk-link" href="${paths.finding(programme, finding.id)}">${finding.text}</a><span class="ib-table__under">${visitOf(finding)}</span>` },
          { heading: 'Where it stood', cell: (finding) => stateTag(findingStatusWords[findingStatus(finding, lineage, actions)]) },
        ],
        rows: findings,
      })
}`
}
