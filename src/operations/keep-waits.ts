import type { ProgrammeId } from '../core/people/person.ts'
import { addWait, endWait, type ActionWait, type ActionWaitId, type WaitSetting } from '../core/plan/action-wait.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>; readonly actionWaits: (programme: ProgrammeId) => Promise<readonly ActionWait[]> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<WaitSetting> => ({ programme, actor, on: needs.today(), actions: await needs.actions(programme), waits: await needs.actionWaits(programme) })

/** A person says that an action has to wait for another. */
export const addAWait = async (needs: Needs, intent: Pick<ActionWait, 'action' | 'waitsFor' | 'why'>, where: Where, id?: ActionWaitId) => needs.record(addWait(intent, id ?? (needs.newId() as ActionWaitId), await settingOf(needs, where)), where.actor)

/** A person says that it waits no longer. */
export const endAWait = async (needs: Needs, intent: { readonly wait: ActionWaitId; readonly why: string }, where: Where) => needs.record(endWait(intent.wait, intent.why, await settingOf(needs, where)), where.actor)
