import type { Day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { nextDue } from './due.ts'
import { forceOn } from './instrument.ts'
import type { HowObligationEnded, Obligation } from './obligation.ts'

/** Where an obligation stands on a day. `not-known`: the last source that speaks of it is older than the day. */
export type Standing = 'not-yet' | 'open' | 'overdue' | 'not-known' | HowObligationEnded

/** In: an obligation and a day. Out: where it stands. An occasion done later than the day does not count yet. */
export const standingOn = (obligation: Obligation, on: Day): Standing => {
  const force = forceOn(obligation.begins.day, obligation.ending, on)
  if (force === 'over' && obligation.ending?.kind === 'ended') return obligation.ending.how
  if (force !== 'in-force') return force === 'over' ? 'lifted' : force
  const due = nextDue(obligation.due, obligation.occasions.filter((each) => each.done <= on))
  return due !== null && !isRefusal(due) && due < on ? 'overdue' : 'open'
}
