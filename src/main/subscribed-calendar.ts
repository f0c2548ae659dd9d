import { addMonths, type Day } from '../core/calendar/day.ts'
import { dueDays } from '../core/intervention/duty-calendar.ts'
import { membershipsIn, type Actor } from '../core/people/actor.ts'
import type { Store } from '../store/open-store.ts'
import type { Door } from '../web/door.ts'

type Needs = { readonly store: Store; readonly today: () => Day; readonly now: () => string; readonly hashOf: (secret: string) => string; readonly address: string }

// A calendar program keeps what it fetched, so a year back is enough, and two years ahead are more than anybody plans.
const monthsBack = 12
const monthsAhead = 24

/** Ties a secret calendar address to its owner’s own sight of the programme on the day: no more, and nothing once they serve it no longer. */
export const subscribedCalendar =
  ({ store, today, now, hashOf, address }: Needs): Door['subscribedCalendar'] =>
  async (secret) => {
    const owner = await store.door.calendarAddress(hashOf(secret))
    if (owner === null) return null
    const actor: Actor = { kind: 'person', person: owner.person.id, name: owner.person.name, memberships: owner.memberships }
    const on = today()
    if (owner.isWithdrawn || owner.person.isDisabled || membershipsIn(actor, owner.programme, on).length === 0) return 'over'
    return store.read(actor, async (reads) => {
      const programme = await reads.programme(owner.programme)
      if (programme === null) return 'over'
      const held = { regime: await reads.regime(programme.id), inspections: await reads.inspections(programme.id), answers: await reads.legalDutyAnswers(programme.id) }
      return { programme, days: dueDays(held, { from: addMonths(on, -monthsBack), to: addMonths(on, monthsAhead) }, on), address, at: now() }
    })
  }
