import { median } from '../numbers/median.ts'

/** One figure of one body in one year; a family is one kind of figure. */
export type BodyFigure = { readonly family: string; readonly body: string; readonly year: number; readonly value: number }

/** Who a body is laid beside. Where a neighbour has no figure, that of whoever came before it is taken, in the order given. */
export type Neighbours = {
  readonly of: ReadonlyMap<string, readonly string[]>
  readonly before: ReadonlyMap<string, readonly string[]>
}

/** Distances by family, then by year, then by body. Above 0 is worse than the neighbours. */
export type Distances = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>

/** Fewer neighbours than these with a figure make no middle to stand apart from. */
export const NEIGHBOURS_NEEDED = 5

/** A single odd figure may not outweigh all others of a body. */
const FURTHEST = 4

/** Makes the median absolute deviation of normal values one standard deviation: 1 / 0.6745. */
const NORMAL = 1.4826

const standardDeviation = (values: readonly number[]): number => {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
}

/** In: distances from each body’s neighbours. Out: what counts as one; 0 where they cannot be told apart. */
const scaleOf = (distances: readonly number[]): number => {
  const robust = NORMAL * median(distances.map(Math.abs))
  return robust > 1e-9 ? robust : distances.length > 1 ? standardDeviation(distances) : 0
}

/**
 * How far each body stands from the middle of its neighbours, on a scale common to all bodies of that year:
 *
 *     d = value − median(neighbours)      z = d / (1.4826 · median |d|), cut to ±4, turned so that above 0 is worse
 *
 * Robust, so that a few far ones do not make the rest look near (Hampel and others, Robust Statistics, 1986).
 *
 * In: figures (left as they are, at most one a family, body and year), which families are worse when higher, and neighbours. Out:
 * distances; a body with fewer than five neighbours that have a figure has none.
 */
export const peerDistances = (figures: readonly BodyFigure[], isHigherWorse: ReadonlyMap<string, boolean>, neighbours: Neighbours): Distances => {
  const values = new Map<string, Map<number, Map<string, number>>>()
  for (const { family, body, year, value } of figures) {
    const years = values.get(family) ?? new Map<number, Map<string, number>>()
    values.set(family, years)
    const bodies = years.get(year) ?? new Map<string, number>()
    years.set(year, bodies)
    bodies.set(body, value)
  }
  const ofYear = (family: string, held: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const figureOf = (body: string): number | undefined => [body, ...(neighbours.before.get(body) ?? [])].map((each) => held.get(each)).find((value) => value !== undefined)
    const apart = [...held].flatMap(([body, value]): readonly (readonly [string, number])[] => {
      const others = (neighbours.of.get(body) ?? []).map(figureOf).filter((each) => each !== undefined)
      return others.length < NEIGHBOURS_NEEDED ? [] : [[body, value - median(others)]]
    })
    const scale = scaleOf(apart.map(([, distance]) => distance))
    const turn = isHigherWorse.get(family) === false ? -1 : 1
    return new Map(scale === 0 ? [] : apart.map(([body, distance]) => [body, turn * Math.max(-FURTHEST, Math.min(FURTHEST, distance / scale))]))
  }
  return new Map([...values].map(([family, years]) => [family, new Map([...years].map(([year, held]) => [year, ofYear(family, held)]))]))
}
