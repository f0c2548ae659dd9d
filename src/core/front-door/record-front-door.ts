import type { Day } from '../calendar/day.ts'
import type { Month } from '../measure/month.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { areHoursADay, arePeople } from './agree-front-door.ts'
import type { LoadId } from '../measure/figure.ts'
import type { FigureRevision } from '../measure/read-figure.ts'
import { figuresOfMonth, type MonthsFigures } from './front-door-figures.ts'
import { whyNotForAgency } from './speak-for-agency.ts'
import { thresholdOutcomes, urgencies, type FrontDoorMonth, type FrontDoorSetting, type ThresholdMonth } from './front-door.ts'

export type FrontDoorMonthRecorded = { readonly kind: 'front-door-month-recorded'; readonly programme: ProgrammeId; readonly before: FrontDoorMonth | null; readonly month: FrontDoorMonth; readonly reason: string | null; readonly figures: MonthsFigures | null }
export type ThresholdMonthRecorded = { readonly kind: 'threshold-month-recorded'; readonly programme: ProgrammeId; readonly before: ThresholdMonth | null; readonly month: ThresholdMonth; readonly reason: string | null; readonly figures: MonthsFigures | null }

/** The last revision of each figure of the month, and the id under which new ones are kept. */
export type FiguresOnRecord = { readonly held: readonly FigureRevision[]; readonly load: LoadId }

const byOf = ({ actor }: FrontDoorSetting) => (actor.kind === 'person' ? actor.person : null)

type MonthRefusal = NotPermitted | Refusal<'in-the-future' | 'stands-already' | 'not-a-count'>

/** The most that one month of one front door can hold. A slip of the hand beyond it is refused. Our own limit. */
const most = 100_000
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= most

const monthFault = (month: Month, on: Day): Refusal<'in-the-future'> | null =>
  month > on.slice(0, 7) ? refuse('in-the-future', 'That month has not begun.', 'Choose this month or an earlier one.') : null

const standing = (reason: string): Refusal<'stands-already'> | null =>
  reason.trim() === '' ? refuse('stands-already', 'This month is on record already.', 'Say why it is corrected. What stood before stays in the journal.') : null

/** In: what an agency gave in a month, and the reason where it corrects what stands. Out: the change, or a refusal. */
export const recordFrontDoorMonth = (
  month: Omit<FrontDoorMonth, 'programme'>,
  reason: string,
  setting: FrontDoorSetting,
  { held, load }: FiguresOnRecord,
): FrontDoorMonthRecorded | MonthRefusal | Refusal<'another-agency' | 'no-such-partner' | 'not-people' | 'not-hours' | 'more-in-time-than-asked' | 'attended-more-than-invited' | 'nothing-said'> => {
  const { programme, actor, on, frontDoor } = setting
  const notPermitted = whyNotForAgency('record-front-door', month.partner, { programme, actor, on, frontDoor })
  if (notPermitted !== null) return notPermitted
  if (!frontDoor.partners.some((each) => each.id === month.partner)) return refuse('no-such-partner', 'There is no such agency.', 'Choose one from the list.')
  const { people, hoursADay, answers, meetings } = month
  const future = monthFault(month.month, on)
  if (future !== null) return future
  if (people !== null && !arePeople(people)) return refuse('not-people', 'That is no number of people.', 'Give full-time equivalents from 0 to 200, such as 2.5.')
  if (hoursADay !== null && !areHoursADay(hoursADay)) return refuse('not-hours', 'A day has 24 hours of cover at most.', 'Give hours a day from 0 to 24, such as 8 or 7.5.')
  for (const urgency of urgencies) {
    const given = answers[urgency]
    if (given !== null && !(isCount(given.asked) && isCount(given.inTime))) return refuse('not-a-count', 'That is not a count of checks.', 'Give whole numbers.')
    if (given !== null && given.inTime > given.asked) return refuse('more-in-time-than-asked', 'More checks would be answered in time than were asked for.', 'Correct one of the two numbers.')
  }
  if (meetings !== null && !(isCount(meetings.invited) && isCount(meetings.attended))) return refuse('not-a-count', 'That is not a count of meetings.', 'Give whole numbers.')
  if (meetings !== null && meetings.attended > meetings.invited) return refuse('attended-more-than-invited', 'The agency would have come to more meetings than it was invited to.', 'Correct one of the two numbers.')
  if (people === null && hoursADay === null && meetings === null && urgencies.every((each) => answers[each] === null)) return refuse('nothing-said', 'Nothing is filled in.', 'Fill in what is known; leave the rest empty.')
  const before = frontDoor.months.find((each) => each.partner === month.partner && each.month === month.month) ?? null
  const refusal = before === null ? null : standing(reason)
  if (refusal !== null) return refusal
  const after = { ...frontDoor, months: [...frontDoor.months.filter((each) => each !== before), { ...month, programme }] }
  const figures = figuresOfMonth({ before: frontDoor, after }, month.month, held, { on, load, by: byOf(setting) })
  return { kind: 'front-door-month-recorded', programme, before, month: { ...month, programme }, reason: before === null ? null : reason.trim(), figures }
}

/** In: the decisions of a month by outcome, and the reason where they correct what stands. Out: the change, or a refusal. */
export const recordThresholdMonth = (
  month: Omit<ThresholdMonth, 'programme'>,
  reason: string,
  setting: FrontDoorSetting,
  { held, load }: FiguresOnRecord,
): ThresholdMonthRecorded | MonthRefusal => {
  const { programme, actor, on, frontDoor } = setting
  const notPermitted = whyNot(actor, 'record-decisions', programme, on)
  if (notPermitted !== null) return notPermitted
  const future = monthFault(month.month, on)
  if (future !== null) return future
  if (thresholdOutcomes.some((each) => !isCount(month.counts[each]))) return refuse('not-a-count', 'That is not a count of decisions.', 'Give a whole number for each outcome; 0 where there was none.')
  const before = frontDoor.decisions.find((each) => each.month === month.month) ?? null
  const refusal = before === null ? null : standing(reason)
  if (refusal !== null) return refusal
  const after = { ...frontDoor, decisions: [...frontDoor.decisions.filter((each) => each !== before), { ...month, programme }] }
  const figures = figuresOfMonth({ before: frontDoor, after }, month.month, held, { on, load, by: byOf(setting) })
  return { kind: 'threshold-month-recorded', programme, before, month: { ...month, programme }, reason: before === null ? null : reason.trim(), figures }
}
