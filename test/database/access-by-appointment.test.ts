import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Appointment, AppointmentId } from '../../src/core/intervention/appointment.ts'
import { isInForce } from '../../src/core/people/person.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'
import { anAppointment, aPost } from '../support/regime.ts'

const programme = exampleshire.id
const term = (id: string, over: Partial<Appointment>): Appointment => ({ ...anAppointment(id, `post-${id}`, '2026-03-02', null), ...over })
const ended = (lastDay: Day): Appointment['ending'] => ({ kind: 'ended', lastDay: exactly(lastDay), reason: 'Left.', advice: null, source: null })

/** Each with the first and the last day of access, null where there is none. */
const cases: readonly { readonly id: string; readonly appointment: Appointment; readonly first: Day | null; readonly last: Day | null }[] = [
  { id: 'Term', appointment: term('Term', { until: exactly(day('2026-10-25')) }), first: day('2026-03-02'), last: day('2026-10-25') },
  { id: 'Early', appointment: term('Early', { until: exactly(day('2026-10-25')), ending: ended(day('2026-06-30')) }), first: day('2026-03-02'), last: day('2026-06-30') },
  { id: 'Silent', appointment: term('Silent', { ending: { kind: 'not-found', lastKnown: exactly(day('2026-07-31')), note: 'x' } }), first: day('2026-03-02'), last: day('2026-07-31') },
  { id: 'Open', appointment: term('Open', {}), first: day('2026-03-02'), last: null },
  { id: 'Proposed', appointment: term('Proposed', { from: null, proposed: exactly(day('2026-02-01')) }), first: null, last: null },
]

describe.each(databases)('access by appointment on $name', (kind) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    for (const { id, appointment } of cases) {
      await fresh.store.act(host, ({ record }) => record({ kind: 'appointment-recorded', programme, appointment, post: aPost(`post-${id}`) }, host))
      const person = somebody(id)
      await join(fresh.store, person, { ...serviceOf(person, exampleshire, 'chair', { from: day('2026-01-01') }), appointment: { id: id as AppointmentId, from: null, to: null } })
    }
  })
  afterAll(() => fresh?.drop())

  /** What the rule of core says of the membership as the door reads it, and what the database itself shows the person. */
  const access = async (id: string, on: Day): Promise<{ readonly byRule: boolean; readonly byDatabase: boolean }> => {
    fresh.today(on)
    await fresh.store.door.beginSession({ tokenHash: `${id}-${on}`, person: somebody(id).id, expiresAt: '2099-01-01T00:00:00.000Z' })
    const found = await fresh.store.door.findSession(`${id}-${on}`)
    const rows = await fresh.rawAs(id, 'select id from programme')
    return { byRule: found!.memberships.some((each) => isInForce(each, on)), byDatabase: rows.length === 1 }
  }
  const both = (has: boolean) => ({ byRule: has, byDatabase: has })

  const cells = cases.flatMap(({ id, first, last }) =>
    first === null
      ? [{ id, on: day('2026-06-01'), has: false }]
      : [
          { id, on: addDays(first, -1), has: false },
          { id, on: first, has: true },
          ...(last === null ? [{ id, on: day('2099-01-01'), has: true }] : [{ id, on: last, has: true }, { id, on: addDays(last, 1), has: false }]),
        ],
  )
  it.each(cells)('of $id on $on is $has, in the rule and in the database alike', async ({ id, on, has }) => expect(await access(id, on)).toEqual(both(has)))

  it('ends when the end of the appointment is recorded, without an act on the role', async () => {
    const before = cases[0]!.appointment
    const on = day('2026-05-01')
    await fresh.store.act(host, ({ record }) => record({ kind: 'appointment-ended', programme, before, appointment: { ...before, ending: ended(day('2026-04-30')) }, reason: 'Left.' }, host))
    expect([await access('Term', addDays(on, -1)), await access('Term', on)]).toEqual([both(true), both(false)])
  })
})
