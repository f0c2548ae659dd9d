import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import { membershipsIn } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { AuditId, AuditSetting, PracticeAudit } from './audit.ts'
import { formOf, placeOf, type GradeCode } from './audit-form.ts'
import { auditFor, type AuditStepRefusal } from './audit-setting.ts'

export type FinalGradeAgreed = { readonly kind: 'final-grade-agreed'; readonly programme: ProgrammeId; readonly before: PracticeAudit; readonly audit: PracticeAudit }

/**
 * In: an audit on which two differ, the grade they agreed and why. Out: the change, or a refusal. The two gradings stay as they were sent.
 * The auditor does not settle it: whoever moderated records what was agreed, or the quality lead.
 */
export const agreeFinalGrade = (
  { audit: id, overall, why }: { readonly audit: AuditId; readonly overall: GradeCode; readonly why: string },
  setting: AuditSetting,
): FinalGradeAgreed | AuditStepRefusal | Refusal<'not-yours' | 'not-a-grade' | 'no-reason'> | PointsAtAChild => {
  const before = auditFor(id, { act: 'agree-final-grade', step: 'agree' }, setting)
  if (isRefusal(before)) return before
  const { programme, actor, on, record, forms } = setting
  const isQualityLead = membershipsIn(actor, programme, on).some(({ role }) => role === 'quality-lead')
  if (actor.kind === 'person' && (actor.person === before.auditor || (actor.person !== before.moderator && !isQualityLead))) return refuse('not-yours', 'The one who moderated records what was agreed, or a quality lead who did not audit the case.', 'Ask one of them.')
  const round = record.rounds.find((each) => each.id === before.round)
  const form = round === undefined ? null : formOf(forms, round)
  if (form === null || placeOf(form, overall) === null) return refuse('not-a-grade', 'That grade is not on the scale.', 'Choose from the grades of the form.')
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why the two agreed on this grade.', 'Say what settled it, without naming anybody.')
  const named = refuseChildData([why], on)
  if (named !== null) return named
  return { kind: 'final-grade-agreed', programme, before, audit: { ...before, final: { on, by: actor.kind === 'person' ? actor.person : null, overall, why: why.trim() } } }
}
