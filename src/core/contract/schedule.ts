import { daySaid } from '../calendar/day-said.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { Period } from '../measure/period.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ContractChange, ContractChangeId } from './contract-change.ts'
import type { Kpi, KpiCode } from './kpi.ts'

/**
 * One wording of an indicator in the schedule, from its first day. It holds until the next version begins; older versions stay on
 * record, so that a figure can be read by the wording of its own time.
 */
export type KpiVersion = {
  /** 1 for the wording as signed. */
  readonly number: number
  readonly kpi: Kpi
  readonly from: Day
  /** Its last day where the indicator left the schedule, null otherwise. */
  readonly to: Day | null
  /** The agreed change that made it, null for the wording as signed. */
  readonly change: ContractChangeId | null
}

/** In: a schedule and a code. Out: its versions, the first first. */
export const versionsOf = (schedule: readonly KpiVersion[], code: KpiCode): readonly KpiVersion[] =>
  schedule.filter((each) => each.kpi.code === code).toSorted((one, other) => one.number - other.number)

/** In: a schedule and one version in it. Out: the last day on which that version holds, null while it has none. */
export const lastDayOfVersion = (schedule: readonly KpiVersion[], version: KpiVersion): Day | null => {
  const next = versionsOf(schedule, version.kpi.code).find((each) => each.number === version.number + 1)
  return next === undefined ? version.to : addDays(next.from, -1)
}

/** In: a schedule, a code and a day. Out: the version that holds on that day, null where the indicator is not in the schedule then. */
export const versionOn = (schedule: readonly KpiVersion[], code: KpiCode, on: Day): KpiVersion | null => {
  const found = versionsOf(schedule, code).findLast((each) => each.from <= on)
  return found === undefined || (found.to !== null && found.to < on) ? null : found
}

/** In: a schedule, a code, a period and the first day of the contract. Out: the wording that judges the period: that of its first day in the contract, null where there is none. */
export const wordingOfPeriod = (schedule: readonly KpiVersion[], code: KpiCode, { from }: Pick<Period, 'from'>, begins: Day): KpiVersion | null => versionOn(schedule, code, from < begins ? begins : from)

/** In: a schedule as it was written and the changes of the contract. Out: the same with the last day of each indicator that every party agreed to end. */
export const withEndedKpis = (schedule: readonly KpiVersion[], changes: readonly Pick<ContractChange, 'proposal' | 'outcome'>[]): readonly KpiVersion[] =>
  changes.reduce<readonly KpiVersion[]>((versions, { proposal, outcome }) => {
    if (proposal.kind !== 'end-kpi' || outcome.kind !== 'in-force') return versions
    const last = versionsOf(versions, proposal.before.code).findLast((each) => each.from < outcome.from)
    return versions.map((each) => (each === last ? { ...each, to: addDays(outcome.from, -1) } : each))
  }, schedule)

/** In: a schedule. Out: its codes, in the order a reader expects: A2 before A10. */
export const codesOf = (schedule: readonly KpiVersion[]): readonly KpiCode[] =>
  [...new Set(schedule.map((each) => each.kpi.code))].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))

/**
 * In: a schedule and the first day of a version to come. Out: null where it begins after every version of that indicator there is;
 * two versions never hold on one day.
 */
export const overlapWith = (schedule: readonly KpiVersion[], code: KpiCode, from: Day): Refusal<'versions-overlap'> | null => {
  const last = versionsOf(schedule, code).at(-1)
  return last !== undefined && (from <= last.from || (last.to !== null && from <= last.to))
    ? refuse('versions-overlap', `Version ${last.number} of ${code} begins on ${daySaid(last.from)}${last.to === null ? '' : ` and holds until ${daySaid(last.to)}`}: two versions would hold on one day.`, 'Give a later day.')
    : null
}
