import type { Day } from '../calendar/day.ts'
import { membershipsIn, type Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Action } from './plan.ts'

const sameWords = (one: string | null, other: string): boolean => one !== null && one.trim().toLowerCase() === other.trim().toLowerCase()

/** In: who acts, and the post or name on a piece of work. Out: whether that is one of their posts in the programme, or their name. */
export const carriesByName = (actor: Actor, carrier: string | null, programme: ProgrammeId, on: Day): boolean =>
  membershipsIn(actor, programme, on).some(({ capacity }) => sameWords(carrier, capacity) || sameWords(carrier, actor.name))

/**
 * In: who speaks, an action and the day. Out: whether it is theirs to report on. Whoever may plan reports on every action; an action
 * owner or partner on those that carry their post or their name.
 */
export const carries = (actor: Actor, action: Action, on: Day): boolean => {
  if (actor.kind === 'service') return true
  const posts = membershipsIn(actor, action.programme, on)
  return posts.some(({ role, capacity }) => permissions['plan-an-action'][role] || [action.owner, action.partner].some((carrier) => sameWords(carrier, capacity) || sameWords(carrier, actor.name)))
}
