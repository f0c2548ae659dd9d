import { keptBackIn } from '../../../core/contract/kept-back.ts'
import type { KpiCode, KpiFrequency, KpiUnit } from '../../../core/contract/kpi.ts'
import { readingFor, readingsOfKpi, type Area, type PeriodReading } from '../../../core/contract/readings.ts'
import { lastDayOfVersion, versionsOf } from '../../../core/contract/schedule.ts'
import type { StretchAnalysed } from '../../../core/measure/analyse-measure.ts'
import type { ChartedPoint, ChartedSeries, ChartedUnit, SeriesPeriod } from '../../../core/measure/charted-series.ts'
import { seriesInWords } from '../../../reports/words/series-in-words.ts'
import type { Tools } from '../../tools.ts'
import { valueInWords } from '../../words/contract-words.ts'
import { areaName, type ContractSight } from './contract-sight.ts'

const seriesPeriods = { monthly: 'month', quarterly: 'quarter', 'half-yearly': 'half-year', yearly: 'year' } as const satisfies Record<KpiFrequency, SeriesPeriod>
const units = {
  percent: { kind: 'percent', places: 1 }, 'per-10000': { kind: 'rate-per-10000', places: 1 }, days: { kind: 'days', places: 1 }, count: { kind: 'count', places: 0 },
} as const satisfies Record<KpiUnit, ChartedUnit>
const wholes = { percent: 100, 'per-10000': 10_000, days: 1, count: 1 } as const satisfies Record<KpiUnit, number>

/** What the statistics say of one series of a contract, in words, and the series as a chart draws it. */
export type JudgedSeries = { readonly series: ChartedSeries; readonly change: string; readonly target: string }

/** Readings cut where the definition, the unit or how often changed: figures on both sides of that are not the same figures. */
const stretchesOf = (readings: readonly PeriodReading[]): readonly (readonly [PeriodReading, ...PeriodReading[]])[] => {
  const stretches: [PeriodReading, ...PeriodReading[]][] = []
  for (const reading of readings) {
    const current = stretches.at(-1)
    const [before, now] = [current?.[0].version.kpi, reading.version.kpi]
    if (current !== undefined && before?.definition === now.definition && before.unit === now.unit && before.frequency === now.frequency) current.push(reading)
    else stretches.push([reading])
  }
  return stretches
}

const pointOf = (sight: ContractSight, reading: PeriodReading, area: Area, found: StretchAnalysed['points'][number]): ChartedPoint => {
  const { worth } = readingFor(reading, area)
  const isKeptBack = keptBackIn(reading.given, reading.version.kpi.unit, sight).includes(area)
  const number = worth?.kind === 'number' && !isKeptBack ? worth : null
  const { centre, lower, upper, cause, kind } = found
  return {
    day: reading.period.to, value: number?.value ?? null, symbol: isKeptBack ? 'c' : number === null ? 'x' : null, numerator: number?.numerator ?? null, denominator: number?.denominator ?? null,
    isProvisional: reading.given?.status === 'provisional', limits: centre === null && lower === null && upper === null ? null : { centre, lower, upper }, cause, kind,
  }
}

/**
 * In: a contract, one of its indicators and whose. Out: what statistical process control finds in that series, null where no period is
 * due yet. No limit crosses a change of definition; the verdict is on the last stretch, against the target of its latest wording.
 */
export const judgedSeries = ({ judgeStretch }: Pick<Tools, 'judgeStretch'>, sight: ContractSight, code: KpiCode, area: Area): JudgedSeries | null => {
  const { record, on } = sight
  const stretches = stretchesOf(readingsOfKpi(record, code, on).filter((each) => readingFor(each, area).rating !== 'not-due'))
  const kpi = stretches.at(-1)?.at(-1)?.version.kpi
  if (kpi === undefined) return null
  const judged = stretches.map((readings) => {
    const points = readings.map((each) => {
      const { worth } = readingFor(each, area)
      return { date: each.period.to, value: worth?.kind === 'number' ? worth.value : null, numerator: null, denominator: null }
    })
    const found = judgeStretch({ chart: 'xmr', points, scale: wholes[kpi.unit], better: kpi.better, target: kpi.target })
    return { readings, found }
  })
  const verdict = judged.at(-1)!.found.verdict
  const series: ChartedSeries = {
    measure: kpi.name, body: areaName(sight, area), unit: units[kpi.unit], period: seriesPeriods[kpi.frequency], chart: 'xmr',
    points: judged.flatMap(({ readings, found }) => readings.map((each, index) => pointOf(sight, each, area, found.points[index]!))),
    rebases: [], breaks: stretches.slice(1).map(([first]) => ({ day: first.period.to, reason: `Version ${first.version.number} counts something else.` })), annotations: [],
    targets: versionsOf(record.schedule, code).flatMap((each) => (each.kpi.target === null ? [] : [{ from: each.from, to: lastDayOfVersion(record.schedule, each), value: each.kpi.target }])),
    trajectory: [], verdict,
  }
  return { series, ...seriesInWords(verdict, seriesPeriods[kpi.frequency], (value) => valueInWords(kpi.unit, value)) }
}
