import type { RemedialAction, RemedialPlan } from '../../../core/contract/contract-step.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'
import { spokenInWords, type ContractSight } from './contract-sight.ts'

/** A remedial plan: its actions with their days, who agreed it, and its result once it is closed. */
export const planPart = (sight: ContractSight, plan: RemedialPlan): Html => html`${dataTable<RemedialAction>({
  caption: 'Remedial plan',
  columns: [
    { heading: 'What will be done', cell: (each) => each.what, isRowHeading: true },
    { heading: 'By whom', cell: (each) => each.owner },
    { heading: 'By when', staysOnOneLine: true, cell: (each) => dayInWords(each.due) },
  ],
  rows: plan.actions,
})}
<p class="govuk-body">Agreed by ${plan.agreedBy}. Recorded by ${spokenInWords(sight, plan.recorded)}.</p>
${plan.closed === null ? null : html`<p class="govuk-body"><strong>Result:</strong> ${plan.closed.result} <span class="ib-quiet">Closed by ${spokenInWords(sight, plan.closed.by)}.</span></p>`}`
