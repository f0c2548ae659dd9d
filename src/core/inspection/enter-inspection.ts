import type { ProgrammeId } from '../people/person.ts'
import type { Finding } from './finding.ts'
import type { Inspection } from './inspection.ts'

/** An inspection entered from a public source other than its report: only a service does this, with the source named. */
export type InspectionEntered = {
  readonly kind: 'inspection-entered'
  readonly programme: ProgrammeId
  readonly inspection: Inspection
  readonly findings: readonly Finding[]
}
