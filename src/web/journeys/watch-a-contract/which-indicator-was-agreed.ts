import { parseKpiCode } from '../../../core/contract/kpi.ts'
import { isScheduleOpen } from '../../../core/contract/enter-kpi.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { enterAKpi } from '../../../operations/keep-a-contract.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractSeen, contractTrail, type ContractSight } from './contract-sight.ts'
import { fieldOfKpiRefusal, kpiFields, parseKpi } from './kpi-fields.ts'

const shown = (sight: ContractSight, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Which indicator was agreed?'
  const { contract } = sight.record
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: contractTrail(sight, 'Enter an indicator'),
    body: html`${pageHeading({ title, lead: 'The schedule as it was signed, one indicator after the other. Once a figure has been given or a change proposed, it changes only when every party agrees.' })}
${isScheduleOpen(sight.record) ? null : insetText({ text: 'Figures or changes rest on this schedule already. Propose a change instead.' })}
<form method="post" action="${paths.enterKpi(programme.id, contract.id)}" novalidate>
${token}
${input({ id: 'code', name: 'code', label: { text: 'Code', classes: 'govuk-label--s' }, hint: { text: 'As in the contract, such as A1.' }, classes: 'govuk-input--width-5', value: sent?.text('code') ?? '', errorMessage: errorOf(errors, 'code') })}
${kpiFields(null, sent, errors)}
${button({ text: 'Enter this indicator' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = fieldOfKpiRefusal

/** Which indicator was agreed when the contract was signed? */
export const whichIndicatorWasAgreed = page({
  path: paths.enterKpi(':programme', ':contract'),
  guard: 'keep-contract',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null, [])
  },
  submit: {
    guard: 'keep-contract',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const code = parseKpiCode(form.text('code'))
      if (code === null) errors.push({ field: 'code', message: 'Enter a code of up to ten letters, digits, dots or hyphens, such as A1' })
      if (code === null) return shown(sight, visit, form, errors)
      const kpi = parseKpi(form, code, errors)
      if (errors.length > 0) return shown(sight, visit, form, errors)
      const outcome = await enterAKpi(does, { contract: sight.record.contract.id, kpi }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, visit, form, [{ field: fieldOf[outcome.code] ?? 'code', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.contract(visit.programme.id, sight.record.contract.id), notice: `${code} is in the schedule.` }
    },
  },
})
