import type { KpiCode } from '../../../core/contract/kpi.ts'
import { missRunOf } from '../../../core/contract/ladder-proposals.ts'
import { areasOf, readingsOfKpi, type PeriodReading } from '../../../core/contract/readings.ts'
import { codesOf, versionOn, versionsOf, type KpiVersion } from '../../../core/contract/schedule.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, timesInWords } from '../../words/count-words.ts'
import { periodInWords, targetInWords } from '../../words/contract-words.ts'
import { areaName, type ContractSight } from './contract-sight.ts'
import { ratingCell } from './rating-cell.ts'

type Row = { readonly code: KpiCode; readonly version: KpiVersion; readonly latest: PeriodReading | null; readonly misses: number }

const rowsOf = ({ record, on }: ContractSight): readonly Row[] =>
  codesOf(record.schedule).flatMap((code) => {
    const version = versionOn(record.schedule, code, on) ?? versionsOf(record.schedule, code).at(-1)
    if (version === undefined) return []
    const readings = readingsOfKpi(record, code, on)
    const misses = Math.max(0, ...areasOf(record).map((area) => missRunOf(readings, area, null)?.misses ?? 0))
    return [{ code, version, latest: readings.findLast((each) => each.readings.some((one) => one.rating !== 'not-due')) ?? null, misses }]
  })

const latestColumns = (sight: ContractSight): readonly Column<Row>[] => [
  { heading: 'Latest period', cell: ({ latest }) => (latest === null ? null : periodInWords(latest.period)), whenEmpty: 'No figure is due yet' },
  ...areasOf(sight.record).map((area): Column<Row> => ({ heading: areaName(sight, area), cell: ({ latest }) => (latest === null ? null : ratingCell(sight, latest, area)), whenEmpty: 'No period is over yet' })),
  { heading: 'Missed in a row', cell: ({ misses, version }) => (misses === 0 ? null : html`${capitalised(timesInWords(misses))}${version.kpi.isContractual ? null : html`<span class="ib-table__under">Monitoring only</span>`}`), whenEmpty: 'Not missed' },
]

/** In: a contract. Out: its schedule today, with the latest figures of each council and of all together. Those missed longest come first. */
export const kpiTable = (sight: ContractSight): Html =>
  dataTable<Row>({
    caption: 'Indicators of the contract',
    captionSize: 'hidden',
    columns: [
      { heading: 'Code', cell: ({ code }) => code },
      { heading: 'Indicator', isRowHeading: true, cell: ({ code, version }) => html`<a class="govuk-link" href="${paths.kpi(sight.programme, sight.record.contract.id, code)}">${version.kpi.name}</a>` },
      { heading: 'Target', cell: ({ version }) => html`${targetInWords(version.kpi)}${version.number > 1 ? html`<span class="ib-table__under">Version ${version.number}</span>` : null}` },
      ...latestColumns(sight),
    ],
    rows: rowsOf(sight).toSorted((one, other) => other.misses - one.misses),
  })
