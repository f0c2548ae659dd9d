import { isRefusal } from '../refusal.ts'
import type { Day } from './day.ts'
import { dutyRules, type DutyRule } from './inspection-duties.data.ts'
import { workingDayAfter, type CalendarRefusal } from './working-days.ts'

/** What the law asks of a council that has received an inspection report, with the day by which. */
export type Duty = Pick<DutyRule, 'code' | 'workingDays' | 'what' | 'rule' | 'source' | 'appliesWhen'> & { readonly due: Day }

/**
 * In: the day the council received the report. Out: the duties that follow, earliest first, each with its due day, its rule and
 * the rule's source. Refuses where a due day would fall outside the years for which bank holidays are held.
 */
export const dutiesOnReceipt = (received: Day): readonly Duty[] | CalendarRefusal => {
  const duties: Duty[] = []
  for (const { inForceFrom, inForceTo, ...rule } of dutyRules) {
    if (received < inForceFrom || (inForceTo !== null && received > inForceTo)) continue
    const due = workingDayAfter(received, rule.workingDays)
    if (isRefusal(due)) return due
    duties.push({ ...rule, due })
  }
  return duties.sort((one, other) => one.workingDays - other.workingDays)
}
