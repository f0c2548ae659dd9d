import { asksForAnswer, findingStatus, type FindingStatus } from '../../core/inspection/finding-status.ts'
import type { Finding, FindingKind } from '../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection, type VisitKind } from '../../core/inspection/inspection.ts'
import type { Lineage } from '../../core/inspection/lineage.ts'
import { coverage, type Gap } from '../../core/plan/coverage.ts'
import type { Action } from '../../core/plan/plan.ts'
import type { Table } from '../../core/table/table.ts'

/** The words that stand for codes in the tables; whoever shows them elsewhere hands in the same. */
export type RecordWords = {
  readonly visit: Readonly<Record<VisitKind, string>>
  readonly findingKind: Readonly<Record<FindingKind, string>>
  readonly status: Readonly<Record<FindingStatus, string>>
  readonly gap: Readonly<Record<Gap, string>>
}

type Register = { readonly inspections: readonly Inspection[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[]; readonly actions: readonly Action[] }

/** Every finding, one a row, with where it stands and the numbers of the actions that answer it. */
export const findingsTable = ({ inspections, findings, lineage, actions }: Register, words: RecordWords): Table => ({
  name: 'Findings',
  columns: [
    { key: 'id', heading: 'Finding ID', kind: 'text' },
    { key: 'visit', heading: 'Visit', kind: 'text' },
    { key: 'on', heading: 'Day of the visit', kind: 'day' },
    { key: 'kind', heading: 'Kind', kind: 'text' },
    { key: 'number', heading: 'Number in the report', kind: 'text' },
    { key: 'text', heading: 'Finding, word for word', kind: 'text' },
    { key: 'parts', heading: 'Parts of it', kind: 'list' },
    { key: 'page', heading: 'Page', kind: 'number' },
    { key: 'status', heading: 'Where it stands', kind: 'text' },
    { key: 'actions', heading: 'Answered by actions', kind: 'list' },
  ],
  rows: findings.map((finding) => {
    const inspection = inspections.find((each) => each.id === finding.inspection)
    const answers = coverage([finding], actions).findings[0]?.actions ?? []
    return {
      id: finding.id,
      visit: inspection === undefined ? null : words.visit[inspection.visit],
      on: inspection === undefined ? null : dayOfInspection(inspection),
      kind: words.findingKind[finding.kind],
      number: finding.numberAsPrinted,
      text: finding.text,
      parts: finding.subItems,
      page: finding.page,
      status: words.status[findingStatus(finding, lineage, actions)],
      actions: answers.map((action) => String(action.number)),
    }
  }),
})

/** Every visit, one a row. */
export const visitsTable = ({ inspections, findings }: Register, words: RecordWords): Table => ({
  name: 'Visits',
  columns: [
    { key: 'id', heading: 'Visit ID', kind: 'text' },
    { key: 'kind', heading: 'Visit', kind: 'text' },
    { key: 'start', heading: 'First day', kind: 'day' },
    { key: 'end', heading: 'Last day', kind: 'day' },
    { key: 'published', heading: 'Published', kind: 'day' },
    { key: 'received', heading: 'Received', kind: 'day' },
    { key: 'provider', heading: 'Provider as printed', kind: 'text' },
    { key: 'leads', heading: 'Lead inspectors', kind: 'list' },
    { key: 'findings', heading: 'Number of findings', kind: 'number' },
    { key: 'source', heading: 'Source', kind: 'text' },
    { key: 'address', heading: 'Address of the source', kind: 'text' },
  ],
  rows: inspections.map((inspection) => ({
    id: inspection.id,
    kind: words.visit[inspection.visit],
    start: inspection.start,
    end: inspection.end,
    published: inspection.publication.kind === 'published' ? inspection.publication.on : null,
    received: inspection.received,
    provider: inspection.providerAsPrinted,
    leads: inspection.leadInspectors,
    findings: findings.filter((finding) => finding.inspection === inspection.id).length,
    source: inspection.source.title,
    address: inspection.source.url,
  })),
})

/** Every judgement of every visit, one a row, as the report prints it. No grade is worked out from others. */
export const judgementsTable = ({ inspections }: Register, words: RecordWords): Table => ({
  name: 'Judgements',
  columns: [
    { key: 'visit', heading: 'Visit ID', kind: 'text' },
    { key: 'kind', heading: 'Visit', kind: 'text' },
    { key: 'on', heading: 'Day of the visit', kind: 'day' },
    { key: 'area', heading: 'Area as printed', kind: 'text' },
    { key: 'grade', heading: 'Grade as printed', kind: 'text' },
    { key: 'page', heading: 'Page', kind: 'number' },
  ],
  rows: inspections.flatMap((inspection) =>
    inspection.judgements.map((judgement) => ({
      visit: inspection.id,
      kind: words.visit[inspection.visit],
      on: dayOfInspection(inspection),
      area: judgement.areaAsPrinted,
      grade: judgement.gradeAsPrinted,
      page: judgement.page,
    })),
  ),
})

/** Every finding that still asks for an answer, and what it lacks. */
export const coverageTable = ({ findings, lineage, actions }: Register, words: RecordWords): Table => ({
  name: 'Coverage',
  columns: [
    { key: 'id', heading: 'Finding ID', kind: 'text' },
    { key: 'text', heading: 'Finding, word for word', kind: 'text' },
    { key: 'actions', heading: 'Answered by actions', kind: 'list' },
    { key: 'gaps', heading: 'What it lacks', kind: 'list' },
  ],
  rows: coverage(findings.filter((finding) => asksForAnswer(finding, lineage)), actions).findings.map(({ finding, actions: answers, gaps }) => ({
    id: finding.id,
    text: finding.text,
    actions: answers.map((action) => String(action.number)),
    gaps: gaps.map((gap) => words.gap[gap]),
  })),
})

/** Every outcome with its ID, for whoever fills in the plan’s table. */
export const outcomesTable = (plan: { readonly priorities: readonly { readonly id: string; readonly position: number; readonly title: string; readonly owner: string | null }[]; readonly outcomes: readonly { readonly id: string; readonly priority: string; readonly position: number; readonly difference: string }[] }): Table => ({
  name: 'Outcomes',
  columns: [
    { key: 'id', heading: 'Outcome ID', kind: 'text' },
    { key: 'difference', heading: 'What will be different for children', kind: 'text' },
    { key: 'priority', heading: 'Priority', kind: 'text' },
    { key: 'owner', heading: 'Owner of the priority', kind: 'text' },
  ],
  rows: plan.priorities.toSorted((a, b) => a.position - b.position).flatMap((priority) =>
    plan.outcomes.filter((outcome) => outcome.priority === priority.id).toSorted((a, b) => a.position - b.position).map((outcome) => ({
      id: outcome.id, difference: outcome.difference, priority: priority.title, owner: priority.owner,
    })),
  ),
})
