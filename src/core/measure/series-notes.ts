import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { MeasureId } from './measure.ts'

export type AnnotationId = Branded<'AnnotationId'>
export type RebaseId = Branded<'RebaseId'>

/** Something that happened and may explain a figure, shown on charts: “new front door opened”. It explains; it proves nothing. */
export type Annotation = {
  readonly id: AnnotationId
  readonly programme: ProgrammeId
  /** Null where it touches every measure of the body. */
  readonly measure: MeasureId | null
  readonly body: BodyId
  readonly on: Day
  readonly text: string
  readonly by: PersonId | null
  readonly withdrawn: { readonly on: Day; readonly reason: string } | null
}

/**
 * Limits start afresh from a day. One person proposes it with a reason, and nothing changes until a second agrees; both names and
 * the reason are printed on the chart.
 */
export type Rebase = {
  readonly id: RebaseId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly body: BodyId
  readonly on: Day
  readonly reason: string
  readonly proposed: { readonly by: PersonId; readonly at: Day }
  readonly decided: { readonly kind: 'agreed' | 'refused'; readonly by: PersonId; readonly at: Day; readonly reason: string | null } | null
}

/**
 * A day across which a series may not be joined: the body was split or merged, a definition changed, or somebody says so. No line
 * and no limit crosses it.
 */
export type SeriesBreak = { readonly on: Day; readonly kind: 'body-changed' | 'definition-changed' | 'recording-changed'; readonly words: string }
