import { sql } from 'kysely'
import { sampleKinds, type AuditId, type AuditRecord, type AuditReference, type AuditRoundId, type AuditTeamId, type AuditThemeId, type Grading, type PracticeAudit, type ThemeAnswer } from '../../core/audit/audit.ts'
import { auditForms } from '../../core/audit/audit-forms.data.ts'
import type { AuditFormId, GradeCode } from '../../core/audit/audit-form.ts'
import { maySeeGrading } from '../../core/audit/blindness.ts'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { InspectionId } from '../../core/inspection/inspection.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import type { Inside } from '../schema.ts'

export type AuditReads = {
  /** Everything about audits, oldest first. Of gradings, those the person of this transaction may see; a service sees those that are open. */
  readonly audits: (programme: ProgrammeId) => Promise<AuditRecord>
}

const readAudits = async (inside: Inside, programme: ProgrammeId): Promise<readonly PracticeAudit[]> =>
  (await inside.selectFrom('practice_audit').selectAll().where('programme', '=', programme).orderBy('reference').execute()).map((row) => ({
    id: row.id as AuditId, programme, round: row.round as AuditRoundId, reference: row.reference as AuditReference, team: row.team as AuditTeamId, place: row.place,
    auditor: row.auditor as PersonId | null, moderator: row.moderator as PersonId | null, sent: { auditor: row.auditor_sent as Day | null, moderator: row.moderator_sent as Day | null },
    opened: row.opened as Day | null, final: row.final, setAside: row.set_aside, again: row.again as AuditId | null,
  }))

/** The one read of gradings: row-level security has held back what may not be seen, and the rule itself is asked again. */
export const readGradings = async (inside: Inside, programme: ProgrammeId, audits: readonly Pick<PracticeAudit, 'id' | 'opened'>[]): Promise<readonly Grading[]> => {
  const { rows } = await sql<{ looks: string | null }>`select board_person() as looks`.execute(inside)
  const looks = (rows[0]?.looks ?? null) as PersonId | null
  const found = (await inside.selectFrom('audit_grading').selectAll().where('programme', '=', programme).orderBy('audit').orderBy('part').execute()).map((row): Grading => ({
    audit: row.audit as AuditId, part: row.part === 'auditor' ? 'auditor' : 'moderator', by: row.by_person as PersonId | null, on: row.on_day as Day, overall: row.overall as GradeCode, domains: row.domains,
    strengths: row.strengths, toDo: row.to_do, workerTookPart: row.worker_took_part, familyHeard: row.family_heard, nonce: row.nonce,
  }))
  return found.filter((grading) => audits.some((audit) => audit.id === grading.audit && maySeeGrading(audit, grading, looks)))
}

const answerOf = ({ inspection, finding, action }: { readonly inspection: string | null; readonly finding: string | null; readonly action: string | null }): ThemeAnswer => {
  if (action !== null) return { kind: 'action', action: action as ActionId }
  return inspection === null || finding === null ? { kind: 'none' } : { kind: 'finding', inspection: inspection as InspectionId, finding: finding as FindingId }
}

export const readAuditRecord = (inside: Inside): AuditReads => ({
  audits: async (programme) => {
    const audits = await readAudits(inside, programme)
    const rounds = await inside.selectFrom('audit_round').selectAll().where('programme', '=', programme).orderBy('planned').orderBy('letter').execute()
    return {
      forms: [...auditForms, ...(await inside.selectFrom('audit_form').select('content').where('programme', '=', programme).orderBy('id').orderBy('version').execute()).map(({ content }) => content)],
      teams: (await inside.selectFrom('audit_team').selectAll().where('programme', '=', programme).orderBy('name').execute()).map(({ id, name, body }) => ({ id: id as AuditTeamId, programme, name, body: body as BodyId | null })),
      auditors: (await inside.selectFrom('auditor').selectAll().where('programme', '=', programme).orderBy('person').execute()).map(({ person, team }) => ({ programme, person: person as PersonId, team: team as AuditTeamId | null })),
      rounds: rounds.map((row) => ({
        id: row.id as AuditRoundId, programme, letter: row.letter, title: row.title, kind: sampleKinds.find((kind) => kind === row.kind) ?? 'random', theme: row.theme, form: row.form as AuditFormId, formVersion: row.form_version,
        planned: row.planned as Day, due: row.due as Day, lists: row.lists, size: row.size, seed: row.seed,
      })),
      audits,
      gradings: await readGradings(inside, programme, audits),
      themes: (await inside.selectFrom('audit_theme').selectAll().where('programme', '=', programme).orderBy('noted').orderBy('title').execute()).map((row) => ({
        id: row.id as AuditThemeId, programme, round: row.round as AuditRoundId, title: row.title, what: row.what, seenIn: row.seen_in, noted: row.noted as Day, answer: answerOf(row),
      })),
    }
  },
})
