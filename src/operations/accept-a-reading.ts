import type { RecordRefusal } from '../core/change.ts'
import { acceptReading, type AcceptIntent, type AcceptRefusal, type ReadingAccepted } from '../core/inspection/accept-reading.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import type { Inspection, InspectionId } from '../core/inspection/inspection.ts'
import type { ReportInTray, TrayId } from '../core/inspection/report-in-tray.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly reportInTray: (programme: ProgrammeId, id: TrayId) => Promise<ReportInTray | null>
  readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null>
}

/** A person has compared a reading with its report and puts it into the register. */
export const acceptAReading = async (
  needs: Needs,
  { report, ...intent }: AcceptIntent & { readonly report: TrayId },
  { programme, actor }: Where,
): Promise<ReadingAccepted | AcceptRefusal | RecordRefusal> => {
  const held = await needs.reportInTray(programme, report)
  const visit = intent.completes === null ? null : await needs.inspection(programme, intent.completes)
  const inspectionId = needs.newId() as InspectionId
  const findingIds = intent.findings.map(() => needs.newId() as FindingId)
  return needs.record(acceptReading(held, intent, { programme, actor, on: needs.today(), inspectionId, findingIds, held: visit }), actor)
}
