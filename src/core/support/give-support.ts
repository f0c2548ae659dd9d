import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import { inTheFuture, noReason, type CommonRefusal } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Act } from '../people/permission.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { HowSupportEnded, RatingGiven, RatingSide, SupportGiven, SupportPackage } from './support-package.ts'
import { packageFor, type SupportSetting, type SupportStepRefusal } from './support-setting.ts'

type Here = Pick<SupportSetting, 'programme' | 'actor' | 'on'>
type Moved<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: SupportPackage; readonly support: SupportPackage }

export type SupportDaysRecorded = Moved<'support-days-recorded'>
export type SupportRated = Moved<'support-rated'> & { readonly side: RatingSide }
export type SupportEnded = Moved<'support-ended'> & { readonly reason: string }

/** Who rates for which side: a rating of one side is never given by the other. */
export const actOfSide = { receiver: 'rate-support-received', supporter: 'rate-support-given' } as const satisfies Record<RatingSide, Act>

/** Four people in one day: more in one entry is a slip of the hand. Our own limit. */
const mostHalfDaysInOneEntry = 8

/** In: a day on which support was given. Out: the change, or a refusal: not before the package begins, not after it ended, not after today. */
export const recordSupportDays = (
  before: SupportPackage | null,
  given: SupportGiven,
  setting: Here,
): SupportDaysRecorded | SupportStepRefusal | Refusal<'in-the-future' | 'before-it-begins' | 'after-it-ended' | 'not-half-days' | 'nothing-said'> => {
  const support = packageFor(before, { act: 'record-support-days', step: 'record-days' }, setting)
  if (isRefusal(support)) return support
  if (given.on > setting.on) return refuse('in-the-future', 'That day has not come yet.', 'Give the day on which the support was given.')
  if (given.on < support.from.day) return refuse('before-it-begins', 'The support had not begun on that day.', 'Give a day on or after its first day, or correct the first day.')
  if (support.ending?.kind === 'ended' && given.on > support.ending.on.day) return refuse('after-it-ended', 'The support had ended by then.', 'Give a day on or before the day it ended.')
  if (!(Number.isInteger(given.halfDays) && given.halfDays > 0 && given.halfDays <= mostHalfDaysInOneEntry)) {
    return refuse('not-half-days', 'That is not a number of days for one entry.', `Give days in halves, from 0.5 to ${mostHalfDaysInOneEntry / 2}. Make an entry for each day.`)
  }
  if (given.what.trim() === '') return refuse('nothing-said', 'Nothing says what was done.', 'Say it in a sentence.')
  const all = [...support.given, { ...given, what: given.what.trim() }].toSorted((one, other) => one.on.localeCompare(other.on))
  return { kind: 'support-days-recorded', programme: setting.programme, before: support, support: { ...support, given: all } }
}

/** In: how one side rates the support. Out: the change, or a refusal. A later rating of the same side takes its place; the earlier stays in the journal. */
export const rateSupport = (
  before: SupportPackage | null,
  { side, given }: { readonly side: RatingSide; readonly given: Omit<RatingGiven, 'on'> },
  setting: Here,
): SupportRated | SupportStepRefusal | Refusal<'nothing-said'> => {
  const support = packageFor(before, { act: actOfSide[side], step: 'rate' }, setting)
  if (isRefusal(support)) return support
  if (given.words.trim() === '') return refuse('nothing-said', 'Nothing says why.', 'Say in a sentence what changed, or what did not.')
  const rating: RatingGiven = { rating: given.rating, on: setting.on, words: given.words.trim() }
  return { kind: 'support-rated', programme: setting.programme, side, before: support, support: { ...support, ratings: { ...support.ratings, [side]: rating } } }
}

export type EndSupportIntent = { readonly on: StatedDay; readonly how: HowSupportEnded; readonly reason: string; readonly result: string | null; readonly exitPlan: string | null; readonly source: Source | null }

/** In: how, when and why the support ended. Out: the change, or a refusal. It may end without a result; that is shown until there is one. */
export const endSupport = (
  before: SupportPackage | null,
  { on, how, reason, result, exitPlan, source }: EndSupportIntent,
  setting: Here,
): SupportEnded | SupportStepRefusal | CommonRefusal | Refusal<'dates-out-of-order'> => {
  const support = packageFor(before, { act: 'keep-support', step: 'end' }, setting)
  if (isRefusal(support)) return support
  const refusal = inTheFuture(on, setting.on) ?? noReason(reason)
  if (refusal !== null) return refusal
  const last = support.given.at(-1)
  if (last !== undefined && on.day < last.on) return refuse('dates-out-of-order', 'Support was given after that day.', 'Give a day on or after the last day of support on record.')
  const ended: SupportPackage = { ...support, ending: { kind: 'ended', how, on, reason: reason.trim(), source }, result: result?.trim() || null, exitPlan: exitPlan?.trim() || support.exitPlan }
  return { kind: 'support-ended', programme: setting.programme, before: support, support: ended, reason: reason.trim() }
}
