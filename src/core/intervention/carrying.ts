import type { BodyId } from '../bodies/body.ts'
import type { NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { ContractId } from '../contract/contract.ts'
import type { CareLeaverPromiseId } from '../corporate-parenting/corporate-parenting.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import type { InspectionId, Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { SupportPackageId } from '../support/support-package.ts'
import { resolveHolder, type Parties } from './holder-on.ts'

/** What bodies carry on besides duties. A new kind is one line here, one in `things-held.ts` and its words. */
export type Carried =
  /** The findings of a visit, with what was answered to them. */
  | { readonly kind: 'visit'; readonly id: InspectionId }
  /** The plan with its actions. */
  | { readonly kind: 'plan'; readonly id: 'plan' }
  | { readonly kind: 'contract'; readonly id: ContractId }
  /** A support package, on the side of the body that receives it. */
  | { readonly kind: 'support'; readonly id: SupportPackageId }
  /** What a council promises care leavers. */
  | { readonly kind: 'promise'; readonly id: CareLeaverPromiseId }
  | { readonly kind: 'evidence'; readonly id: EvidenceId }

export type CarriedKind = Carried['kind']
export const carriedKinds = ['visit', 'plan', 'contract', 'support', 'promise', 'evidence'] as const satisfies readonly CarriedKind[]

/** From a day on, these bodies answer for it. Each answers for the whole: findings and plans are not cut in two by a new boundary. */
export type Carrying = {
  readonly programme: ProgrammeId
  readonly what: Carried
  readonly from: Day
  /** Whose part these bodies take over; null where they come to answer for all of it. */
  readonly instead: BodyId | null
  /** Empty where it ended with the body, which `because` explains. */
  readonly by: readonly BodyId[]
  readonly because: string
  readonly source: Source | null
}

/** One body that a thing is with by its own record, and on which days; null where that side is open. */
export type Stake = { readonly body: BodyId; readonly from: Day | null; readonly to: Day | null }

/** A thing that has a holder: what it is, and which bodies its own record names. Empty where the record names nobody. */
export type ThingHeld = {
  readonly what: Carried
  readonly stakes: readonly Stake[]
  /** What it goes with, as evidence goes with the findings it is about, unless an entry says otherwise. Empty where it goes with nothing. */
  readonly follows?: readonly ThingHeld[]
  /** The day on which it began, null where that is not known. Before it nobody holds it. */
  readonly begins: Day | null
  /** Its last day where it is over, with why. */
  readonly over: { readonly lastDay: Day; readonly because: string } | null
}

/** Who answers for a thing on a day. `ended`: it was ended with a reason. `nobody`: those who did are gone, and nobody was named. */
export type CarriedBy =
  | { readonly kind: 'bodies'; readonly bodies: NonEmpty<BodyId>; readonly since: Carrying | null }
  | { readonly kind: 'ended'; readonly because: string }
  | { readonly kind: 'nobody'; readonly last: BodyId }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'not-yet' }

export const isSameCarried = (one: Carried, other: Carried): boolean => one.kind === other.kind && one.id === other.id

const resolved = (parties: Parties, named: readonly BodyId[], on: Day): readonly BodyId[] => [
  ...new Set(
    named.flatMap((body) => {
      const held = resolveHolder(parties, { kind: 'body', body }, on)
      return held.kind === 'body' ? [held.body] : []
    }),
  ),
]

/** True of a body that is on record and had not begun: what is with it, of a day that no source gives, was not there yet. */
const isYetToBegin = ({ bodies }: Parties, body: BodyId, on: Day): boolean => {
  const spells = bodies.filter((each) => each.id === body)
  return spells.length > 0 && spells.every((each) => each.validFrom !== null && on < each.validFrom)
}

const isHeldOn = ({ from, to }: Stake, on: Day): boolean => (from === null || from <= on) && (to === null || on <= to)

/** In: who answers for each of several things. Out: who answers for what goes with all of them: everybody who does for one. */
const together = (each: readonly CarriedBy[]): CarriedBy => {
  const [first, ...others] = [...new Set(each.flatMap((by) => (by.kind === 'bodies' ? by.bodies : [])))]
  return first === undefined ? (each[0] ?? { kind: 'not-known' }) : { kind: 'bodies', bodies: [first, ...others], since: null }
}

/**
 * In: who there is, who carries what, a thing and a day. Out: who answers for it on that day. Without an entry it is with the bodies
 * its own record names; a merger or a new name takes it along, a split does not. An entry about one body’s part leaves the others’ as it is.
 */
export const carriedBy = (parties: Parties, carryings: readonly Carrying[], { what, stakes, begins, over, follows = [] }: ThingHeld, on: Day): CarriedBy => {
  if (begins !== null && on < begins) return { kind: 'not-yet' }
  const entries = carryings.filter((each) => isSameCarried(each.what, what) && each.from <= on).toSorted((one, other) => one.from.localeCompare(other.from))
  const since = entries.at(-1) ?? null
  if (over !== null && on > over.lastDay) return { kind: 'ended', because: over.because }
  if (since === null && follows.length > 0) return together(follows.map((each) => carriedBy(parties, carryings, { ...each, begins: null }, on)))
  const own = stakes.filter((each) => isHeldOn(each, on)).map((each) => each.body)
  const named = entries.reduce<readonly BodyId[]>((bodies, { instead, by }) => (instead === null ? by : [...bodies.filter((body) => body !== instead && !by.includes(body)), ...by]), own)
  if (named.length === 0 && since !== null) return { kind: 'ended', because: since.because }
  const last = named[0] ?? stakes.at(-1)?.body
  // A body nobody has on record cannot be followed to its successor.
  if (last === undefined || !(named.length === 0 ? [last] : named).some((body) => parties.bodies.some((each) => each.id === body))) return { kind: 'not-known' }
  const [one, ...others] = resolved(parties, named, on)
  if (one === undefined && named.every((body) => isYetToBegin(parties, body, on))) return { kind: 'not-yet' }
  return one === undefined ? { kind: 'nobody', last } : { kind: 'bodies', bodies: [one, ...others], since }
}
