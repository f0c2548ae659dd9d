import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { AuditId, AuditPart, AuditSetting, Grading, PracticeAudit } from './audit.ts'
import { formOf, placeOf, type AuditForm } from './audit-form.ts'
import { auditFor, type AuditStepRefusal } from './audit-setting.ts'

type Sent<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: PracticeAudit; readonly audit: PracticeAudit; readonly grading: Grading }
export type AuditRecorded = Sent<'audit-recorded'>
export type AuditModerated = Sent<'audit-moderated'>

export type GradingIntent = Pick<Grading, 'overall' | 'domains' | 'strengths' | 'toDo' | 'workerTookPart' | 'familyHeard'>
export type GradingRefusal = AuditStepRefusal | Refusal<'not-yours' | 'sent-already' | 'no-such-form' | 'no-overall' | 'domains-missing' | 'not-a-grade' | 'no-reason' | 'nothing-to-do'> | PointsAtAChild

const faultIn = ({ overall, domains, toDo }: GradingIntent, form: AuditForm) => {
  const places = form.scale.grades.map(({ code }) => code)
  if (!places.includes(overall)) return refuse('no-overall', 'There is no grade for the whole.', 'Choose one. It is your own judgement, not a sum of the others.')
  if (domains.length !== form.domains.length || form.domains.some(({ id }) => !domains.some(({ domain }) => domain === id))) return refuse('domains-missing', 'Not every part of the form is answered.', 'Choose a grade for each, or say that the record does not tell.')
  if (domains.some(({ grade }) => grade !== null && !places.includes(grade))) return refuse('not-a-grade', 'One of the grades is not on the scale.', 'Choose from the grades of the form.')
  if (domains.some(({ why }) => why.trim() === '')) return refuse('no-reason', 'A grade has no reason.', 'Say in a sentence or two what you saw, without naming anybody.')
  // The worst grade asks for something to be done at once, and somebody has to say what.
  if (placeOf(form, overall) === form.scale.grades.length - 1 && toDo.trim() === '') return refuse('nothing-to-do', 'Nothing says what has to be done now.', 'Say what must happen, and by when.')
  return null
}

const send = (part: AuditPart, intent: GradingIntent, { audit: id, nonce, setting }: { readonly audit: AuditId; readonly nonce: string; readonly setting: AuditSetting }) => {
  const { programme, actor, on, record, forms } = setting
  const before = auditFor(id, part === 'auditor' ? { act: 'audit-practice', step: 'record' } : { act: 'moderate-audits', step: 'moderate' }, setting)
  if (isRefusal(before)) return before
  const assigned = before[part]
  if (assigned === null || (actor.kind === 'person' && actor.person !== assigned)) return refuse('not-yours', part === 'auditor' ? 'This audit is given to somebody else.' : 'Somebody else moderates this audit, or nobody.', 'Ask the quality lead who does it.')
  if (before.sent[part] !== null) return refuse('sent-already', 'You have sent this, and it stands.', 'If it was wrong, say so when the two of you agree on a grade.')
  const round = record.rounds.find((each) => each.id === before.round)
  const form = round === undefined ? null : formOf(forms, round)
  if (form === null) return refuse('no-such-form', 'The form of this round is not known here.', 'Ask whoever hosts the service.')
  const fault = faultIn(intent, form)
  if (fault !== null) return fault
  const named = refuseChildData([intent.strengths, intent.toDo, ...intent.domains.map(({ why }) => why)], on)
  if (named !== null) return named
  const asks = part === 'auditor' && form.asksWhoWasHeard
  const grading: Grading = {
    ...intent, audit: id, part, by: assigned, on, nonce,
    domains: form.domains.map(({ id: domain }) => intent.domains.find((each) => each.domain === domain)!).map((each) => ({ ...each, why: each.why.trim() })),
    strengths: intent.strengths.trim(), toDo: intent.toDo.trim(), workerTookPart: asks ? intent.workerTookPart : null, familyHeard: asks ? intent.familyHeard : null,
  }
  const sent = { ...before.sent, [part]: on }
  const isWhole = sent.auditor !== null && (before.moderator === null || sent.moderator !== null)
  return { programme, before, audit: { ...before, sent, opened: isWhole ? on : null }, grading }
}

type Sending = { readonly audit: AuditId; readonly nonce: string; readonly setting: AuditSetting }

/** In: what the auditor says of a case. Out: the change, or a refusal. It stands for good, and nobody else sees it before the moderator has sent. */
export const recordAudit = (intent: GradingIntent, sending: Sending): AuditRecorded | GradingRefusal => {
  const sent = send('auditor', intent, sending)
  return isRefusal(sent) ? sent : { kind: 'audit-recorded', ...sent }
}

/** In: what the moderator says of the same case. Out: the change, or a refusal. Either of the two may be first; when both are in, both are seen. */
export const moderateAudit = (intent: GradingIntent, sending: Sending): AuditModerated | GradingRefusal => {
  const sent = send('moderator', intent, sending)
  return isRefusal(sent) ? sent : { kind: 'audit-moderated', ...sent }
}
