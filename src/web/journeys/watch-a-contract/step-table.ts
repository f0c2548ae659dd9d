import { stateOfStep, type ContractStep } from '../../../core/contract/contract-step.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { rungNames, stepStateWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'

/** In: a contract, and which steps. Out: a table of the steps of the ladder that were taken, those still open first. */
export const stepTable = (sight: ContractSight, steps: readonly ContractStep[]): Html | null =>
  steps.length === 0
    ? null
    : dataTable<ContractStep>({
        caption: 'Steps of the ladder',
        captionSize: 'hidden',
        columns: [
          { heading: 'Step', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.contractStep(sight.programme, sight.record.contract.id, each.id)}">${rungNames[each.rung]}, ${each.code}</a>` },
          { heading: 'Taken', cell: (each) => html`${dayInWords(each.by.on)}<span class="ib-table__under">${bodyName(sight, each.by.body)}</span>` },
          { heading: 'Why', cell: (each) => each.reason },
          { heading: 'Today', cell: (each) => html`${stateTag(stepStateWords[stateOfStep(each)])}${each.lifted === null ? null : html`<span class="ib-table__under">${dayInWords(each.lifted.by.on)}: ${each.lifted.reason}</span>`}` },
        ],
        rows: steps.toSorted((one, other) => Number(one.lifted !== null) - Number(other.lifted !== null) || other.by.on.localeCompare(one.by.on)),
      })
