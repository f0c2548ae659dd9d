import type { Finding } from '../../core/inspection/finding.ts'
import { findingsAnswered, type Action, type Outcome, type Priority } from '../../core/plan/plan.ts'
import { deliveryNames, planTableShape, writeMilestone } from '../../core/plan/plan-table-shape.ts'
import type { Table } from '../../core/table/table.ts'

/** In: the plan and the findings it answers. Out: its table, one row an action, in the order of their numbers. Reads back unchanged. */
export const planTable = ({ actions, outcomes, priorities, findings }: {
  readonly actions: readonly Action[]
  readonly outcomes: readonly Outcome[]
  readonly priorities: readonly Priority[]
  readonly findings: readonly Finding[]
}): Table => ({
  ...planTableShape,
  rows: actions.toSorted((a, b) => a.number - b.number).map((action) => {
    const outcome = outcomes.find((each) => each.id === action.outcome)
    const priority = priorities.find((each) => each.id === outcome?.priority)
    const answered = findingsAnswered(action)
    return {
      id: action.id,
      number: action.number,
      title: action.title,
      outcome: action.outcome,
      findings: answered,
      ownInitiative: action.reason.kind === 'own-initiative' ? action.reason.why : null,
      owner: action.owner,
      partner: action.partner,
      start: action.start,
      due: action.due,
      milestones: action.milestones.map(writeMilestone),
      measures: action.howWeWillKnow.measures,
      evidence: action.howWeWillKnow.evidence,
      delivery: deliveryNames[action.delivery],
      priorityForReading: priority?.title ?? null,
      outcomeForReading: outcome?.difference ?? null,
      findingsForReading: answered.map((id) => findings.find((finding) => finding.id === id)?.text ?? ''),
    }
  }),
})
