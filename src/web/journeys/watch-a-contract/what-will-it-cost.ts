import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { financialYearOf, parseFinancialYear } from '../../../core/contract/financial-year.ts'
import { parsePounds } from '../../../core/contract/money.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { giveAForecast } from '../../../operations/report-on-a-contract.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractSeen, contractTrail, settingOf, type ContractSight } from './contract-sight.ts'
import { moneyTable } from './money-table.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

const shown = (sight: ContractSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What will it cost?'
  const own = partiesSpokenFor('keep-contract-meeting', sight.record.contract, settingOf(visit))
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: contractTrail(sight, 'Forecast'),
    body: html`${pageHeading({ title, lead: 'What is expected to be spent in the whole financial year. The sum itself changes only when every party agrees.' })}
${moneyTable(sight)}
<form method="post" action="${paths.contractForecast(sight.programme, sight.record.contract.id)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${input({ id: 'year', name: 'year', label: { text: 'Financial year', classes: 'govuk-label--s' }, hint: { text: 'For example, 2026/27.' }, classes: 'govuk-input--width-5', value: sent?.text('year') ?? financialYearOf(sight.on), errorMessage: errorOf(errors, 'year') })}
${input({ id: 'forecast', name: 'forecast', label: { text: 'Forecast for the whole year, in pounds', classes: 'govuk-label--s' }, classes: 'govuk-input--width-10', value: sent?.text('forecast') ?? '', errorMessage: errorOf(errors, 'forecast') })}
${textarea({ id: 'why', name: 'why', rows: '3', label: { text: 'What explains it', classes: 'govuk-label--s' }, value: sent?.text('why') ?? '', errorMessage: errorOf(errors, 'why') })}
${own.length === 0 ? null : button({ text: 'Give the forecast' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'why', 'year-outside-term': 'year' }

/** What will the contract cost this year, and why? */
export const whatWillItCost = page({
  path: paths.contractForecast(':programme', ':contract'),
  guard: 'keep-contract-meeting',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null, [])
  },
  submit: {
    guard: 'keep-contract-meeting',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const voice = parseVoice(form, partiesSpokenFor('keep-contract-meeting', sight.record.contract, settingOf(visit)), errors)
      const [year, forecast] = [parseFinancialYear(form.text('year')), parsePounds(form.text('forecast'))]
      if (year === null) errors.push({ field: 'year', message: 'Enter the financial year like 2026/27' })
      if (forecast === null) errors.push({ field: 'forecast', message: 'Enter the forecast in pounds, such as 185,329,000' })
      if (errors.length > 0 || voice === null || year === null || forecast === null) return shown(sight, visit, form, errors)
      const outcome = await giveAForecast(does, { contract: sight.record.contract.id, year, forecast, why: form.text('why'), voice }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, visit, form, [{ field: fieldOf[outcome.code] ?? 'party', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.contract(sight.programme, sight.record.contract.id), notice: 'The forecast is on record.' }
    },
  },
})
