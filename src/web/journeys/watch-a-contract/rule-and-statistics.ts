import type { KpiCode } from '../../../core/contract/kpi.ts'
import { missRunOf } from '../../../core/contract/ladder-proposals.ts'
import { areasOf, readingFor, readingsOfKpi, type Area } from '../../../core/contract/readings.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import type { Tools } from '../../tools.ts'
import { timesInWords } from '../../words/count-words.ts'
import { ratingWords } from '../../words/contract-words.ts'
import { areaName, type ContractSight } from './contract-sight.ts'
import { judgedSeries } from './series-of-kpi.ts'

/**
 * In: an indicator. Out: for each council and for all together, what the rule of the contract says next to what the statistics say. Both
 * stand side by side, because a figure can be missed twice by chance, and can get worse without being missed.
 */
export const ruleAndStatistics = (tools: Pick<Tools, 'judgeStretch'>, sight: ContractSight, code: KpiCode): Html | null => {
  const readings = readingsOfKpi(sight.record, code, sight.on)
  const latest = readings.findLast((each) => each.given !== null)
  if (latest === undefined) return null
  const rule = (area: Area): string => {
    const run = missRunOf(readings, area, null)
    return run === null ? `${ratingWords[readingFor(latest, area).rating].words}. Not missed at the latest figure.` : run.misses === 1 ? 'Missed at the latest figure.' : `Missed ${timesInWords(run.misses)} in a row.`
  }
  const statistics = (area: Area): Html => {
    const judged = judgedSeries(tools, sight, code, area)
    return judged === null ? html`` : html`${judged.change}<span class="ib-table__under">${judged.target}</span>`
  }
  return dataTable<Area>({
    caption: 'The rule and the statistics',
    captionSize: 'hidden',
    columns: [
      { heading: 'Figures of', isRowHeading: true, cell: (area) => areaName(sight, area) },
      { heading: 'By the rule of the contract', cell: rule },
      { heading: 'By the statistics', cell: statistics },
    ],
    rows: areasOf(sight.record),
  })
}
