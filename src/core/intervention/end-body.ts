import { daySaid } from '../calendar/day-said.ts'
import { faultInLink, type LinkRefusal } from '../bodies/add-body.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Governance, Seat, SeatId } from '../bodies/governance.ts'
import { setOwners, type OwnersRefusal } from '../bodies/set-owners.ts'
import type { Owner, Ownership } from '../bodies/ownership.ts'
import type { Succession, SuccessionKind } from '../bodies/succession.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { Appointment, AppointmentId, Post } from './appointment.ts'
import { isSameCarried, type Carried, type CarriedKind, type Carrying } from './carrying.ts'
import { dissolveBody, type BodyDissolved, type Disposition, type DissolveRefusal } from './dissolve-body.ts'
import type { EscalationId, EscalationStep } from './escalation.ts'
import type { ObligationId } from './obligation.ts'
import { openAtEnd, type OpenAtEnd, type WholeRecord } from './open-at-end.ts'
import { noReason, noSource, whyNotHere, type Setting } from './setting.ts'

/** The end of a body as people enter it: who comes after, and what becomes of everything it would leave behind. */
export type EndIntent = {
  readonly body: BodyId
  readonly lastDay: Day
  readonly reason: string
  readonly source: Source | null
  readonly successors: readonly { readonly body: BodyId; readonly kind: SuccessionKind }[]
  readonly dispositions: readonly Disposition[]
  readonly appointments: readonly { readonly appointment: AppointmentId; readonly reason: string }[]
  /** All owners from the next day on; nobody where ownership ends with the body, for the reason given. */
  readonly ownerships: readonly { readonly owned: BodyId; readonly to: readonly Owner[]; readonly reason: string }[]
  readonly seats: readonly { readonly seat: SeatId; readonly reason: string }[]
  /** Nobody where the step ends with the body, for the reason given. */
  readonly escalations: readonly { readonly step: EscalationId; readonly to: readonly BodyId[]; readonly reason: string }[]
  /** Nobody where it ends with the body, for the reason given. */
  readonly carried: readonly { readonly what: Carried; readonly to: readonly BodyId[]; readonly reason: string }[]
}

/** What ends and begins with a body besides its duties. */
export type Wake = {
  readonly successions: readonly Succession[]
  readonly appointments: readonly { readonly before: Appointment; readonly appointment: Appointment }[]
  readonly posts: readonly { readonly before: Post; readonly post: Post }[]
  readonly ownerships: readonly { readonly closed: Ownership; readonly next: Ownership | null }[]
  readonly seats: readonly { readonly before: Seat; readonly seat: Seat }[]
  /** Steps of intervention lifted with it, and those that begin for who comes after. */
  readonly escalations: { readonly lifted: readonly { readonly before: EscalationStep; readonly step: EscalationStep }[]; readonly begun: readonly EscalationStep[] }
  readonly carried: readonly Carrying[]
}

export type BodyEnded = Omit<BodyDissolved, 'kind'> & { readonly kind: 'body-ended'; readonly reason: string } & Wake

/** In: the id of what is passed on, and which of its heirs. Out: the id of what begins for that heir. */
export type NewIdOf = (id: string, index: number) => string

export type EndRefusal = DissolveRefusal | LinkRefusal | OwnersRefusal | Refusal<'appointment-left-behind' | 'ownership-left-behind' | 'seat-left-behind' | 'step-left-behind' | 'thing-left-behind'>

const nobodyFor = {
  visit: 'Nobody would answer for the findings of a visit.',
  plan: 'Nobody would answer for the plan.',
  contract: 'Nobody would take its place in a contract.',
  support: 'Nobody would receive the support that was agreed with it.',
  promise: 'Nobody would keep what it promised care leavers.',
  evidence: 'Nobody would hold a piece of evidence.',
} as const satisfies Record<CarriedKind, string>

const leftBehind = (open: OpenAtEnd, intent: EndIntent, { regime }: WholeRecord): EndRefusal | null => {
  const appointment = open.appointments.find((each) => !intent.appointments.some((one) => one.appointment === each.id))
  if (appointment !== undefined) return refuse('appointment-left-behind', `${appointment.person} would be in a post of a body that is gone.`, 'Say why the appointment ends.')
  const ownership = open.ownerships.find((each) => !intent.ownerships.some((one) => one.owned === each.owned))
  if (ownership !== undefined) return refuse('ownership-left-behind', `${regime.bodies.find((each) => each.id === ownership.owned)?.name ?? 'A body'} would have an owner that is gone.`, 'Name its owners from the next day on, or say why it has none.')
  const seat = open.seats.find((each) => !intent.seats.some((one) => one.seat === each.id))
  if (seat !== undefined) return refuse('seat-left-behind', `The seat “${seat.title}” would be held for a body that is gone.`, 'Say why it ends.')
  const step = open.escalations.find((each) => !intent.escalations.some((one) => one.step === each.id))
  if (step !== undefined) return refuse('step-left-behind', 'A step of intervention would stand against a body that is gone.', 'Say against whom it goes on, or why it ends.')
  const carried = open.carried.find((each) => !intent.carried.some((one) => isSameCarried(one.what, each)))
  return carried === undefined ? null : refuse('thing-left-behind', nobodyFor[carried.kind], 'Say who does from the next day on, or why it ends.')
}

const endedOwnerships = (open: OpenAtEnd, intent: EndIntent, governance: Governance, setting: Setting): Wake['ownerships'] | EndRefusal => {
  const done: { closed: Ownership; next: Ownership | null }[] = []
  for (const before of open.ownerships) {
    const { to, reason } = intent.ownerships.find((each) => each.owned === before.owned)!
    const silent = noReason(reason)
    if (silent !== null) return silent
    const closed = { ...before, to: intent.lastDay }
    if (to.length === 0) {
      done.push({ closed, next: null })
      continue
    }
    const set = setOwners({ owned: before.owned, from: addDays(intent.lastDay, 1), owners: to, sources: intent.source === null ? before.sources : [intent.source], note: reason.trim() }, { ...setting, governance })
    if (isRefusal(set)) return set
    done.push({ closed, next: set.ownership })
  }
  return done
}

const whyNotThere = (to: readonly BodyId[], intent: EndIntent, { regime }: Setting): EndRefusal | null => {
  const from = addDays(intent.lastDay, 1)
  const gone = to.find((id) => !regime.bodies.some((each) => each.id === id && (each.validFrom === null || each.validFrom <= from) && (each.validTo === null || from <= each.validTo)))
  return gone !== undefined || to.includes(intent.body) ? refuse('no-such-successor', `Whoever is to answer for it is not there on ${daySaid(from)}.`, 'Choose a body that exists on that day.') : null
}

const endedSteps = (open: OpenAtEnd, intent: EndIntent, setting: Setting, idOf: NewIdOf): Wake['escalations'] | EndRefusal => {
  const lifted: { before: EscalationStep; step: EscalationStep }[] = []
  const begun: EscalationStep[] = []
  for (const before of open.escalations) {
    const { to, reason } = intent.escalations.find((each) => each.step === before.id)!
    const refusal = noReason(reason) ?? whyNotThere(to, intent, setting)
    if (refusal !== null) return refusal
    lifted.push({ before, step: { ...before, lifted: { on: exactly(addDays(intent.lastDay, 1)), reason: reason.trim() } } })
    begun.push(...to.map((body, index): EscalationStep => ({ ...before, id: idOf(before.id, index) as EscalationId, body, from: exactly(addDays(intent.lastDay, 1)), reason: reason.trim(), lifted: null })))
  }
  return { lifted, begun }
}

const carriedOn = (open: OpenAtEnd, intent: EndIntent, setting: Setting): readonly Carrying[] | EndRefusal => {
  const from = addDays(intent.lastDay, 1)
  const done: Carrying[] = []
  for (const what of open.carried) {
    const { to, reason } = intent.carried.find((each) => isSameCarried(each.what, what))!
    const silent = noReason(reason)
    if (silent !== null) return silent
    const absent = whyNotThere(to, intent, setting)
    if (absent !== null) return absent
    done.push({ programme: setting.programme, what, from, instead: intent.body, by: to, because: reason.trim(), source: intent.source })
  }
  return done
}

/**
 * In: a body, its last day, who comes after, and what becomes of all it would leave behind. Out: one change that says all of it, or a
 * refusal: no body ends while a duty, an appointment, something it owns, a seat held for it, a step of intervention, findings, the
 * plan, a contract, support or a promise would have neither somebody to go on with it nor an end with a reason.
 */
export const endBody = (intent: EndIntent, record: WholeRecord, today: Setting, idOf: NewIdOf): BodyEnded | EndRefusal => {
  const { body, lastDay, reason, source } = intent
  const refusal = whyNotHere('change-instrument', today) ?? noReason(reason) ?? (source === null ? null : noSource([source]))
  if (refusal !== null) return refusal
  const on = addDays(lastDay, 1)
  // Everything is decided as if the body were gone on the next day, so that nothing can pass to the body itself.
  const gone = today.regime.bodies.map((each) => (each.id === body && each.validTo === null ? { ...each, validTo: lastDay } : each))
  const setting: Setting = { ...today, regime: { ...today.regime, bodies: gone } }
  const { programme, regime } = setting
  const successions = intent.successors.map(({ body: successor, kind }): Succession => ({ predecessor: body, successor, on, kind }))
  const known = regime.successions
  const isKnown = (link: Succession): boolean => known.some((each) => each.predecessor === link.predecessor && each.successor === link.successor && each.on === link.on)
  for (const link of successions.filter((each) => !isKnown(each))) {
    const fault = faultInLink(regime.bodies, known, link)
    if (fault !== null) return fault
  }
  const dissolved = dissolveBody({ body, lastDay, dispositions: intent.dispositions }, setting, (obligation, index) => idOf(obligation, index) as ObligationId)
  if (isRefusal(dissolved)) return dissolved
  const open = openAtEnd(record, body, lastDay)
  const left = leftBehind(open, intent, record)
  if (left !== null) return left
  const ownerships = endedOwnerships(open, intent, record.governance, setting)
  if (isRefusal(ownerships)) return ownerships
  const carried = carriedOn(open, intent, setting)
  if (isRefusal(carried)) return carried
  const escalations = endedSteps(open, intent, setting, idOf)
  if ('code' in escalations) return escalations
  const reasons = [...intent.appointments.filter((each) => open.appointments.some((one) => one.id === each.appointment)), ...intent.seats.filter((each) => open.seats.some((one) => one.id === each.seat))]
  const silent = reasons.map((each) => noReason(each.reason)).find((each) => each !== null)
  if (silent !== undefined && silent !== null) return silent
  const own = record.governance.ownerships.filter((each) => each.owned === body && each.from <= lastDay && each.to === null)
  return {
    ...dissolved,
    kind: 'body-ended',
    programme,
    reason: reason.trim(),
    successions: successions.filter((each) => !isKnown(each)),
    appointments: open.appointments.map((before) => ({
      before,
      appointment: { ...before, ending: { kind: 'ended', lastDay: exactly(lastDay), reason: intent.appointments.find((each) => each.appointment === before.id)!.reason.trim(), advice: null, source } },
    })),
    posts: regime.posts.filter((each) => each.body === body && each.to === null).map((before) => ({ before, post: { ...before, to: exactly(lastDay), endedBecause: reason.trim() } })),
    // Who owned the body itself owns nothing of it any more.
    ownerships: [...ownerships, ...own.map((each) => ({ closed: { ...each, to: lastDay }, next: null }))],
    seats: [
      ...open.seats.map((before) => ({ before, seat: { ...before, to: lastDay, endedBecause: intent.seats.find((each) => each.seat === before.id)!.reason.trim() } })),
      ...record.governance.seats.filter((each) => each.body === body && each.to === null && each.from <= lastDay).map((before) => ({ before, seat: { ...before, to: lastDay, endedBecause: reason.trim() } })),
    ],
    escalations,
    carried,
  }
}

