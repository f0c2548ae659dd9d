import type { Day } from '../calendar/day.ts'
import type { Membership, PersonId, ProgrammeId } from '../people/person.ts'
import { isInForce } from '../people/person.ts'
import { independentRoles } from '../people/role.ts'
import type { Action } from '../plan/plan.ts'
import type { Said } from './statement.ts'

/**
 * Who manages somebody, from a day on: a person of the programme, or a post outside it in words. Kept as history. It is recorded so that nobody
 * accepts the proof of a person who decides on their work.
 */
export type ManagerLine = { readonly programme: ProgrammeId; readonly person: PersonId; readonly position: number; readonly manager: { readonly kind: 'person'; readonly person: PersonId } | { readonly kind: 'outside'; readonly post: string }; readonly said: Said }

/** A person of the programme with the posts they hold today. */
export type Colleague = { readonly person: PersonId; readonly name: string; readonly posts: readonly Pick<Membership, 'role' | 'capacity'>[] }

/** Why somebody may not judge the proof for an action (product rule 3). `of` names the person on whom it turns. */
export type NotIndependent = { readonly kind: 'owns-it' | 'managed-by-owner' | 'manager-not-known' | 'offered-it'; readonly of: string }

const same = (one: string | null, other: string): boolean => one !== null && one.trim().toLowerCase() === other.trim().toLowerCase()

/** In: an action and somebody. Out: whether the action carries their name or one of their posts. */
export const owns = ({ owner, partner }: Pick<Action, 'owner' | 'partner'>, { name, posts }: Pick<Colleague, 'name' | 'posts'>): boolean =>
  [owner, partner].some((carrier) => same(carrier, name) || posts.some(({ capacity }) => same(carrier, capacity)))

/** In: the memberships of a programme and a day. Out: the people who serve it then, each once. */
export const colleaguesOn = (held: readonly { readonly membership: Membership; readonly person: { readonly id: PersonId; readonly name: string } }[], on: Day): readonly Colleague[] => {
  const found = new Map<PersonId, { person: PersonId; name: string; posts: Pick<Membership, 'role' | 'capacity'>[] }>()
  for (const { membership, person } of held) {
    if (!isInForce(membership, on)) continue
    const entry = found.get(person.id) ?? { person: person.id, name: person.name, posts: [] }
    entry.posts.push({ role: membership.role, capacity: membership.capacity })
    found.set(person.id, entry)
  }
  return [...found.values()]
}

/** In: who manages whom, and a person. Out: the line that holds. */
export const managerOf = (lines: readonly ManagerLine[], person: PersonId): ManagerLine | null => lines.findLast((each) => each.person === person) ?? null

const isIndependent = ({ posts }: Colleague): boolean => posts.length > 0 && posts.every(({ role }) => independentRoles.some((each) => each === role))

/**
 * In: an action, somebody who would judge its proof, the people of the programme and who manages whom. Out: null where they are independent of it,
 * else why not. The line of management is followed to its end; where a part of it is not on record the answer is not yes.
 */
export const whyNotIndependent = (action: Pick<Action, 'owner' | 'partner'>, judge: PersonId, { colleagues, lines }: { readonly colleagues: readonly Colleague[]; readonly lines: readonly ManagerLine[] }): NotIndependent | null => {
  const self = colleagues.find(({ person }) => person === judge)
  if (self === undefined) return { kind: 'manager-not-known', of: 'somebody who is not here today' }
  if (owns(action, self)) return { kind: 'owns-it', of: self.name }
  const walked = new Set<PersonId>([self.person])
  let current: Colleague = self
  while (!isIndependent(current)) {
    const line = managerOf(lines, current.person)
    if (line === null) return { kind: 'manager-not-known', of: current.name }
    const { manager } = line
    if (manager.kind === 'outside') return [action.owner, action.partner].some((carrier) => same(carrier, manager.post)) ? { kind: 'managed-by-owner', of: manager.post } : null
    const next = colleagues.find(({ person }) => person === manager.person)
    if (next === undefined) return { kind: 'manager-not-known', of: current.name }
    if (owns(action, next)) return { kind: 'managed-by-owner', of: next.name }
    if (walked.has(next.person)) return null
    walked.add(next.person)
    current = next
  }
  return null
}
