import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { membershipsIn, type Actor } from './actor.ts'
import { permissions, type Act } from './permission.ts'
import type { ProgrammeId } from './person.ts'
import { independentRoles, type MemberRole } from './role.ts'

/** The roles that may belong to one side of a contract. Those who judge the programme never speak for a party. */
export const maySpeakForABody = (role: MemberRole): boolean => !independentRoles.some((each) => each === role)

/**
 * In: who acts, which act, where and when. Out: the bodies for which the person may do it: both halves are needed, a role that the
 * table of permissions lets do the act, and a membership that names the body. A service has no voice of its own.
 */
export const voicesOf = (actor: Actor, act: Act, programme: ProgrammeId, on: Day): readonly BodyId[] => [
  ...new Set(
    membershipsIn(actor, programme, on)
      .filter((each) => permissions[act][each.role])
      .flatMap((each) => (each.speaksFor === undefined ? [] : [each.speaksFor])),
  ),
]

/** In: who acts, for which body, where and when. Out: the post in which the person speaks for it, or null where they do not. */
export const postFor = (actor: Actor, body: BodyId, programme: ProgrammeId, on: Day): string | null =>
  membershipsIn(actor, programme, on).find((each) => each.speaksFor === body)?.capacity ?? null
