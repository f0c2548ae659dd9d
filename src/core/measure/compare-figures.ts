import type { Body, BodyId } from '../bodies/body.ts'
import { isValidOn } from '../bodies/body.ts'
import type { KnownBody } from '../bodies/known-body.ts'
import type { Day } from '../calendar/day.ts'
import type { Figure } from './figure.ts'
import type { Period } from './period.ts'

/** The middle and the range of the neighbours that have a figure. `few` where too few have one to speak of a middle. */
export type NeighbourRange =
  | { readonly kind: 'range'; readonly median: number; readonly lowest: number; readonly highest: number; readonly have: number; readonly of: number }
  | { readonly kind: 'few'; readonly have: number; readonly of: number }

/** Fewer of ten neighbours than this say little about the group. Our own limit. */
export const ENOUGH_NEIGHBOURS = 5

/** In: the value of each neighbour for one period, null where it has none. Out: median and range of those there are. */
export const neighbourRange = (values: readonly (number | null)[]): NeighbourRange => {
  const there = values.filter((value) => value !== null).toSorted((one, other) => one - other)
  const [have, of] = [there.length, values.length]
  if (have < ENOUGH_NEIGHBOURS) return { kind: 'few', have, of }
  const middle = there[Math.floor((have - 1) / 2)]!
  return { kind: 'range', median: (middle + there[Math.floor(have / 2)]!) / 2, lowest: there[0]!, highest: there.at(-1)!, have, of }
}

/** In: figures of one measure, a body and a period. Out: the one of exactly that period; a nearby year is not that year. */
export const figureFor = (figures: readonly Figure[], body: BodyId, { from, to }: Period): Figure | null =>
  figures.find((each) => each.body === body && each.period.from === from && each.period.to === to) ?? null

/** What a council is laid beside: its region and its country, where they existed on the day. */
export type Comparators = { readonly region: BodyId | null; readonly country: BodyId | null }

/**
 * In: public bodies, a council and the last day of the period compared. Out: its region and country as they stood on that day. Null
 * where the council is not known or did not exist, so that an abolished one is not compared after its end.
 */
export const comparatorsOn = (known: readonly KnownBody[], council: BodyId, on: Day): Comparators => {
  const own = known.find((each) => each.id === council && isValidOn(each, on))
  const isThere = (body: Body | undefined): boolean => body !== undefined && isValidOn(body, on)
  const region = known.find((each) => each.id === own?.region)
  const country = known.find((each) => each.kind === 'country' && isValidOn(each, on))
  return own === undefined ? { region: null, country: null } : { region: isThere(region) ? (region?.id ?? null) : null, country: country?.id ?? null }
}
