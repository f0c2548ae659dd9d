import type { BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import type { AppointmentId } from '../core/intervention/appointment.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { refuse } from '../core/refusal.ts'
import { beginMembership, endMembership } from '../core/people/membership-changes.ts'
import type { Membership, MembershipId, Person, ProgrammeId } from '../core/people/person.ts'
import type { MemberRole } from '../core/people/role.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly personByEmail: (email: string) => Promise<Person | null>
  readonly regime: (programme: ProgrammeId) => Promise<Regime>
  readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]>
}

/** A person gives somebody a role in the programme, from a day to a day. */
export const beginAMembership = async (
  needs: Needs,
  intent: { readonly email: string; readonly role: MemberRole; readonly capacity: string; readonly speaksFor?: BodyId | undefined; readonly appointment?: AppointmentId | null; readonly from: Day; readonly to: Day | null },
  { programme, actor }: Where,
) => {
  const person = await needs.personByEmail(intent.email)
  const named = intent.appointment ?? null
  const appointment = named === null ? null : ((await needs.regime(programme)).appointments.find((each) => each.id === named) ?? null)
  if (named !== null && appointment === null) return needs.record(refuse('no-such-appointment', 'The appointment is not on record.', 'Choose one from the list.'), actor)
  return needs.record(beginMembership({ ...intent, person, appointment }, { programme, actor, on: needs.today(), id: needs.newId() as MembershipId }), actor)
}

/** A person ends a role on a day, with a reason. It stays on record. */
export const endAMembership = async (
  needs: Needs,
  intent: { readonly membership: MembershipId; readonly to: Day; readonly reason: string },
  { programme, actor }: Where,
) => {
  const held = (await needs.membershipsOf(programme)).find((each) => each.membership.id === intent.membership)
  return needs.record(endMembership(held?.membership ?? null, intent, { programme, actor, on: needs.today() }), actor)
}
