import type { Day } from '../calendar/day.ts'
import { noReason, noSource } from '../intervention/setting.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { promiseStatuses, type CareLeaverPromise, type CareLeaverPromiseId, type ParentingSetting, type PromiseStatus } from './corporate-parenting.ts'

export type PromiseMade = { readonly kind: 'promise-made'; readonly programme: ProgrammeId; readonly promise: CareLeaverPromise }
export type PromiseMoved = { readonly kind: 'promise-moved'; readonly programme: ProgrammeId; readonly before: CareLeaverPromise; readonly promise: CareLeaverPromise; readonly reason: string }

/** From which status a promise may come to which. What is over does not come back: it is promised anew. */
export const promiseTable: Readonly<Record<PromiseStatus, Readonly<Record<PromiseStatus, boolean>>>> = {
  proposed: { proposed: false, agreed: true, 'in-force': true, ended: false, withdrawn: true },
  agreed: { proposed: false, agreed: false, 'in-force': true, ended: false, withdrawn: true },
  'in-force': { proposed: false, agreed: false, 'in-force': false, ended: true, withdrawn: false },
  ended: { proposed: false, agreed: false, 'in-force': false, ended: false, withdrawn: false },
  withdrawn: { proposed: false, agreed: false, 'in-force': false, ended: false, withdrawn: false },
}

/** In: a status. Out: those that may follow it. */
export const statusesAfter = (status: PromiseStatus): readonly PromiseStatus[] => promiseStatuses.filter((to) => promiseTable[status][to])

type Span = Pick<CareLeaverPromise, 'from' | 'to'>

/** In: two promises. Out: whether a day lies in both. An unknown first day counts as long ago; both ends are included. */
export const overlap = (one: Span, other: Span): boolean => (one.to === null || (other.from?.day ?? '') <= one.to) && (other.to === null || (one.from?.day ?? '') <= other.to)

const birthday = (age: number): boolean => Number.isInteger(age) && age >= 16 && age <= 26

export type PromiseRefusal = NotPermitted | Refusal<'no-such-council' | 'no-title' | 'nothing-said' | 'ends-before-it-begins' | 'not-an-age' | 'not-a-share' | 'way-without-age' | 'not-yet-over' | 'no-source' | 'promised-already'>

const faultIn = (promise: Omit<CareLeaverPromise, 'id' | 'programme'>, { councils, parenting, on }: ParentingSetting): PromiseRefusal | null => {
  const { council, kind, title, what, whoFor, howToGet, from, to, way, automaticTo, ageTo, upTo, backdatedTo, status } = promise
  if (!councils.includes(council)) return refuse('no-such-council', 'There is no such council.', 'Choose one of the councils of this programme.')
  if (title.trim() === '') return refuse('no-title', 'The promise has no name.', 'Say in a few words what it is.')
  if ([what, whoFor, howToGet].some((each) => each.trim() === '')) return refuse('nothing-said', 'Something is left empty.', 'Say what it is, for whom, and how to get it, in words a young person reads.')
  if (from !== null && to !== null && to < from.day) return refuse('ends-before-it-begins', 'The promise would end before it begins.', 'Correct one of the two days.')
  if (from !== null && backdatedTo !== null && backdatedTo > from.day) return refuse('ends-before-it-begins', 'It would be backdated to a day after it begins.', 'Correct one of the two days.')
  if (!birthday(ageTo) || (automaticTo !== null && (!birthday(automaticTo) || automaticTo > ageTo))) return refuse('not-an-age', 'That is no birthday up to which it can be had.', 'Give ages from 16 to 26; what comes by itself ends no later than the promise.')
  if ((way === 'on-request') !== (automaticTo === null)) return refuse('way-without-age', 'The way of getting it and the age do not fit.', 'Say up to which birthday it comes by itself, or that it is always asked for.')
  if (upTo !== null && !(upTo > 0 && upTo <= 100 && Number.isInteger(upTo))) return refuse('not-a-share', 'A share of a cost lies between 1 and 100 percent.', 'Give whole percent, or leave it empty.')
  if (status === 'ended' && (to === null || to > on)) return refuse('not-yet-over', 'It has not ended yet.', 'Give its last day, today or earlier.')
  // “Other” is no kind: a council may promise several such things at once.
  const rival = kind === 'other' || status === 'withdrawn' ? undefined : parenting.promises.find((each) => each.council === council && each.kind === kind && each.status !== 'withdrawn' && overlap(each, promise))
  if (rival !== undefined) return refuse('promised-already', `“${rival.title}” promises the same kind of thing for some of that time.`, 'End or withdraw it first, or give other days.')
  return noSource(promise.sources)
}

/** In: what a council promises. Out: the change, or a refusal. One council makes one promise of a kind at a time. */
export const makePromise = (promise: Omit<CareLeaverPromise, 'id' | 'programme'>, id: CareLeaverPromiseId, setting: ParentingSetting): PromiseMade | PromiseRefusal => {
  const refusal = whyNot(setting.actor, 'keep-promises', setting.programme, setting.on) ?? faultIn(promise, setting)
  return refusal ?? { kind: 'promise-made', programme: setting.programme, promise: { ...promise, title: promise.title.trim(), id, programme: setting.programme } }
}

/** In: a promise, where it stands from now on, and why; its last day where it ends. Out: the change, or a refusal. */
export const movePromise = (
  before: CareLeaverPromise | null,
  { to, lastDay, reason }: { readonly to: PromiseStatus; readonly lastDay: Day | null; readonly reason: string },
  setting: ParentingSetting,
): PromiseMoved | NotPermitted | Refusal<'no-such-promise' | 'not-from-here' | 'no-last-day' | 'in-the-future' | 'ends-before-it-begins' | 'no-reason'> => {
  const { programme, actor, on } = setting
  const notPermitted = whyNot(actor, 'keep-promises', programme, on)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== programme) return refuse('no-such-promise', 'It is not on record.', 'Choose one from the list.')
  if (!promiseTable[before.status][to]) return refuse('not-from-here', 'The promise cannot come to stand there from where it stands.', 'Look at where it stands. What is over is promised anew.')
  if (to === 'ended' && lastDay === null) return refuse('no-last-day', 'Nothing says when it ends.', 'Give its last day.')
  if (to === 'ended' && lastDay !== null && lastDay > on) return refuse('in-the-future', 'That day has not come yet.', 'Record the end on its last day or after it.')
  if (to === 'ended' && lastDay !== null && before.from !== null && lastDay < before.from.day) return refuse('ends-before-it-begins', 'The promise would end before it begins.', 'Give a later day.')
  const refusal = noReason(reason)
  return refusal ?? { kind: 'promise-moved', programme, before, promise: { ...before, status: to, to: to === 'ended' ? lastDay : before.to }, reason: reason.trim() }
}
