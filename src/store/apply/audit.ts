import { createHash } from 'node:crypto'
import type { AuditTheme, Grading, PracticeAudit } from '../../core/audit/audit.ts'
import { asJson, canonical } from '../../core/journal/canonical.ts'
import { readGradings } from '../reads/audit.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply, type Trace } from './apply.ts'
import { insertFindings, insertInspection } from './inspection.ts'

const row = ({ programme, id, round, reference, team, place, auditor, moderator, sent, opened, final, setAside, again }: PracticeAudit) => ({
  programme, id, round, reference, team, place, auditor, moderator, auditor_sent: sent.auditor, moderator_sent: sent.moderator, opened, again,
  final: final === null ? null : jsonText(final), set_aside: setAside === null ? null : jsonText(setAside),
})

const subjectOf = ({ id }: PracticeAudit): Trace['subject'] => ({ kind: 'audit', id })

/** Touches the audit only while it stands as the decision saw it. */
const update = async (inside: Inside, before: PracticeAudit, audit: PracticeAudit): Promise<void> => {
  const { programme, id } = audit
  const same = (was: string | null) => (was === null ? ('is' as const) : ('=' as const))
  mustTouchOne(
    await inside
      .updateTable('practice_audit')
      .set(row(audit))
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('auditor_sent', same(before.sent.auditor), before.sent.auditor)
      .where('moderator_sent', same(before.sent.moderator), before.sent.moderator)
      .where('moderator', same(before.moderator), before.moderator)
      .executeTakeFirstOrThrow(),
  )
}

export const auditTeamAdded: Apply<'audit-team-added'> = async (inside, { team }) => {
  await inside.insertInto('audit_team').values(team).execute()
  return { subject: { kind: 'audit team', id: team.id }, after: team }
}

export const auditorNamed: Apply<'auditor-named'> = async (inside, { before, auditor }) => {
  const { programme, person, team } = auditor
  if (before === null) await inside.insertInto('auditor').values({ programme, person, team }).execute()
  else mustTouchOne(await inside.updateTable('auditor').set({ team }).where('programme', '=', programme).where('person', '=', person).executeTakeFirstOrThrow())
  return { subject: { kind: 'auditor', id: person }, before, after: auditor }
}

export const auditRoundPlanned: Apply<'audit-round-planned'> = async (inside, { round, audits }) => {
  const { programme, id, letter, title, kind, theme, form, formVersion, planned, due, lists, size, seed } = round
  await inside.insertInto('audit_round').values({ programme, id, letter, title, kind, theme, form, form_version: formVersion, planned, due, lists: jsonText(lists), size, seed }).execute()
  await inside.insertInto('practice_audit').values(audits.map(row)).execute()
  return { subject: { kind: 'audit round', id }, after: { round, audits: audits.map(({ reference, team, place, again }) => ({ reference, team, place, again })) } }
}

export const auditAssigned: Apply<'audit-assigned'> = async (inside, { before, audit }) => {
  await update(inside, before, audit)
  const who = ({ auditor, moderator }: PracticeAudit) => ({ auditor, moderator })
  return { subject: subjectOf(audit), before: who(before), after: { reference: audit.reference, ...who(audit) } }
}

export const auditSetAside: Apply<'audit-set-aside'> = async (inside, { before, audit }) => {
  await update(inside, before, audit)
  return { subject: subjectOf(audit), reason: audit.setAside?.why ?? null, before: { setAside: before.setAside }, after: { reference: audit.reference, setAside: audit.setAside } }
}

/** What stands in the journal for a grading that may not be seen yet: with it anyone can check, once it is open, that not a word was changed. */
export const sealOf = (grading: Grading): string => createHash('sha256').update(canonical(asJson(grading)), 'utf8').digest('hex')

/**
 * Keeps a grading. While the other part is missing the journal, which many may read, gets a seal in place of the words; the line that
 * opens the audit holds both in full.
 */
const keepGrading = async (inside: Inside, { before, audit, grading }: { readonly before: PracticeAudit; readonly audit: PracticeAudit; readonly grading: Grading }): Promise<Trace> => {
  const { programme } = audit
  await update(inside, before, audit)
  await inside
    .insertInto('audit_grading')
    .values({
      programme, audit: audit.id, part: grading.part, by_person: grading.by, on_day: grading.on, overall: grading.overall, domains: jsonText(grading.domains),
      strengths: grading.strengths, to_do: grading.toDo, worker_took_part: grading.workerTookPart, family_heard: grading.familyHeard, nonce: grading.nonce,
    })
    .execute()
  const { reference, sent, opened } = audit
  const shown = opened === null ? { seal: sealOf(grading) } : { gradings: (await readGradings(inside, programme, [audit])).filter((each) => each.audit === audit.id) }
  return { subject: subjectOf(audit), after: { reference, part: grading.part, sent, opened, ...shown } }
}

export const auditRecorded: Apply<'audit-recorded'> = async (inside, change) => keepGrading(inside, change)
export const auditModerated: Apply<'audit-moderated'> = async (inside, change) => keepGrading(inside, change)

export const finalGradeAgreed: Apply<'final-grade-agreed'> = async (inside, { before, audit }) => {
  await update(inside, before, audit)
  return { subject: subjectOf(audit), reason: audit.final?.why ?? null, before: { final: before.final }, after: { reference: audit.reference, final: audit.final } }
}

const answerRow = ({ answer }: AuditTheme) => {
  switch (answer.kind) {
    case 'none':
      return { inspection: null, finding: null, action: null }
    case 'finding':
      return { inspection: answer.inspection, finding: answer.finding, action: null }
    case 'action':
      return { inspection: null, finding: null, action: answer.action }
    default:
      return answer satisfies never
  }
}

export const auditFormWritten: Apply<'audit-form-written'> = async (inside, { programme, form }) => {
  await inside.insertInto('audit_form').values({ programme, id: form.id, version: form.version, content: jsonText(form) }).execute()
  return { subject: { kind: 'form for audits', id: form.id }, reason: form.source, after: form }
}

export const auditThemeNoted: Apply<'audit-theme-noted'> = async (inside, { theme }) => {
  const { programme, id, round, title, what, seenIn, noted } = theme
  await inside.insertInto('audit_theme').values({ programme, id, round, title, what, seen_in: seenIn, noted, ...answerRow(theme) }).execute()
  return { subject: { kind: 'audit theme', id }, after: theme }
}

export const auditThemeAnswered: Apply<'audit-theme-answered'> = async (inside, { before, theme, made }) => {
  if (made !== null) {
    await insertInspection(inside, made.review)
    await insertFindings(inside, [made.finding])
  }
  const { programme, id } = theme
  mustTouchOne(await inside.updateTable('audit_theme').set(answerRow(theme)).where('programme', '=', programme).where('id', '=', id).where('finding', 'is', null).where('action', 'is', null).executeTakeFirstOrThrow())
  return { subject: { kind: 'audit theme', id }, before, after: { theme, made } }
}
