import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import { permissions, type Act } from '../people/permission.ts'
import type { Membership, PersonId, ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { AuditId, AuditPart, AuditSetting, PracticeAudit } from './audit.ts'
import { auditFor, type AuditStepRefusal } from './audit-setting.ts'

type Moved<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: PracticeAudit; readonly audit: PracticeAudit }
export type AuditAssigned = Moved<'audit-assigned'>
export type AuditSetAside = Moved<'audit-set-aside'>

export type AssignRefusal = AuditStepRefusal | Refusal<'nobody-audits' | 'same-person' | 'not-an-auditor' | 'own-team' | 'audited-it-before' | 'sent-already' | 'needs-a-moderator' | 'nothing-changed'>

const actOf = { auditor: 'audit-practice', moderator: 'moderate-audits' } as const satisfies Record<AuditPart, Act>

/** Whether a person may take a part in an audit: by role, on the list, and not out of the line audited (domain.md section 8). */
const faultWith = (person: PersonId, part: AuditPart, audit: PracticeAudit, { members, record }: { readonly members: readonly Membership[]; readonly record: AuditSetting['record'] }): AssignRefusal | null => {
  const listed = record.auditors.find((each) => each.person === person)
  const mayDo = members.some((each) => each.person === person && permissions[actOf[part]][each.role])
  if (listed === undefined || !mayDo) return refuse('not-an-auditor', part === 'auditor' ? 'This person is not on the list of auditors, or their role does not let them audit.' : 'This person is not on the list of auditors, or their role does not let them moderate.', 'Choose somebody else, or put them on the list first.')
  if (listed.team === audit.team) return refuse('own-team', 'Nobody looks at the work of their own team.', 'Choose somebody from outside that team.')
  // Another look has to be independent of the first.
  if (part === 'auditor' && record.audits.some((each) => each.id === audit.again && each.auditor === person)) return refuse('audited-it-before', 'This person audited the case the first time.', 'Choose somebody else: another look is independent of the first.')
  return null
}

/**
 * In: an audit, who audits it and who moderates it. Out: the change, or a refusal. The two are never one person, and neither is of the
 * team audited. What was sent stays with whoever sent it; and when one part is in, the moderator is not taken away, because that would
 * open what was said.
 */
export const assignAudit = (
  { audit: id, auditor, moderator }: { readonly audit: AuditId; readonly auditor: PersonId | null; readonly moderator: PersonId | null },
  { members, setting }: { readonly members: readonly Membership[]; readonly setting: AuditSetting },
): AuditAssigned | AssignRefusal => {
  const before = auditFor(id, { act: 'plan-audits', step: 'assign' }, setting)
  if (isRefusal(before)) return before
  if (auditor === null) return refuse('nobody-audits', 'Nobody is chosen to audit.', 'Choose an auditor.')
  if (auditor === moderator) return refuse('same-person', 'One person cannot audit and moderate.', 'Choose two people: the moderator looks without knowing what the auditor says.')
  if ((before.sent.auditor !== null && before.auditor !== auditor) || (before.sent.moderator !== null && before.moderator !== moderator)) return refuse('sent-already', 'One of the two has sent what they say.', 'Leave that part with them and change the other.')
  if (moderator === null && before.moderator !== null && before.sent.auditor !== null) return refuse('needs-a-moderator', 'The auditor has sent, and a moderator was promised.', 'Choose another moderator.')
  if (before.auditor === auditor && before.moderator === moderator) return refuse('nothing-changed', 'That is who does it already.', 'Choose somebody else, or leave it.')
  const checks: readonly (readonly [PersonId | null, AuditPart])[] = [[auditor, 'auditor'], [moderator, 'moderator']]
  for (const [person, part] of checks) {
    const fault = person === null || before[part] === person ? null : faultWith(person, part, before, { members, record: setting.record })
    if (fault !== null) return fault
  }
  return { kind: 'audit-assigned', programme: setting.programme, before, audit: { ...before, auditor, moderator } }
}

/** In: an audit that cannot be done, and why. Out: the change, or a refusal. It stays in the count of its round. */
export const setAuditAside = ({ audit: id, why }: { readonly audit: AuditId; readonly why: string }, setting: AuditSetting): AuditSetAside | AuditStepRefusal | Refusal<'no-reason'> | PointsAtAChild => {
  const before = auditFor(id, { act: 'plan-audits', step: 'set-aside' }, setting)
  if (isRefusal(before)) return before
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why it cannot be done.', 'Give the reason, without naming a child.')
  const named = refuseChildData([why], setting.on)
  if (named !== null) return named
  return { kind: 'audit-set-aside', programme: setting.programme, before, audit: { ...before, setAside: { on: setting.on, why: why.trim() } } }
}
