import type { AuditPart, Grading, PracticeAudit } from './audit.ts'
import type { GradeCode } from './audit-form.ts'

/** How far one audit has come. `one-in`: one of the two has sent, the other not yet. `to-agree`: both are in and differ. */
export const auditStates = ['drawn', 'assigned', 'one-in', 'to-agree', 'settled', 'set-aside'] as const
export type AuditState = (typeof auditStates)[number]

export const auditSteps = ['assign', 'record', 'moderate', 'agree', 'set-aside'] as const
export type AuditStep = (typeof auditSteps)[number]

/** What may be done in which state. In `one-in`, only the part that is still missing may be sent, or given to somebody else. */
export const auditTable: Readonly<Record<AuditStep, Readonly<Record<AuditState, boolean>>>> = {
  assign: { drawn: true, assigned: true, 'one-in': true, 'to-agree': false, settled: false, 'set-aside': false },
  record: { drawn: false, assigned: true, 'one-in': true, 'to-agree': false, settled: false, 'set-aside': false },
  moderate: { drawn: false, assigned: true, 'one-in': true, 'to-agree': false, settled: false, 'set-aside': false },
  agree: { drawn: false, assigned: false, 'one-in': false, 'to-agree': true, settled: false, 'set-aside': false },
  'set-aside': { drawn: true, assigned: true, 'one-in': true, 'to-agree': false, settled: false, 'set-aside': false },
}

/** In: the gradings of one audit that are in sight, and a part. Out: that grading, null where it is not in sight. */
export const gradingOf = (audit: Pick<PracticeAudit, 'id'>, gradings: readonly Grading[], part: AuditPart): Grading | null =>
  gradings.find((each) => each.audit === audit.id && each.part === part) ?? null

/**
 * In: an audit and the gradings in sight. Out: the grade that counts, or null while there is none: the one agreed, else the one both gave,
 * else the auditor’s where nobody moderates. Before the audit is opened there is none for anybody.
 */
export const finalGradeOf = (audit: PracticeAudit, gradings: readonly Grading[]): GradeCode | null => {
  if (audit.opened === null || audit.setAside !== null) return null
  if (audit.final !== null) return audit.final.overall
  const [auditor, moderator] = [gradingOf(audit, gradings, 'auditor'), gradingOf(audit, gradings, 'moderator')]
  if (auditor === null) return null
  return audit.moderator === null || auditor.overall === moderator?.overall ? auditor.overall : null
}

/** In: an audit and the gradings in sight. Out: how far it has come; the same for every reader, because nothing hidden is asked. */
export const auditState = (audit: PracticeAudit, gradings: readonly Grading[]): AuditState => {
  if (audit.setAside !== null) return 'set-aside'
  if (audit.opened !== null) return finalGradeOf(audit, gradings) === null ? 'to-agree' : 'settled'
  if (audit.sent.auditor !== null || audit.sent.moderator !== null) return 'one-in'
  return audit.auditor === null ? 'drawn' : 'assigned'
}
