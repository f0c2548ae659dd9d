import type { Day } from '../core/calendar/day.ts'
import type { Inspection, InspectionId } from '../core/inspection/inspection.ts'
import { recordReceipt } from '../core/inspection/record-receipt.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null> }

/** A person says on which day the report arrived; the duties’ clock starts there. */
export const recordAReceipt = async (needs: Needs, intent: { readonly inspection: InspectionId; readonly received: Day }, { programme, actor }: Where) => {
  const inspection = await needs.inspection(programme, intent.inspection)
  return needs.record(recordReceipt(inspection, intent.received, { programme, actor, on: needs.today() }), actor)
}
