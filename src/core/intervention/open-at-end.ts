import type { BodyId } from '../bodies/body.ts'
import type { Governance, Seat } from '../bodies/governance.ts'
import { ownedBy, type Ownership } from '../bodies/ownership.ts'
import type { Day } from '../calendar/day.ts'
import { asksForAnswer } from '../inspection/finding-status.ts'
import type { Finding } from '../inspection/finding.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { Lineage } from '../inspection/lineage.ts'
import { isInPost, lastDayOf, type Appointment } from './appointment.ts'
import { carriedBy, type Carried } from './carrying.ts'
import { heldByBody } from './dissolve-body.ts'
import type { Obligation } from './obligation.ts'
import type { Regime } from './regime.ts'

/** What the register holds: visits, findings, and what later visits say of earlier findings. */
export type Visited = { readonly inspections: readonly Inspection[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[] }

/** Everything that stands on record about who answers for what. */
export type WholeRecord = { readonly regime: Regime; readonly governance: Governance; readonly visited: Visited }

/** What a body would leave behind if it ended on a day. Each needs somebody to go on with it, or an end with a reason. */
export type OpenAtEnd = {
  readonly duties: readonly Obligation[]
  /** People in its posts whose appointments would outlast it. */
  readonly appointments: readonly Appointment[]
  /** What it owns, alone or with others. */
  readonly ownerships: readonly Ownership[]
  /** Seats held for it on boards that go on. */
  readonly seats: readonly Seat[]
  /** Visits with findings that still ask for an answer, and the plan, where it answers for them. */
  readonly carried: readonly Carried[]
}

const outlasts = (appointment: Appointment, lastDay: Day): boolean => {
  const last = lastDayOf(appointment)
  return isInPost(appointment, lastDay) && (last === null || last > lastDay)
}

/** In: the findings of a visit. Out: those that still ask for an answer. */
export const openFindings = ({ findings, lineage }: Visited, visit: string): readonly Finding[] => findings.filter((each) => each.inspection === visit && asksForAnswer(each, lineage))

/** In: what stands on record, a body and its last day. Out: everything that would be left with nobody. */
export const openAtEnd = ({ regime, governance, visited }: WholeRecord, body: BodyId, lastDay: Day): OpenAtEnd => {
  const own = new Set(regime.posts.filter((each) => each.body === body).map((each) => each.id))
  const things: readonly Carried[] = [...visited.inspections.filter((each) => openFindings(visited, each.id).length > 0).map((each) => ({ kind: 'visit' as const, visit: each.id })), { kind: 'plan' }]
  return {
    duties: heldByBody(regime, body, lastDay),
    appointments: regime.appointments.filter((each) => own.has(each.post) && outlasts(each, lastDay)),
    ownerships: ownedBy(governance.ownerships, body, lastDay).filter((each) => each.to === null || each.to > lastDay),
    seats: governance.seats.filter((each) => each.represents === body && each.body !== body && each.from <= lastDay && (each.to === null || each.to > lastDay)),
    carried: things.filter((what) => {
      const by = carriedBy(regime, governance.carryings, what, visited.inspections, lastDay)
      return by.kind === 'bodies' && by.bodies.includes(body)
    }),
  }
}
