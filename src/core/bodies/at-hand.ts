import { isNonEmpty, type NonEmpty } from '../branded.ts'
import { isValidOn, type Body, type BodyId } from './body.ts'
import type { Day } from '../calendar/day.ts'
import type { KnownBody } from './known-body.ts'
import type { Succession } from './succession.ts'

/** Bodies and the links between them. */
export type Register<B extends Body = Body> = { readonly bodies: readonly B[]; readonly successions: readonly Succession[] }

/** A body with all its spells, wherever it is known from. */
export type BodyAtHand = {
  readonly id: BodyId
  readonly spells: NonEmpty<Body>
  /** True where the programme has it in its own record. */
  readonly isOwn: boolean
  /** What public record adds, null for a body known to the programme alone. */
  readonly known: KnownBody | null
}

/**
 * In: the record of a programme, public record, and an id. Out: the body, or null where nobody knows it. Where both know it the
 * programme’s record says when it began and ended.
 */
export const bodyAtHand = (own: Register, publicly: Register<KnownBody>, id: string): BodyAtHand | null => {
  const mine = own.bodies.filter((each) => each.id === id)
  const known = publicly.bodies.filter((each) => each.id === id)
  const spells = mine.length > 0 ? mine : known
  return isNonEmpty(spells) ? { id: spells[0].id, spells, isOwn: mine.length > 0, known: known.at(-1) ?? null } : null
}

/** In: a body and a day. Out: the spell of that day; outside its days the first or the last one. */
export const spellOn = ({ spells }: BodyAtHand, on: Day): Body => {
  const last = spells.at(-1) ?? spells[0]
  return spells.find((each) => isValidOn(each, on)) ?? (spells[0].validFrom !== null && on < spells[0].validFrom ? spells[0] : last)
}

const keyOf = ({ predecessor, successor, on }: Succession): string => `${predecessor} ${successor} ${on}`

/** In: the record of a programme and public record. Out: every link once; where both have it, as the programme has it. */
export const linksAtHand = (own: Register, publicly: Register<KnownBody>): readonly Succession[] => {
  const mine = new Set(own.successions.map(keyOf))
  return [...own.successions, ...publicly.successions.filter((each) => !mine.has(keyOf(each)))]
}

/** In: bodies, a body and a region. Out: whether the body lies in it, directly or in a part of it. */
export const liesIn = (bodies: readonly KnownBody[], body: KnownBody, region: string): boolean => {
  if (body.region === null) return false
  if (body.region === region) return true
  const above = bodies.find((each) => each.id === body.region)
  return above !== undefined && above.id !== body.id && liesIn(bodies, above, region)
}
