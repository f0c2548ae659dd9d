import { asksForAnswer } from '../../core/inspection/finding-status.ts'
import type { Finding } from '../../core/inspection/finding.ts'
import type { Lineage } from '../../core/inspection/lineage.ts'
import { coverage, type Gap } from '../../core/plan/coverage.ts'
import type { Action } from '../../core/plan/plan.ts'
import type { Table } from '../../core/table/table.ts'

type Register = { readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[]; readonly actions: readonly Action[] }

/** Every finding that still asks for an answer, and what it lacks. */
export const coverageTable = ({ findings, lineage, actions }: Register, gapWords: Readonly<Record<Gap, string>>): Table => ({
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
    gaps: gaps.map((gap) => gapWords[gap]),
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
