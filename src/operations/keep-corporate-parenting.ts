import type { Body } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import type { BoardMeeting, CareLeaverCount, CareLeaverPromise, CareLeaverPromiseId, CorporateParenting, ParentingSetting, PromiseStatus, TakeUp, YoungView, YoungViewId } from '../core/corporate-parenting/corporate-parenting.ts'
import { makePromise, movePromise } from '../core/corporate-parenting/make-promise.ts'
import { answerView, countCareLeavers, hearView, recordBoardMeeting, recordTakeUp } from '../core/corporate-parenting/record-parenting.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly corporateParenting: (programme: ProgrammeId) => Promise<CorporateParenting>; readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<ParentingSetting> => ({
  programme, actor, on: needs.today(), parenting: await needs.corporateParenting(programme),
  councils: (await needs.bodies(programme)).filter((each) => each.kind === 'council').map((each) => each.id),
})

/** A person puts a promise of a council to care leavers on record. */
export const makeAPromise = async (needs: Needs, promise: Omit<CareLeaverPromise, 'id' | 'programme'>, where: Where, id?: CareLeaverPromiseId) =>
  needs.record(makePromise(promise, id ?? (needs.newId() as CareLeaverPromiseId), await settingOf(needs, where)), where.actor)

/** A person says where a promise now stands. */
export const moveAPromise = async (needs: Needs, { promise, ...intent }: { readonly promise: CareLeaverPromiseId; readonly to: PromiseStatus; readonly lastDay: Day | null; readonly reason: string }, where: Where) => {
  const setting = await settingOf(needs, where)
  return needs.record(movePromise(setting.parenting.promises.find((each) => each.id === promise) ?? null, intent, setting), where.actor)
}

/** A person records how many had what was promised. */
export const recordATakeUp = async (needs: Needs, { reason, ...takeUp }: Omit<TakeUp, 'programme'> & { readonly reason: string }, where: Where) =>
  needs.record(recordTakeUp(takeUp, reason, await settingOf(needs, where)), where.actor)

/** A person records how many care leavers there are. */
export const countTheCareLeavers = async (needs: Needs, { reason, ...count }: Omit<CareLeaverCount, 'programme'> & { readonly reason: string }, where: Where) =>
  needs.record(countCareLeavers(count, reason, await settingOf(needs, where)), where.actor)

/** A person records who came to the corporate parenting board. */
export const recordAParentingMeeting = async (needs: Needs, { reason, ...meeting }: Omit<BoardMeeting, 'programme'> & { readonly reason: string }, where: Where) =>
  needs.record(recordBoardMeeting(meeting, reason, await settingOf(needs, where)), where.actor)

/** A person records what a group of children or care leavers said. */
export const hearAView = async (needs: Needs, view: Omit<YoungView, 'id' | 'programme' | 'answer'>, where: Where, id?: YoungViewId) =>
  needs.record(hearView(view, id ?? (needs.newId() as YoungViewId), await settingOf(needs, where)), where.actor)

/** A person says what was done about it. */
export const answerAView = async (needs: Needs, { view, ...answer }: { readonly view: YoungViewId } & NonNullable<YoungView['answer']>, where: Where) =>
  needs.record(answerView(view, answer, await settingOf(needs, where)), where.actor)
