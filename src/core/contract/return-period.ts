import { addDays, addMonths, day, type Day } from '../calendar/day.ts'
import type { Period } from '../measure/period.ts'
import type { KpiFrequency } from './kpi.ts'

/** Months in a period, and the months of the year with which such periods begin: quarters and years follow the financial year. */
const lengths = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const satisfies Record<KpiFrequency, number>

/** In: how often figures are given, and a day. Out: the whole period that day lies in. */
export const periodWith = (frequency: KpiFrequency, on: Day): Period => {
  const months = lengths[frequency]
  // April counts as month 0, so that a year runs from April to March.
  const sinceApril = (Number(on.slice(5, 7)) + 8) % 12
  const first = addMonths(day(`${on.slice(0, 7)}-01`), -(sinceApril % months))
  return { from: first, to: addDays(addMonths(first, months), -1) }
}

/** In: two periods. Out: whether they are the same days. */
export const isSamePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to
