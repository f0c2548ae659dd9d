import type { Branded } from '../branded.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { InspectionId } from './inspection.ts'

export type FindingId = Branded<'FindingId'>

/** The kinds the reports themselves use. */
export const findingKinds = ['area-for-improvement', 'recommendation', 'priority-and-immediate-action', 'area-for-priority-action'] as const
export type FindingKind = (typeof findingKinds)[number]

export const addressees = ['local-authority', 'safeguarding-board'] as const
export type Addressee = (typeof addressees)[number]

/** Something an inspectorate said must change: verbatim, with the place it was said. */
export type Finding = {
  readonly id: FindingId
  readonly programme: ProgrammeId
  readonly inspection: InspectionId
  /** Place in its report, from 1. */
  readonly position: number
  readonly kind: FindingKind
  readonly addressee: Addressee
  readonly numberAsPrinted: string | null
  readonly group: string | null
  /** Verbatim, as a person accepted it. */
  readonly text: string
  readonly subItems: readonly string[]
  readonly page: number | null
}
