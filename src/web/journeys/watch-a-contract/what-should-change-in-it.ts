import type { BodyId } from '../../../core/bodies/body.ts'
import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { parseFinancialYear, financialYearOf } from '../../../core/contract/financial-year.ts'
import { parseKpiCode, type Kpi, type KpiCode } from '../../../core/contract/kpi.ts'
import { parsePounds } from '../../../core/contract/money.ts'
import type { ProposalIntent } from '../../../core/contract/propose-change.ts'
import { codesOf, versionOn, versionsOf } from '../../../core/contract/schedule.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { proposeAContractChange } from '../../../operations/agree-a-contract-change.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractSeen, contractTrail, settingOf, type ContractSight } from './contract-sight.ts'
import { fieldOfKpiRefusal, kpiFields, parseKpi } from './kpi-fields.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

/** What a proposal is about: the code of an indicator, a new one, the sum or the term. */
type About = { readonly kind: 'kpi'; readonly code: KpiCode; readonly current: Kpi } | { readonly kind: 'new' } | { readonly kind: 'sum' } | { readonly kind: 'term' } | { readonly kind: 'end-kpi'; readonly code: KpiCode; readonly current: Kpi }

/** How the address asks for the end of an indicator. */
const endsWith = 'end-'

const aboutOf = ({ record, on }: ContractSight, asked: string): About | null => {
  if (asked === 'new' || asked === 'sum' || asked === 'term') return { kind: asked }
  const isEnd = asked.startsWith(endsWith)
  const code = parseKpiCode(isEnd ? asked.slice(endsWith.length) : asked)
  const current = code === null ? undefined : (versionOn(record.schedule, code, on) ?? versionsOf(record.schedule, code).at(-1))
  return code === null || current === undefined ? null : { kind: isEnd ? 'end-kpi' : 'kpi', code, current: current.kpi }
}

const choose = (sight: ContractSight): Answer => {
  const title = 'What should change?'
  const to = (about: string): string => `${paths.proposeContractChange(sight.programme, sight.record.contract.id)}?about=${about}`
  const { schedule } = sight.record
  return {
    kind: 'page',
    title,
    breadcrumbs: contractTrail(sight, 'Propose a change'),
    body: html`${pageHeading({ title, lead: 'Choose what the change is about. It holds only when every party has agreed.' })}
<ul class="govuk-list">
<li><a class="govuk-link" href="${to('sum')}">The contract sum of a financial year</a></li>
<li><a class="govuk-link" href="${to('term')}">The last day of the contract</a></li>
<li><a class="govuk-link" href="${to('new')}">A new indicator</a></li>
</ul>
<h2 class="govuk-heading-m">An indicator: its target, its tolerance or its wording</h2>
<ul class="govuk-list">${codesOf(schedule).map((code) => html`<li><a class="govuk-link" href="${to(code)}">${code}: ${versionsOf(schedule, code).at(-1)?.kpi.name}</a></li>`)}</ul>
<h2 class="govuk-heading-m">An indicator that should leave the schedule</h2>
<ul class="govuk-list">${codesOf(schedule).filter((code) => versionOn(schedule, code, sight.on) !== null).map((code) => html`<li><a class="govuk-link" href="${to(`${endsWith}${code}`)}">${code}: ${versionsOf(schedule, code).at(-1)?.kpi.name}</a></li>`)}</ul>`,
  }
}

const fieldsOf = (about: About, sight: ContractSight, sent: Form | null, errors: readonly FieldError[]): Html => {
  const line = (name: string, text: string, hint: string, own = ''): Html =>
    input({ id: name, name, label: { text, classes: 'govuk-label--s' }, hint: { text: hint }, classes: 'govuk-input--width-10', value: sent?.text(name) ?? own, errorMessage: errorOf(errors, name) })
  switch (about.kind) {
    case 'kpi':
      return kpiFields(about.current, sent, errors)
    case 'new':
      return html`${line('code', 'Code', 'A code that is not in the schedule yet, such as C4.')}${kpiFields(null, sent, errors)}`
    case 'sum':
      return html`${line('year', 'Financial year', 'For example, 2026/27.', financialYearOf(sight.on))}${line('sum', 'Contract sum for the whole year, in pounds', 'For example, 185,329,000.')}`
    case 'end-kpi':
      return html`<p class="govuk-body">${about.current.definition}</p><p class="govuk-body">From the day below no figures are asked for. What was given stays, and a step of the ladder that is open stays open until somebody lifts it.</p>`
    case 'term':
      return dateQuestion({ name: 'ends', legend: 'New last day of the contract', sent, day: null, errors })
    default:
      return about satisfies never
  }
}

const titles = { kpi: 'What should change in this indicator?', new: 'Which indicator should be added?', sum: 'What should the sum be?', term: 'When should the contract end?', 'end-kpi': 'When should this indicator end?' } as const satisfies Record<About['kind'], string>

const shown = (sight: ContractSight, about: About, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = titles[about.kind]
  const own = partiesSpokenFor('agree-contract-change', sight.record.contract, settingOf(visit))
  const asked = about.kind === 'kpi' ? about.code : about.kind === 'end-kpi' ? `${endsWith}${about.code}` : about.kind
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: contractTrail(sight, 'Propose a change'),
    body: html`${pageHeading({ title, ...(about.kind === 'kpi' || about.kind === 'end-kpi' ? { kicker: `${about.code}: ${about.current.name}` } : {}), lead: 'Until every party has agreed, nothing changes. A period is judged by the wording that held on its first day.' })}
<form method="post" action="${paths.proposeContractChange(sight.programme, sight.record.contract.id)}?about=${asked}" novalidate>
${visit.token}<input type="hidden" name="about" value="${asked}">
${voiceQuestion(sight, own, sent, errors)}
${fieldsOf(about, sight, sent, errors)}
${dateQuestion({ name: 'asksFor', legend: 'From which day should it hold?', hint: 'It never holds before the day on which the last party agrees.', sent, day: sight.on, errors })}
${textarea({ id: 'why', name: 'why', rows: '3', label: { text: 'Why', classes: 'govuk-label--s' }, value: sent?.text('why') ?? '', errorMessage: errorOf(errors, 'why') })}
${own.length === 0 ? null : button({ text: 'Propose it to the other parties' })}
</form>`,
  }
}

const proposalOf = (about: About, form: Form, errors: FieldError[]): ProposalIntent | null => {
  switch (about.kind) {
    case 'kpi':
      return { kind: 'kpi', becomes: parseKpi(form, about.code, errors) }
    case 'new': {
      const code = parseKpiCode(form.text('code'))
      if (code === null) errors.push({ field: 'code', message: 'Enter a code of up to ten letters, digits, dots or hyphens, such as C4' })
      return code === null ? null : { kind: 'kpi', becomes: parseKpi(form, code, errors) }
    }
    case 'sum': {
      const [year, becomes] = [parseFinancialYear(form.text('year')), parsePounds(form.text('sum'))]
      if (year === null) errors.push({ field: 'year', message: 'Enter the financial year like 2026/27' })
      if (becomes === null) errors.push({ field: 'sum', message: 'Enter the sum in pounds, such as 185,329,000' })
      return year === null || becomes === null ? null : { kind: 'sum', year, becomes }
    }
    case 'end-kpi':
      return { kind: 'end-kpi', code: about.code }
    case 'term': {
      const ends = typedDay(form, 'ends')
      if (ends.kind !== 'day') errors.push({ field: 'ends-day', message: 'Enter the last day as day, month and year' })
      return ends.kind === 'day' ? { kind: 'term', becomes: ends.day } : null
    }
    default:
      return about satisfies never
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  ...fieldOfKpiRefusal, 'no-reason': 'why', 'asks-for-the-past': 'asksFor-day', 'after-the-end': 'asksFor-day', 'versions-overlap': 'asksFor-day', 'year-outside-term': 'year', 'sum-below-nothing': 'sum', 'ends-before-it-begins': 'ends-day',
  'no-voice': 'party', 'not-a-party': 'party', 'nothing-changes': 'why', 'already-waiting': 'why', 'not-in-the-schedule': 'asksFor-day',
}

const voicesIn = (sight: ContractSight, visit: ProgrammeVisit): readonly BodyId[] => partiesSpokenFor('agree-contract-change', sight.record.contract, settingOf(visit))

/** What should change in this contract, from when, and why? */
export const whatShouldChangeInIt = page({
  path: paths.proposeContractChange(':programme', ':contract'),
  guard: 'agree-contract-change',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const about = aboutOf(sight, visit.query['about'] ?? '')
    return about === null ? choose(sight) : shown(sight, about, visit, null, [])
  },
  submit: {
    guard: 'agree-contract-change',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const about = aboutOf(sight, form.text('about'))
      if (about === null) return choose(sight)
      const errors: FieldError[] = []
      const voice = parseVoice(form, voicesIn(sight, visit), errors)
      const proposal = proposalOf(about, form, errors)
      const asksFor = typedDay(form, 'asksFor')
      if (asksFor.kind !== 'day') errors.push({ field: 'asksFor-day', message: 'Enter the day from which it should hold as day, month and year' })
      if (errors.length > 0 || voice === null || proposal === null || asksFor.kind !== 'day') return shown(sight, about, visit, form, errors)
      const outcome = await proposeAContractChange(does, { contract: sight.record.contract.id, proposal, why: form.text('why'), asksFor: asksFor.day, voice }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, about, visit, form, [{ field: fieldOf[outcome.code] ?? 'why', message: `${outcome.message} ${outcome.whatToDo}` }])
      if (outcome.kind !== 'contract-change-proposed') return { kind: 'not-found' }
      return { kind: 'redirect', to: paths.contractChange(visit.programme.id, sight.record.contract.id, outcome.change.id), notice: 'It is proposed. It waits for the other parties.' }
    },
  },
})
