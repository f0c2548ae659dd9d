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
import { aContract, aRecord } from '../../../test/support/contracts.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import type { FrozenSeries } from '../evidence/frozen-series.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { ActionId } from '../plan/plan.ts'
import { aPromise, aSupportPackage } from '../../../test/support/partners.ts'
import { exactly } from '../calendar/stated-day.ts'
import { carriedBy, type Carried, type Carrying, type ThingHeld } from './carrying.ts'
import type { EscalationId, EscalationStep } from './escalation.ts'
import { thingsHeld, type Kept } from './things-held.ts'
import { endBody, type EndIntent } from './end-body.ts'
import type { ObligationId } from './obligation.ts'
import { openAtEnd, type WholeRecord } from './open-at-end.ts'

const lastDay = day('2021-03-31')
const source = { title: 'The order', url: null }
const [county, north, west] = ['county', 'north', 'west'].map((each) => bodyId(each)) as [ReturnType<typeof bodyId>, ReturnType<typeof bodyId>, ReturnType<typeof bodyId>]
const programme = aPost('chair').programme

const step: EscalationStep = { id: 'step' as EscalationId, programme, body: county, rung: 'statutory-direction', from: exactly(day('2019-06-10')), reason: 'It was inadequate.', conditions: null, lifted: null, sources: [source] }

const regime = aRegime({
  bodies: [aBody('county', null, null), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null), aBody('trust', '2020-11-01', null), aBody('late', '2021-04-02', null), { ...aBody('board', '2020-01-01', null), kind: 'board' }],
  posts: [aPost('director', { body: 'county' }), aPost('chair')],
  appointments: [anAppointment('ada', 'director', '2020-01-01', null), anAppointment('ben', 'chair', '2020-01-01', null), anAppointment('cora', 'director', '2018-01-01', '2019-12-31')],
  obligations: [anObligation('1', toBody('county'), '2019-06-10')],
  escalations: [step, { ...step, id: 'lifted' as EscalationId, lifted: { on: exactly(day('2020-01-01')), reason: 'Better.' } }],
})
const owned: Ownership = { programme, owned: bodyId('trust'), from: day('2020-11-01'), to: null, owners: [{ body: county, share: 100 }], sources: [source], note: null }
const seat: Seat = { id: 'seat' as SeatId, programme, body: bodyId('board'), kind: 'officer', title: 'Director', represents: county, places: 1, post: null, from: day('2020-01-01'), to: null, endedBecause: null, sources: [source] }
const plan: Carrying = { programme, what: { kind: 'plan', id: 'plan' }, from: day('2020-01-01'), instead: null, by: [county], because: 'It made it.', source: null }
const visit = { ...inspection('visit'), programme, body: county, start: day('2019-06-10'), end: day('2019-06-21') }
const governance: Governance = { ownerships: [owned], terms: [], seats: [seat], carryings: [plan] }
const contract = aContract({ parties: [{ body: county, side: 'council', from: day('2020-11-01'), to: null, note: null }, { body: bodyId('trust'), side: 'provider', from: day('2020-11-01'), to: null, note: null }], reportsFor: [county] })
const support = aSupportPackage({ receiver: county, from: exactly(day('2020-06-01')), to: null, ending: null })
const promise = aPromise({ council: county, from: exactly(day('2019-04-01')), to: null, status: 'in-force' })
const kept: Kept = { contracts: [aRecord({ contract })], support: [support], parenting: { promises: [promise, { ...promise, id: 'over' as typeof promise.id, to: day('2020-03-31') }], takeUps: [], leavers: [], views: [], meetings: [] }, evidence: [] }
const things: readonly Carried[] = [{ kind: 'visit', id: 'visit' as InspectionId }, { kind: 'plan', id: 'plan' }, { kind: 'contract', id: contract.id }, { kind: 'support', id: support.id }, { kind: 'promise', id: promise.id }]
const record: WholeRecord = { kept, regime, governance, visited: { inspections: [visit], findings: [finding('f1', { inspection: 'visit' as InspectionId })], lineage: [] } }

const whole: EndIntent = {
  body: county, lastDay, reason: 'Two councils took its place.', source,
  successors: [{ body: north, kind: 'split' }, { body: west, kind: 'split' }],
  dispositions: [{ kind: 'pass', obligation: '1' as ObligationId, to: [toBody('north'), toBody('west')], because: 'Split.', source: null }],
  appointments: [{ appointment: 'ada' as AppointmentId, reason: 'The post ended.' }],
  ownerships: [{ owned: owned.owned, to: [{ body: north, share: 50 }, { body: west, share: 50 }], reason: 'They took over.' }],
  seats: [{ seat: seat.id, reason: 'The council ended.' }],
  escalations: [{ step: 'step' as EscalationId, to: [north, west], reason: 'The direction goes on against both.' }],
  carried: things.map((what) => ({ what, to: what.kind === 'plan' ? [north] : [north, west], reason: 'They go on with it.' })),
}
const end = (change: Partial<EndIntent>, on: WholeRecord = record) => endBody({ ...whole, ...change }, on, aSetting(on.regime), (obligation, index) => `${obligation}-${index}` as ObligationId)
const codeOf = (outcome: ReturnType<typeof end>): string => (isRefusal(outcome) ? outcome.code : outcome.kind)

describe('what a body would leave behind', () => {
  it('is every duty, appointment, thing owned, seat, step, finding, plan, contract, support and promise that would outlast it', () => {
    const open = openAtEnd(record, county, lastDay)
    expect([open.duties.map((each) => each.id), open.appointments.map((each) => each.id), open.ownerships.length, open.seats.length, open.escalations.map((each) => each.id), open.carried]).toEqual([['1'], ['ada'], 1, 1, ['step'], things])
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
    [{ escalations: [] }, 'step-left-behind'],
    [{ escalations: [{ step: 'step' as EscalationId, to: [], reason: ' ' }] }, 'no-reason'],
    [{ escalations: [{ step: 'step' as EscalationId, to: [county], reason: 'Itself.' }] }, 'no-such-successor'],
    [{ escalations: [{ step: 'step' as EscalationId, to: [], reason: 'It was done with.' }] }, 'body-ended'],
    [{ successors: [{ body: bodyId('late'), kind: 'rename' }] }, 'successor-not-there'],
    [{ successors: [{ body: bodyId('nowhere'), kind: 'rename' }] }, 'no-such-body'],
    [{ successors: [{ body: county, kind: 'rename' }] }, 'follows-itself'],
    [{ body: bodyId('nowhere') }, 'no-such-body'],
  ] as const)('%j: %s', (change, expected) => expect(codeOf(end(change as Partial<EndIntent>))).toBe(expected))
  describe.each(things)('leaves nobody without somebody: $kind', (what) => {
    const others = whole.carried.filter((each) => each.what !== what)
    it.each([
      [[], 'thing-left-behind'],
      [[{ what, to: [county], reason: 'Itself.' }], 'no-such-successor'],
      [[{ what, to: [bodyId('late')], reason: 'Later.' }], 'no-such-successor'],
      [[{ what, to: [], reason: ' ' }], 'no-reason'],
      [[{ what, to: [], reason: 'It was done.' }], 'body-ended'],
    ] as const)('%j: %s', (said, expected) => expect(codeOf(end({ carried: [...others, ...said] }))).toBe(expected))
  })
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
    expect(outcome.escalations).toMatchObject({ lifted: [{ step: { lifted: { on: { day: '2021-04-01' } } } }], begun: [{ id: 'step-0', body: 'north', from: { day: '2021-04-01' }, lifted: null }, { id: 'step-1', body: 'west' }] })
    const carryings = [plan, ...outcome.carried]
    const by = (on: string) => thingsHeld(record, day(on)).filter(({ what }) => what.id !== 'over').map((thing) => {
      const found = carriedBy(regime, carryings, thing, day(on))
      return [thing.what.kind, found.kind === 'bodies' ? found.bodies : found.kind]
    })
    expect(by('2021-03-31')).toEqual([['visit', ['county']], ['plan', ['county']], ['contract', ['county', 'trust']], ['support', ['county']], ['promise', ['county']]])
    expect(by('2021-04-01')).toEqual([['visit', ['north', 'west']], ['plan', ['north']], ['contract', ['trust', 'north', 'west']], ['support', ['north', 'west']], ['promise', ['north', 'west']]])
  })
})

describe('evidence', () => {
  const plain = aPiece('plain', { links: { findings: ['f1' as FindingId], outcomes: [], actions: [], measures: [] }, offered: { by: null, name: 'Ada', capacity: 'Analyst', on: day('2020-02-01') } })
  const planned = { ...plain, id: 'planned' as typeof plain.id, links: { ...plain.links, findings: [], actions: ['a1' as ActionId] } }
  const series = { ...plain, id: 'series' as typeof plain.id, links: { ...plain.links, findings: [] }, content: { kind: 'series', measure: 'm' as MeasureId, body: county, frozen: {} as FrozenSeries } } as const
  const withdrawn = { ...series, id: 'gone' as typeof plain.id, withdrawn: { on: day('2020-12-31'), name: 'Ada', reason: 'Wrong.' } }
  const held: WholeRecord = { ...record, kept: { ...kept, evidence: [plain, planned, series, withdrawn] } }
  const by = (id: string, on: string, carryings: readonly Carrying[] = [plan]) => {
    const found = carriedBy(regime, carryings, thingsHeld(held, day(on)).find(({ what }) => what.id === id)!, day(on))
    return found.kind === 'bodies' ? found.bodies : found.kind
  }
  it('is with whoever answers for the findings or the plan it speaks for, and goes along with them', () => {
    const outcome = end({ carried: [...whole.carried, { what: { kind: 'evidence', id: series.id }, to: [north], reason: 'North keeps it.' }] }, held)
    if (isRefusal(outcome)) throw new Error(outcome.message)
    const after = [plan, ...outcome.carried]
    expect([by('plain', '2021-03-31'), by('plain', '2021-04-01', after)]).toEqual([['county'], ['north', 'west']])
    expect([by('planned', '2021-03-31'), by('planned', '2021-04-01', after)]).toEqual([['county'], ['north']])
    expect([by('series', '2021-03-31'), by('series', '2021-04-01', after)]).toEqual([['county'], ['north']])
  })
  it('is not there before it was offered, and over when it was withdrawn', () => expect([by('plain', '2020-01-31'), by('gone', '2020-12-31'), by('gone', '2021-01-01')]).toEqual(['not-yet', ['county'], 'ended']))
  it('is asked about where it goes along with nothing', () => expect(codeOf(end({}, held))).toBe('thing-left-behind'))
})

describe('who answers for the findings of a visit', () => {
  const heirs = aRegime({ bodies: [aBody('county', null, '2021-03-31'), aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)], successions: [aLink('county', 'north', '2021-04-01', 'rename')] })
  const held: ThingHeld = { what: { kind: 'visit', id: visit.id }, stakes: [{ body: county, from: null, to: null }], begins: day('2019-06-01'), over: null }
  const by = (parties: typeof heirs, on: string, thing: Partial<ThingHeld> = {}, carryings: readonly Carrying[] = []) => carriedBy(parties, carryings, { ...held, ...thing }, day(on))
  const split = { ...heirs, successions: [aLink('county', 'north', '2021-04-01', 'split'), aLink('county', 'west', '2021-04-01', 'split')] }
  const passed: Carrying = { programme, what: held.what, from: day('2021-04-01'), instead: county, by: [north], because: 'It goes on with it.', source: null }
  it('is the body that was visited, or the same under a new name', () => expect([by(heirs, '2021-03-31'), by(heirs, '2021-04-01')]).toMatchObject([{ bodies: ['county'] }, { bodies: ['north'] }]))
  it('is nobody before the visit', () => expect(by(heirs, '2019-05-31')).toEqual({ kind: 'not-yet' }))
  it('is nobody after a split until somebody says so', () => expect(by(split, '2021-04-01')).toEqual({ kind: 'nobody', last: 'county' }))
  it('cannot be told of a visit to a body nobody knows', () => expect(by(heirs, '2021-04-01', { stakes: [] })).toEqual({ kind: 'not-known' }))
  it('is not there yet where the body it is with has not begun', () => expect(by(heirs, '2021-03-31', { stakes: [{ body: north, from: null, to: null }], begins: null })).toEqual({ kind: 'not-yet' }))
  it('ends with its own last day, with the reason', () => expect(by(heirs, '2021-04-01', { over: { lastDay: day('2021-03-31'), because: 'Done.' } })).toEqual({ kind: 'ended', because: 'Done.' }))
  it('leaves the part of one body alone when that of another passes', () => {
    const both = { stakes: [{ body: county, from: null, to: null }, { body: west, from: null, to: null }] }
    expect(by(split, '2021-04-01', both, [passed])).toMatchObject({ bodies: ['west', 'north'] })
    expect(by(split, '2021-04-01', both, [{ ...passed, by: [] }])).toMatchObject({ bodies: ['west'] })
  })
  it('follows whoever took it over to the next in turn', () => {
    const again = { ...passed, from: day('2023-04-01'), instead: north, by: [west], because: 'Merged.' }
    expect(['2021-03-31', '2021-04-01', '2023-03-31', '2023-04-01'].map((on) => by(split, on, {}, [again, passed]))).toMatchObject([{ bodies: ['county'] }, { bodies: ['north'] }, { bodies: ['north'] }, { bodies: ['west'] }])
  })
})
