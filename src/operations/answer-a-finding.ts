import type { ProgrammeId } from '../core/people/person.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { Intent } from '../core/plan/plan-action.ts'
import type { Action, Outcome, OutcomeId, Priority, PriorityId } from '../core/plan/plan.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { planAnAction } from './plan-an-action.ts'
import { setAnOutcome, setAPriority } from './set-a-priority.ts'

type Needs = Recording & {
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

/** Where the outcome comes from: one that stands, or a new one under a priority that stands or is new too. */
export type ChosenOutcome =
  | { readonly kind: 'existing'; readonly outcome: OutcomeId }
  | { readonly kind: 'new'; readonly difference: string; readonly priority: PriorityId }
  | { readonly kind: 'new-with-priority'; readonly difference: string; readonly title: string; readonly owner: string | null }

const settledOutcome = async (needs: Needs, chosen: ChosenOutcome, where: Where) => {
  switch (chosen.kind) {
    case 'existing':
      return chosen.outcome
    case 'new': {
      const set = await setAnOutcome(needs, chosen, where)
      return isRefusal(set) ? set : set.outcome.id
    }
    case 'new-with-priority': {
      const priority = await setAPriority(needs, chosen, where)
      if (isRefusal(priority)) return priority
      const set = await setAnOutcome(needs, { difference: chosen.difference, priority: priority.priority.id }, where)
      return isRefusal(set) ? set : set.outcome.id
    }
    default:
      return chosen satisfies never
  }
}

/**
 * A person answers findings: a priority and an outcome where they are new, and the action. Each leaves its own line in the
 * journal. The first refusal ends it, and the transaction it runs in keeps nothing of what came before.
 */
export const answerAFinding = async (needs: Needs, intent: Omit<Intent, 'outcome'> & { readonly chosen: ChosenOutcome }, where: Where) => {
  const { chosen, ...action } = intent
  const outcome = await settledOutcome(needs, chosen, where)
  if (typeof outcome !== 'string') return outcome
  return planAnAction(needs, { ...action, outcome }, where)
}
