import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { NonEmpty } from '../../../core/branded.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { exactly, type StatedDay } from '../../../core/calendar/stated-day.ts'
import type { Finding, FindingId } from '../../../core/inspection/finding.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import type { Priority, PriorityId } from '../../../core/plan/plan.ts'
import type { SupportTerms } from '../../../core/support/agree-support.ts'
import { parseHalfDays } from '../../../core/support/half-days.ts'
import { activityKinds, funders, supporterKinds, type SupportPackage } from '../../../core/support/support-package.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { activityWords, funderWords, supporterWords } from '../../words/support-words.ts'
import { parseSource } from '../keep-an-obligation/source-fields.ts'

/** What the questions about support offer to choose from. */
export type SupportChoices = { readonly bodies: readonly Body[]; readonly priorities: readonly Priority[]; readonly findings: readonly Finding[] }

const shortened = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, text.lastIndexOf(' ', 107))}…`)

const initial = (support: SupportPackage | null): Readonly<Record<string, string>> =>
  support === null
    ? {}
    : {
        title: support.title, supporterKind: support.supporter.kind, supporter: support.supporter.name, receiver: support.receiver, funder: support.funder, theme: support.theme,
        priority: support.priority ?? '', scope: support.scope, days: support.halfDaysAgreed === null ? '' : String(support.halfDaysAgreed / 2), cost: support.cost === null ? '' : String(support.cost),
        exitPlan: support.exitPlan ?? '', source: support.sources[0].title, address: support.sources[0].url ?? '',
      }

/** The questions about what was agreed. In: the package as it stands, null for a new one, and what was sent. */
export const supportFields = (support: SupportPackage | null, { bodies, priorities, findings }: SupportChoices, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { line, long, choose, tick, day } = fieldsFor(sent, errors, initial(support))
  return html`${line('title', 'What people call it', { hint: 'For example: Front door support from Otherton' })}
${choose('supporterKind', 'What kind of supporter is it?', supporterKinds.map((kind) => ({ value: kind, text: supporterWords[kind] })), { first: 'Choose a kind' })}
${line('supporter', 'Name of the supporter')}
${choose('receiver', 'Who receives the support?', bodies.map((each) => ({ value: each.id, text: each.name })), { first: 'Choose a body' })}
${choose('funder', 'Who pays?', funders.map((funder) => ({ value: funder, text: funderWords[funder] })), { first: 'Choose who pays' })}
${line('theme', 'Theme', { hint: 'For example: front door, leadership, quality of practice' })}
${choose('priority', 'Which priority of the plan does it serve?', priorities.map((each) => ({ value: each.id, text: each.title })), { first: 'None, or not known' })}
${long('scope', 'What was agreed', { hint: 'What the supporter will do, and what not.' })}
${day('from', 'First day', support?.from.day ?? null)}
${day('to', 'Last day agreed (if there is one)', support?.to?.day ?? null)}
${line('days', 'Days agreed (if known)', { hint: 'Whole or half days, such as 12 or 12.5', width: '5', inputmode: 'decimal' })}
${line('cost', 'Cost in whole pounds (if known)', { width: '10', inputmode: 'numeric' })}
${tick('activities', 'What it is made of', activityKinds.map((kind) => ({ value: kind, text: activityWords[kind] })), support?.activities ?? [])}
${findings.length === 0 ? null : tick('findings', 'Findings it is meant to help with', findings.map((each) => ({ value: each.id, text: shortened(each.text) })), support?.findings ?? [])}
${long('exitPlan', 'How the work goes on without it (if agreed)', { hint: 'Who carries it on, and what stays in place after the last day.' })}
${line('source', 'Where this is written', { hint: 'The name and date of the agreement, letter, minutes or page.' })}
${line('address', 'Its web address (if it has one)')}`
}

/** A day as it was stated stays as it was where the person left its boxes alone. */
const keptWords = (typed: Day, was: StatedDay | null | undefined): StatedDay => (was?.day === typed ? was : exactly(typed))

/** In: a form and the package as it stood. Out: the terms, or null; errors are added to the list. */
export const parseSupport = (form: Form, before: SupportPackage | null, errors: FieldError[]): SupportTerms | null => {
  const kind = supporterKinds.find((each) => each === form.text('supporterKind'))
  const funder = funders.find((each) => each === form.text('funder'))
  if (kind === undefined) errors.push({ field: 'supporterKind', message: 'Choose what kind of supporter it is' })
  if (form.text('receiver') === '') errors.push({ field: 'receiver', message: 'Choose who receives the support' })
  if (funder === undefined) errors.push({ field: 'funder', message: 'Choose who pays' })
  const [from, to] = [typedDay(form, 'from'), typedDay(form, 'to')]
  if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
  if (to.kind === 'not-a-day') errors.push({ field: 'to-day', message: 'Enter the last day as day, month and year, or leave it empty' })
  const halfDaysAgreed = form.text('days') === '' ? null : parseHalfDays(form.text('days'))
  if (form.text('days') !== '' && halfDaysAgreed === null) errors.push({ field: 'days', message: 'Enter days in whole or half days above 0, such as 12 or 12.5' })
  const typedCost = form.text('cost').replace(/^£/, '').replaceAll(',', '')
  const cost = typedCost === '' ? null : /^\d{1,9}$/.test(typedCost) ? Number(typedCost) : Number.NaN
  if (Number.isNaN(cost)) errors.push({ field: 'cost', message: 'Enter the cost in whole pounds, such as 45000, or leave it empty' })
  const source = parseSource(form, errors, true)
  if (errors.length > 0 || kind === undefined || funder === undefined || from.kind !== 'day' || source === null) return null
  return {
    title: form.text('title'), theme: form.text('theme'), supporter: { kind, name: form.text('supporter'), body: before?.supporter.body ?? null }, receiver: form.text('receiver') as BodyId, funder,
    priority: form.text('priority') === '' ? null : (form.text('priority') as PriorityId), scope: form.text('scope'),
    from: keptWords(from.day, before?.from), to: to.kind === 'day' ? keptWords(to.day, before?.to) : null, halfDaysAgreed, cost,
    activities: activityKinds.filter((each) => form.all('activities').includes(each)), findings: form.all('findings') as readonly FindingId[],
    exitPlan: form.text('exitPlan') || null, sources: [source, ...(before?.sources.slice(1) ?? [])] as NonEmpty<Source>, note: before?.note ?? null,
  }
}

/** Which field a refusal belongs to. */
export const fieldOfRefusal: Readonly<Record<string, string>> = {
  'no-title': 'title', 'no-supporter': 'supporter', 'supports-itself': 'receiver', 'no-such-body': 'receiver', 'no-scope': 'scope', 'no-such-priority': 'priority', 'no-such-finding': 'findings',
  'dates-out-of-order': 'to-day', 'not-half-days': 'days', 'not-a-cost': 'cost', 'no-source': 'source', 'given-outside-its-dates': 'from-day', 'no-reason': 'reason',
}
