import { above } from '../../../core/contract/money.ts'
import { moneyOn, type YearOfMoney } from '../../../core/contract/contract-record.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { moneyInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import type { ContractSight } from './contract-sight.ts'

const variance = ({ sum, forecast }: YearOfMoney): Html | null => {
  if (sum === null || forecast === null) return null
  const more = above(forecast.forecast, sum)
  const share = sum === 0 ? '' : ` (${Math.abs((more * 100) / sum).toLocaleString('en-GB', { maximumFractionDigits: 1 })}%)`
  return more === 0 ? html`On the sum` : html`${moneyInWords(above(more > 0 ? forecast.forecast : sum, more > 0 ? sum : forecast.forecast))} ${more > 0 ? 'over' : 'under'}${share}`
}

/** In: a contract, and which years. Out: a table of what was agreed, what is expected and the difference, by financial year. */
export const moneyTable = (sight: ContractSight, isShown: (year: YearOfMoney) => boolean = () => true): Html | null => {
  const years = moneyOn(sight.record, sight.on).filter(isShown)
  return years.length === 0
    ? null
    : dataTable<YearOfMoney>({
        caption: 'Money by financial year',
        captionSize: 'hidden',
        columns: [
          { heading: 'Financial year', cell: (each) => each.year, isRowHeading: true },
          { heading: 'Contract sum', isNumeric: true, cell: (each) => (each.sum === null ? null : html`${moneyInWords(each.sum)}${each.isProvisional ? html`<span class="ib-table__under">Provisional</span>` : null}`), whenEmpty: 'No sum on record' },
          { heading: 'Forecast', isNumeric: true, cell: (each) => (each.forecast === null ? null : moneyInWords(each.forecast.forecast)), whenEmpty: 'No forecast on record' },
          { heading: 'Forecast against sum', isNumeric: true, cell: variance, whenEmpty: 'Cannot tell' },
          { heading: 'What explains it', cell: (each) => html`${each.forecast === null ? null : `${each.forecast.why} (${dayInWords(each.forecast.by.on)})`}${each.note === null ? null : html`<span class="ib-table__under">${each.note}</span>`}`, whenEmpty: 'Nothing said' },
        ],
        rows: years,
      })
}
