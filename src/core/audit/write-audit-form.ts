import type { Day } from '../calendar/day.ts'
import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import { capacityOf } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AuditForm, AuditFormId, DomainId, GradeScale } from './audit-form.ts'
import type { AuditSetting } from './audit.ts'
import type { AgainRule } from './second-look.ts'

export type AuditFormWritten = { readonly kind: 'audit-form-written'; readonly programme: ProgrammeId; readonly form: AuditForm }

/** What a person writes of a form. With `newVersionOf` null it is a form of its own, else the next version of one that is there. */
export type AuditFormIntent = {
  readonly newVersionOf: AuditFormId | null
  readonly title: string
  readonly about: string
  readonly from: Day
  readonly scale: string
  /** Each part that is graded on its own, with its questions. */
  readonly parts: readonly { readonly title: string; readonly questions: readonly string[] }[]
  readonly asksWhoWasHeard: boolean
  /** After which grades a case is looked at again, and within how many months. */
  readonly again: readonly AgainRule[]
  readonly why: string
}

export type AuditFormRefusal = NotPermitted | PointsAtAChild | Refusal<'no-title' | 'title-taken' | 'no-parts' | 'part-without-question' | 'part-twice' | 'no-such-scale' | 'no-such-grade' | 'not-months' | 'no-such-form' | 'before-the-last-version' | 'in-the-past' | 'no-reason'>

/** A part keeps its code from version to version while its title stays, so that what two rounds found of it can be laid side by side. */
const codeOfPart = (title: string): DomainId => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') as DomainId

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** The scales of the forms there are: a new one would need words for every grade, and rounds could no longer be compared. */
export const scalesOf = (forms: readonly AuditForm[]): readonly GradeScale[] => [...new Map(forms.map(({ scale }) => [scale.id, scale])).values()]

/** Later than this, a second look says nothing about what the first one found. Our own choice. */
export const mostMonthsToAuditAgain = 24

const faultIn = ({ newVersionOf, title, from, scale, parts, again, why }: AuditFormIntent, { on, forms }: AuditSetting): AuditFormRefusal | null => {
  if (title.trim() === '') return refuse('no-title', 'The form has no name.', 'Say in a few words what it is for.')
  const [own, others] = [forms.filter(({ id }) => id === newVersionOf), forms.filter(({ id }) => id !== newVersionOf)]
  if (newVersionOf !== null && own.length === 0) return refuse('no-such-form', 'There is no such form.', 'Choose one from the list.')
  if (others.some((each) => same(each.title, title))) return refuse('title-taken', 'Another form has this name.', 'Give another name, or write the next version of that form.')
  if (from < on) return refuse('in-the-past', 'It would have begun already.', 'Give today or a later day: what was audited stays on the form it was audited with.')
  if (own.some((each) => each.from >= from)) return refuse('before-the-last-version', 'The version before it would not have begun yet.', 'Give a later day.')
  if (!scalesOf(forms).some(({ id }) => id === scale)) return refuse('no-such-scale', 'There is no such scale of grades.', 'Choose one from the list.')
  const below = scalesOf(forms).find(({ id }) => id === scale)!.grades.filter(({ isGoodEnough }) => !isGoodEnough)
  if (again.some(({ grade }) => !below.some(({ code }) => code === grade)) || new Set(again.map(({ grade }) => grade)).size < again.length) return refuse('no-such-grade', 'A grade asks for another look that is not below the standard, or stands there twice.', 'Choose each grade below the standard once.')
  if (again.some(({ months }) => !Number.isInteger(months) || months < 1 || months > mostMonthsToAuditAgain)) return refuse('not-months', `A case is looked at again within 1 to ${mostMonthsToAuditAgain} months.`, 'Give a whole number of months.')
  if (parts.length === 0) return refuse('no-parts', 'Nothing is graded.', 'Write at least one part with its questions.')
  if (parts.some((each) => each.title.trim() === '' || codeOfPart(each.title) === '' || each.questions.every((question) => question.trim() === ''))) return refuse('part-without-question', 'A part has no name or no question.', 'Write the name in the first line and a question in each line below it.')
  if (new Set(parts.map((each) => codeOfPart(each.title))).size < parts.length) return refuse('part-twice', 'Two parts have one name.', 'Give each a name of its own.')
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why it is written.', 'Say it in a sentence.')
  return null
}

/** In: a form as a person writes it. Out: its next version, or a refusal. No version is ever changed; rounds keep the one they were planned with. */
export const writeAuditForm = (intent: AuditFormIntent, id: AuditFormId, setting: AuditSetting): AuditFormWritten | AuditFormRefusal => {
  const { programme, actor, on, forms } = setting
  const notPermitted = whyNot(actor, 'plan-audits', programme, on)
  if (notPermitted !== null) return notPermitted
  const fault = faultIn(intent, setting)
  if (fault !== null) return fault
  const parts = intent.parts.map(({ title, questions }) => ({ id: codeOfPart(title), title: title.trim(), questions: questions.map((each) => each.trim()).filter((each) => each !== '') }))
  const named = refuseChildData([intent.title, intent.about, intent.why, ...parts.flatMap(({ title, questions }) => [title, ...questions])], on)
  if (named !== null) return named
  const version = Math.max(0, ...forms.filter((each) => each.id === intent.newVersionOf).map((each) => each.version)) + 1
  const name = actor.kind === 'person' ? actor.name : 'The service'
  return {
    kind: 'audit-form-written', programme,
    form: {
      id: intent.newVersionOf ?? id, version, title: intent.title.trim(), about: intent.about.trim(), from: intent.from, scale: scalesOf(forms).find((each) => each.id === intent.scale)!, domains: parts,
      asksWhoWasHeard: intent.asksWhoWasHeard, again: intent.again, source: intent.why.trim(), written: { name, capacity: capacityOf(actor, programme, on), on },
    },
  }
}
