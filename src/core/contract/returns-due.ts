import type { Day } from '../calendar/day.ts'
import type { ContractRecord } from './contract-record.ts'
import type { KpiCode } from './kpi.ts'
import { readingsOfKpi, type PeriodReading } from './readings.ts'
import { codesOf } from './schedule.ts'

/** A period that is over and for which the provider has given nothing. */
export type ReturnDue = Pick<PeriodReading, 'period' | 'version' | 'due'> & { readonly code: KpiCode }

/** In: a contract and a day. Out: every period that is over by then and has no figures yet, the first due first; those without a day by which they are due last. */
export const returnsDue = (record: ContractRecord, on: Day): readonly ReturnDue[] =>
  codesOf(record.schedule)
    .flatMap((code) => readingsOfKpi(record, code, on).flatMap(({ given, period, version, due }) => (given === null ? [{ code, period, version, due }] : [])))
    .toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.period.from.localeCompare(other.period.from) || one.code.localeCompare(other.code, 'en', { numeric: true }))
