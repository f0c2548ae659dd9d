import { describe, expect, it } from 'vitest'
import { aFrontDoor, aFrontDoorMonth } from '../../../test/support/partners.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { LoadId } from '../measure/figure.ts'
import type { Month } from '../measure/month.ts'
import type { FigureRevision } from '../measure/read-figure.ts'
import { shippedMeasure } from '../measure/registry/measure-registry.ts'
import { bodyOfFrontDoor, figuresOfMonth, frontDoorSays } from './front-door-figures.ts'
import type { FrontDoor, FrontDoorPartner, ThresholdMonth } from './front-door.ts'

const trust: FrontDoorPartner = { ...aFrontDoor().partners[0]!, id: 'trust' as FrontDoorPartner['id'], name: 'trust', kind: 'childrens-social-care', body: bodyId('trust') }
const empty = aFrontDoor({ partners: [...aFrontDoor().partners, trust] })
const month = '2024-02' as Month
const given = (agency: string, invited: number, attended: number) => aFrontDoorMonth(agency, month, { meetings: { invited, attended }, answers: { red: { asked: 20, inTime: 15 }, amber: null, green: null } })
const decided: ThresholdMonth = { programme: trust.programme, month, counts: { 'no-further-action': 30, advice: 20, 'early-help': 25, assessment: 20, 'strategy-meeting': 5, 'passed-to-another-council': 0 }, note: null }
const asked = { on: day('2024-03-05'), load: 'load' as LoadId, by: null }
const figures = (before: FrontDoor, after: FrontDoor, held: readonly FigureRevision[] = []) => figuresOfMonth({ before, after }, month, held, asked)
const said = (made: ReturnType<typeof figures>) => Object.fromEntries((made?.fresh ?? []).map(({ measure, amount, revision }) => [measure, [amount.kind === 'number' ? amount.value : amount.kind === 'symbol' ? amount.symbol : amount.kind, revision]]))

describe('the figures of a month at the front door', () => {
  it('are measures of the registry, each of them', () => expect(frontDoorSays.filter(({ measure }) => shippedMeasure(measure) === null)).toEqual([]))
  it('are shares over all agencies, and of one kind of agency', () => {
    const made = figures(empty, { ...empty, months: [given('police', 40, 30), given('health', 20, 6)] })
    expect(said(made)).toEqual({ 'front-door-red-checks-in-time': [75, 0], 'strategy-meetings-attended': [60, 0], 'strategy-meetings-attended-by-police': [75, 0], 'strategy-meetings-attended-by-health': [30, 0] })
    expect(made?.fresh[0]).toMatchObject({ body: 'trust', period: { from: '2024-02-01', to: '2024-02-29' }, standing: 'final', amount: { numerator: 30, denominator: 40 } })
    expect(made?.figures).toEqual({ added: 4, restated: 0, unchanged: 0 })
  })
  it('are the decisions, and the share of each kind of them', () =>
    expect(said(figures(empty, { ...empty, decisions: [decided] }))).toEqual({ 'front-door-decisions': [100, 0], 'front-door-decisions-no-further-action': [30, 0], 'front-door-decisions-early-help': [25, 0], 'front-door-decisions-assessment': [20, 0], 'front-door-decisions-strategy-meeting': [5, 0] }))
  it('are restated by a correction, and only those that it changes', () => {
    const before = { ...empty, months: [given('police', 40, 30)] }
    const held = figures(empty, before)!.fresh.map((each): FigureRevision => ({ ...each, received: day('2024-03-05'), load: 'load' as LoadId }))
    const corrected = figures(before, { ...empty, months: [given('police', 40, 28)] }, held)
    expect(said(corrected)).toEqual({ 'strategy-meetings-attended': [70, 1], 'strategy-meetings-attended-by-police': [70, 1] })
    expect(corrected?.figures).toEqual({ added: 0, restated: 2, unchanged: 0 })
    expect(figures(before, before, held)).toBeNull()
    const hidden = held.map((each) => ({ ...each, amount: { kind: 'symbol', symbol: 'c' } as const }))
    expect(figures(before, before, hidden)).toBeNull()
  })
  it('leave a sign where the month no longer says a number', () => {
    const before = { ...empty, months: [given('police', 40, 30)] }
    const held = figures(empty, before)!.fresh.map((each): FigureRevision => ({ ...each, received: day('2024-03-05'), load: 'load' as LoadId }))
    expect(said(figures(before, { ...empty, months: [{ ...given('police', 40, 30), meetings: null }] }, held))).toEqual({ 'strategy-meetings-attended': ['x', 1], 'strategy-meetings-attended-by-police': ['x', 1] })
  })
  it('are none of nothing: no meeting, no share', () => expect(said(figures(empty, { ...empty, months: [{ ...given('police', 0, 0), answers: { red: null, amber: null, green: null } }] }))).toEqual({}))
  it('are provisional while the month goes on', () => expect(figuresOfMonth({ before: empty, after: { ...empty, decisions: [decided] } }, month, [], { ...asked, on: day('2024-02-10') })?.fresh[0]).toMatchObject({ standing: 'provisional', dataTo: '2024-02-10' }))
  it('are none where no body stands for social care', () => {
    const nobody = aFrontDoor()
    expect([bodyOfFrontDoor(nobody), figures(nobody, { ...nobody, decisions: [decided] })]).toEqual([null, null])
  })
})
