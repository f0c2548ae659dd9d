import { workingDaySpan } from '../../../core/calendar/working-day-span.ts'
import { addMonths, type DayNumber } from '../../../core/calendar/day-number.ts'
import { monthEnd, monthStart, type Month } from '../../../core/measure/month.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { InventedLists, inventedChildren, teams, type Invented } from './county-people.ts'
import { addCareLeavers, addEarlyHelp } from './make-county-edges.ts'
import { addPositionsOfNeed, careAsItStands } from './make-county-positions.ts'
import { isOpenOn, iso, partOf, spread, type Stay } from './stays.ts'

/** How the invented county goes, month by month: counts, and shares from 0 to 1. What comes out is counted from the rows and may differ a little. */
export type CountyPlan = {
  readonly months: readonly Month[]
  readonly count: (measure: string, at: number) => number
  readonly share: (measure: string, at: number) => number
}

/** The extract of the whole period, and the position at the end of each month. */
export type CountyReturns = { readonly extract: InventedLists; readonly positions: ReadonlyMap<Month, InventedLists> }

/** A day at which so many working days have passed until another. */
const workingDaysBefore = (end: DayNumber, days: number): DayNumber => {
  let start = end - Math.floor((days * 7) / 5)
  while (workingDaySpan(start, end).least < days) start -= 1
  while (workingDaySpan(start, end).least > days) start += 1
  return start
}

type Making = { readonly plan: CountyPlan; readonly extract: InventedLists; readonly chance: Chance; readonly child: ReturnType<typeof inventedChildren>; readonly isEntered: (at: number, row: number) => boolean }
const dayIn = (month: Month, { chance }: Pick<Making, 'chance'>): DayNumber => monthStart(month) + chance.below(monthEnd(month) - monthStart(month) + 1)
const team = ({ chance }: Pick<Making, 'chance'>): { readonly 'Allocated Team': string; readonly 'Allocated Worker': string } => ({ 'Allocated Team': chance.one(teams), 'Allocated Worker': `W${100 + chance.below(260)}` })
const sources = ['q) 6: Police', 'q) 6: Police', 'q) 6: Police', 'e) 2A: Schools', 'e) 2A: Schools', 'g) 3A: Health services', 'a) 1A: Individual', 'n) 5A: LA services']

const sourceOf = { police: 'q) 6: Police', schools: 'e) 2A: Schools', health: 'g) 3A: Health services' } as const
const others = ['a) 1A: Individual', 'n) 5A: LA services', 's) 8: Other', 'u) 10: Unknown'] as const

/** Contacts, the referrals some of them become, and children who are referred again within the year. */
const addFrontDoor = (making: Making): void => {
  const { plan, extract, child, chance, isEntered } = making
  const known: Invented[][] = []
  const refer = (who: Invented, on: DayNumber, at: number, row: number, isClosed: boolean): void => {
    if (isEntered(at, row)) extract.add(3, who, { 'Date of referral': iso(on), 'Referral Source': chance.one(sources), 'Referral NFA?': isClosed ? 'a) Yes' : 'b) No', ...team(making) })
  }
  // The year before, so that a child of the first month can be referred again.
  for (let before = -11; before < 0; before += 1) {
    const start = addMonths(monthStart(plan.months[0]!), before)
    known.push(Array.from({ length: 400 }, (_, row) => {
      const who = child(start)
      refer(who, start + chance.below(27), before, row, row % 9 === 0)
      return who
    }))
  }
  for (const [at, month] of plan.months.entries()) {
    const [contacts, referrals] = [plan.count('contacts-received', at), plan.count('referrals-received', at)]
    const become = partOf(contacts, plan.share('contacts-that-became-referrals', at))
    const [again, closed] = [partOf(referrals, plan.share('re-referrals-within-12-months', at)), partOf(referrals, plan.share('referrals-closed-with-no-further-action', at))]
    const pool = known.slice(-10).flat()
    const referred: (readonly [Invented, DayNumber])[] = []
    const taken = new Set<Invented>()
    for (let row = 0; row < referrals; row += 1) {
      let who = row < again ? chance.one(pool) : child(monthStart(month))
      while (taken.has(who)) who = chance.one(pool)
      taken.add(who)
      const on = dayIn(month, making)
      referred.push([who, on])
      refer(who, on, at, row, (row * 7) % referrals < closed)
    }
    known.push(referred.filter((_, row) => row >= again).map(([who]) => who))
    // Who tells of a child, as the story has it, spread over the rows of the month.
    let told = 0
    const tellers = (['police', 'schools', 'health'] as const).map((each) => ({ each, to: (told += partOf(contacts, plan.share(`contacts-from-${each}`, at))) }))
    const sourceAt = (row: number): string => {
      const teller = tellers.find(({ to }) => spread(row, contacts) < to)?.each
      return teller === undefined ? others[row % others.length]! : sourceOf[teller]
    }
    for (let row = 0; row < contacts; row += 1) {
      // Referrals first come from contacts of the same day; where there are more contacts than referrals, two people told of one child.
      const [who, on] = row < become ? referred[row % referred.length]! : [child(monthStart(month)), dayIn(month, making)]
      // Drawn and left aside: what comes after stays what it was.
      if (row < referred.length) chance.one(sources)
      if (isEntered(at, row)) extract.add(1, who, { 'Date of Contact': iso(on), 'Contact Source': row >= referred.length && row < become && sourceAt(row) === sourceAt(row % referred.length) ? 'c) 1C: Individual' : sourceAt(row) })
    }
  }
}

/** Assessments that end in the month: half within the median, the planned share within 45 working days. */
const addAssessments = (making: Making): void => {
  const { plan, extract, child, isEntered } = making
  for (const [at, month] of plan.months.entries()) {
    const [completed, median] = [plan.count('assessments-completed', at), plan.count('assessment-median-working-days', at)]
    const inTime = partOf(completed, plan.share('assessments-within-45-working-days', at))
    const half = Math.ceil((completed + 1) / 2)
    const seen = partOf(completed, plan.share('children-seen-in-assessment', at))
    for (let row = 0; row < completed; row += 1) {
      const days = row < half ? Math.max(1, Math.round(median - (half - 1 - row) * ((median - 8) / half))) : row < inTime ? Math.round(median + ((row - half) * (45 - median)) / Math.max(1, inTime - half)) : 46 + ((row * 5) % 24)
      const end = dayIn(month, making)
      const start = workingDaysBefore(end, days)
      if (isEntered(at, row)) extract.add(4, child(start), { 'Continuous Assessment Start Date': iso(start), 'Child Seen During Continuous Assessment': spread(row, completed) < seen ? 'a) Yes' : 'b) No', 'Continuous Assessment Date of Authorisation': iso(end), ...team(making) })
    }
  }
}

/** Enquiries, and the conferences that follow some of them in the same month. */
const addEnquiries = (making: Making): void => {
  const { plan, extract, child, chance } = making
  for (const [at, month] of plan.months.entries()) {
    const [enquiries, conferences] = [plan.count('section-47-enquiries', at), plan.count('initial-conferences', at)]
    const inTime = partOf(conferences, plan.share('conferences-within-15-working-days', at))
    const again = partOf(enquiries, plan.share('repeat-enquiries-within-12-months', at))
    for (let row = 0; row < enquiries; row += 1) {
      const late = row >= inTime && row < conferences
      const conference = row < conferences ? (late ? monthEnd(month) : monthEnd(month) - 2 - chance.below(4)) : null
      const strategy = conference === null ? dayIn(month, making) : late ? monthStart(month) : workingDaysBefore(conference, 6 + chance.below(7))
      extract.add(5, child(strategy), { 'Strategy discussion initiating Section 47 Enquiry Start Date': iso(strategy), 'Date of Initial Child Protection Conference': iso(conference), 'Number of Section 47 Enquiries in the last 12 months': spread(row, enquiries) < again ? 1 : 0, ...team(making) })
    }
  }
}

const twoYears = 730

/** Stays that are open at the end of each month as planned: so many begin, and as many end as that needs. */
const staysOf = (making: Making, { open, begin, again, years, olderThan, long }: { readonly open: (at: number) => number; readonly begin: (at: number) => number; readonly again: string | null; readonly years: number; readonly olderThan: number; /** Of those that end, which lasted two years, where the story says so. */ readonly long?: string }): readonly Stay[] => {
  const { plan, child, chance } = making
  const first = monthStart(plan.months[0]!)
  const start = (on: DayNumber, isAgain: boolean): Stay => ({ who: child(on, olderThan, 16), start: on, end: null, isAgain })
  const all: Stay[] = Array.from({ length: open(0) }, () => start(first - 1 - Math.floor(chance.share() ** 2 * years * 365), false))
  for (const [at, month] of plan.months.entries()) {
    const now = all.filter(({ end }) => end === null)
    const begun = begin(at)
    // Where the plan jumps, the number open follows over some months: no council ends twice as many in a month as begin.
    const ending = Math.min(now.length, Math.round(begun * 1.5), Math.max(Math.round(begun * 0.6), now.length + begun - open(at)))
    const more = again === null ? 0 : partOf(begun, plan.share(again, at))
    const lasted = (each: Stay): number => monthStart(month) - each.start
    let old = long === undefined ? Infinity : partOf(ending, plan.share(long, at))
    for (let stop = 0; stop < ending; stop += 1) {
      const drawn = chance.below(now.length)
      // Plans are ended before two years where that can be; only so many as the story tells of last longer.
      const wanted = (each: Stay): boolean => (old > 0 ? lasted(each) >= twoYears : lasted(each) < twoYears - 40 && (stop % 2 === 0 || lasted(each) > 420))
      const after = long === undefined ? -1 : now.findIndex((each, place) => place >= drawn && wanted(each))
      const before = long === undefined || after >= 0 ? -1 : now.findIndex(wanted)
      const [leaving] = now.splice(after >= 0 ? after : before >= 0 ? before : drawn, 1)
      if (lasted(leaving!) >= twoYears) old -= 1
      leaving!.end = dayIn(month, making)
    }
    for (let row = 0; row < begun; row += 1) all.push(start(dayIn(month, making), row < more))
  }
  return all
}

/** Of the cases of children in need that are closed in a month, as many as the story tells of go on to early help. */
const steppedDown = (others: readonly Stay[], plan: CountyPlan): ReadonlySet<Stay> =>
  new Set(plan.months.flatMap((month, at) => {
    const closed = others.filter(({ end }) => end !== null && end >= monthStart(month) && end <= monthEnd(month))
    return closed.filter((_, row) => spread(row, closed.length) < plan.count('social-care-stepped-down', at))
  }))

/** Children in need, on a plan and in care; and for those in care the position at each month end. */
const addStays = (making: Making): ReadonlyMap<Month, InventedLists> => {
  const { plan, extract, chance } = making
  const plans = staysOf(making, { open: (at) => plan.count('children-on-a-protection-plan', at), begin: (at) => plan.count('protection-plans-started', at), again: 'second-or-later-protection-plans', years: 2, olderThan: 0, long: 'plans-of-two-years-or-more-ended' })
  for (const { who, start, end, isAgain } of plans) extract.add(7, who, { 'Child Protection Plan Start Date': iso(start), 'Child Protection Plan End Date': iso(end), 'Number of Previous Child Protection Plans': isAgain ? 1 : 0, ...team(making) })
  const care = staysOf(making, { open: (at) => plan.count('children-in-care', at), begin: (at) => plan.count('children-who-came-into-care', at), again: null, years: 6, olderThan: 1 })
  for (const { who, start, end } of care) extract.add(8, who, { 'Date Started to be Looked After': iso(start), 'Date Ceased to be Looked After': iso(end), ...team(making) })
  // Children on a plan and in care are in need as well.
  const openOf = (stays: readonly Stay[], at: number): number => stays.filter(isOpenOn(monthEnd(plan.months[at]!))).length
  const others = staysOf(making, { open: (at) => plan.count('children-in-need', at) - openOf(plans, at) - openOf(care, at), begin: () => 290 + chance.below(40), again: null, years: 2, olderThan: 0 })
  const stepsDown = steppedDown(others, plan)
  for (const stay of [...plans, ...care, ...others]) extract.add(6, stay.who, { 'CIN Start Date': iso(stay.start), 'CIN Closure Date': iso(stay.end), 'Reason for Closure': stay.end === null ? null : stepsDown.has(stay) ? 'RC9' : 'RC7', ...team(making) })
  return new Map(plan.months.map((month, at) => {
    const position = careAsItStands(care, plan, month, at)
    addPositionsOfNeed(position, { plans, care, others }, plan, month, at)
    addCareLeavers(position, plan, month, at)
    return [month, position]
  }))
}

/**
 * Makes the child-level lists of a wholly invented county, as large as a real one. In: how it goes, and a month of which a third was not yet
 * entered, or null. Out: the lists of Annex A. The same from the same plan on every machine; every child, team and worker is a number.
 */
export const makeCountyReturns = (plan: CountyPlan, lateMonth: number | null = null): CountyReturns => {
  const extract = new InventedLists()
  const chance = chanceFrom(20_231_101)
  const making: Making = { plan, extract, chance, child: inventedChildren(chance), isEntered: (at, row) => at !== lateMonth || row % 10 < 7 }
  addFrontDoor(making)
  addAssessments(making)
  addEnquiries(making)
  addEarlyHelp(extract, plan)
  return { extract, positions: addStays(making) }
}
