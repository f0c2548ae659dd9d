import { describe, expect, it } from 'vitest'
import { chair, lead, programme, today } from '../../../test/support/cast.ts'
import { bodyId, type Body } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import type { MeasureSetting } from './measure-setting.ts'
import { measureId, type Measure } from './measure.ts'
import { measuresOf } from './measures-of.ts'
import { shippedMeasure } from './registry/measure-registry.ts'
import { endTarget, setTarget, type TargetIntent } from './set-target.ts'
import { expectedOn, targetOn } from './target-on.ts'
import type { Target, TargetId, Trajectory } from './target.ts'

const body = bodyId('north-sampleshire')
const council: Body = { id: body, kind: 'council', name: 'North Sampleshire', dfeCode: null, gssCode: null, validFrom: day('2021-04-01'), validTo: null }
const inTime = measureId('assessments-within-45-working-days')
const agency = measureId('agency-rate')
const neutral = measureId('children-in-care')
const banded: Measure = { ...shippedMeasure(agency)!, id: measureId('caseload-band'), programme, direction: { kind: 'band', low: 12, high: 15 } }
const setting: MeasureSetting = { programme, actor: lead, on: today, measures: measuresOf([banded]), bodies: [council] }

const intent: TargetIntent = { measure: inTime, body, from: day('2025-04-01'), minimum: 80, aim: 90, stretch: 95, tolerance: 2, trajectory: null, reason: 'Agreed in March.', approvedBy: 'Improvement board' }
const set = (over: Partial<TargetIntent> = {}, targets: readonly Target[] = [], where = setting) => setTarget({ ...intent, ...over }, { id: 't' as TargetId, targets, setting: where })
const said = (outcome: { readonly kind: string } | { readonly code: string; readonly kind: 'refusal' }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const target = (over: Partial<Target> = {}): Target => ({ ...intent, id: 't' as TargetId, programme, setBy: null, ended: null, ...over })

const way: Trajectory = { baseline: { value: 70, on: day('2024-02-29') }, reach: { value: 90, by: day('2026-02-28') }, shape: 'even' }
const down = { measure: agency, minimum: 25, aim: 15, stretch: 10, tolerance: null }
const alone = { minimum: null, stretch: null, tolerance: null }

describe('setting a target', () => {
  it.each([
    ['with all its levels', set(), 'target-set'],
    ['with the aim alone', set(alone), 'target-set'],
    ['with all levels the same', set({ minimum: 90, aim: 90, stretch: 90 }), 'target-set'],
    ['whose minimum is better than its aim', set({ minimum: 91 }), 'wrong-side'],
    ['whose stretch is worse than its aim', set({ stretch: 89 }), 'wrong-side'],
    ['where lower is better', set(down), 'target-set'],
    ['where lower is better, with a minimum below the aim', set({ ...down, minimum: 14 }), 'wrong-side'],
    ['where lower is better, with a stretch above the aim', set({ ...down, stretch: 16 }), 'wrong-side'],
    ['above a hundred in a hundred', set({ ...alone, aim: 100.1 }), 'not-a-value'],
    ['of a hundred in a hundred', set({ ...alone, aim: 100 }), 'target-set'],
    ['below nought', set({ ...alone, aim: -1 }), 'not-a-value'],
    ['below nought, of a count', set({ ...alone, measure: neutral, aim: -1 }), 'not-a-value'],
    ['below nought, of a change', set({ ...alone, measure: measureId('net-change-in-fostering-households'), aim: -1, minimum: -4 }), 'target-set'],
    ['that is no number', set({ ...alone, aim: NaN }), 'not-a-value'],
    ['with a tolerance below nought', set({ tolerance: -0.1 }), 'not-a-tolerance'],
    ['in a band', set({ ...alone, measure: banded.id, aim: 13 }), 'target-set'],
    ['at the end of a band', set({ ...alone, measure: banded.id, aim: 15 }), 'target-set'],
    ['outside a band', set({ ...alone, measure: banded.id, aim: 15.1 }), 'outside-band'],
    ['in a band, with a minimum', set({ ...alone, measure: banded.id, minimum: 12, aim: 13 }), 'no-way-to-it'],
    ['where neither way is better', set({ ...alone, measure: neutral, aim: 500 }), 'target-set'],
    ['where neither way is better, with a stretch', set({ ...alone, measure: neutral, aim: 500, stretch: 450 }), 'no-way-to-it'],
    ['approved by nobody', set({ approvedBy: ' ' }), 'no-approver'],
    ['without a reason', set({ reason: '' }), 'no-reason'],
    ['before the body was there', set({ from: day('2021-03-31') }), 'body-not-there'],
    ['for no body', set({ body: bodyId('nowhere') }), 'no-such-body'],
    ['for no measure', set({ measure: measureId('no-such') }), 'no-such-measure'],
    ['by the chair', set({}, [], { ...setting, actor: chair }), 'not-in-your-role'],
    ['on a leap day', set({ from: day('2024-02-29') }), 'target-set'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))

  it.each([
    ['that is even', way, 'target-set'],
    ['that is one step', { ...way, shape: 'step' }, 'target-set'],
    ['that ends as it begins', { ...way, reach: { value: 90, by: day('2024-02-29') } }, 'ends-before-it-begins'],
    ['that ends before the target begins', { ...way, reach: { value: 90, by: day('2025-03-31') } }, 'ends-before-it-begins'],
    ['that stops short of the aim', { ...way, reach: { value: 89, by: way.reach.by } }, 'does-not-reach-the-aim'],
    ['from a value as good as the aim', { ...way, baseline: { value: 90, on: way.baseline.on } }, 'nothing-to-reach'],
    ['from a value that cannot be', { ...way, baseline: { value: 101, on: way.baseline.on } }, 'not-a-value'],
  ] as const)('with a way %s', (_, trajectory, code) => expect(said(set({ trajectory }))).toBe(code))

  it.each([
    ['after another', [target({ from: day('2024-04-01') })], 'target-set'],
    ['on the day of another', [target()], 'overlaps'],
    ['before another', [target({ from: day('2026-04-01') })], 'overlaps'],
    ['before one that ended as it began', [target({ from: day('2026-04-01'), ended: { on: day('2026-04-01'), reason: 'A slip.' } })], 'target-set'],
    ['on the day of one of another measure', [target({ measure: agency })], 'target-set'],
    ['on the day of one of another body', [target({ body: bodyId('elsewhere') })], 'target-set'],
  ] as const)('%s', (_, targets, code) => expect(said(set({}, targets))).toBe(code))
})

describe('ending a target', () => {
  it.each([
    ['later', target(), '2026-01-01', 'x', 'target-ended'],
    ['on its first day', target(), '2025-04-01', 'x', 'target-ended'],
    ['before its first day', target(), '2025-03-31', 'x', 'dates-out-of-order'],
    ['twice', target({ ended: { on: today, reason: 'x' } }), '2026-01-01', 'x', 'already-over'],
    ['without a reason', target(), '2026-01-01', ' ', 'no-reason'],
    ['that is not there', null, '2026-01-01', 'x', 'no-such-target'],
  ] as const)('%s', (_, before, on, reason, code) => expect(said(endTarget(before, { on: day(on), reason }, setting))).toBe(code))
})

describe('the target on a day', () => {
  const first = target({ id: 'first' as TargetId, from: day('2024-04-01') })
  const second = target({ id: 'second' as TargetId, from: day('2025-04-01'), ended: { on: day('2025-10-01'), reason: 'x' } })
  it.each([
    ['2024-03-31', null],
    ['2024-04-01', 'first'],
    ['2025-03-31', 'first'],
    ['2025-04-01', 'second'],
    ['2025-09-30', 'second'],
    ['2025-10-01', null],
  ])('%s is %s, and none comes back when the next one ends', (on, id) => expect(targetOn([second, first], inTime, body, day(on))?.id ?? null).toBe(id))
})

describe('the way to a target', () => {
  it.each([
    ['2024-02-28', null],
    ['2024-02-29', 70],
    ['2025-02-28', 80],
    ['2026-02-27', 70 + (20 * 729) / 730],
    ['2026-02-28', 90],
    ['2030-01-01', 90],
  ])('in even steps asks on %s for %s', (on, value) => expect(expectedOn(way, day(on))).toBe(value))
  it('in one step asks for the start until its last day', () => {
    expect(expectedOn({ ...way, shape: 'step' }, day('2026-02-27'))).toBe(70)
    expect(expectedOn({ ...way, shape: 'step' }, day('2026-02-28'))).toBe(90)
  })
})
