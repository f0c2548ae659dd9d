import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'

export type EscalationId = Branded<'EscalationId'>

/** The ladder of intervention (domain.md 1.2), lowest rung first. */
export const rungs = ['sector-led-support', 'adviser', 'improvement-notice', 'statutory-direction', 'commissioner', 'other-delivery-model', 'support-and-supervision'] as const
export type Rung = (typeof rungs)[number]

/** A body on a rung of the ladder, why, and when it came off. */
export type EscalationStep = {
  readonly id: EscalationId
  readonly programme: ProgrammeId
  readonly body: BodyId
  readonly rung: Rung
  readonly from: StatedDay
  readonly reason: string
  readonly conditions: string | null
  readonly lifted: { readonly on: StatedDay; readonly reason: string } | null
  readonly sources: NonEmpty<Source>
}
