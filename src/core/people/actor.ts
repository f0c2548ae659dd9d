import type { Day } from '../calendar/day.ts'
import { isInForce, type Membership, type PersonId, type ProgrammeId } from './person.ts'

/** Who does an act. A service acts only where no person can: loading samples, reading a report, the host's command line. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId; readonly name: string; readonly memberships: readonly Membership[] }
  | { readonly kind: 'service'; readonly name: ServiceName }

export type ServiceName = 'report reader' | 'sample loader' | 'command line' | 'reminders' | 'pack press' | 'regression watch'

/** In: an actor, a programme and the day. Out: the memberships in force there, empty for an outsider and for a service. */
export const membershipsIn = (actor: Actor, programme: ProgrammeId, on: Day): readonly Membership[] =>
  actor.kind === 'service' ? [] : actor.memberships.filter((each) => each.programme === programme && isInForce(each, on))

/** The capacity that stands in the journal: the post in that programme, or the name of the service. */
export const capacityOf = (actor: Actor, programme: ProgrammeId | null, on: Day): string => {
  if (actor.kind === 'service') return actor.name
  const posts = programme === null ? [] : membershipsIn(actor, programme, on).map((each) => each.capacity)
  return posts.length === 0 ? 'no membership' : posts.join(', ')
}
