import type { AuditId, AuditRecord, AuditRoundId, AuditSetting, AuditTeam, AuditTeamId, AuditTheme, AuditThemeId, Auditor } from '../core/audit/audit.ts'
import type { AuditFormId, GradeCode } from '../core/audit/audit-form.ts'
import { agreeFinalGrade } from '../core/audit/agree-final-grade.ts'
import { assignAudit, setAuditAside } from '../core/audit/assign-audit.ts'
import { addAuditTeam, nameAuditor } from '../core/audit/keep-auditors.ts'
import { answerAuditTheme, noteAuditTheme } from '../core/audit/note-theme.ts'
import { planAuditRound, type RoundIntent } from '../core/audit/plan-round.ts'
import { moderateAudit, recordAudit, type GradingIntent } from '../core/audit/send-grading.ts'
import { writeAuditForm, type AuditFormIntent } from '../core/audit/write-audit-form.ts'
import type { Body, BodyId } from '../core/bodies/body.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import type { InspectionId } from '../core/inspection/inspection.ts'
import { isInForce, type Membership, type Person, type PersonId, type ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly audits: (programme: ProgrammeId) => Promise<AuditRecord> }
type Members = { readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]> }
type Bodies = { readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<AuditSetting> => {
  const record = await needs.audits(programme)
  return { programme, actor, on: needs.today(), record, forms: record.forms }
}

/** Whose role counts today. A service enters audits of the time before the programme began, when the same people worked without a seat in it. */
const membersOf = async (needs: Needs & Members, { programme, actor }: Where): Promise<readonly Membership[]> =>
  (await needs.membershipsOf(programme)).map(({ membership }) => membership).filter((each) => actor.kind === 'service' || isInForce(each, needs.today()))

/** A person writes a form, or the next version of one. */
export const writeAForm = async (needs: Needs, intent: AuditFormIntent, where: Where) => needs.record(writeAuditForm(intent, needs.newId() as AuditFormId, await settingOf(needs, where)), where.actor)

/** A person puts a team whose practice is audited on the list. */
export const addATeam = async (needs: Needs & Bodies, team: Pick<AuditTeam, 'name' | 'body'>, where: Where, id?: AuditTeamId) => {
  const bodies = (await needs.bodies(where.programme)).map((each) => each.id)
  return needs.record(addAuditTeam(team, { id: id ?? (needs.newId() as AuditTeamId), bodies, setting: await settingOf(needs, where) }), where.actor)
}

/** A person says who audits, and in which line they stand. */
export const nameAnAuditor = async (needs: Needs & Members, auditor: Pick<Auditor, 'person' | 'team'>, where: Where) =>
  needs.record(nameAuditor(auditor, { members: await membersOf(needs, where), setting: await settingOf(needs, where) }), where.actor)

/** A person plans a round; its cases are drawn by chance. A seed is given only where a draw has to come out again, as in the samples. */
export const planARound = async (needs: Needs, intent: RoundIntent, where: Where, fixed?: { readonly id: AuditRoundId; readonly seed: string }) => {
  const id = fixed?.id ?? (needs.newId() as AuditRoundId)
  const setting = await settingOf(needs, where)
  return needs.record(planAuditRound(intent, { id, auditIds: (position) => (fixed === undefined ? needs.newId() : `${id}-${position + 1}`) as AuditId, seed: fixed?.seed ?? needs.newId(), setting }), where.actor)
}

/** A person gives an audit to an auditor and a moderator. */
export const assignAnAudit = async (needs: Needs & Members, intent: { readonly audit: AuditId; readonly auditor: PersonId | null; readonly moderator: PersonId | null }, where: Where) =>
  needs.record(assignAudit(intent, { members: await membersOf(needs, where), setting: await settingOf(needs, where) }), where.actor)

/** A person says that an audit cannot be done. */
export const setAnAuditAside = async (needs: Needs, intent: { readonly audit: AuditId; readonly why: string }, where: Where) => needs.record(setAuditAside(intent, await settingOf(needs, where)), where.actor)

/** The auditor sends what they say of a case. */
export const recordAnAudit = async (needs: Needs, { audit, ...intent }: GradingIntent & { readonly audit: AuditId }, where: Where) =>
  needs.record(recordAudit(intent, { audit, nonce: needs.newId(), setting: await settingOf(needs, where) }), where.actor)

/** The moderator sends what they say of the same case. */
export const moderateAnAudit = async (needs: Needs, { audit, ...intent }: GradingIntent & { readonly audit: AuditId }, where: Where) =>
  needs.record(moderateAudit(intent, { audit, nonce: needs.newId(), setting: await settingOf(needs, where) }), where.actor)

/** A person records the grade on which two who differed agreed. */
export const agreeOnAGrade = async (needs: Needs, intent: { readonly audit: AuditId; readonly overall: GradeCode; readonly why: string }, where: Where) => needs.record(agreeFinalGrade(intent, await settingOf(needs, where)), where.actor)

/** A person notes what was seen in several cases. */
export const noteATheme = async (needs: Needs, theme: Pick<AuditTheme, 'round' | 'title' | 'what' | 'seenIn'>, where: Where, id?: AuditThemeId) =>
  needs.record(noteAuditTheme(theme, { id: id ?? (needs.newId() as AuditThemeId), setting: await settingOf(needs, where) }), where.actor)

/** A theme goes into the plan: to an action, or as a finding of our own. */
export const answerATheme = async (
  needs: Needs & Bodies & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> },
  { body: bodyId, ...intent }: { readonly theme: AuditThemeId; readonly action: ActionId | null; readonly body: BodyId | null },
  where: Where,
) => {
  const actions = (await needs.actions(where.programme)).map((each) => each.id)
  const body = (await needs.bodies(where.programme)).find((each) => each.id === bodyId)
  const ids = { review: needs.newId() as InspectionId, finding: needs.newId() as FindingId }
  return needs.record(answerAuditTheme(intent, { setting: await settingOf(needs, where), actions, ids, body: body === undefined ? null : { id: body.id, name: body.name } }), where.actor)
}
