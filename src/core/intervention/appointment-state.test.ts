import { describe, expect, it } from 'vitest'
import { anAppointment, aPost, aRegime, aSetting } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { notAsked, type Appointment, type Interests } from './appointment.ts'
import { appointmentStates, appointmentTransitions, stateOfAppointment, succession, vacantSince, type AppointmentState } from './appointment-state.ts'
import { declareInterests } from './interests.ts'
import { makeAppointment } from './make-appointment.ts'
import { endAppointment, recordAppointment } from './record-appointment.ts'

const on = (iso: string) => exactly(day(iso))
const source = { title: 'A letter', url: null }
const proposed: Appointment = { ...anAppointment('ada', 'chair', null, null), proposed: on('2026-01-05') }
const inState: Readonly<Record<AppointmentState, Appointment>> = { proposed, made: anAppointment('ada', 'chair', '2026-02-01', null), ended: anAppointment('ada', 'chair', '2026-02-01', '2026-06-30') }
const setting = aSetting(aRegime({ posts: [aPost('chair')] }))

/** Every way there is to bring an appointment into a state. */
const bring: Readonly<Record<AppointmentState, (before: Appointment) => { readonly kind: string }>> = {
  // A proposal begins an appointment of its own; there is no act that makes one of another.
  proposed: () => ({ kind: 'refusal' }),
  made: (before) => makeAppointment(before, { from: on('2026-02-01'), until: null, by: null, source }, setting),
  ended: (before) => endAppointment(before, { lastDay: on('2026-06-30'), reason: 'Left.', advice: null, source }, setting),
}

describe('an appointment', () => {
  const cells = appointmentStates.flatMap((from) => appointmentStates.map((to) => ({ from, to, expected: (from === 'proposed' && to === 'made') || (from === 'made' && to === 'ended') })))
  it.each(cells)('may go from $from to $to: $expected', ({ from, to, expected }) => {
    expect(appointmentTransitions[from][to]).toBe(expected)
    expect(bring[to](inState[from]).kind !== 'refusal').toBe(expected)
  })
  it('has the state its days say', () => expect(appointmentStates.map((state) => stateOfAppointment(inState[state]))).toEqual([...appointmentStates]))
  it('that is made keeps its tests and what was declared', () => {
    const interests: Interests = { state: 'declared', on: day('2026-01-10'), words: 'Worked there.' }
    expect(makeAppointment({ ...proposed, tests: ['Is it safe?'], interests }, { from: on('2026-02-01'), until: on('2027-01-31'), by: 'The minister', source }, setting)).toMatchObject({ appointment: { tests: ['Is it safe?'], interests, until: { day: '2027-01-31' }, by: 'The minister' } })
  })
  it.each([
    ['a first day before the proposal', { from: on('2026-01-04') }, 'dates-out-of-order'],
    ['a term that ends before it begins', { until: on('2026-01-31') }, 'dates-out-of-order'],
    ['no source', { source: null }, 'no-source'],
  ] as const)('is not made with %s', (_what, over, code) => expect(makeAppointment(proposed, { from: on('2026-02-01'), until: null, by: null, source, ...over }, setting)).toMatchObject({ code }))
  it('is not made while somebody else is in the post, nor recorded over their term', () => {
    const taken = aSetting(aRegime({ posts: [aPost('chair')], appointments: [{ ...anAppointment('ben', 'chair', '2026-01-01', null), until: on('2026-03-31') }] }))
    const make = (from: string) => makeAppointment(proposed, { from: on(from), until: null, by: null, source }, taken)
    expect(make('2026-03-31')).toMatchObject({ code: 'post-is-taken' })
    expect(make('2026-04-01').kind).toBe('appointment-made')
    const { id: _id, programme: _programme, post: _post, ...about } = anAppointment('cy', 'chair', '2026-03-31', null)
    expect(recordAppointment(about, aPost('chair'), { id: 'cy' as Appointment['id'], setting: taken })).toMatchObject({ code: 'post-is-taken' })
  })
})

describe('what was declared about conflicts of interest', () => {
  const declare = (interests: Interests) => declareInterests(proposed, interests, setting)
  it('is something, nothing, or not yet asked', () => {
    expect(declare({ state: 'declared', on: day('2026-01-10'), words: ' A house there. ' })).toMatchObject({ kind: 'interests-declared', appointment: { interests: { words: 'A house there.' } } })
    expect(declare({ state: 'none', on: day('2026-01-10'), words: 'ignored' })).toMatchObject({ appointment: { interests: { state: 'none', words: null } } })
    expect(declare(notAsked)).toMatchObject({ appointment: { interests: notAsked } })
  })
  it.each([
    ['declared', null, 'x', 'no-day'],
    ['none', null, null, 'no-day'],
    ['declared', '2026-01-10', ' ', 'no-words'],
    ['none', '2026-11-21', null, 'in-the-future'],
  ] as const)('needs its day and its words: %s on %s, %j', (state, at, words, code) => expect(declare({ state, on: at === null ? null : day(at), words })).toMatchObject({ code }))
})

describe('who held a post', () => {
  const list = [anAppointment('c', 'chair', '2026-04-15', null), anAppointment('a', 'chair', '2025-01-01', '2025-12-31'), anAppointment('b', 'chair', '2026-01-01', '2026-03-31'), { ...proposed, id: 'd' as Appointment['id'] }]
  it('stands in order of time with the days nobody did, and proposals last', () =>
    expect(succession(list).map(({ appointment, vacantBefore }) => [appointment.id, vacantBefore])).toEqual([['a', null], ['b', 0], ['c', 14], ['d', null]]))
  it('is not counted where a source gives no exact day', () => {
    const rough = { ...list[2]!, ending: { kind: 'ended', lastDay: { day: day('2026-03-31'), words: 'March 2026' }, reason: 'Left.', advice: null, source: null } } as const
    expect(succession([rough, list[0]!])[1]!.vacantBefore).toBe('not-known')
  })
  it('is nobody since the day after the last, and not before', () => {
    expect([vacantSince([list[2]!], day('2026-03-31')), vacantSince([list[2]!], day('2026-04-01')), vacantSince(list, day('2026-05-01')), vacantSince([], day('2026-05-01'))]).toEqual([null, '2026-04-01', null, null])
  })
})
