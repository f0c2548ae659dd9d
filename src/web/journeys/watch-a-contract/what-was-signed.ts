import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { isNonEmpty } from '../../../core/branded.ts'
import { contractKinds, type ContractDate, type Party } from '../../../core/contract/contract.ts'
import type { ContractIntent } from '../../../core/contract/enter-contract.ts'
import { parseFinancialYear } from '../../../core/contract/financial-year.ts'
import { contractRungs, type Ladder } from '../../../core/contract/ladder.ts'
import { parsePounds } from '../../../core/contract/money.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { enterAContract } from '../../../operations/keep-a-contract.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, input, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractKindWords, rungMeanings, rungNames } from '../../words/contract-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'

const shown = (bodies: readonly Body[], { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What was signed?'
  const value = (name: string): string => sent?.text(name) ?? ''
  const line = (name: string, text: string, hint?: string, width?: string): Html =>
    input({ id: name, name, label: { text, classes: 'govuk-label--s' }, ...(hint === undefined ? {} : { hint: { text: hint } }), ...(width === undefined ? {} : { classes: `govuk-input--width-${width}` }), value: value(name), errorMessage: errorOf(errors, name) })
  const ticks = (name: string, text: string, hint: string): Html =>
    checkboxes({
      idPrefix: name, name, fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } }, hint: { text: hint },
      items: bodies.filter((each) => each.kind === 'council').map((each) => ({ value: each.id, text: each.name, checked: sent?.all(name).includes(each.id) ?? false })),
      ...(errorOf(errors, name) === undefined ? {} : { errorMessage: errorOf(errors, name) }),
    })
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: [{ text: 'Contracts', href: paths.contracts(programme.id) }, { text: 'Enter a contract' }],
    body: html`${pageHeading({ title, lead: 'Enter the contract as the parties signed it. What changes later goes through change control: it needs every party.' })}
<form method="post" action="${paths.enterContract(programme.id)}" novalidate>
${token}
${line('title', 'What people call it')}
${select({ id: 'kind', name: 'kind', label: { text: 'What kind is it?', classes: 'govuk-label--s' }, items: contractKinds.map((each) => ({ value: each, text: contractKindWords[each], selected: each === value('kind') })) })}
${select({ id: 'provider', name: 'provider', label: { text: 'Who runs the service?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose the provider' }, ...bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('provider') }))], errorMessage: errorOf(errors, 'provider') })}
${ticks('councils', 'Which councils commission it?', 'Each of them must agree to any change.')}
${ticks('reportsFor', 'For which councils are figures given one by one?', 'Figures of several councils are also added up.')}
${dateQuestion({ name: 'begins', legend: 'First day', sent, day: null, errors })}
${dateQuestion({ name: 'ends', legend: 'Last day (if it has one)', sent, day: null, errors })}
${dateQuestion({ name: 'review', legend: 'Day of a review (if one is set)', sent, day: null, errors })}
${dateQuestion({ name: 'break', legend: 'Day on which a party may leave (if one is set)', sent, day: null, errors })}
${line('returnDays', 'Days after the end of a period by which figures are due', undefined, '3')}
${line('year', 'Financial year of the contract sum (if known)', 'For example, 2026/27.', '5')}
${line('sum', 'Contract sum for that year, in pounds (if known)', undefined, '10')}
<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What follows when an indicator is missed?</legend>
<p class="govuk-hint">How many misses in a row lead to each step. Leave a step empty where the contract has none.</p>
${contractRungs.map((rung) => line(`misses-${rung}`, `${rungNames[rung]}`, rungMeanings[rung], '2'))}</fieldset>
${select({ id: 'meetingFrom', name: 'meetingFrom', label: { text: 'From which step on is there an extraordinary meeting?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'None' }, ...contractRungs.map((rung) => ({ value: rung, text: rungNames[rung], selected: rung === value('meetingFrom') }))], errorMessage: errorOf(errors, 'meetingFrom') })}
${sourceFields(sent, errors)}
${button({ text: 'Enter the contract' })}
</form>`,
  }
}

const parseLadder = (form: Form, errors: FieldError[]): Ladder | null => {
  const steps = contractRungs.flatMap((rung) => {
    const text = form.text(`misses-${rung}`)
    if (text === '') return []
    if (!/^\d{1,2}$/.test(text)) errors.push({ field: `misses-${rung}`, message: `Enter how many misses in a row lead to ${rungNames[rung].toLowerCase()}, as a whole number` })
    return [{ rung, misses: Number(text) }]
  })
  return steps.length === 0 ? null : { steps, meetingFrom: contractRungs.find((each) => each === form.text('meetingFrom')) ?? null }
}

const parseSums = (form: Form, errors: FieldError[]): ContractIntent['sums'] => {
  const [year, sum] = [parseFinancialYear(form.text('year')), parsePounds(form.text('sum'))]
  if (form.text('year') === '' && form.text('sum') === '') return []
  if (year === null) errors.push({ field: 'year', message: 'Enter the financial year like 2026/27' })
  if (sum === null) errors.push({ field: 'sum', message: 'Enter the sum in pounds, such as 185,329,000' })
  return year === null || sum === null ? [] : [{ year, sum, isProvisional: false, note: null }]
}

const parseIntent = (form: Form, bodies: readonly Body[], errors: FieldError[]): Omit<ContractIntent, 'instrument'> | null => {
  const day = (name: string, label: string, isNeeded: boolean) => {
    const typed = typedDay(form, name)
    if (typed.kind === 'not-a-day' || (isNeeded && typed.kind === 'empty')) errors.push({ field: `${name}-day`, message: `Enter the ${label} as day, month and year` })
    return typed.kind === 'day' ? typed.day : null
  }
  const bodyOf = (id: string): BodyId | undefined => bodies.find((each) => each.id === id)?.id
  const [begins, ends, review, breakDay] = [day('begins', 'first day', true), day('ends', 'last day', false), day('review', 'day of the review', false), day('break', 'day of the break', false)]
  if (form.text('title') === '') errors.push({ field: 'title', message: 'Say what people call it' })
  const provider = bodyOf(form.text('provider'))
  if (provider === undefined) errors.push({ field: 'provider', message: 'Choose who runs the service' })
  const councils = form.all('councils').flatMap((id) => bodyOf(id) ?? [])
  if (councils.length === 0) errors.push({ field: 'councils', message: 'Choose the councils that commission it' })
  const days = form.text('returnDays')
  if (!/^\d{0,3}$/.test(days)) errors.push({ field: 'returnDays', message: 'Enter a whole number of days, or leave it empty' })
  const [sums, ladder, source] = [parseSums(form, errors), parseLadder(form, errors), parseSource(form, errors, true)]
  if (errors.length > 0 || begins === null || provider === undefined || source === null) return null
  const party = (body: BodyId, side: Party['side']): Party => ({ body, side, from: begins, to: null, note: null })
  const parties = [...councils.map((each) => party(each, 'council')), party(provider, 'provider')]
  const dates: readonly ContractDate[] = [
    ...(review === null ? [] : [{ kind: 'review', on: review, what: 'Review the contract.' } as const]),
    ...(breakDay === null ? [] : [{ kind: 'break', on: breakDay, what: 'Decide whether to leave the contract.' } as const]),
  ]
  const named = form.all('reportsFor').flatMap((id) => bodyOf(id) ?? [])
  return {
    title: form.text('title'), kind: contractKinds.find((each) => each === form.text('kind')) ?? 'other-service', parties: isNonEmpty(parties) ? parties : [party(provider, 'provider')],
    reportsFor: named.length === 0 ? councils : named, returnDays: days === '' ? null : Number(days), begins, ends, dates, sums, ladder, documents: [], sources: [source], note: null,
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'no-title': 'title', 'no-provider': 'provider', 'no-council': 'councils', 'party-twice': 'provider', 'no-such-body': 'councils', 'reports-for-nobody': 'reportsFor', 'ends-before-it-begins': 'ends-day', 'date-outside-term': 'review-day',
  'ladder-out-of-order': 'misses-performance-concern', 'no-source': 'source', 'no-such-addressee': 'begins-day', 'in-the-future': 'begins-day', 'due-before-it-begins': 'returnDays',
}

/** What was signed: which parties, for how long, for how much, and what follows when figures are missed? */
export const whatWasSigned = page({
  path: paths.enterContract(':programme'),
  guard: 'keep-contract',
  show: async (ask, visit) => shown(await ask.bodies(visit.programme.id), visit, null, []),
  submit: {
    guard: 'keep-contract',
    act: async (does, visit, form) => {
      const bodies = await does.bodies(visit.programme.id)
      const errors: FieldError[] = []
      const intent = parseIntent(form, bodies, errors)
      if (intent === null) return shown(bodies, visit, form, errors)
      const outcome = await enterAContract(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(bodies, visit, form, [{ field: fieldOf[outcome.code] ?? 'title', message: `${outcome.message} ${outcome.whatToDo}` }])
      if (outcome.kind !== 'contract-entered') return { kind: 'not-found' }
      return { kind: 'redirect', to: paths.contract(visit.programme.id, outcome.contract.id), notice: 'The contract is on record. Its duties stand among the duties of the programme.' }
    },
  },
})
