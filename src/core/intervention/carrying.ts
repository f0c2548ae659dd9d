import type { BodyId } from '../bodies/body.ts'
import type { NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Inspection, InspectionId, Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { resolveHolder, type Parties } from './holder-on.ts'

/** What bodies carry on besides duties: the findings of a visit, with their evidence, or the plan with its actions and evidence. */
export type Carried = { readonly kind: 'visit'; readonly visit: InspectionId } | { readonly kind: 'plan' }

/** From a day on, these bodies answer for it. Each answers for the whole: findings and plans are not cut in two by a new boundary. */
export type Carrying = {
  readonly programme: ProgrammeId
  readonly what: Carried
  readonly from: Day
  /** Empty where it ended with the body, which `because` explains. */
  readonly by: readonly BodyId[]
  readonly because: string
  readonly source: Source | null
}

/** Who answers for findings or a plan on a day. `ended`: it was ended with a reason. `nobody`: those who did are gone, and nobody was named. */
export type CarriedBy =
  | { readonly kind: 'bodies'; readonly bodies: NonEmpty<BodyId>; readonly since: Carrying | null }
  | { readonly kind: 'ended'; readonly because: string }
  | { readonly kind: 'nobody'; readonly last: BodyId }
  | { readonly kind: 'not-known' }

export const isSameCarried = (one: Carried, other: Carried): boolean => (one.kind === 'visit' ? other.kind === 'visit' && one.visit === other.visit : other.kind === 'plan')

const resolved = (parties: Parties, named: readonly BodyId[], on: Day): readonly BodyId[] => [
  ...new Set(
    named.flatMap((body) => {
      const held = resolveHolder(parties, { kind: 'body', body }, on)
      return held.kind === 'body' ? [held.body] : []
    }),
  ),
]

/**
 * In: who there is, who carries what, the findings of a visit or the plan, and a day. Out: who answers for it on that day. Without an
 * entry the findings of a visit are with the body that was visited; a merger or a new name takes them along, a split does not.
 */
export const carriedBy = (parties: Parties, carryings: readonly Carrying[], what: Carried, visits: readonly Inspection[], on: Day): CarriedBy => {
  const since = carryings.filter((each) => isSameCarried(each.what, what) && each.from <= on).toSorted((one, other) => one.from.localeCompare(other.from)).at(-1) ?? null
  if (since !== null && since.by.length === 0) return { kind: 'ended', because: since.because }
  const visited = what.kind === 'visit' ? parties.bodies.find((each) => each.id === visits.find((one) => one.id === what.visit)?.body)?.id : undefined
  const named = since?.by ?? (visited === undefined ? [] : [visited])
  const [first] = named
  if (first === undefined) return { kind: 'not-known' }
  const [one, ...others] = resolved(parties, named, on)
  return one === undefined ? { kind: 'nobody', last: first } : { kind: 'bodies', bodies: [one, ...others], since }
}
