import type { KpiCode } from '../../../core/contract/kpi.ts'
import { submissionsOf } from '../../../core/contract/kpi-return.ts'
import { areasOf, readingsOfKpi, type PeriodReading } from '../../../core/contract/readings.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { periodInWords, qualityWords, targetInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaName, type ContractSight } from './contract-sight.ts'
import { ratingCell } from './rating-cell.ts'

const givenCell = ({ record }: ContractSight, { given, due, period, version }: PeriodReading): Html => {
  if (given === null) return html`${due === null ? 'Nothing given' : `Due on ${dayInWords(due)}`}`
  const count = submissionsOf(record.returns, version.kpi.code, period).length
  return html`${given.status === 'final' ? 'Final' : 'Provisional'}, ${dayInWords(given.by.on)}${given.quality === 'sound' ? null : html` ${stateTag(qualityWords[given.quality])}`}${count > 1 ? html`<span class="ib-table__under">${counted(count, 'submission', 'submissions')}: figures were given again</span>` : null}`
}

/** In: an indicator, and which periods. Out: a table of its periods, the latest first, each judged by the wording of its own time. */
export const periodTable = (sight: ContractSight, code: KpiCode, isShown: (reading: PeriodReading) => boolean = () => true): Html | null => {
  const rows = readingsOfKpi(sight.record, code, sight.on).filter(isShown).toReversed()
  const several = new Set(rows.map((each) => each.version.number)).size > 1
  return rows.length === 0
    ? null
    : dataTable<PeriodReading>({
        caption: `Figures of ${code}`,
        captionSize: 'hidden',
        onNarrow: 'scroll',
        columns: [
          { heading: 'Period', isRowHeading: true, cell: ({ period }) => html`<a class="govuk-link" href="${paths.kpiPeriod(sight.programme, sight.record.contract.id, code, period.from)}">${periodInWords(period)}</a>` },
          ...areasOf(sight.record).map((area): Column<PeriodReading> => ({ heading: areaName(sight, area), cell: (each) => ratingCell(sight, each, area) })),
          ...(several ? [{ heading: 'Judged by', cell: ({ version }: PeriodReading) => html`Version ${version.number}<span class="ib-table__under">${targetInWords(version.kpi)}</span>` }] : []),
          { heading: 'Given', cell: (each) => givenCell(sight, each) },
        ],
        rows,
      })
}
