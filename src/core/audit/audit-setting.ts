import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AuditId, AuditSetting, PracticeAudit } from './audit.ts'
import { auditState, auditTable, type AuditStep } from './audit-state.ts'

export type AuditStepRefusal = NotPermitted | Refusal<'no-such-audit' | 'not-now'>

/** In: an act, a step and which audit. Out: the audit where the step may be taken, else the refusal. */
export const auditFor = (id: AuditId, { act, step }: { readonly act: Act; readonly step: AuditStep }, { programme, actor, on, record }: AuditSetting): PracticeAudit | AuditStepRefusal => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null) return notPermitted
  const audit = record.audits.find((each) => each.id === id)
  if (audit === undefined) return refuse('no-such-audit', 'The audit is not on record.', 'Choose one from its round.')
  return auditTable[step][auditState(audit, record.gradings)] ? audit : refuse('not-now', 'This cannot be done as the audit stands.', 'Look at the round to see how far it has come.')
}
