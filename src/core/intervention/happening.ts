import type { Branded, NonEmpty } from '../branded.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'

export type HappeningId = Branded<'HappeningId'>

export const happeningKinds = ['report', 'service', 'event'] as const
export type HappeningKind = (typeof happeningKinds)[number]

/** Something that happened and is neither an instrument, an appointment nor a visit: a report to a minister, a service that opened. */
export type Happening = {
  readonly id: HappeningId
  readonly programme: ProgrammeId
  readonly kind: HappeningKind
  readonly on: StatedDay
  readonly what: string
  /** Where sources differ or are silent. */
  readonly note: string | null
  readonly sources: NonEmpty<Source>
}

/** Entered by a service, from a public source. */
export type HappeningEntered = { readonly kind: 'happening-entered'; readonly programme: ProgrammeId; readonly happening: Happening }
