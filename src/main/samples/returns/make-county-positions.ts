import { addMonths, type DayNumber } from '../../../core/calendar/day-number.ts'
import { workingDaySpan } from '../../../core/calendar/working-day-span.ts'
import { monthEnd, type Month } from '../../../core/measure/month.ts'
import { InventedLists } from './county-people.ts'
import type { CountyPlan } from './make-county-returns.ts'
import { isOpenOn, iso, partOf, type Stay } from './stays.ts'

/** Of those a measure is about, the first so many as planned, always the same children first: what is true of a child stays true. */
const among = (here: readonly Stay[], plan: CountyPlan, measure: string, at: number, is: (stay: Stay) => boolean): ReadonlySet<Stay> => {
  const all = here.filter(is)
  return new Set(all.slice(0, partOf(all.length, plan.share(measure, at))))
}

const isPast = (start: DayNumber, on: DayNumber, days: number): boolean => workingDaySpan(start, on).least > days
/** One child in so many goes missing from care. */
const goesMissing = ({ who }: Stay): boolean => Number(who.id.slice(2)) % 27 === 0

/** The position of the children in care at the end of a month, list 8. */
export const careAsItStands = (care: readonly Stay[], plan: CountyPlan, month: Month, at: number): InventedLists => {
  const on = monthEnd(month)
  const position = new InventedLists()
  const here = care.filter(isOpenOn(on))
  const of = (measure: string, is: (stay: Stay) => boolean): ReadonlySet<Stay> => among(here, plan, measure, at, is)
  const moved = of('three-or-more-placements', () => true)
  const stable = of('long-term-placement-stability', ({ start }) => addMonths(start, 30) <= on)
  const visited = of('children-in-care-visits-on-time', ({ start }) => start <= on - 42)
  const checked = of('dental-checks', ({ start }) => addMonths(start, 12) <= on)
  const isNew = ({ start }: Stay): boolean => start > addMonths(on, -3) && isPast(start, on, 20)
  const assessed = of('first-health-assessments-on-time', isNew)
  const offered = of('return-interviews-offered', goesMissing)
  const health = (stay: Stay): DayNumber | null => (assessed.has(stay) ? stay.start + 14 : isNew(stay) ? (stay.start + 45 <= on ? stay.start + 45 : null) : on - stay.start > 100 ? on - 100 : null)
  for (const stay of here)
    position.add(8, stay.who, {
      'Date Started to be Looked After': iso(stay.start), 'Number of Placements in the Last 12 months': moved.has(stay) ? 3 : 1,
      'Start Date of Most Recent Placement': iso(stable.has(stay) ? stay.start : Math.max(stay.start, on - 300)),
      'Date of Last Social Work Visit': iso(visited.has(stay) ? on - 12 : on - 60), 'Date of Last Dental Check': iso(checked.has(stay) ? on - 120 : null), 'Date of Last Health Assessment': iso(health(stay)),
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": goesMissing(stay) ? 2 : 0,
      'Was the child offered a Return Interview after their last missing episode (Y/N)?': goesMissing(stay) ? (offered.has(stay) ? 'a) Yes' : 'b) No') : null,
    })
  return position
}

/** Adds the position of children on a plan and in need at the end of a month, lists 7 and 6: who was reviewed and who was seen. */
export const addPositionsOfNeed = (position: InventedLists, { plans, care, others }: Readonly<Record<'plans' | 'care' | 'others', readonly Stay[]>>, plan: CountyPlan, month: Month, at: number): void => {
  const on = monthEnd(month)
  const onPlan = plans.filter(isOpenOn(on))
  const reviewed = among(onPlan, plan, 'protection-plan-reviews-on-time', at, ({ start }) => addMonths(start, 3) <= on)
  for (const stay of onPlan) position.add(7, stay.who, { 'Child Protection Plan Start Date': iso(stay.start), 'Date of latest review conference': iso(reviewed.has(stay) ? Math.max(stay.start, on - 60) : stay.start < on - 200 ? on - 200 : null) })
  const inNeed = [...others, ...plans, ...care].filter(isOpenOn(on))
  const seen = among(inNeed, plan, 'children-in-need-visits-on-time', at, ({ start }) => isPast(start, on, 20))
  for (const stay of inNeed) position.add(6, stay.who, { 'CIN Start Date': iso(stay.start), 'Date Child Was Last Seen': iso(seen.has(stay) ? on - 10 : stay.start < on - 45 ? on - 45 : null) })
}
