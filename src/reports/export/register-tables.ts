import { findingStatus, type FindingStatus } from '../../core/inspection/finding-status.ts'
import type { Finding } from '../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection } from '../../core/inspection/inspection.ts'
import { targetOf, type Lineage } from '../../core/inspection/lineage.ts'
import { findingsShape, judgementsShape, lineageShape, registerNames, visitsShape, writeSource, type RegisterPart } from '../../core/inspection/register-table-shapes.ts'
import { findingsAnswered, isLive, type Action } from '../../core/plan/plan.ts'
import type { Row, Table } from '../../core/table/table.ts'

type Register = { readonly inspections: readonly Inspection[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[]; readonly actions: readonly Action[] }

const visitRow = (inspection: Inspection, findings: readonly Finding[]): Row => ({
  id: inspection.id,
  kind: registerNames.visit[inspection.visit],
  provider: inspection.providerAsPrinted,
  body: inspection.body,
  framework: inspection.framework,
  start: inspection.start,
  end: inspection.end,
  datesInWords: inspection.datesInWords,
  publication: registerNames.publication[inspection.publication.kind],
  published: inspection.publication.kind === 'published' ? inspection.publication.on : null,
  received: inspection.received,
  leads: inspection.leadInspectors,
  theme: inspection.theme,
  summary: inspection.summary,
  document: inspection.document,
  source: inspection.source.title,
  address: inspection.source.url,
  alsoIn: inspection.alsoIn.map(writeSource),
  findingsForReading: findings.filter((finding) => finding.inspection === inspection.id).length,
})

/**
 * The register as the four tables that come home unchanged. In: the register and the plan, and words for where a finding stands.
 * Out: the tables by name. Grades stand as printed; none is worked out.
 */
export const registerTables = ({ inspections, findings, lineage, actions }: Register, statusWords: Readonly<Record<FindingStatus, string>>): Readonly<Record<RegisterPart, Table>> => {
  const visitOf = new Map(inspections.map((inspection) => [inspection.id, inspection]))
  const dayOf = (finding: Finding) => {
    const visit = visitOf.get(finding.inspection)
    return visit === undefined ? null : dayOfInspection(visit)
  }
  return {
    visits: { ...visitsShape, rows: inspections.map((inspection) => visitRow(inspection, findings)) },
    judgements: {
      ...judgementsShape,
      rows: inspections.flatMap((inspection) =>
        inspection.judgements.map((judgement) => ({ ...judgement, visit: inspection.id, providerForReading: inspection.providerAsPrinted, onForReading: dayOfInspection(inspection) })),
      ),
    },
    findings: {
      ...findingsShape,
      rows: findings.map((finding) => ({
        id: finding.id,
        visit: finding.inspection,
        position: finding.position,
        kind: registerNames.finding[finding.kind],
        addressee: registerNames.addressee[finding.addressee],
        number: finding.numberAsPrinted,
        group: finding.group,
        text: finding.text,
        parts: finding.subItems,
        page: finding.page,
        providerForReading: visitOf.get(finding.inspection)?.providerAsPrinted ?? null,
        onForReading: dayOf(finding),
        statusForReading: statusWords[findingStatus(finding, lineage, actions)],
        actionsForReading: actions.filter((action) => isLive(action) && findingsAnswered(action).includes(finding.id)).map((action) => String(action.number)),
      })),
    },
    lineage: {
      ...lineageShape,
      rows: lineage.map((line) => ({ earlier: line.earlier, kind: registerNames.lineage[line.kind], target: targetOf(line), reason: line.reason })),
    },
  }
}
