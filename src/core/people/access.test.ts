import { describe, expect, it } from 'vitest'
import { lead, programme, today } from '../../../test/support/cast.ts'
import { anAppointment } from '../../../test/support/regime.ts'
import { day, type Day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { Appointment, AppointmentId } from '../intervention/appointment.ts'
import { beginMembership } from './membership-changes.ts'
import { may } from './permission.ts'
import { isInForce, type Membership, type MembershipId, type PersonId } from './person.ts'

const id = 'ada' as AppointmentId
const membership = (appointment: Membership['appointment'], to: Day | null = null): Membership => ({ id: 'm' as MembershipId, person: 'p' as PersonId, programme, role: 'director', capacity: 'Director', from: day('2026-01-01'), to, appointment: appointment ?? null })
const on = (held: Membership, ...days: readonly string[]): readonly boolean[] => days.map((each) => isInForce(held, day(each)))

describe('access that rests on an appointment', () => {
  it('begins on its first day and ends after its last', () =>
    expect(on(membership({ id, from: day('2026-02-01'), to: day('2026-03-31') }), '2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01')).toEqual([false, true, true, false]))
  it('is never longer than the membership itself', () => expect(on(membership({ id, from: day('2025-01-01'), to: null }, day('2026-02-28')), '2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01')).toEqual([false, true, true, false]))
  it('does not begin while the person is only proposed', () => expect(on(membership({ id, from: null, to: null }), '2026-06-01')).toEqual([false]))
  it('does not matter where it rests on none', () => expect(on(membership(null), '2099-01-01')).toEqual([true]))
  it('takes every permission with it, the day after', () => {
    const actor = { kind: 'person', person: 'p' as PersonId, name: 'Ada', memberships: [membership({ id, from: day('2026-01-01'), to: day('2026-03-31') })] } as const
    expect([may(actor, 'see-programme', programme, day('2026-03-31')), may(actor, 'see-programme', programme, day('2026-04-01'))]).toEqual([true, false])
  })
})

describe('giving a role that rests on an appointment', () => {
  const held: Appointment = { ...anAppointment('ada', 'chair', '2026-01-01', null), programme, until: exactly(day('2026-12-31')) }
  const give = (appointment: Appointment, from = today) =>
    beginMembership({ person: { id: 'p9' as PersonId, name: 'Nia', email: 'n@example.org', isDisabled: false }, role: 'director', capacity: 'Director', appointment, from, to: null }, { programme, actor: lead, on: today, id: 'm9' as MembershipId })
  it('takes the days of the appointment along', () => expect(give(held)).toMatchObject({ membership: { appointment: { id: 'ada', from: '2026-01-01', to: '2026-12-31' } } }))
  it('is refused where the appointment is over, or of another programme', () => {
    expect(give({ ...held, until: exactly(day('2026-03-01')) })).toMatchObject({ code: 'appointment-is-over' })
    expect(give({ ...held, until: exactly(today) }).kind).toBe('membership-begun')
    expect(give({ ...held, programme: 'elsewhere' as typeof programme })).toMatchObject({ code: 'no-such-appointment' })
  })
})
