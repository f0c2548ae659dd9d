import type { Finding } from '../../../core/inspection/finding.ts'
import type { Outcome, Priority } from '../../../core/plan/plan.ts'
import type { ChosenOutcome } from '../../../operations/answer-a-finding.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { textCheckReason } from '../../components/text-check/text-check.ts'
import { form, type Form } from '../../form.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Draft, Questions } from '../../questions.ts'
import type { FreeText } from '../../text-check.ts'
import { readProof, readWork } from '../keep-the-plan/action-questions.ts'
import { readWhy } from '../keep-the-plan/finding-questions.ts'

/** The name under which the drafts of this journey are kept. */
export const journey = 'answer-a-finding'

/** The pages of the journey that ask something, in order. Each name is the end of an address. */
export const steps = [
  { name: 'which-findings-does-this-answer', short: 'Findings', title: 'Which findings does this answer?' },
  { name: 'what-will-be-different', short: 'Outcome', title: 'What will be different for children?' },
  { name: 'what-will-you-do', short: 'Action', title: 'What will you do?' },
  { name: 'how-will-we-know', short: 'Proof', title: 'How will we know that it worked?' },
] as const
export type StepName = (typeof steps)[number]['name']

export const checkStep = 'check-your-answers'
export const dropStep = 'drop-this-draft'

/** Who a field belongs to, so that one page’s save leaves the answers of the others alone. */
const fields: Readonly<Record<StepName, RegExp>> = {
  'which-findings-does-this-answer': /^(findings|own-reason)$/,
  'what-will-be-different': /^(outcome|difference|priority|priority-title|priority-owner)$/,
  'what-will-you-do': /^(title|owner|partner|(start|due)-(day|month|year)|milestones|milestone-\d+-(what|due-(day|month|year)))$/,
  'how-will-we-know': /^(measures|evidence)$/,
}

/** The address of a page of one draft. */
export const stepPath = (draft: Draft, step: string): string => paths.answerStep(draft.programme, draft.id, step)

/** In: a draft, and the form of the last page where that was sent. Out: what was typed so far, as a form. */
export const formOfDraft = ({ values }: Draft, last: Form | null = null): Form =>
  form(new Map([...Object.entries(values).map(([name, value]): [string, readonly string[]] => [name, typeof value === 'string' ? [value] : value]), ...(last === null ? [] : [[textCheckReason, last.all(textCheckReason)] as [string, readonly string[]]])]))

const typedIn: Readonly<Record<string, string>> = {
  'own-reason': 'Why you do it', difference: 'What will be different', 'priority-title': 'Name of the priority', 'priority-owner': 'Owner of the priority', title: 'Action', owner: 'Owner', partner: 'Partner', measures: 'Measures', evidence: 'Evidence',
}

/** In: a draft as a form. Out: every text in it, under its words, to be looked through for child data before it goes into the plan. */
export const wordsOfDraft = (sent: Form): readonly FreeText[] =>
  sent.names.flatMap((name) => (typedIn[name] !== undefined ? [{ name, where: typedIn[name] }] : /^milestone-\d+-what$/.test(name) ? [{ name, where: 'Milestone' }] : []))

/** In: a draft, a step and what its page sent. Out: the draft with that step’s answers in place of the old ones. */
export const withAnswers = (draft: Draft, step: StepName, sent: Form): Omit<Draft, 'savedAt'> => {
  const { id, programme, person, values } = draft
  const others = Object.entries(values).filter(([name]) => !fields[step].test(name))
  const own = sent.names.filter((name) => fields[step].test(name)).map((name) => [name, sent.all(name)] as const)
  return { id, programme, person, journey, values: Object.fromEntries([...others, ...own]) }
}

/** The visitor’s own draft that the address names, or null where it was sent, dropped or never was theirs. */
export const draftHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit): Promise<Draft | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  return draft !== null && draft.programme === programme.id && draft.person === person.id && draft.journey === journey ? draft : null
}

export type Plan = { readonly priorities: readonly Priority[]; readonly outcomes: readonly Outcome[] }

/** The value of a choice that stands for something new. */
export const newOne = 'new'

/** In: a form and the plan. Out: the outcome chosen or described, or what is wrong. */
export const readOutcome = (sent: Form, { priorities, outcomes }: Plan): { readonly chosen: ChosenOutcome | null; readonly errors: readonly FieldError[] } => {
  const typed = sent.text('outcome')
  const wrong = (...errors: readonly FieldError[]) => ({ chosen: null, errors })
  if (typed === '' && outcomes.length > 0) return wrong({ field: 'outcome', message: 'Choose what will be different, or describe something new' })
  const existing = outcomes.find((outcome) => outcome.id === typed)
  if (existing !== undefined) return { chosen: { kind: 'existing', outcome: existing.id }, errors: [] }
  if (typed !== newOne && outcomes.length > 0) return wrong({ field: 'outcome', message: 'That outcome is no longer in the plan: choose again' })
  const [difference, title, owner] = [sent.text('difference'), sent.text('priority-title'), sent.text('priority-owner')]
  const priority = priorities.find((each) => each.id === sent.text('priority'))
  const errors: FieldError[] = []
  if (difference === '') errors.push({ field: 'difference', message: 'Say in a sentence what children will notice' })
  if (priority === undefined && sent.text('priority') !== newOne && priorities.length > 0) errors.push({ field: 'priority', message: 'Choose the priority it belongs to, or a new one' })
  else if (priority === undefined && title === '') errors.push({ field: 'priority-title', message: 'Give the new priority a name' })
  if (errors.length > 0) return wrong(...errors)
  if (priority !== undefined) return { chosen: { kind: 'new', difference, priority: priority.id }, errors }
  return { chosen: { kind: 'new-with-priority', difference, title, owner: owner === '' ? null : owner }, errors }
}

/** In: a draft’s form, the plan and the findings of the register. Out: what each step still lacks. */
export const faultsOf = (sent: Form, plan: Plan, findings: readonly Finding[]): Readonly<Record<StepName, readonly FieldError[]>> => ({
  'which-findings-does-this-answer': readWhy(sent, { findings }).errors,
  'what-will-be-different': readOutcome(sent, plan).errors,
  'what-will-you-do': readWork(sent).errors,
  'how-will-we-know': readProof(sent).errors,
})
