import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { lastDayOf, type Appointment } from '../intervention/appointment.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'
import { whyNot, type NotPermitted } from './permission.ts'
import type { Membership, MembershipId, Person, Programme, ProgrammeId } from './person.ts'
import { independentRoles, type MemberRole } from './role.ts'
import { maySpeakForABody, voicesOf } from './voice.ts'

export type ProgrammeBegun = { readonly kind: 'programme-begun'; readonly programme: ProgrammeId; readonly about: Programme }

/** The password travels as its hash; the plain one never reaches a change or the journal. */
export type PersonAdded = { readonly kind: 'person-added'; readonly programme: null; readonly person: Person; readonly passwordHash: string }
export type PasswordSet = { readonly kind: 'password-set'; readonly programme: null; readonly person: Person['id']; readonly passwordHash: string }
export type MembershipBegun = { readonly kind: 'membership-begun'; readonly programme: ProgrammeId; readonly membership: Membership }
export type MembershipEnded = {
  readonly kind: 'membership-ended'
  readonly programme: ProgrammeId
  readonly membership: MembershipId
  readonly before: Day | null
  readonly to: Day
  readonly reason: string
}

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day }

const appointedByHost = (role: MemberRole, actor: Actor): Refusal<'appointed-by-the-host'> | null =>
  actor.kind === 'person' && independentRoles.some((each) => each === role)
    ? refuse('appointed-by-the-host', 'Those who judge the programme are not appointed by it.', 'Ask whoever hosts this service to add or end this person’s role.')
    : null

/** Otherwise one party of a contract could make itself the voice of another, or silence it. */
const voiceFault = (body: BodyId | undefined, { programme, actor, on }: Setting): Refusal<'voice-not-yours-to-give'> | null =>
  body !== undefined && actor.kind === 'person' && !voicesOf(actor, 'manage-people', programme, on).includes(body)
    ? refuse('voice-not-yours-to-give', 'Who speaks for a body is settled by that body.', 'Ask somebody who speaks for it and may give roles, or whoever hosts this service.')
    : null

/**
 * In: who joins, as what, from when to when, and the body the person speaks for, if any. Out: the change, or a refusal. Nobody gives a
 * role to themselves. Where an appointment is named, access begins and ends with it. A voice for a body is given by the host, or by somebody who already speaks for that body.
 */
export const beginMembership = (
  intent: { readonly person: Person | null; readonly role: MemberRole; readonly capacity: string; readonly speaksFor?: BodyId | undefined; readonly appointment?: Appointment | null; readonly from: Day; readonly to: Day | null },
  { programme, actor, on, id }: Setting & { readonly id: MembershipId },
): MembershipBegun | NotPermitted | Refusal<'no-such-person' | 'no-capacity' | 'ends-before-it-starts' | 'own-role' | 'appointed-by-the-host' | 'voice-not-yours-to-give' | 'role-without-a-voice' | 'no-such-appointment' | 'appointment-is-over' | 'no-last-day'> => {
  const notPermitted = whyNot(actor, 'manage-people', programme, on)
  if (notPermitted !== null) return notPermitted
  const { person, role, capacity, speaksFor, appointment = null, from, to } = intent
  if (person === null) return refuse('no-such-person', 'Nobody here has that e-mail address.', 'Check the address, or ask whoever hosts this service to add the person.')
  if (actor.kind === 'person' && actor.person === person.id) {
    return refuse('own-role', 'Nobody gives a role to themselves.', 'Ask the director or another programme lead.')
  }
  const host = appointedByHost(role, actor)
  if (host !== null) return host
  if (capacity.trim() === '') return refuse('no-capacity', 'The post has no name.', 'Give the post as people call it, such as “Head of early help”.')
  if (to !== null && to < from) return refuse('ends-before-it-starts', 'The role would end before it starts.', 'Correct one of the two dates.')
  if (speaksFor !== undefined && !maySpeakForABody(role)) return refuse('role-without-a-voice', 'Those who judge the programme speak for no party.', 'Leave out the body, or choose another role.')
  const voice = voiceFault(speaksFor, { programme, actor, on })
  if (voice !== null) return voice
  const last = appointment === null ? null : lastDayOf(appointment)
  if (appointment !== null && appointment.programme !== programme) return refuse('no-such-appointment', 'The appointment is not of this programme.', 'Choose one from the list.')
  if (last !== null && last < from) return refuse('appointment-is-over', 'The appointment ends before the role would begin.', 'Choose another appointment, or an earlier first day.')
  // An inspector reads for a time only: an access that nobody ends would outlive the visit.
  if (role === 'inspector' && to === null && last === null) return refuse('no-last-day', 'An inspector reads here for a time only.', 'Give the last day. After it the access ends by itself.')
  const rests = appointment === null ? {} : { appointment: { id: appointment.id, from: appointment.from?.day ?? null, to: last } }
  const membership = { id, person: person.id, programme, role, capacity: capacity.trim(), ...(speaksFor === undefined ? {} : { speaksFor }), from, to, ...rests }
  return { kind: 'membership-begun', programme, membership }
}

/** In: a membership, its last day and why. Out: the change, or a refusal. The membership stays on record. */
export const endMembership = (
  membership: Membership | null,
  { to, reason }: { readonly to: Day; readonly reason: string },
  { programme, actor, on }: Setting,
): MembershipEnded | NotPermitted | Refusal<'no-such-membership' | 'no-reason' | 'ends-before-it-starts' | 'would-last-longer' | 'appointed-by-the-host' | 'voice-not-yours-to-give'> => {
  const notPermitted = whyNot(actor, 'manage-people', programme, on)
  if (notPermitted !== null) return notPermitted
  if (membership === null || membership.programme !== programme) {
    return refuse('no-such-membership', 'There is no such role in this programme.', 'Choose one from the list of people.')
  }
  const notYours = appointedByHost(membership.role, actor) ?? voiceFault(membership.speaksFor, { programme, actor, on })
  if (notYours !== null) return notYours
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why the role ends.', 'Give the reason in a sentence.')
  if (to < membership.from) return refuse('ends-before-it-starts', 'The role would end before it starts.', 'Give a day on or after its first day.')
  // Otherwise people could lengthen their own role, which nobody may give to themselves.
  if (membership.to !== null && to > membership.to) {
    return refuse('would-last-longer', 'The role already ends before that day.', 'Give an earlier day. To go on, a new role has to begin.')
  }
  return { kind: 'membership-ended', programme, membership: membership.id, before: membership.to, to, reason: reason.trim() }
}
