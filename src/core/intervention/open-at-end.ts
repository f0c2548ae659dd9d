import type { BodyId } from '../bodies/body.ts'
import type { Governance, Seat } from '../bodies/governance.ts'
import { ownedBy, type Ownership } from '../bodies/ownership.ts'
import type { Day } from '../calendar/day.ts'
import { isInPost, lastDayOf, type Appointment } from './appointment.ts'
import { carriedBy, isSameCarried, type Carried, type Carrying, type ThingHeld } from './carrying.ts'
import { heldByBody } from './dissolve-body.ts'
import type { EscalationStep } from './escalation.ts'
import type { Obligation } from './obligation.ts'
import type { Regime } from './regime.ts'
import { openFindings, thingsHeld, type HeldRecord } from './things-held.ts'

/** Everything that stands on record about who answers for what. */
export type WholeRecord = HeldRecord & { readonly regime: Regime; readonly governance: Governance }

/** What a body would leave behind if it ended on a day. Each needs somebody to go on with it, or an end with a reason. */
export type OpenAtEnd = {
  readonly duties: readonly Obligation[]
  /** People in its posts whose appointments would outlast it. */
  readonly appointments: readonly Appointment[]
  /** What it owns, alone or with others. */
  readonly ownerships: readonly Ownership[]
  /** Seats held for it on boards that go on. */
  readonly seats: readonly Seat[]
  /** Steps of intervention on which it still stands. */
  readonly escalations: readonly EscalationStep[]
  /** Visits with findings that still ask for an answer, the plan, and contracts, support and promises that go on, where it answers for them. */
  readonly carried: readonly Carried[]
}

const outlasts = (appointment: Appointment, lastDay: Day): boolean => {
  const last = lastDayOf(appointment)
  return isInPost(appointment, lastDay) && (last === null || last > lastDay)
}

const goesOn = (record: HeldRecord, what: Carried): boolean => what.kind !== 'visit' || openFindings(record.visited, what.id).length > 0

/** True where it goes with something else that is asked about itself. */
const goesAlong = ({ what, follows = [] }: ThingHeld, carryings: readonly Carrying[]): boolean => follows.length > 0 && !carryings.some((each) => isSameCarried(each.what, what))

/** True where its own record says that the body’s part ends on that day, as the party of a contract that was signed for a term. */
const leftByThen = ({ stakes }: ThingHeld, body: BodyId, lastDay: Day): boolean => {
  const own = stakes.filter((each) => each.body === body)
  return own.length > 0 && own.every((each) => each.to !== null && each.to <= lastDay)
}

/** In: what stands on record, a body and its last day. Out: everything that would be left with nobody. */
export const openAtEnd = (record: WholeRecord, body: BodyId, lastDay: Day): OpenAtEnd => {
  const { regime, governance } = record
  const own = new Set(regime.posts.filter((each) => each.body === body).map((each) => each.id))
  const isItsOn = (thing: ThingHeld, on: Day): boolean => {
    const by = carriedBy(regime, governance.carryings, thing, on)
    return by.kind === 'bodies' && by.bodies.includes(body)
  }
  return {
    duties: heldByBody(regime, body, lastDay),
    appointments: regime.appointments.filter((each) => own.has(each.post) && outlasts(each, lastDay)),
    ownerships: ownedBy(governance.ownerships, body, lastDay).filter((each) => each.to === null || each.to > lastDay),
    seats: governance.seats.filter((each) => each.represents === body && each.body !== body && each.from <= lastDay && (each.to === null || each.to > lastDay)),
    escalations: regime.escalations.filter((each) => each.body === body && each.from.day <= lastDay && (each.lifted === null || each.lifted.on.day > lastDay)),
    // A thing that ends by its own record on or before that day leaves nothing behind.
    carried: thingsHeld(record, lastDay).filter((thing) => goesOn(record, thing.what) && (thing.over === null || thing.over.lastDay > lastDay) && isItsOn(thing, lastDay) && !leftByThen(thing, body, lastDay) && !goesAlong(thing, governance.carryings)).map(({ what }) => what),
  }
}
