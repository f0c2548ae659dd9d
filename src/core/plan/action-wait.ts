import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import { capacityOf, type Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isLive, type Action, type ActionId } from './plan.ts'

export type ActionWaitId = Branded<'ActionWaitId'>

type WhoWhen = { readonly name: string; readonly capacity: string; readonly on: Day }

/** One action cannot be done before another. It is ended, not deleted, when that no longer holds. */
export type ActionWait = {
  readonly id: ActionWaitId
  readonly programme: ProgrammeId
  readonly action: ActionId
  readonly waitsFor: ActionId
  readonly why: string
  readonly said: WhoWhen
  readonly ended: (WhoWhen & { readonly why: string }) | null
}

export type ActionWaitAdded = { readonly kind: 'action-wait-added'; readonly programme: ProgrammeId; readonly wait: ActionWait }
export type ActionWaitEnded = { readonly kind: 'action-wait-ended'; readonly programme: ProgrammeId; readonly before: ActionWait; readonly wait: ActionWait }

export type WaitSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly actions: readonly Action[]; readonly waits: readonly ActionWait[] }

const holding = (waits: readonly ActionWait[]): readonly ActionWait[] => waits.filter(({ ended }) => ended === null)

/** In: every wait and an action. Out: every action that it waits for, directly or through others. */
const awaitedBy = (waits: readonly ActionWait[], action: ActionId, seen: readonly ActionId[] = []): readonly ActionId[] =>
  seen.includes(action) ? seen : holding(waits).filter((each) => each.action === action).reduce<readonly ActionId[]>((found, { waitsFor }) => awaitedBy(waits, waitsFor, found), [...seen, action])

const who = ({ programme, actor, on }: WaitSetting): WhoWhen => ({ name: actor.name, capacity: capacityOf(actor, programme, on), on })

/** In: an action, the one that must be done first, and why. Out: the change, or a refusal. Nothing can wait for itself, also not through others. */
export const addWait = (
  { action, waitsFor, why }: Pick<ActionWait, 'action' | 'waitsFor' | 'why'>,
  id: ActionWaitId,
  setting: WaitSetting,
): ActionWaitAdded | NotPermitted | PointsAtAChild | Refusal<'no-such-action' | 'already-there' | 'waits-for-itself' | 'no-reason'> => {
  const { programme, actor, on, actions, waits } = setting
  const notPermitted = whyNot(actor, 'plan-an-action', programme, on)
  if (notPermitted !== null) return notPermitted
  if ([action, waitsFor].some((each) => !actions.some((one) => one.id === each && isLive(one)))) return refuse('no-such-action', 'The action is not in this plan, or was withdrawn.', 'Choose one from the plan.')
  if (holding(waits).some((each) => each.action === action && each.waitsFor === waitsFor)) return refuse('already-there', 'That stands in the plan already.', 'Choose another action.')
  if (awaitedBy(waits, waitsFor).includes(action)) return refuse('waits-for-itself', 'The two would wait for each other, and neither could begin.', 'Choose another action, or end the other wait first.')
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why it has to wait.', 'Say in a sentence what is needed first.')
  return refuseChildData([why], on) ?? { kind: 'action-wait-added', programme, wait: { id, programme, action, waitsFor, why: why.trim(), said: who(setting), ended: null } }
}

/** In: a wait that holds no longer, and why. Out: the change, or a refusal. It stays on record. */
export const endWait = (id: ActionWaitId, why: string, setting: WaitSetting): ActionWaitEnded | NotPermitted | PointsAtAChild | Refusal<'not-there' | 'no-reason'> => {
  const { programme, actor, on, waits } = setting
  const notPermitted = whyNot(actor, 'plan-an-action', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = holding(waits).find((each) => each.id === id)
  if (before === undefined) return refuse('not-there', 'That wait is not in the plan any longer.', 'Look at the action again.')
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why it waits no longer.', 'Say it in a sentence.')
  return refuseChildData([why], on) ?? { kind: 'action-wait-ended', programme, before, wait: { ...before, ended: { ...who(setting), why: why.trim() } } }
}

/** How an action stands to one that it waits for. `too-late`: that one ends after this one should be done; nothing good can come of these two dates. */
export type Awaited = { readonly wait: ActionWait; readonly first: Action; readonly standing: 'done' | 'in-time' | 'too-late' | 'withdrawn' }

/** In: an action, the plan and every wait. Out: what it waits for today, each with how that stands. */
export const awaitedFor = (action: Action, actions: readonly Action[], waits: readonly ActionWait[]): readonly Awaited[] =>
  holding(waits).filter((each) => each.action === action.id).flatMap((wait) => {
    const first = actions.find(({ id }) => id === wait.waitsFor)
    if (first === undefined) return []
    const standing = first.delivery === 'delivered' ? 'done' : first.delivery === 'withdrawn' ? 'withdrawn' : first.due > action.due ? 'too-late' : 'in-time'
    return [{ wait, first, standing }]
  })
