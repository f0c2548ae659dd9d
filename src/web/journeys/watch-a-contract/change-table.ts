import { waitsFor, type ContractChange } from '../../../core/contract/contract-change.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { changeStateWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'
import { proposalInWords } from './proposal-in-words.ts'

const outcomeNote = (sight: ContractSight, change: ContractChange): string => {
  const { outcome } = change
  switch (outcome.kind) {
    case 'waiting':
      return `For ${waitsFor(change).map((body) => bodyName(sight, body)).join(' and ')}`
    case 'in-force':
      return `Agreed by all on ${dayInWords(outcome.agreedOn)}, from ${dayInWords(outcome.from)}`
    case 'refused':
      return `By ${bodyName(sight, outcome.by.body)}: ${outcome.reason}`
    case 'withdrawn':
      return `By ${bodyName(sight, outcome.by.body)}: ${outcome.reason}`
    default:
      return outcome satisfies never
  }
}

/** In: a contract, and which changes. Out: a table of changes, the newest first, each with where it stands and for whom it waits. */
export const changeTable = (sight: ContractSight, changes: readonly ContractChange[]): Html | null =>
  changes.length === 0
    ? null
    : dataTable<ContractChange>({
        caption: 'Changes',
        captionSize: 'hidden',
        columns: [
          { heading: 'Number', cell: (each) => String(each.number) },
          { heading: 'What changes', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.contractChange(sight.programme, sight.record.contract.id, each.id)}">${proposalInWords(each.proposal)}</a>` },
          { heading: 'Proposed', cell: (each) => html`${bodyName(sight, each.proposedBy.body)}<span class="ib-table__under">${dayInWords(each.proposedBy.on)}</span>` },
          { heading: 'Where it stands', cell: (each) => html`${stateTag(changeStateWords[each.outcome.kind])}<span class="ib-table__under">${outcomeNote(sight, each)}</span>` },
        ],
        rows: changes.toSorted((one, other) => other.number - one.number),
      })
