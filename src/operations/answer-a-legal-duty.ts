import { answerLegalDuty, type AnswerIntent } from '../core/inspection/answer-legal-duty.ts'
import type { Inspection, InspectionId } from '../core/inspection/inspection.ts'
import type { LegalDutyAnswer } from '../core/inspection/legal-duty-answer.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null>
  readonly legalDutyAnswers: (programme: ProgrammeId) => Promise<readonly LegalDutyAnswer[]>
}

/** A person records that a duty of the law after an inspection was met, or that nobody asks for it any longer. */
export const answerALegalDuty = async (needs: Needs, intent: AnswerIntent & { readonly inspection: InspectionId }, { programme, actor }: Where) => {
  const inspection = await needs.inspection(programme, intent.inspection)
  const before = (await needs.legalDutyAnswers(programme)).find((each) => each.inspection === intent.inspection && each.duty === intent.duty) ?? null
  return needs.record(answerLegalDuty(inspection, intent, { programme, actor, today: needs.today(), before }), actor)
}
