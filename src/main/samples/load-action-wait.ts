import { day } from '../../core/calendar/day.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { ActionWaitId } from '../../core/plan/action-wait.ts'
import type { Refusal } from '../../core/refusal.ts'
import { addAWait } from '../../operations/keep-waits.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'

/** Wholly invented: lower caseloads need the people whom the academy brings, and the academy ends half a year too late for that. */
const wait = { id: 'people-before-caseloads', on: '2026-08-21', action: 6, waitsFor: 14, why: 'Posts can be moved only when there are people to fill them.' } as const

/** In: the open service, the invented programme, who keeps the plan, and what stops at a refusal. */
export const loadActionWait = async ({ store }: Opened, programme: ProgrammeId, actor: Actor, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const actions = await store.read(actor, (reads) => reads.actions(programme))
  const [action, waitsFor] = [wait.action, wait.waitsFor].map((number) => actions.find((each) => each.number === number)?.id)
  if (action === undefined || waitsFor === undefined) throw new Error('the invented plan lacks an action')
  must(await inOneAct(store, actor, (does) => addAWait({ ...does, today: () => day(wait.on) }, { action, waitsFor, why: wait.why }, { programme, actor }, wait.id as ActionWaitId)))
}
