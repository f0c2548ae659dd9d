import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Outcome, OutcomeId, Priority, PriorityId } from './plan.ts'

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly position: number }

export type PrioritySet = { readonly kind: 'priority-set'; readonly programme: ProgrammeId; readonly priority: Priority }

/** In: the words and the owner of a priority, and its place in the plan. Out: the change, or a refusal. */
export const setPriority = (
  words: { readonly title: string; readonly owner: string | null },
  { programme, actor, on, position, id }: Setting & { readonly id: PriorityId },
): PrioritySet | NotPermitted | Refusal<'no-title'> => {
  const notPermitted = whyNot(actor, 'set-priorities', programme, on)
  if (notPermitted !== null) return notPermitted
  if (words.title.trim() === '') return refuse('no-title', 'The priority has no words.', 'Say in a few words what it is about.')
  return { kind: 'priority-set', programme, priority: { id, programme, position, title: words.title.trim(), owner: words.owner } }
}

export type OutcomeSet = { readonly kind: 'outcome-set'; readonly programme: ProgrammeId; readonly outcome: Outcome }

/** In: what will be different for children, under which priority. Out: the change, or a refusal. */
export const setOutcome = (
  words: { readonly difference: string; readonly priority: Priority | null },
  { programme, actor, on, position, id }: Setting & { readonly id: OutcomeId },
): OutcomeSet | NotPermitted | Refusal<'no-difference' | 'no-such-priority'> => {
  const notPermitted = whyNot(actor, 'set-priorities', programme, on)
  if (notPermitted !== null) return notPermitted
  if (words.priority === null || words.priority.programme !== programme) {
    return refuse('no-such-priority', 'The priority is not in this plan.', 'Choose a priority of this plan, or add one first.')
  }
  if (words.difference.trim() === '') {
    return refuse('no-difference', 'Nothing says what will be different for children.', 'Say in a sentence what children will notice.')
  }
  return { kind: 'outcome-set', programme, outcome: { id, programme, priority: words.priority.id, position, difference: words.difference.trim() } }
}
