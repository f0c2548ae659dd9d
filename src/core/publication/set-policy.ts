import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { policyOn, whyNoPolicy, type SuppressionPolicy } from './suppression-policy.ts'

/** How small numbers are kept back in what a programme publishes is decided, from a day on. */
export type PolicySet = { readonly kind: 'policy-set'; readonly programme: ProgrammeId; readonly before: SuppressionPolicy; readonly policy: SuppressionPolicy; readonly by: PersonId | null }

export type NoPolicySet = NotPermitted | Refusal<'hides-too-little' | 'shows-too-much' | 'no-reason' | 'policy-of-the-past' | 'policy-twice'>

/** In: the rule asked for, those there are, and who decides. Out: the change, or why not: it protects nobody, begins in the past, or the day has one. */
export const setPolicy = (policy: SuppressionPolicy, { programme, actor, on, policies }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly policies: readonly SuppressionPolicy[] }): PolicySet | NoPolicySet => {
  const barred = whyNot(actor, 'set-suppression', programme, on)
  if (barred !== null) return barred
  const wrong = whyNoPolicy(policy)
  if (wrong !== null) return wrong
  if (policy.from < on) return refuse('policy-of-the-past', 'A rule cannot begin in the past: what was released then was released by another.', 'Give today or a later day.')
  if (policies.some(({ from }) => from === policy.from)) return refuse('policy-twice', 'A rule begins on that day already.', 'Give a later day.')
  return { kind: 'policy-set', programme, before: policyOn(policies, policy.from), policy: { ...policy, reason: policy.reason.trim() }, by: actor.kind === 'person' ? actor.person : null }
}
