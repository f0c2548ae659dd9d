import type { Body } from '../core/bodies/body.ts'
import { enterOtherWork, type OtherWorkIntent } from '../core/inspection/enter-other-work.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import type { InspectionId } from '../core/inspection/inspection.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }

/** A person enters the work of another inspectorate, a review panel or auditors, with its findings. */
export const enterWorkOfOthers = async (needs: Needs, intent: OtherWorkIntent, { programme, actor }: Where) => {
  const bodies = await needs.bodies(programme)
  const [inspectionId, findingIds] = [needs.newId() as InspectionId, intent.findings.map(() => needs.newId() as FindingId)]
  return needs.record(enterOtherWork(intent, { programme, actor, today: needs.today(), bodies, inspectionId, findingIds }), actor)
}
