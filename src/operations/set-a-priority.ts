import { setOutcome, setPriority } from '../core/plan/set-priority.ts'
import type { Outcome, OutcomeId, Priority, PriorityId } from '../core/plan/plan.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
}

/** A person adds a priority at the end of the plan. */
export const setAPriority = async (needs: Needs, words: { readonly title: string; readonly owner: string | null }, { programme, actor }: Where) => {
  const position = (await needs.priorities(programme)).length + 1
  return needs.record(setPriority(words, { programme, actor, on: needs.today(), position, id: needs.newId() as PriorityId }), actor)
}

/** A person says what will be different for children under a priority. */
export const setAnOutcome = async (needs: Needs, words: { readonly difference: string; readonly priority: PriorityId }, { programme, actor }: Where) => {
  const priority = (await needs.priorities(programme)).find((each) => each.id === words.priority) ?? null
  const position = (await needs.outcomes(programme)).filter((each) => each.priority === words.priority).length + 1
  const decision = setOutcome({ difference: words.difference, priority }, { programme, actor, on: needs.today(), position, id: needs.newId() as OutcomeId })
  return needs.record(decision, actor)
}
