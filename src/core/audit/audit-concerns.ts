import { addMonths, daysBetween, type Day } from '../calendar/day.ts'
import type { AuditRecord, AuditRound, AuditTheme, PracticeAudit } from './audit.ts'
import { formOf, placeOf, type AuditForm } from './audit-form.ts'
import { auditState, finalGradeOf } from './audit-state.ts'

/** Months within which a case with the worst grade is looked at again (domain.md section 8: independent re-audit within six months). */
export const monthsToAuditAgain = 6

/** An audit whose grade asks for another, and the last day for it. */
export type DueAgain = { readonly audit: PracticeAudit; readonly due: Day }

const settledOn = (audit: PracticeAudit): Day => audit.final?.on ?? audit.opened!

/** In: what is on record. Out: settled audits with the worst grade that no later audit looks at again, the earliest due first. An audit set aside does not count as looking again. */
export const auditsDueAgain = ({ rounds, audits, gradings }: AuditRecord, forms: readonly AuditForm[]): readonly DueAgain[] =>
  audits
    .filter((audit) => {
      const grade = finalGradeOf(audit, gradings)
      const round = rounds.find(({ id }) => id === audit.round)
      const form = round === undefined ? null : formOf(forms, round)
      if (grade === null || form === null) return false
      return form.scale.grades[placeOf(form, grade) ?? -1]?.asksForAnother === true && !audits.some((other) => other.again === audit.id && other.setAside === null)
    })
    .map((audit) => ({ audit, due: addMonths(settledOn(audit), monthsToAuditAgain) }))
    .toSorted((one, other) => one.due.localeCompare(other.due))

/** What about audits needs a person. */
export type AuditConcern =
  | { readonly kind: 'round-overdue'; readonly round: AuditRound; readonly left: number; readonly days: number }
  | { readonly kind: 'due-again'; readonly audit: PracticeAudit; readonly due: Day; readonly days: number }
  | { readonly kind: 'overdue-again'; readonly audit: PracticeAudit; readonly due: Day; readonly days: number }
  | { readonly kind: 'to-agree'; readonly audit: PracticeAudit }
  | { readonly kind: 'theme-unanswered'; readonly theme: AuditTheme; readonly round: AuditRound }

/** Days before the last day for another audit from which it is shown. */
const daysBeforeAgain = 60

/** In: what is on record and a day. Out: what needs a person, the most pressing first. */
export const auditConcerns = (record: AuditRecord, forms: readonly AuditForm[], on: Day): readonly AuditConcern[] => {
  const { rounds, audits, gradings, themes } = record
  const again = auditsDueAgain(record, forms).map(({ audit, due }): AuditConcern & { readonly due: Day } => ({ kind: due < on ? 'overdue-again' : 'due-again', audit, due, days: Math.abs(daysBetween(on, due)) }))
  const late = rounds.flatMap((round): readonly AuditConcern[] => {
    const left = audits.filter((audit) => audit.round === round.id && ['drawn', 'assigned', 'one-in'].includes(auditState(audit, gradings))).length
    return left > 0 && round.due < on ? [{ kind: 'round-overdue', round, left, days: daysBetween(round.due, on) }] : []
  })
  return [
    ...again.filter(({ kind }) => kind === 'overdue-again'),
    ...late,
    ...audits.filter((audit) => auditState(audit, gradings) === 'to-agree').map((audit): AuditConcern => ({ kind: 'to-agree', audit })),
    ...again.filter(({ kind, due }) => kind === 'due-again' && daysBetween(on, due) <= daysBeforeAgain),
    ...themes.filter(({ answer }) => answer.kind === 'none').map((theme): AuditConcern => ({ kind: 'theme-unanswered', theme, round: rounds.find(({ id }) => id === theme.round)! })),
  ]
}
