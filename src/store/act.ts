import type { Day } from '../core/calendar/day.ts'
import type { RecordChange } from '../core/change.ts'
import type { Actor } from '../core/people/actor.ts'
import { isRefusal } from '../core/refusal.ts'
import { bindDrafts, type Drafts } from './drafts.ts'
import { bindReads, type Reads } from './reads/all.ts'
import { bindRecord, lockJournal } from './record.ts'
import type { StoreNeeds } from './settings.ts'
import { inTransaction, standingOf, type Connected } from './transaction.ts'

/** What an operation is handed: reads and the write door, both bound to its one transaction. */
export type ActNeeds = Reads & Drafts & { readonly record: RecordChange; readonly today: () => Day }

/**
 * Runs an operation in one transaction: load, decide, record see the same world, and it is kept whole or not at all. A
 * returned refusal undoes everything; so does a throw. Acts wait for one another, so nothing an operation read can have
 * changed when it records.
 */
export const bindAct =
  (connected: Connected, needs: StoreNeeds) =>
  async <T>(actor: Actor, operation: (inside: ActNeeds) => Promise<T>): Promise<T> => {
    const today = needs.today()
    return inTransaction(
      connected,
      standingOf(actor, today),
      async (inside) => {
        const { record, wasRefused } = bindRecord(inside, await lockJournal(inside), { now: needs.now, today, owner: actor })
        const result = await operation({ ...bindReads(inside), ...bindDrafts(inside, needs.now), record, today: () => today })
        if (wasRefused() && !isRefusal(result)) throw new Error('an operation was refused and answered as if it had not been')
        return result
      },
      isRefusal,
    )
  }
