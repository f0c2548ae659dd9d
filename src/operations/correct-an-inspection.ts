import { correctInspection, type CorrectionIntent, type InspectionCorrectionId } from '../core/inspection/correct-inspection.ts'
import type { Inspection, InspectionId } from '../core/inspection/inspection.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null> }

/** A person puts a day or a grade of an inspection right, with the reason. */
export const correctAnInspection = async (needs: Needs, intent: CorrectionIntent & { readonly inspection: InspectionId }, { programme, actor }: Where) =>
  needs.record(correctInspection(await needs.inspection(programme, intent.inspection), intent, { programme, actor, on: needs.today(), id: needs.newId() as InspectionCorrectionId }), actor)
