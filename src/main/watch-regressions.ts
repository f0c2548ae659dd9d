import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { ActionId } from '../core/plan/plan.ts'
import { watchForRegression } from '../operations/watch-for-regression.ts'
import type { Store } from '../store/open-store.ts'
import { inOneAct } from './one-act.ts'

const watcher = { kind: 'service', name: 'regression watch' } as const satisfies Actor

/** Looks whether figures of closed actions have fallen back, as the service and not as whoever loaded them. Out: the actions that are open again. */
export const watchRegressions = (store: Store, programme: ProgrammeId): Promise<readonly ActionId[]> => inOneAct(store, watcher, (does) => watchForRegression(does, { programme, actor: watcher }))

/** The same for every programme: on starting, so that a check that was cut short is made up for. */
export const watchAllRegressions = async (store: Store): Promise<void> => {
  for (const { id } of await store.read(watcher, (reads) => reads.programmes())) await watchRegressions(store, id)
}
