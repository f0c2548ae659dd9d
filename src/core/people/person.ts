import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { AppointmentId } from '../intervention/appointment.ts'
import type { Day } from '../calendar/day.ts'
import type { MemberRole } from './role.ts'

export type PersonId = Branded<'PersonId'>
export type ProgrammeId = Branded<'ProgrammeId'>
export type MembershipId = Branded<'MembershipId'>

export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly isDisabled: boolean
}

/** A programme of improvement: what people join, and the fence around everything they see. */
export type Programme = {
  readonly id: ProgrammeId
  readonly name: string
  /** A public record holds public facts only and is the same for every reader; a live programme is being run. */
  readonly kind: 'live' | 'public-record'
  /** True for a programme about nobody real: said on every page. */
  readonly isInvented: boolean
}

/** One person's service to one programme, in one capacity, from the first day to the last, both included. */
export type Membership = {
  readonly id: MembershipId
  readonly person: PersonId
  readonly programme: ProgrammeId
  readonly role: MemberRole
  /** The post as people call it: "Independent chair", "Head of early help". */
  readonly capacity: string
  /** The council, trust or provider for which this person acts in contracts; left out where for none. */
  readonly speaksFor?: BodyId
  readonly from: Day
  readonly to: Day | null
  /** The appointment it rests on, with its first and last day as they stand on record; `from` is null while the person is only proposed. */
  readonly appointment?: { readonly id: AppointmentId; readonly from: Day | null; readonly to: Day | null } | null
}

/**
 * In: a membership and a day in England. Out: whether it holds on that day; access ends by itself after the last day. The one rule of
 * access: every page and act asks it, and the database repeats it (`board_holds_today`). Where the membership rests on an
 * appointment, it also begins and ends with that.
 */
export const isInForce = ({ from, to, appointment = null }: Pick<Membership, 'from' | 'to' | 'appointment'>, on: Day): boolean =>
  from <= on && (to === null || on <= to) && (appointment === null || (appointment.from !== null && appointment.from <= on && (appointment.to === null || on <= appointment.to)))
