import { describe, expect, it } from 'vitest'
import { action, inspection, finding, outcome } from '../../../test/support/states.ts'
import { programme } from '../../../test/support/cast.ts'
import { aBody, anObligation, aRegime, toBody } from '../../../test/support/regime.ts'
import { day, type Day } from '../calendar/day.ts'
import type { PlanVersion } from '../plan/plan-version.ts'
import type { DeliveryState } from '../plan/plan.ts'
import type { ProgressUpdate, UpdateId } from '../plan/report-progress.ts'
import type { RiskEvent, RiskId } from '../risk/risk.ts'
import type { DatedRecord } from './dated-record.ts'
import { knownNow } from './known-now.ts'
import { knownThen } from './known-then.ts'

const a1 = action('a1', { start: day('2026-02-01'), due: day('2026-09-30'), delivery: 'delivered' })
const update = (on: string, before: DeliveryState, after: DeliveryState): ProgressUpdate => ({
  id: `u-${on}` as UpdateId, programme, action: a1.id, on: day(on), by: null, name: 'A', capacity: 'B', delivery: { before, after }, due: { before: a1.due, after: a1.due }, changedForChildren: 'x', howWeKnow: 'y', why: null, agreedBy: null, textCheck: null, flags: null,
})
const version = (number: number, on: string, delivery: DeliveryState): PlanVersion => ({
  programme, number, on: day(on), by: null, name: 'D', capacity: 'Director', reason: 'r', agreedBy: null, content: { priorities: [], outcomes: [outcome], actions: [{ ...a1, title: 'As it was signed', delivery }] }, hash: 'h',
})
const nothing: DatedRecord = { priorities: [], outcomes: [outcome], actions: [a1], updates: [], moves: [], versions: [], inspections: [], findings: [], lineage: [], regime: aRegime({}), risks: [] }
const told = (over: Partial<DatedRecord>, on: string) => {
  const held = { ...nothing, ...over }
  return knownNow(held, knownThen(held, [], { day: day(on), began: null }), day(on))
}
const deliveryOn = (over: Partial<DatedRecord>, on: string): DeliveryState | null | undefined => told(over, on).actions[0]?.delivery

describe('how far an action was, as now told of a past day', () => {
  it('is nothing before it began, and cannot be told where nothing dated says', () => {
    expect(told({}, '2026-01-31')).toMatchObject({ actions: [], outcomes: [] })
    expect(deliveryOn({}, '2026-02-01')).toBeNull()
  })
  it('is what was last reported, from the day it was', () => {
    const updates = [update('2026-06-01', 'at-risk', 'delivered'), update('2026-03-01', 'not-started', 'at-risk')]
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((on) => deliveryOn({ updates }, on))).toEqual(['not-started', 'at-risk', 'at-risk', 'delivered'])
  })
  it('cannot be told between two words that differ', () => {
    const versions = [version(1, '2026-01-26', 'not-started'), version(2, '2026-11-13', 'delivered')]
    expect(['2026-01-26', '2026-07-15', '2026-11-13'].map((on) => deliveryOn({ versions }, on))).toEqual([null, null, 'delivered'])
    expect(deliveryOn({ versions: [version(1, '2026-01-26', 'not-started'), version(2, '2026-11-13', 'not-started')] }, '2026-07-15')).toBe('not-started')
  })
  it('has the words of the last signed version, and the end date of that day', () => {
    const moves = [{ action: a1.id, on: day('2026-05-01'), before: day('2026-06-30'), after: day('2026-09-30'), why: 'Late.', agreedBy: null }]
    const seen = (on: string) => told({ versions: [version(1, '2026-01-26', 'not-started')], moves }, on).actions[0]
    expect([seen('2026-04-30')?.due, seen('2026-05-01')?.due, seen('2026-05-01')?.title]).toEqual(['2026-06-30', '2026-09-30', 'As it was signed'])
  })
})

describe('what else is now told of a past day', () => {
  it('knows findings from the day on which their visit could be known', () => {
    const held = { inspections: [inspection('v', { publication: { kind: 'published', on: day('2026-03-10') } })], findings: [{ ...finding('f1'), inspection: inspection('v').id }] }
    expect(told(held, '2026-03-09').findings).toEqual([])
    expect(told(held, '2026-03-10').findings).toHaveLength(1)
  })
  it('knows duties from the day on which they begin', () => {
    const regime = aRegime({ bodies: [aBody('county', null, null)], obligations: [anObligation('o', toBody('county'), '2026-04-01')] })
    expect(told({ regime }, '2026-03-31').regime.obligations).toEqual([])
    expect(told({ regime }, '2026-04-01').regime.obligations).toHaveLength(1)
  })
  it('judges a risk as it was judged then', () => {
    const event = (on: string, likelihood: 1 | 5): RiskEvent => ({ on: day(on), what: 'reviewed', by: 'A', likelihood, impact: 3, words: 'w' })
    const risk = { id: 'r' as RiskId, programme, number: 1, title: 't', cause: 'c', effect: 'e', likelihood: 5, impact: 3, controls: [], owner: 'O', review: day('2026-12-01'), measures: [], actions: [], acceptance: null, closed: { on: day('2026-08-01'), why: 'Over.' }, history: [event('2026-02-01', 1), event('2026-06-01', 5)] } as const
    const on = (past: Day) => told({ risks: [risk] }, past).risks.map(({ likelihood, closed }) => [likelihood, closed !== null])
    expect([on(day('2026-01-31')), on(day('2026-02-01')), on(day('2026-06-01')), on(day('2026-08-01'))]).toEqual([[], [[1, false]], [[5, false]], [[5, true]]])
  })
})
