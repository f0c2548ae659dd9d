import { daysBetween, type Day } from '../calendar/day.ts'
import type { AuditRecord, AuditRound, AuditTheme, PracticeAudit } from './audit.ts'
import type { AuditForm } from './audit-form.ts'
import { auditState } from './audit-state.ts'
import { isToBeTaken, secondLooks, type SecondLook } from './second-look.ts'

/** What about audits needs a person. */
export type AuditConcern =
  | { readonly kind: 'round-overdue'; readonly round: AuditRound; readonly left: number; readonly days: number }
  | { readonly kind: 'due-again' | 'overdue-again'; readonly look: SecondLook; readonly days: number }
  | { readonly kind: 'to-agree'; readonly audit: PracticeAudit }
  | { readonly kind: 'theme-unanswered'; readonly theme: AuditTheme; readonly round: AuditRound }

/** Days before the last day for another audit from which it is shown. */
const daysBeforeAgain = 60

/** In: what is on record and a day. Out: what needs a person, the most pressing first. */
export const auditConcerns = (record: AuditRecord, forms: readonly AuditForm[], on: Day): readonly AuditConcern[] => {
  const { rounds, audits, gradings, themes } = record
  const again = secondLooks(record, forms, on).filter(isToBeTaken).map((look) => ({ look, days: Math.abs(daysBetween(on, look.due)) }))
  const late = rounds.flatMap((round): readonly AuditConcern[] => {
    const left = audits.filter((audit) => audit.round === round.id && ['drawn', 'assigned', 'one-in'].includes(auditState(audit, gradings))).length
    return left > 0 && round.due < on ? [{ kind: 'round-overdue', round, left, days: daysBetween(round.due, on) }] : []
  })
  return [
    ...again.filter(({ look }) => look.state === 'overdue').map((each): AuditConcern => ({ kind: 'overdue-again', ...each })),
    ...late,
    ...audits.filter((audit) => auditState(audit, gradings) === 'to-agree').map((audit): AuditConcern => ({ kind: 'to-agree', audit })),
    ...again.filter(({ look, days }) => look.state !== 'overdue' && days <= daysBeforeAgain).map((each): AuditConcern => ({ kind: 'due-again', ...each })),
    ...themes.filter(({ answer }) => answer.kind === 'none').map((theme): AuditConcern => ({ kind: 'theme-unanswered', theme, round: rounds.find(({ id }) => id === theme.round)! })),
  ]
}
