import { addMonths, type Day } from '../calendar/day.ts'
import type { AuditRecord, PracticeAudit } from './audit.ts'
import { formOf, type AuditForm, type GradeCode } from './audit-form.ts'
import { finalGradeOf } from './audit-state.ts'

/** Months within which a case is looked at again where a form says nothing else (domain.md section 8: independent re-audit within six months). */
export const monthsToAuditAgain = 6

/** One line of a form: after this grade a case is looked at again within so many months. */
export type AgainRule = { readonly grade: GradeCode; readonly months: number }

/** In: a form. Out: which grades ask for another look, and how soon. A form that says nothing asks for it after every grade below the standard. */
export const againRulesOf = ({ again, scale }: Pick<AuditForm, 'again' | 'scale'>): readonly AgainRule[] =>
  again ?? scale.grades.filter(({ isGoodEnough }) => !isGoodEnough).map(({ code }) => ({ grade: code, months: monthsToAuditAgain }))

export const secondLookStates = ['to-plan', 'planned', 'overdue', 'done', 'done-late'] as const
/** `to-plan`: no audit is drawn for it yet. `planned`: one is drawn and not settled. `overdue`: either, after its last day. */
export type SecondLookState = (typeof secondLookStates)[number]

/** A settled audit whose grade asks for another look: by when, which audit that is and how it stands. */
export type SecondLook = {
  readonly audit: PracticeAudit
  readonly grade: GradeCode
  readonly due: Day
  /** The audit that looks again; null while none is drawn. One that was set aside looks at nothing. */
  readonly by: PracticeAudit | null
  /** The day it was settled and the grade it gave; null until then. */
  readonly done: { readonly on: Day; readonly grade: GradeCode } | null
  readonly state: SecondLookState
}

/** The day an opened audit was settled: when the two agreed, else when the last part came in. */
const settledOn = (audit: PracticeAudit): Day => audit.final?.on ?? audit.opened!

const stateOf = ({ due, by, done }: Pick<SecondLook, 'due' | 'by' | 'done'>, on: Day): SecondLookState => {
  if (done !== null) return done.on > due ? 'done-late' : 'done'
  if (due < on) return 'overdue'
  return by === null ? 'to-plan' : 'planned'
}

/**
 * In: what is on record, the forms and a day. Out: every settled audit whose grade asks for another look by the form it was made with, the
 * earliest due first. A look that is drawn and not settled has not been taken.
 */
export const secondLooks = ({ rounds, audits, gradings }: AuditRecord, forms: readonly AuditForm[], on: Day): readonly SecondLook[] =>
  audits
    .flatMap((audit): readonly SecondLook[] => {
      const grade = finalGradeOf(audit, gradings)
      const round = rounds.find(({ id }) => id === audit.round)
      const form = round === undefined ? null : formOf(forms, round)
      const rule = grade === null || form === null ? undefined : againRulesOf(form).find((each) => each.grade === grade)
      if (grade === null || rule === undefined) return []
      const by = audits.find((other) => other.again === audit.id && other.setAside === null) ?? null
      const found = by === null ? null : finalGradeOf(by, gradings)
      const done = by === null || found === null ? null : { on: settledOn(by), grade: found }
      const due = addMonths(settledOn(audit), rule.months)
      return [{ audit, grade, due, by, done, state: stateOf({ due, by, done }, on) }]
    })
    .toSorted((one, other) => one.due.localeCompare(other.due))

/** In: how a second look stands. Out: whether somebody still has to take it. */
export const isToBeTaken = ({ done }: Pick<SecondLook, 'done'>): boolean => done === null
