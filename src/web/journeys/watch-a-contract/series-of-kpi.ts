import type { KpiCode, KpiFrequency } from '../../../core/contract/kpi.ts'
import { readingFor, readingsOfKpi, type Area } from '../../../core/contract/readings.ts'
import type { SeriesPeriod } from '../../../core/measure/charted-series.ts'
import type { SeriesVerdict } from '../../../core/measure/series-verdict.ts'
import { seriesInWords } from '../../../reports/words/series-in-words.ts'
import type { Tools } from '../../tools.ts'
import { valueInWords } from '../../words/contract-words.ts'
import type { ContractSight } from './contract-sight.ts'

const seriesPeriods = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half-year', yearly: 'year' } as const satisfies Record<KpiFrequency, SeriesPeriod>

/** What the statistics say of one series of a contract, and the same in words. */
export type JudgedSeries = { readonly verdict: SeriesVerdict; readonly change: string; readonly target: string }

/**
 * In: a contract, one of its indicators and whose. Out: the verdict of statistical process control on that series, in words. Where the
 * definition, the unit or how often changed, the limits start afresh: figures on both sides of it are not the same figures.
 */
export const judgedSeries = ({ judgeSeries }: Pick<Tools, 'judgeSeries'>, { record, on }: ContractSight, code: KpiCode, area: Area): JudgedSeries | null => {
  const readings = readingsOfKpi(record, code, on).filter((each) => readingFor(each, area).rating !== 'not-due')
  const kpi = readings.at(-1)?.version.kpi
  if (kpi === undefined) return null
  const rebase = readings.flatMap(({ version, period }, index) => {
    const before = readings[index - 1]?.version.kpi
    const isOther = before !== undefined && (before.definition !== version.kpi.definition || before.unit !== version.kpi.unit || before.frequency !== version.kpi.frequency)
    return isOther ? [period.to] : []
  })
  const points = readings.map((each) => {
    const { worth } = readingFor(each, area)
    return { date: each.period.to, value: worth?.kind === 'number' ? worth.value : null }
  })
  const verdict = judgeSeries({ points, better: kpi.better, target: kpi.target, rebase, fixAfter: null, isScreened: true })
  return { verdict, ...seriesInWords(verdict, seriesPeriods[kpi.frequency], (value) => valueInWords(kpi.unit, value)) }
}
