import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { PostId } from '../intervention/appointment.ts'
import type { Carrying } from '../intervention/carrying.ts'
import type { Setting } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { BodyId, BodyKind } from './body.ts'
import type { Ownership } from './ownership.ts'

/** The kinds of body that people sit on. */
export const governanceKinds = ['improvement-board', 'corporate-parenting-board', 'joint-committee', 'strategic-group', 'board'] as const satisfies readonly BodyKind[]
export type GovernanceKind = (typeof governanceKinds)[number]

/** In: a kind of body. Out: whether people sit on it. */
export const isGovernance = (kind: BodyKind): kind is GovernanceKind => governanceKinds.some((each) => each === kind)

export type SeatId = Branded<'SeatId'>

export const seatKinds = ['independent-chair', 'councillor', 'officer', 'partner', 'care-experienced', 'government'] as const
export type SeatKind = (typeof seatKinds)[number]

/** What a board is there to do, from a day on. The next terms begin where these end. */
export type TermsOfReference = {
  readonly programme: ProgrammeId
  readonly body: BodyId
  readonly from: Day
  readonly purpose: string
  readonly duties: readonly string[]
  /** How often it meets, in words; null where nothing says so. */
  readonly meets: string | null
  readonly reportsTo: string | null
  readonly sources: NonEmpty<Source>
}

/** A place, or several of one kind, on a board. It names an office or an organisation; a person only through a public post. */
export type Seat = {
  readonly id: SeatId
  readonly programme: ProgrammeId
  readonly body: BodyId
  readonly kind: SeatKind
  readonly title: string
  /** The body of this programme for which the seat is held, null where it is held for none of them. */
  readonly represents: BodyId | null
  /** How many people sit there; at least one. */
  readonly places: number
  /** The post whose holder sits there; the appointments say who that is on a day. */
  readonly post: PostId | null
  readonly from: Day
  /** The last day, null while it goes on. */
  readonly to: Day | null
  readonly endedBecause: string | null
  readonly sources: NonEmpty<Source>
}

/** What a programme’s record says about who owns, who sits where, and who carries on what. */
export type Governance = {
  readonly ownerships: readonly Ownership[]
  readonly terms: readonly TermsOfReference[]
  readonly seats: readonly Seat[]
  readonly carryings: readonly Carrying[]
}

/** Where a decision about bodies is made, and what stands on record. */
export type GovernanceSetting = Setting & { readonly governance: Governance }

/** In: terms of reference, a board and a day. Out: those in force on that day, null where none are. */
export const termsOn = (terms: readonly TermsOfReference[], body: BodyId, on: Day): TermsOfReference | null =>
  terms.filter((each) => each.body === body && each.from <= on).toSorted((one, other) => one.from.localeCompare(other.from)).at(-1) ?? null

/** In: seats, a board and a day. Out: those held on that day, first and last day included. */
export const seatsOn = (seats: readonly Seat[], body: BodyId, on: Day): readonly Seat[] => seats.filter((each) => each.body === body && each.from <= on && (each.to === null || on <= each.to))

/** How many people sit on a board, and how many of each kind. */
export type Composition = { readonly places: number; readonly byKind: Readonly<Record<SeatKind, number>> }

/** In: the seats of one day. Out: the people counted, each kind present. */
export const composition = (seats: readonly Seat[]): Composition => {
  const countOf = (kind: SeatKind): number => seats.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.places, 0)
  const byKind = Object.fromEntries(seatKinds.map((kind) => [kind, countOf(kind)])) as Record<SeatKind, number>
  return { places: seats.reduce((sum, each) => sum + each.places, 0), byKind }
}

/** In: seats, a board and a day. Out: the partners that joined after its first day and still sit there on that day, the latest first. */
export const partnersAdded = (seats: readonly Seat[], body: BodyId, on: Day): readonly Seat[] => {
  const first = seats.filter((each) => each.body === body).map((each) => each.from).toSorted()[0]
  return seatsOn(seats, body, on).filter((each) => each.kind === 'partner' && first !== undefined && each.from > first).toSorted((one, other) => other.from.localeCompare(one.from))
}
