import type { NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { BodyId } from './body.ts'

/** One owner. `share` is in per cent, with at most two decimals; null where no source gives it. */
export type Owner = { readonly body: BodyId; readonly share: number | null }

/** Who owns a body over a stretch of days: all its owners together, so that no stretch can overlap another. */
export type Ownership = {
  readonly programme: ProgrammeId
  readonly owned: BodyId
  readonly from: Day
  /** The last day, null while it goes on. */
  readonly to: Day | null
  readonly owners: NonEmpty<Owner>
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}

const holds = ({ from, to }: Ownership, on: Day): boolean => from <= on && (to === null || on <= to)

/** In: who owned what and when, a body and a day. Out: its owners on that day, null where none are on record. */
export const ownersOn = (ownerships: readonly Ownership[], owned: BodyId, on: Day): Ownership | null => ownerships.find((each) => each.owned === owned && holds(each, on)) ?? null

/** In: who owned what and when, an owner and a day. Out: what it owns on that day, alone or with others. */
export const ownedBy = (ownerships: readonly Ownership[], owner: BodyId, on: Day): readonly Ownership[] =>
  ownerships.filter((each) => holds(each, on) && each.owners.some((one) => one.body === owner))

/** In: shares in per cent. Out: their sum in hundredths of a per cent, which are whole numbers and add up exactly. */
export const sumInHundredths = (shares: readonly number[]): number => shares.reduce((sum, each) => sum + Math.round(each * 100), 0)
