import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { MeasureId } from './measure.ts'

export type TargetId = Branded<'TargetId'>

/** The way from a starting value to the target by a day: even steps, or the whole step on the day. Values in the measure's unit. */
export type Trajectory = {
  readonly baseline: { readonly value: number; readonly on: Day }
  readonly reach: { readonly value: number; readonly by: Day }
  readonly shape: 'even' | 'step'
}

/**
 * What was agreed for a measure and a body from a day on, until the next one. Values are in the measure's unit. Nothing is
 * overwritten: the history of targets is the list of them. An `ended` target leaves “no target agreed” behind.
 */
export type Target = {
  readonly id: TargetId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly body: BodyId
  readonly from: Day
  /** The least that is acceptable, what is aimed for, and what would be better still. Only `aim` is always there. */
  readonly minimum: number | null
  readonly aim: number
  readonly stretch: number | null
  /** How far on the wrong side of the aim still counts as near it. Null where none was agreed. */
  readonly tolerance: number | null
  readonly trajectory: Trajectory | null
  readonly reason: string
  readonly approvedBy: string
  readonly setBy: PersonId | null
  readonly ended: { readonly on: Day; readonly reason: string } | null
}
