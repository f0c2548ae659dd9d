import type { Day } from '../calendar/day.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { boardMemberKinds, leaverStatuses, type BoardMeeting, type CareLeaverCount, type ParentingSetting, type TakeUp, type YoungView, type YoungViewId } from './corporate-parenting.ts'

export type TakeUpRecorded = { readonly kind: 'take-up-recorded'; readonly programme: ProgrammeId; readonly before: TakeUp | null; readonly takeUp: TakeUp; readonly reason: string | null }
export type CareLeaversCounted = { readonly kind: 'care-leavers-counted'; readonly programme: ProgrammeId; readonly before: CareLeaverCount | null; readonly count: CareLeaverCount; readonly reason: string | null }
export type BoardMeetingRecorded = { readonly kind: 'parenting-meeting-recorded'; readonly programme: ProgrammeId; readonly before: BoardMeeting | null; readonly meeting: BoardMeeting; readonly reason: string | null }
export type YoungViewHeard = { readonly kind: 'young-view-heard'; readonly programme: ProgrammeId; readonly view: YoungView }
export type YoungViewAnswered = { readonly kind: 'young-view-answered'; readonly programme: ProgrammeId; readonly before: YoungView; readonly view: YoungView }

const most = 100_000
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= most

type Common = NotPermitted | Refusal<'no-such-council' | 'in-the-future' | 'stands-already' | 'not-a-count'>

const notHere = (act: Act, on: Day, { programme, actor, on: today }: ParentingSetting): NotPermitted | Refusal<'in-the-future'> | null =>
  whyNot(actor, act, programme, today) ?? (on > today ? refuse('in-the-future', 'That day has not come yet.', 'Give today or an earlier day.') : null)

const noCouncil = (council: string, { councils }: ParentingSetting): Refusal<'no-such-council'> | null =>
  councils.some((each) => each === council) ? null : refuse('no-such-council', 'There is no such council.', 'Choose one of the councils of this programme.')

const standing = (before: unknown, reason: string): Refusal<'stands-already'> | null =>
  before !== null && reason.trim() === '' ? refuse('stands-already', 'This is on record already.', 'Say why it is corrected. What stood before stays in the journal.') : null

/** In: how many had what a promise offers, of how many who could, over some days. Out: the change, or a refusal. */
export const recordTakeUp = (
  takeUp: Omit<TakeUp, 'programme'>,
  reason: string,
  setting: ParentingSetting,
): TakeUpRecorded | Common | Refusal<'no-such-promise' | 'ends-before-it-begins' | 'more-than-eligible' | 'not-promised-then'> => {
  const refusal = notHere('record-take-up', takeUp.to, setting)
  if (refusal !== null) return refusal
  const promise = setting.parenting.promises.find((each) => each.id === takeUp.promise)
  if (promise === undefined) return refuse('no-such-promise', 'There is no such promise.', 'Choose one from the list.')
  if (takeUp.to < takeUp.from) return refuse('ends-before-it-begins', 'The time would end before it begins.', 'Correct one of the two days.')
  if ((promise.from !== null && takeUp.to < promise.from.day && (promise.backdatedTo === null || takeUp.to < promise.backdatedTo)) || (promise.to !== null && takeUp.from > promise.to)) {
    return refuse('not-promised-then', 'The promise did not hold in that time.', 'Choose a time in which it held.')
  }
  if (!isCount(takeUp.receiving) || !isCount(takeUp.eligible)) return refuse('not-a-count', 'That is not a count of young people.', 'Give whole numbers.')
  if (takeUp.receiving > takeUp.eligible) return refuse('more-than-eligible', 'More young people would have it than can have it.', 'Correct one of the two numbers.')
  const before = setting.parenting.takeUps.find((each) => each.promise === takeUp.promise && each.from === takeUp.from && each.to === takeUp.to) ?? null
  const stands = standing(before, reason)
  return stands ?? { kind: 'take-up-recorded', programme: setting.programme, before, takeUp: { ...takeUp, programme: setting.programme }, reason: before === null ? null : reason.trim() }
}

/** In: the care leavers of one council on one day, by standing in law. Out: the change, or a refusal. */
export const countCareLeavers = (count: Omit<CareLeaverCount, 'programme'>, reason: string, setting: ParentingSetting): CareLeaversCounted | Common => {
  const refusal = notHere('record-take-up', count.on, setting) ?? noCouncil(count.council, setting)
  if (refusal !== null) return refusal
  if (leaverStatuses.some((each) => !isCount(count.counts[each]))) return refuse('not-a-count', 'That is not a count of young people.', 'Give a whole number for each; 0 where there is none.')
  const before = setting.parenting.leavers.find((each) => each.council === count.council && each.on === count.on) ?? null
  const stands = standing(before, reason)
  return stands ?? { kind: 'care-leavers-counted', programme: setting.programme, before, count: { ...count, programme: setting.programme }, reason: before === null ? null : reason.trim() }
}

/** In: who came to a meeting of the corporate parenting board, by kind of member. Out: the change, or a refusal. */
export const recordBoardMeeting = (meeting: Omit<BoardMeeting, 'programme'>, reason: string, setting: ParentingSetting): BoardMeetingRecorded | Common | Refusal<'nobody-there' | 'more-than-seats'> => {
  const refusal = notHere('record-parenting-meeting', meeting.on, setting) ?? noCouncil(meeting.council, setting)
  if (refusal !== null) return refusal
  const given = boardMemberKinds.map((each) => meeting.members[each]).filter((each) => each !== null)
  if (given.length === 0) return refuse('nobody-there', 'No kind of member is filled in.', 'Fill in the seats there are and who came.')
  if (given.some((each) => !isCount(each.seats) || !isCount(each.came))) return refuse('not-a-count', 'That is not a count of members.', 'Give whole numbers.')
  if (given.some((each) => each.came > each.seats)) return refuse('more-than-seats', 'More members of a kind would have come than there are seats.', 'Correct one of the two numbers.')
  const before = setting.parenting.meetings.find((each) => each.council === meeting.council && each.on === meeting.on) ?? null
  const stands = standing(before, reason)
  return stands ?? { kind: 'parenting-meeting-recorded', programme: setting.programme, before, meeting: { ...meeting, programme: setting.programme }, reason: before === null ? null : reason.trim() }
}

/** In: what a group of children or care leavers said. Out: the change, or a refusal. */
export const hearView = (view: Omit<YoungView, 'id' | 'programme' | 'answer'>, id: YoungViewId, setting: ParentingSetting): YoungViewHeard | NotPermitted | Refusal<'no-such-council' | 'in-the-future' | 'nothing-said'> => {
  const refusal = notHere('record-views', view.on, setting) ?? noCouncil(view.council, setting)
  if (refusal !== null) return refusal
  if (view.heard.trim() === '') return refuse('nothing-said', 'Nothing says what was heard.', 'Say it in their words, without a name.')
  return { kind: 'young-view-heard', programme: setting.programme, view: { ...view, heard: view.heard.trim(), id, programme: setting.programme, answer: null } }
}

/** In: which view, and what was done about it. Out: the change, or a refusal. “We cannot” is an answer, and needs a reason as any other. */
export const answerView = (
  id: YoungViewId,
  answer: NonNullable<YoungView['answer']>,
  setting: ParentingSetting,
): YoungViewAnswered | NotPermitted | Refusal<'no-such-view' | 'answered-already' | 'in-the-future' | 'before-it-was-said' | 'nothing-said'> => {
  const refusal = notHere('answer-views', answer.on, setting)
  if (refusal !== null) return refusal
  const before = setting.parenting.views.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-view', 'It is not on record.', 'Choose one from the list.')
  if (before.answer?.kind === 'done' || before.answer?.kind === 'cannot') return refuse('answered-already', 'This was answered already.', 'Look at the answer.')
  if (answer.on < (before.answer?.on ?? before.on)) return refuse('before-it-was-said', 'That day lies before what came first.', 'Give a later day.')
  if (answer.words.trim() === '') return refuse('nothing-said', 'Nothing says what was done.', 'Say it in words that a young person reads.')
  return { kind: 'young-view-answered', programme: setting.programme, before, view: { ...before, answer: { ...answer, words: answer.words.trim() } } }
}
