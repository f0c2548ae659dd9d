import { bodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { exactly } from '../../../core/calendar/stated-day.ts'
import type { PostId } from '../../../core/intervention/appointment.ts'
import type { DueRule } from '../../../core/intervention/due.ts'
import type { ClauseIntent } from '../../../core/intervention/enter-instrument.ts'
import type { Holder } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { input, select, textarea } from '../../components/govuk.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'

const dueChoices = [
  { value: 'throughout', text: 'All the time' },
  { value: 'by', text: 'By the day below' },
  { value: 'every', text: 'Every so many months, first on the day below' },
  { value: 'within-working-days', text: 'Within so many working days of the day it is made' },
  { value: 'within-days', text: 'Within so many days of the day it is made' },
] as const

/** In: a value of a form such as `post:chair`. Out: the holder, or null where it is none. */
export const parseHolder = (value: string): Holder | null => {
  if (value.startsWith('body:') && /^[a-z0-9-]+$/.test(value.slice(5))) return { kind: 'body', body: bodyId(value.slice(5)) }
  return value.startsWith('post:') ? { kind: 'post', post: value.slice(5) as PostId } : null
}

const holderChoices = ({ bodies, posts }: Regime, chosen: string) => [
  { value: '', text: 'Choose a body or a post' },
  ...bodies.map((each) => ({ value: `body:${each.id}`, text: each.name, selected: chosen === `body:${each.id}` })),
  ...posts.map((each) => ({ value: `post:${each.id}`, text: each.name, selected: chosen === `post:${each.id}` })),
]

/** The questions about one clause. */
export const clauseFields = (index: number, regime: Regime, sent: Form | null, errors: readonly FieldError[]): Html => {
  const name = (part: string): string => `clause-${index}-${part}`
  const value = (part: string): string => sent?.text(name(part)) ?? ''
  return html`<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Clause ${index}</legend>
${input({ id: name('number'), name: name('number'), label: { text: 'Number of the clause' }, classes: 'govuk-input--width-5', value: sent?.names.includes(name('number')) ? value('number') : String(index), errorMessage: errorOf(errors, name('number')) })}
${textarea({ id: name('what'), name: name('what'), rows: '2', label: { text: 'What must be done' }, hint: { text: 'Leave this empty if there is no such clause.' }, value: value('what'), errorMessage: errorOf(errors, name('what')) })}
${select({ id: name('holder'), name: name('holder'), label: { text: 'Who must do it' }, items: holderChoices(regime, value('holder')), errorMessage: errorOf(errors, name('holder')) })}
${select({ id: name('due'), name: name('due'), label: { text: 'When' }, items: dueChoices.map((each) => ({ ...each, selected: each.value === value('due') })), errorMessage: errorOf(errors, name('due')) })}
${input({ id: name('count'), name: name('count'), label: { text: 'How many months or days' }, hint: { text: 'Only where you chose “so many”.' }, inputmode: 'numeric', classes: 'govuk-input--width-3', value: value('count'), errorMessage: errorOf(errors, name('count')) })}
${dateQuestion({ name: name('day'), legend: 'Day', hint: 'Only where you chose “the day below”.', sent, day: null, errors })}
</fieldset>`
}

const parseDue = (index: number, form: Form, made: Day, errors: FieldError[]): DueRule | null => {
  const name = (part: string): string => `clause-${index}-${part}`
  const chosen = form.text(name('due'))
  const count = Number(form.text(name('count')))
  const asked = typedDay(form, name('day'))
  const needsCount = chosen === 'every' || chosen.startsWith('within')
  const needsDay = chosen === 'by' || chosen === 'every'
  if (needsCount && !(Number.isInteger(count) && count > 0 && count < 1000)) errors.push({ field: name('count'), message: `Enter how many for clause ${index}, as a whole number` })
  if (needsDay && asked.kind !== 'day') errors.push({ field: `${name('day')}-day`, message: `Enter the day for clause ${index} as day, month and year` })
  if (chosen === 'by' && asked.kind === 'day') return { kind: 'by', on: exactly(asked.day) }
  if (chosen === 'every' && asked.kind === 'day') return { kind: 'every', months: count, first: asked.day }
  if (chosen === 'within-working-days') return { kind: 'within', count, unit: 'working-days', after: made }
  if (chosen === 'within-days') return { kind: 'within', count, unit: 'days', after: made }
  return chosen === 'throughout' ? { kind: 'throughout' } : null
}

/** In: a form with so many clauses and the day they count from. Out: the clauses that were filled in; errors are added to the list. */
export const parseClauses = (form: Form, count: number, made: Day, errors: FieldError[]): readonly ClauseIntent[] =>
  Array.from({ length: count }, (_each, index) => index + 1).flatMap((index) => {
    const what = form.text(`clause-${index}-what`)
    if (what === '') return []
    const holder = parseHolder(form.text(`clause-${index}-holder`))
    if (holder === null) errors.push({ field: `clause-${index}-holder`, message: `Choose who must do clause ${index}` })
    const due = parseDue(index, form, made, errors)
    return holder === null || due === null ? [] : [{ clause: form.text(`clause-${index}-number`), what, holder, due }]
  })

/** In: a form. Out: how many clauses it asks about: one more where the person asked for another, 20 at most. */
export const clauseCount = (form: Form | null, atFirst: number): number => {
  const sent = Number(form?.text('clauses') ?? '')
  const known = Number.isInteger(sent) && sent > 0 ? Math.min(sent, 20) : atFirst
  return form?.text('do') === 'another' ? Math.min(known + 1, 20) : known
}
