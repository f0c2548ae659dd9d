import type { Body } from '../bodies/body.ts'
import { daysBetween, type Day } from '../calendar/day.ts'
import { comparePromises, councilsToCompare, isAlive, type Compared } from './compare-promises.ts'
import type { BoardMeeting, CareLeaverPromise, CorporateParenting, YoungView } from './corporate-parenting.ts'

/** What about corporate parenting needs a person's eye. */
export type ParentingConcern =
  | { readonly kind: 'differs'; readonly compared: Compared }
  | { readonly kind: 'no-take-up'; readonly promise: CareLeaverPromise }
  | { readonly kind: 'unanswered'; readonly view: YoungView; readonly days: number }
  | { readonly kind: 'no-care-experienced-member'; readonly meeting: BoardMeeting }

/** Our own rule: a group of young people waits no longer than this many days for an answer, and a “we will” is looked at again after as many. */
export const daysToAnswerYoung = 30

/** In: what is on record, the bodies and a day. Out: what needs a person: views without an answer first, then gaps between councils. */
export const parentingConcerns = (parenting: CorporateParenting, bodies: readonly Body[], on: Day): readonly ParentingConcern[] => {
  const side = councilsToCompare(bodies, on)
  const waiting = parenting.views.filter((each) => each.answer === null && daysBetween(each.on, on) > daysToAnswerYoung)
  const latest = parenting.meetings.reduce<BoardMeeting | null>((last, each) => (last === null || each.on >= last.on ? each : last), null)
  return [
    ...waiting.map((view) => ({ kind: 'unanswered' as const, view, days: daysBetween(view.on, on) })),
    ...comparePromises(parenting.promises, side.councils, side.on).filter((each) => each.differences.length > 0).map((compared) => ({ kind: 'differs' as const, compared })),
    ...parenting.promises.filter((each) => each.status === 'in-force' && isAlive(each, on) && !parenting.takeUps.some((one) => one.promise === each.id)).map((promise) => ({ kind: 'no-take-up' as const, promise })),
    ...(latest !== null && (latest.members['care-experienced']?.came ?? 0) === 0 ? [{ kind: 'no-care-experienced-member' as const, meeting: latest }] : []),
  ]
}
