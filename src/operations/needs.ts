import type { Day } from '../core/calendar/day.ts'
import type { RecordChange } from '../core/change.ts'
import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'

/** What every act needs: the one write door, the day in England, and new ids. All are bound to one transaction. */
export type Recording = {
  readonly record: RecordChange
  readonly today: () => Day
  readonly newId: () => string
}

/** Where and by whom an act is done. */
export type Where = { readonly programme: ProgrammeId; readonly actor: Actor }
