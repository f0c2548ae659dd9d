import type { BodyId } from '../bodies/body.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { areasIn } from './contract.ts'
import type { Period } from '../measure/period.ts'
import { endsOn, type ContractRecord } from './contract-record.ts'
import { submissionsOf, type KpiReturn } from './kpi-return.ts'
import type { KpiCode } from './kpi.ts'
import { combinedWorth, ratingOf, worthOf, type Rating, type Worth } from './rating.ts'
import { periodWith } from './return-period.ts'
import { versionOn, type KpiVersion } from './schedule.ts'

/** Whose figure: one council’s, or all councils’ together. */
export type Area = BodyId | 'combined'

export type Reading = { readonly area: Area; readonly worth: Worth | null; readonly rating: Rating }

/** One period of one indicator with the wording it is judged by, the latest submission, and what each figure means. */
export type PeriodReading = {
  readonly period: Period
  /** The wording on the first day of the period: a later wording never changes how an earlier period is judged. */
  readonly version: KpiVersion
  readonly given: KpiReturn | null
  /** Null where nothing on record says by when the figures are due. */
  readonly due: Day | null
  readonly readings: readonly Reading[]
}

const withAll = (councils: readonly BodyId[]): readonly Area[] => (councils.length > 1 ? [...councils, 'combined'] : councils)

/** In: a contract. Out: whose figures there are at any time: each council’s, and all together where there are several. */
export const areasOf = ({ contract }: Pick<ContractRecord, 'contract'>): readonly Area[] => withAll(contract.reportsFor)

const readingsOf = ({ contract }: ContractRecord, period: Period, version: KpiVersion, given: KpiReturn | null, isDue: boolean): readonly Reading[] =>
  withAll(areasIn(contract, period)).map((area): Reading => {
    if (given === null) return { area, worth: null, rating: isDue ? 'not-returned' : 'not-due' }
    const figure = given.figures.find((each) => each.body === area)?.figure
    const worth = area === 'combined' ? combinedWorth(version.kpi.unit, given.figures) : worthOf(version.kpi.unit, figure ?? { kind: 'none', why: '' })
    return { area, worth, rating: ratingOf(version.kpi, worth) }
  })

/**
 * In: a contract, the first day to look at and how far. Out: every period of the indicator that is over, the oldest first. A period that
 * the contract begins or ends within counts from or to that day.
 */
export const periodsOf = (record: ContractRecord, code: KpiCode, on: Day): readonly { readonly period: Period; readonly version: KpiVersion }[] => {
  const last = endsOn(record, on)
  const periods: { readonly period: Period; readonly version: KpiVersion }[] = []
  const until = last !== null && last < on ? last : on
  for (let at = record.contract.begins; at <= until; ) {
    const version = versionOn(record.schedule, code, at)
    const period = periodWith(version?.kpi.frequency ?? 'monthly', at)
    // The wording of the first day of the period judges it, unless the contract only began later in the period.
    const judge = version === null ? null : (versionOn(record.schedule, code, period.from) ?? version)
    if (judge !== null && period.to < on && !periods.some((each) => each.period.to >= period.from)) periods.push({ period, version: judge })
    at = addDays(period.to, 1)
  }
  return periods
}

/** In: a contract, one of its indicators and a day. Out: what was given for each period that is over by then, the oldest first. */
export const readingsOfKpi = (record: ContractRecord, code: KpiCode, on: Day): readonly PeriodReading[] =>
  periodsOf(record, code, on).map(({ period, version }) => {
    const given = submissionsOf(record.returns, code, period).findLast((each) => each.by.on <= on) ?? null
    const { returnDays } = record.contract
    const due = returnDays === null ? null : addDays(period.to, returnDays)
    return { period, version, given, due, readings: readingsOf(record, period, version, given, due === null || due < on) }
  })

/** In: readings of an indicator and whose. Out: that one’s reading in each period. */
export const readingFor = ({ readings }: PeriodReading, area: Area): Reading => readings.find((each) => each.area === area) ?? { area, worth: null, rating: 'cannot-tell' }
