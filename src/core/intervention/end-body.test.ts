import { describe, expect, it } from 'vitest'
import { aBody, aLink, anAppointment, anObligation, aPost, aRegime, aSetting, toBody } from '../../../test/support/regime.ts'
import { finding, inspection } from '../../../test/support/states.ts'
import { bodyId } from '../bodies/body.ts'
import type { Governance, Seat, SeatId } from '../bodies/governance.ts'
import type { Ownership } from '../bodies/ownership.ts'
import { day } from '../calendar/day.ts'
import type { InspectionId } from '../inspection/inspection.ts'
import { isRefusal } from '../refusal.ts'
import type { AppointmentId } from './appointment.ts'
import { carriedBy, type Carrying } from './carrying.ts'
import { endBody, type EndIntent } from './end-body.ts'
import type { ObligationId } from './obligation.ts'
import { openAtEnd, type WholeRecord } from './open-at-end.ts'

const lastDay = day('2021-03-31')
const source = { title: 'The order', url: null }
const [county, north, west] = ['county', 'north', 'west'].map((each) => bodyId(each)) as [ReturnType<typeof bodyId>, ReturnType<typeof bodyId>, ReturnType<typeof bodyId>]
const programme = aPost('chair').programme

const regime = aRegime({
  bodies: [aBody('county', null, null), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null), aBody('trust', '2020-11-01', null), aBody('late', '2021-04-02', null), { ...aBody('board', '2020-01-01', null), kind: 'board' }],
  posts: [aPost('director', { body: 'county' }), aPost('chair')],
  appointments: [anAppointment('ada', 'director', '2020-01-01', null), anAppointment('ben', 'chair', '2020-01-01', null), anAppointment('cora', 'director', '2018-01-01', '2019-12-31')],
  obligations: [anObligation('1', toBody('county'), '2019-06-10')],
})
const owned: Ownership = { programme, owned: bodyId('trust'), from: day('2020-11-01'), to: null, owners: [{ body: county, share: 100 }], sources: [source], note: null }
const seat: Seat = { id: 'seat' as SeatId, programme, body: bodyId('board'), kind: 'officer', title: 'Director', represents: county, places: 1, post: null, from: day('2020-01-01'), to: null, endedBecause: null, sources: [source] }
const plan: Carrying = { programme, what: { kind: 'plan' }, from: day('2020-01-01'), by: [county], because: 'It made it.', source: null }
const visit = { ...inspection('visit'), programme, body: county }
const governance: Governance = { ownerships: [owned], terms: [], seats: [seat], carryings: [plan] }
const record: WholeRecord = { regime, governance, visited: { inspections: [visit], findings: [finding('f1', { inspection: 'visit' as InspectionId })], lineage: [] } }

const whole: EndIntent = {
  body: county, lastDay, reason: 'Two councils took its place.', source,
  successors: [{ body: north, kind: 'split' }, { body: west, kind: 'split' }],
  dispositions: [{ kind: 'pass', obligation: '1' as ObligationId, to: [toBody('north'), toBody('west')], because: 'Split.', source: null }],
  appointments: [{ appointment: 'ada' as AppointmentId, reason: 'The post ended.' }],
  ownerships: [{ owned: owned.owned, to: [{ body: north, share: 50 }, { body: west, share: 50 }], reason: 'They took over.' }],
  seats: [{ seat: seat.id, reason: 'The council ended.' }],
  carried: [{ what: { kind: 'visit', visit: 'visit' as InspectionId }, to: [north, west], reason: 'Both go on with it.' }, { what: { kind: 'plan' }, to: [north], reason: 'It hosts the programme.' }],
}
const end = (change: Partial<EndIntent>, on: WholeRecord = record) => endBody({ ...whole, ...change }, on, aSetting(on.regime), (obligation, index) => `${obligation}-${index}` as ObligationId)
const codeOf = (outcome: ReturnType<typeof end>): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('what a body would leave behind', () => {
  it('is every duty, appointment, thing owned, seat, finding and plan that would outlast it', () => {
    const open = openAtEnd(record, county, lastDay)
    expect([open.duties.map((each) => each.id), open.appointments.map((each) => each.id), open.ownerships.length, open.seats.length, open.carried.map((each) => each.kind)]).toEqual([['1'], ['ada'], 1, 1, ['visit', 'plan']])
  })
})

describe('the end of a body', () => {
  it.each([
    [{}, 'body-ended'],
    [{ reason: ' ' }, 'no-reason'],
    [{ dispositions: [] }, 'obligation-left-behind'],
    [{ appointments: [] }, 'appointment-left-behind'],
    [{ appointments: [{ appointment: 'ada' as AppointmentId, reason: '' }] }, 'no-reason'],
    [{ ownerships: [] }, 'ownership-left-behind'],
    [{ ownerships: [{ owned: owned.owned, to: [{ body: north, share: 50 }, { body: west, share: 49 }], reason: 'Half.' }] }, 'shares-not-whole'],
    [{ ownerships: [{ owned: owned.owned, to: [{ body: county, share: 100 }], reason: 'Itself.' }] }, 'body-not-valid'],
    [{ dispositions: [{ kind: 'pass', obligation: '1' as ObligationId, to: [toBody('county')], because: 'Itself.', source: null }] }, 'no-such-successor'],
    [{ seats: [] }, 'seat-left-behind'],
    [{ carried: whole.carried.slice(1) }, 'findings-left-behind'],
    [{ carried: whole.carried.slice(0, 1) }, 'plan-left-behind'],
    [{ carried: [whole.carried[0]!, { what: { kind: 'plan' }, to: [county], reason: 'Itself.' }] }, 'no-such-successor'],
    [{ carried: [whole.carried[0]!, { what: { kind: 'plan' }, to: [bodyId('late')], reason: 'Later.' }] }, 'no-such-successor'],
    [{ carried: [whole.carried[0]!, { what: { kind: 'plan' }, to: [], reason: 'It was done.' }] }, 'body-ended'],
    [{ successors: [{ body: bodyId('late'), kind: 'rename' }] }, 'successor-not-there'],
    [{ successors: [{ body: bodyId('nowhere'), kind: 'rename' }] }, 'no-such-body'],
    [{ successors: [{ body: county, kind: 'rename' }] }, 'follows-itself'],
    [{ body: bodyId('nowhere') }, 'no-such-body'],
  ] as const)('%j: %s', (change, expected) => expect(codeOf(end(change as Partial<EndIntent>))).toBe(expected))
  it('is not recorded twice on different days', () => {
    const over = { ...record, regime: { ...regime, bodies: regime.bodies.map((each) => (each.id === county ? { ...each, validTo: day('2020-12-31') } : each)) } }
    expect(codeOf(end({}, over))).toBe('predecessor-not-there')
    expect(codeOf(end({ successors: [] }, over))).toBe('ends-otherwise')
  })
  it('does not name again a successor that public record has', () => {
    const linked = { ...record, regime: { ...regime, successions: [aLink('county', 'north', '2021-04-01', 'split'), aLink('county', 'west', '2021-04-01', 'split')] } }
    const outcome = end({}, linked)
    expect(isRefusal(outcome) ? outcome.code : outcome.successions).toEqual([])
  })
  it('says in one change what becomes of everything', () => {
    const outcome = end({})
    if (isRefusal(outcome)) throw new Error(outcome.message)
    expect(outcome.successions.map((each) => [each.successor, each.on])).toEqual([['north', '2021-04-01'], ['west', '2021-04-01']])
    expect(outcome.appointments[0]?.appointment.ending).toMatchObject({ kind: 'ended', lastDay: { day: '2021-03-31' }, reason: 'The post ended.' })
    expect(outcome.posts.map(({ post }) => [post.id, post.to?.day])).toEqual([['director', '2021-03-31']])
    expect(outcome.ownerships).toMatchObject([{ closed: { to: '2021-03-31' }, next: { from: '2021-04-01', to: null } }])
    expect(outcome.seats.map((each) => each.seat.to)).toEqual(['2021-03-31'])
    const carryings = [plan, ...outcome.carried]
    const by = (what: Carrying['what'], on: string) => {
      const found = carriedBy(regime, carryings, what, [visit], day(on))
      return found.kind === 'bodies' ? found.bodies : found.kind
    }
    expect(['2021-03-31', '2021-04-01'].map((on) => [by({ kind: 'visit', visit: visit.id }, on), by({ kind: 'plan' }, on)])).toEqual([[['county'], ['county']], [['north', 'west'], ['north']]])
  })
})

describe('who answers for the findings of a visit', () => {
  const heirs = aRegime({ bodies: [aBody('county', null, '2021-03-31'), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)], successions: [aLink('county', 'north', '2021-04-01', 'rename')] })
  const by = (parties: typeof heirs, on: string) => carriedBy(parties, [], { kind: 'visit', visit: visit.id }, [visit], day(on))
  it('is the body that was visited, or the same under a new name', () => expect([by(heirs, '2021-03-31'), by(heirs, '2021-04-01')]).toMatchObject([{ bodies: ['county'] }, { bodies: ['north'] }]))
  it('is nobody after a split until somebody says so', () => expect(by({ ...heirs, successions: [aLink('county', 'north', '2021-04-01', 'split'), aLink('county', 'west', '2021-04-01', 'split')] }, '2021-04-01')).toEqual({ kind: 'nobody', last: 'county' }))
  it('cannot be told of a visit to a body nobody knows', () => expect(carriedBy(heirs, [], { kind: 'visit', visit: visit.id }, [{ ...visit, body: null }], day('2021-04-01'))).toEqual({ kind: 'not-known' }))
})
