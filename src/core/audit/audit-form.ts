import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { AgainRule } from './second-look.ts'

export type AuditFormId = Branded<'AuditFormId'>
export type DomainId = Branded<'DomainId'>

/** A grade as an audit gives it: one of the grades of the scale of its form. */
export type GradeCode = Branded<'GradeCode'>

/** One step of a scale of grades, with what it looks like in practice. */
export type AuditGrade = {
  readonly code: GradeCode
  readonly words: string
  readonly means: string
  /** True where practice is at least as good as it must be: these are counted as “good or better”. */
  readonly isGoodEnough: boolean
}

/** Grades in order, the best first. */
export type GradeScale = { readonly id: string; readonly title: string; readonly grades: readonly AuditGrade[] }

/** One part of practice that is graded on its own, with what to look for. */
export type AuditDomain = { readonly id: DomainId; readonly title: string; readonly questions: readonly string[] }

/** One version of a form. A round keeps the version it was planned with; a later version changes no round. */
export type AuditForm = {
  readonly id: AuditFormId
  readonly version: number
  readonly title: string
  readonly about: string
  readonly from: Day
  readonly scale: GradeScale
  readonly domains: readonly AuditDomain[]
  /** True where the form asks whether the worker took part and the family was heard. */
  readonly asksWhoWasHeard: boolean
  /** After which grades a case is looked at again, and within how many months; where it is left out, after every grade below the standard, within six. */
  readonly again?: readonly AgainRule[]
  readonly source: string
  /** Who wrote it in this programme; a form that comes with the product has nobody here. */
  readonly written?: { readonly name: string; readonly capacity: string; readonly on: Day }
}

/** In: forms, and the form and version a round was planned with. Out: that form, or null where it is not known here. */
export const formOf = (forms: readonly AuditForm[], { form, formVersion }: { readonly form: AuditFormId; readonly formVersion: number }): AuditForm | null =>
  forms.find((each) => each.id === form && each.version === formVersion) ?? null

/** In: forms and a day. Out: the newest version of each form that has begun by then, in the order of the list. */
export const formsOn = (forms: readonly AuditForm[], on: Day): readonly AuditForm[] =>
  forms.filter((each) => each.from <= on && !forms.some((other) => other.id === each.id && other.version > each.version && other.from <= on))

/** In: a form and a grade. Out: its place on the scale from 0, the best, or null where it is none of its grades. */
export const placeOf = ({ scale }: Pick<AuditForm, 'scale'>, grade: GradeCode): number | null => {
  const place = scale.grades.findIndex(({ code }) => code === grade)
  return place === -1 ? null : place
}
