import { addMonths } from '../../../core/calendar/day-number.ts'
import { workingDaySpan } from '../../../core/calendar/working-day-span.ts'
import { monthEnd, monthStart, type Month } from '../../../core/measure/month.ts'
import { chanceFrom } from './chance.ts'
import { inventedChildren, type Invented, type InventedLists } from './county-people.ts'
import type { CountyPlan } from './make-county-returns.ts'
import { iso, partOf, spread } from './stays.ts'

/** Numbers of children who stand on no other list begin here. */
const [firstOfEarlyHelp, firstOfLeavers] = [500_000, 800_000]
const helpers = ['Local authority', 'Hillside Primary School', 'Local authority', 'Health visiting service', 'Exampleshire Family Charity'] as const

/** Adds early help assessments, list 2: each month so many begin, and end in time as the story says of the month in which they began. */
export const addEarlyHelp = (extract: InventedLists, plan: CountyPlan): void => {
  const chance = chanceFrom(20_230_601)
  const child = inventedChildren(chance, firstOfEarlyHelp)
  // Four months earlier, so that the first month has assessments to end.
  for (let month = -4; month < plan.months.length; month += 1) {
    const at = Math.max(0, month)
    const first = addMonths(monthStart(plan.months[0]!), month)
    const begun = plan.count('early-help-assessments-started', at)
    const inTime = partOf(begun, plan.share('early-help-assessments-on-time', at))
    for (let row = 0; row < begun; row += 1) {
      const start = first + chance.below(28)
      const wanted = spread(row, begun) < inTime ? 18 + (row % 26) : 47 + (row % 20)
      let end = start + wanted
      while (workingDaySpan(start, end).least < wanted) end += 1
      extract.add(2, child(start), { 'Assessment start date': iso(start), 'Assessment completion date': end <= monthEnd(plan.months.at(-1)!) ? iso(end) : null, 'Organisation completing assessment': helpers[row % helpers.length]! })
    }
  }
}

/** How many young people are 19, 20 or 21 at a time. */
const ofAge = 340
const cohort = new WeakMap<CountyPlan, readonly Invented[]>()

/** The young people who are of that age at some time in the months of the plan: their birthdays follow one another evenly. */
const leaversOf = (plan: CountyPlan): readonly Invented[] => {
  const known = cohort.get(plan)
  if (known !== undefined) return known
  const child = inventedChildren(chanceFrom(20_210_401), firstOfLeavers)
  const [eldest, last] = [addMonths(monthStart(plan.months[0]!), -22 * 12), addMonths(monthEnd(plan.months.at(-1)!), -19 * 12)]
  const count = Math.round((ofAge * (last - eldest)) / 1096)
  const made = Array.from({ length: count }, (_, at) => ({ ...child(eldest), born: eldest + Math.round(((last - eldest) * at) / count) }))
  cohort.set(plan, made)
  return made
}

/** Adds the position of care leavers at the end of a month, list 9: where they live and what they do. */
export const addCareLeavers = (position: InventedLists, plan: CountyPlan, month: Month, at: number): void => {
  const on = monthEnd(month)
  const here = leaversOf(plan).filter(({ born }) => addMonths(born, 19 * 12) <= on && addMonths(born, 22 * 12) > on)
  const [suitable, active, held] = [partOf(here.length, plan.share('care-leavers-in-suitable-homes', at)), partOf(here.length, plan.share('care-leavers-in-education-or-work', at)), plan.count('care-leavers-in-custody', at)]
  for (const [row, who] of here.entries()) {
    const [home, work] = [spread(row, here.length), spread(row + 151, here.length)]
    position.add(9, who, {
      'Eligibility Category': 'b) Former relevant child',
      'Type of Accommodation': home >= here.length - held ? 'X: In custody' : ['U: Independent living', 'D: Semi-independent', 'Z: With former foster carers', 'B: With parents or relatives'][row % 4]!,
      'Suitability of Accommodation': home < suitable ? 'a) Suitable' : 'b) Unsuitable',
      'Activity Status': work < active ? ['F2: Full time education other than higher', 'F1: Full time higher education', 'F3: Full time training or employment', 'P3: Part time training or employment'][row % 4]! : 'G5: Not in education, training or employment, other circumstances',
    })
  }
}
