import type { AuditId, AuditRecord, AuditReference, AuditRound, AuditRoundId, AuditSetting, AuditTeamId, Grading, PracticeAudit } from '../../src/core/audit/audit.ts'
import type { GradeCode } from '../../src/core/audit/audit-form.ts'
import { auditForms } from '../../src/core/audit/audit-forms.data.ts'
import type { GradingIntent } from '../../src/core/audit/send-grading.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Membership, MembershipId, PersonId } from '../../src/core/people/person.ts'
import type { MemberRole } from '../../src/core/people/role.ts'
import { programme, today } from './cast.ts'

export const form = auditForms.find(({ id, version }) => id === 'practice-review' && version === 2)!

export const membershipOf = (name: string, role: MemberRole): Membership => ({ id: `${name}-${role}` as MembershipId, person: name as PersonId, programme, role, capacity: role, from: day('2025-01-01'), to: null })
export const personAs = (name: string, ...roles: readonly MemberRole[]): Actor & { readonly kind: 'person' } => ({ kind: 'person', person: name as PersonId, name, memberships: roles.map((role) => membershipOf(name, role)) })

/** The people of these tests: one who keeps audits, two who audit, one who moderates from outside. */
export const quality = personAs('quinn', 'quality-lead')
export const auditor = personAs('audrey', 'action-owner')
export const moderator = personAs('moses', 'partner')
export const bystander = personAs('lena', 'programme-lead')

export const north = 'north' as AuditTeamId
export const south = 'south' as AuditTeamId

export const aRound = (over: Partial<AuditRound> = {}): AuditRound => ({
  id: 'round' as AuditRoundId, programme, letter: 'A', title: 'Spring', kind: 'random', theme: null, form: form.id, formVersion: form.version, planned: today, due: day('2026-04-30'),
  lists: [{ team: north, cases: 40 }, { team: south, cases: 60 }], size: 2, seed: 'seed', ...over,
})

export const anAudit = (over: Partial<PracticeAudit> = {}): PracticeAudit => ({
  id: 'audit' as AuditId, programme, round: 'round' as AuditRoundId, reference: 'A-01' as AuditReference, team: north, place: 7, auditor: auditor.person, moderator: moderator.person,
  sent: { auditor: null, moderator: null }, opened: null, final: null, setAside: null, again: null, ...over,
})

export const grade = (code: string): GradeCode => code as GradeCode

export const anIntent = (overall = 'good', over: Partial<GradingIntent> = {}): GradingIntent => ({
  overall: grade(overall), domains: form.domains.map(({ id }) => ({ domain: id, grade: grade(overall), why: 'It was done well.' })), strengths: 'A steady worker.', toDo: 'Write the plan with the family.', workerTookPart: true, familyHeard: false, ...over,
})

export const aGrading = (part: Grading['part'], overall = 'good', over: Partial<Grading> = {}): Grading => ({
  ...anIntent(overall), audit: 'audit' as AuditId, part, by: part === 'auditor' ? auditor.person : moderator.person, on: today, nonce: `nonce-${part}`, ...over,
})

/** An audit in each of its states, with the gradings that stand behind it. */
export const inState = {
  drawn: { audit: anAudit({ auditor: null, moderator: null }), gradings: [] },
  assigned: { audit: anAudit(), gradings: [] },
  'one-in': { audit: anAudit({ sent: { auditor: today, moderator: null } }), gradings: [aGrading('auditor')] },
  'to-agree': { audit: anAudit({ sent: { auditor: today, moderator: today }, opened: today }), gradings: [aGrading('auditor'), aGrading('moderator', 'requires-improvement')] },
  settled: { audit: anAudit({ sent: { auditor: today, moderator: today }, opened: today }), gradings: [aGrading('auditor'), aGrading('moderator')] },
  'set-aside': { audit: anAudit({ setAside: { on: today, why: 'The case had moved away.' } }), gradings: [] },
} as const satisfies Record<string, { readonly audit: PracticeAudit; readonly gradings: readonly Grading[] }>

export const aRecord = (over: Partial<AuditRecord> = {}): AuditRecord => ({
  forms: auditForms,
  teams: [{ id: north, programme, name: 'North', body: null }, { id: south, programme, name: 'South', body: null }],
  auditors: [{ programme, person: auditor.person, team: south }, { programme, person: moderator.person, team: null }, { programme, person: quality.person, team: null }, { programme, person: bystander.person, team: null }],
  rounds: [aRound()], audits: [anAudit()], gradings: [], themes: [], ...over,
})

export const settingAs = (actor: Actor, record: AuditRecord = aRecord(), on = today): AuditSetting => ({ programme, actor, on, record, forms: record.forms })

export const auditMembers = [membershipOf('quinn', 'quality-lead'), membershipOf('audrey', 'action-owner'), membershipOf('moses', 'partner'), membershipOf('lena', 'programme-lead'), membershipOf('cora', 'chair')]
