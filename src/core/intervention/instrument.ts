import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'

export type InstrumentId = Branded<'InstrumentId'>

/** Something that happened to an instrument after it was made, besides its end. */
export type InstrumentStep = {
  /** Code of a stage of its kind. */
  readonly kind: string
  readonly on: StatedDay
  readonly what: string
  /** The day it sets, such as that by which the council may answer. */
  readonly until?: StatedDay | null
  readonly source: Source | null
}

export const endings = ['revoked', 'replaced', 'lifted', 'ran-out', 'carried-out'] as const
export type HowInstrumentEnded = (typeof endings)[number]

/** How something ended, or that no source says when it did. `not-found`: after the last day we know of, we cannot tell. */
export type Ending<How extends string> =
  /** `on` is the first day on which it no longer holds. */
  | { readonly kind: 'ended'; readonly how: How; readonly on: StatedDay; readonly reason: string; readonly source: Source | null }
  | { readonly kind: 'not-found'; readonly lastKnown: StatedDay; readonly note: string }

/** A notice, direction, contract or the like. Its clauses are obligations (domain.md 1.4). */
export type Instrument = {
  readonly id: InstrumentId
  readonly programme: ProgrammeId
  /** Code of `instrument-kinds.data.ts`. */
  readonly kind: string
  readonly title: string
  readonly addressee: BodyId
  readonly madeBy: string
  /** The law it is made under as its source gives it, null where none is named. */
  readonly power: string | null
  /** What was found that led to it. */
  readonly because: string | null
  readonly made: StatedDay
  readonly replaces: InstrumentId | null
  readonly steps: readonly InstrumentStep[]
  readonly ending: Ending<HowInstrumentEnded> | null
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}

/** `not-known`: it was in force once, and no source read says whether it still is. */
export type InForce = 'not-yet' | 'in-force' | 'over' | 'not-known'

/** In: when something began and how it ended. Out: where it stands on a day. */
export const forceOn = (begins: Day, ending: Ending<string> | null, on: Day): InForce => {
  if (on < begins) return 'not-yet'
  if (ending === null) return 'in-force'
  if (ending.kind === 'ended') return on >= ending.on.day ? 'over' : 'in-force'
  return on > ending.lastKnown.day ? 'not-known' : 'in-force'
}
