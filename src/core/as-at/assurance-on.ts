import type { AssuranceRecord } from '../assurance/assurance-record.ts'
import type { Day } from '../calendar/day.ts'

/** What of assurance can be looked at as at a day. */
export type AssuranceThen = Pick<AssuranceRecord, 'effectDays' | 'statements' | 'settlements' | 'closures'>

/**
 * In: what a reader sees of assurance today, and a day. Out: what had been said by the end of it. Everything here bears the day on which it was
 * said and is never changed, so both sights are the same. What this reader may not see yet stays sealed, whatever the day.
 */
export const assuranceOn = ({ effectDays, statements, settlements, closures }: AssuranceThen, day: Day): AssuranceThen => ({
  effectDays: effectDays.filter(({ said }) => said.on <= day),
  statements: statements.filter(({ said }) => said.on <= day),
  settlements: settlements.filter(({ said }) => said.on <= day),
  closures: closures
    .filter(({ said }) => said.on <= day)
    .map((each) => ({ ...each, recheck: each.recheck !== null && each.recheck.said.on <= day ? each.recheck : null, reopened: each.reopened !== null && each.reopened.said.on <= day ? each.reopened : null })),
})
