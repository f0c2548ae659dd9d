import type { Day } from '../calendar/day.ts'
import type { Duty } from '../calendar/duties-on-receipt.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { InspectionId, Source } from './inspection.ts'

/** That a duty of the law after one inspection report was met, or that nobody asks for it any longer, and how we know. */
export type LegalDutyAnswer = {
  readonly programme: ProgrammeId
  readonly inspection: InspectionId
  readonly duty: Duty['code']
  readonly how: 'met' | 'lifted'
  readonly on: Day
  readonly reason: string
  readonly source: Source | null
}
