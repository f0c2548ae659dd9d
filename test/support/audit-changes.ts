import type { AuditId, AuditRecord, AuditRoundId, AuditTheme, AuditThemeId, Grading, PracticeAudit } from '../../src/core/audit/audit.ts'
import type { AuditForm, AuditFormId } from '../../src/core/audit/audit-form.ts'
import { auditForms } from '../../src/core/audit/audit-forms.data.ts'
import type { Change } from '../../src/core/change.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { ActionId } from '../../src/core/plan/plan.ts'
import { aGrading, anAudit, aRound, grade, north } from './audits.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const [ada, ben] = ['Ada' as PersonId, 'Ben' as PersonId]
const on = day('2026-11-20')

const round = aRound({ programme, planned: on, due: on })
const planned: PracticeAudit = anAudit({ programme, auditor: null, moderator: null })
const other: PracticeAudit = { ...planned, id: 'other' as AuditId, reference: 'A-02' as PracticeAudit['reference'], again: planned.id }
const given: PracticeAudit = { ...planned, auditor: ben, moderator: ada }
const moderated: PracticeAudit = { ...given, sent: { auditor: null, moderator: on } }
const byAda: Grading = aGrading('moderator', 'good', { by: ada, on, workerTookPart: null, familyHeard: null })
const givenToo: PracticeAudit = { ...other, auditor: ada }
const recorded: PracticeAudit = { ...givenToo, sent: { auditor: on, moderator: null }, opened: on }
const byAdaToo: Grading = aGrading('auditor', 'inadequate', { audit: other.id, by: ada, on })
const agreed: PracticeAudit = { ...recorded, final: { on, by: ada, overall: grade('inadequate'), why: 'Both agree.' } }
const aside: PracticeAudit = { ...moderated, setAside: { on, why: 'The case had closed.' } }
const theme: AuditTheme = { id: 'theme' as AuditThemeId, programme, round: 'round' as AuditRoundId, title: 'Plans are old', what: 'They were not reviewed.', seenIn: 1, noted: on, answer: { kind: 'none' } }
const answered: AuditTheme = { ...theme, answer: { kind: 'action', action: 'action-1' as ActionId } }

/** Audits as the changes below leave them, as Ada sees them. */
const ownForm: AuditForm = { ...auditForms[0]!, id: 'own-form' as AuditFormId, version: 1, title: 'Supervision, “held”', from: on, source: 'The board asked.', written: { name: 'Ada Sample', capacity: 'The programme-lead', on } }

export const auditsAtTheEnd: AuditRecord = {
  forms: [...auditForms, ownForm],
  teams: [{ id: north, programme, name: 'North', body: null }],
  auditors: [{ programme, person: ada, team: null }, { programme, person: ben, team: north }],
  rounds: [round], audits: [aside, agreed], gradings: [byAda, byAdaToo], themes: [answered],
}

/** Every change about audits, in an order in which they can be recorded. */
export const auditChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'audit-form-written', programme, form: ownForm }, lead],
  ...auditsAtTheEnd.teams.map((team): readonly [Change, Actor] => [{ kind: 'audit-team-added', programme, team }, lead]),
  [{ kind: 'auditor-named', programme, before: null, auditor: { programme, person: ada, team: north } }, lead],
  [{ kind: 'auditor-named', programme, before: { programme, person: ada, team: north }, auditor: auditsAtTheEnd.auditors[0]! }, lead],
  [{ kind: 'auditor-named', programme, before: null, auditor: auditsAtTheEnd.auditors[1]! }, lead],
  [{ kind: 'audit-round-planned', programme, round, audits: [other, planned] }, lead],
  [{ kind: 'audit-assigned', programme, before: planned, audit: given }, lead],
  [{ kind: 'audit-assigned', programme, before: other, audit: givenToo }, lead],
  [{ kind: 'audit-moderated', programme, before: given, audit: moderated, grading: byAda }, lead],
  [{ kind: 'audit-recorded', programme, before: givenToo, audit: recorded, grading: byAdaToo }, lead],
  [{ kind: 'final-grade-agreed', programme, before: recorded, audit: agreed }, lead],
  [{ kind: 'audit-set-aside', programme, before: moderated, audit: aside }, lead],
  [{ kind: 'audit-theme-noted', programme, theme }, lead],
  [{ kind: 'audit-theme-answered', programme, before: theme, theme: answered, made: null }, lead],
]
