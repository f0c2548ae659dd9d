import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { neighboursOf } from '../../../core/bodies/neighbours.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { comparatorsOn } from '../../../core/measure/compare-figures.ts'

/** Whom a body is laid beside in one period. */
export type Peers = {
  readonly neighbours: readonly BodyId[]
  /** Which neighbours, in words; null where there are none. */
  readonly neighboursAre: string | null
  readonly region: BodyId | null
  readonly country: BodyId | null
  readonly nameOf: (body: BodyId) => string
}

/** In: a body, the bodies of the programme and the last day of a period. Out: its statistical neighbours, region and country of that day. */
export const peersOfBody = (body: BodyId, bodies: readonly Body[], on: Day): Peers => {
  const own = bodies.find(({ id }) => id === body) ?? knownBodies.find(({ id }) => id === body) ?? null
  const found = neighboursOf(own?.dfeCode ?? null, on)
  const { region, country } = comparatorsOn(knownBodies, body, on)
  return {
    neighbours: found?.neighbours.map((each) => each.body) ?? [],
    neighboursAre: found === null ? null : `${found.neighbours.length} statistical neighbours, ${found.model.name}`,
    region,
    country,
    nameOf: (id) => bodies.findLast((each) => each.id === id)?.name ?? knownBodies.findLast((each) => each.id === id)?.name ?? id,
  }
}
