import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ReleaseRecord } from './released.ts'

export type FigureReleaseId = Branded<'FigureReleaseId'>

/** Which figures somebody wishes to publish: measures of bodies, whose periods end from one day to another. No number is in it. */
export type ReleaseRequest = { readonly measures: NonEmpty<MeasureId>; readonly bodies: NonEmpty<BodyId>; readonly from: Day; readonly to: Day }

/** A release of figures to the public: proposed by one person, released or set aside by another. `table` is what the public sees, and holds no true count. */
export type FigureRelease = {
  readonly id: FigureReleaseId
  readonly programme: ProgrammeId
  readonly title: string
  readonly request: ReleaseRequest
  readonly proposed: { readonly by: PersonId; readonly on: Day }
  readonly decided: null | { readonly kind: 'released' | 'set-aside'; readonly by: PersonId; readonly on: Day; readonly reason: string }
  readonly table: ReleaseRecord | null
}
