import { daysBetween, type Day } from '../calendar/day.ts'
import type { Month } from '../measure/month.ts'
import { tooFewForShare } from '../publication/small-number.ts'
import { agreementIn, agreementOn } from './agreement-on.ts'
import { isPastDue } from './escalate-to-partner.ts'
import { urgencies, type Commitment, type FrontDoor, type FrontDoorMonth, type FrontDoorPartner, type PartnerEscalation, type Urgency } from './front-door.ts'

/** What at the front door needs a person's eye. */
export type FrontDoorConcern =
  | { readonly kind: 'no-agreement' }
  | { readonly kind: 'agreement-ends-soon'; readonly on: Day }
  | { readonly kind: 'escalation-past-due'; readonly escalation: PartnerEscalation; readonly days: number }
  | { readonly kind: 'nothing-recorded'; readonly partner: FrontDoorPartner; readonly month: Month }
  | { readonly kind: 'fewer-people'; readonly partner: FrontDoorPartner; readonly month: Month; readonly given: number; readonly agreed: number }
  | { readonly kind: 'fewer-hours'; readonly partner: FrontDoorPartner; readonly month: Month; readonly given: number; readonly agreed: number }
  | { readonly kind: 'late-answers'; readonly partner: FrontDoorPartner; readonly month: Month; readonly urgency: Urgency; readonly inTime: number; readonly asked: number; readonly agreed: number; readonly isOfFew: boolean }
  | { readonly kind: 'seldom-there'; readonly partner: FrontDoorPartner; readonly month: Month; readonly attended: number; readonly invited: number; readonly agreed: number; readonly isOfFew: boolean }

/** Our own rule: an agreement that ends within this many days needs a next version. */
const soon = 60

const isBelow = (part: number, whole: number, percent: number): boolean => whole > 0 && part * 100 < whole * percent

/** In: the months on record. Out: the newest one in which anything was recorded. */
export const newestMonth = ({ months, decisions }: Pick<FrontDoor, 'months' | 'decisions'>): Month | null =>
  [...months, ...decisions].map((each) => each.month).reduce<Month | null>((last, each) => (last === null || each > last ? each : last), null)

const concernsOf = (partner: FrontDoorPartner, agreed: Commitment, given: FrontDoorMonth, shares: { readonly answers: number; readonly attendance: number }): readonly FrontDoorConcern[] => {
  const { month, people, hoursADay, answers, meetings } = given
  return [
    ...(people !== null && people < agreed.people ? [{ kind: 'fewer-people' as const, partner, month, given: people, agreed: agreed.people }] : []),
    ...(hoursADay !== null && hoursADay < agreed.hoursADay ? [{ kind: 'fewer-hours' as const, partner, month, given: hoursADay, agreed: agreed.hoursADay }] : []),
    ...urgencies.flatMap((urgency) => {
      const one = answers[urgency]
      if (one === null || agreed.answersWithin[urgency] === null || !isBelow(one.inTime, one.asked, shares.answers)) return []
      return [{ kind: 'late-answers' as const, partner, month, urgency, ...one, agreed: shares.answers, isOfFew: one.asked < tooFewForShare }]
    }),
    ...(meetings !== null && isBelow(meetings.attended, meetings.invited, shares.attendance) ? [{ kind: 'seldom-there' as const, partner, month, ...meetings, agreed: shares.attendance, isOfFew: meetings.invited < tooFewForShare }] : []),
  ]
}

/**
 * In: what is on record, a month and a day. Out: what needs a person: escalations past due, the agreement itself, then each agency that gave
 * less in the month than was agreed. A share of fewer than ten is marked, because one meeting more or less changes it a lot.
 */
export const frontDoorConcerns = (frontDoor: FrontDoor, month: Month | null, on: Day): readonly FrontDoorConcern[] => {
  if (frontDoor.partners.length === 0) return []
  const now = agreementOn(frontDoor.agreements, on)
  const agreement = month === null ? null : agreementIn(frontDoor.agreements, month)
  const pastDue = frontDoor.escalations.filter((each) => isPastDue(each, on)).toSorted((one, other) => one.due.localeCompare(other.due))
  return [
    ...pastDue.map((escalation) => ({ kind: 'escalation-past-due' as const, escalation, days: daysBetween(escalation.due, on) })),
    ...(now === null ? [{ kind: 'no-agreement' as const }] : now.to !== null && daysBetween(on, now.to) <= soon && !frontDoor.agreements.some((each) => each.from > on) ? [{ kind: 'agreement-ends-soon' as const, on: now.to }] : []),
    ...(agreement === null || month === null
      ? []
      : agreement.commitments.flatMap((commitment): readonly FrontDoorConcern[] => {
          const partner = frontDoor.partners.find((each) => each.id === commitment.partner)
          const given = frontDoor.months.find((each) => each.partner === commitment.partner && each.month === month)
          if (partner === undefined) return []
          return given === undefined ? [{ kind: 'nothing-recorded', partner, month }] : concernsOf(partner, commitment, given, { answers: agreement.answersShare, attendance: agreement.attendanceShare })
        })),
  ]
}
