import { describe, expect, it } from 'vitest'
import { assuranceAtTheEnd, aStatement } from '../../../../test/support/assurance-changes.ts'
import { action, finding } from '../../../../test/support/states.ts'
import { bodyId } from '../../../core/bodies/body.ts'
import { day } from '../../../core/calendar/day.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { measureId } from '../../../core/measure/measure.ts'
import { shippedMeasure } from '../../../core/measure/registry/measure-registry.ts'
import type { Outcome } from '../../../core/plan/plan.ts'
import { twelveQuestions, type QuestionsHeld } from './twelve-questions.ts'

const today = day('2026-11-20')
const north = bodyId('north-exampleshire')
const south = bodyId('south-exampleshire')
const outcome = { id: aStatement('x').outcome, programme: aStatement('x').programme, position: 1, difference: 'Children are seen.' } as Outcome
const analysed = (body: typeof north, way: 'better' | 'worse'): AnalysedMeasure =>
  ({ measure: shippedMeasure(measureId('agency-rate'))!, body, latest: null, trajectory: null, distance: { kind: 'missed', by: 3 }, verdict: { variation: { kind: 'changed', way, cause: 'rising', count: 6, since: '2026-05-31', isProvisional: false }, target: { kind: 'no-target' }, rebasedOn: null } }) as unknown as AnalysedMeasure

const nothing: QuestionsHeld = {
  programme: 'exampleshire', findings: [], actions: [], outcomes: [], record: { ...assuranceAtTheEnd, effectDays: [], statements: [], settlements: [], upwardClaims: [] }, dataOf: () => [], analysed: [], owners: [], flags: [], moves: [], bodies: [],
  regime: { instruments: [], obligations: [], posts: [], appointments: [], escalations: [], happenings: [] } as unknown as QuestionsHeld['regime'], lastMeeting: day('2026-10-10'),
}
const delivered = action('a1', { outcome: outcome.id, delivery: 'delivered' })
const held: QuestionsHeld = {
  ...nothing,
  findings: [finding('f9')],
  actions: [delivered],
  outcomes: [outcome],
  record: { ...assuranceAtTheEnd, settlements: [], effectDays: assuranceAtTheEnd.effectDays.map((each) => ({ ...each, day: today })), upwardClaims: assuranceAtTheEnd.upwardClaims.map((each) => ({ ...each, place: 'letter-to-minister' as const })) },
  analysed: [analysed(north, 'worse'), analysed(south, 'better')],
  flags: [{ id: 'flag', programme: delivered.programme, measure: measureId('agency-rate'), body: north, period: { from: day('2026-10-01'), to: day('2026-10-31') }, code: 'incomplete', reason: 'One team is missing.', raised: { by: null, on: today }, withdrawn: null }] as unknown as QuestionsHeld['flags'],
  moves: [{ action: delivered.id, on: day('2026-11-01'), before: day('2026-09-30'), after: day('2026-12-31'), why: 'Illness.', agreedBy: 'Board' }],
  bodies: [],
}

describe('the twelve questions', () => {
  const answered = twelveQuestions(held, today)
  const texts = (number: number) => answered[number - 1]!.items.map(({ text, under }) => `${text} | ${under}`)
  it('are twelve, in the order of the product', () => expect(answered).toHaveLength(12))
  it.each([
    [1, 'What f9 asks for. | No action'],
    [2, 'Its effect should have been seen from 20 November 2026'],
    [3, 'Off target and changed for the worse. Nobody answers for it'],
    [4, 'Short of the target.'],
    [6, 'To 31 October 2026. One team is missing.'],
    [7, 'Claim and view differ. A voice says more than the data bear out. Most of the work is delivered and no measure has moved for the better'],
    [8, 'Changed for the worse.'],
    [9, 'Slipped once, now'],
    [10, 'The figures do not show it'],
    [11, 'north-exampleshire: changed for the worse; south-exampleshire: changed for the better'],
  ])('question %i lists what answers it', (number, words) => expect(texts(number).join('\n')).toContain(words))
  it('lead somewhere, each', () => expect(answered.every(({ whole, items }) => whole.href.startsWith('/programmes/exampleshire') && items.every(({ href }) => href.startsWith('/programmes/exampleshire/')))).toBe(true))
  it('shows an action whose measure is better as no exception', () => {
    const better = aStatement('x').data.map((each) => ({ ...each, shows: 'better' as const }))
    expect(twelveQuestions({ ...held, dataOf: () => better }, today)[1]!.items).toEqual([])
  })
  it('says that it cannot tell where nothing is held, and never that all is well', () => {
    const silent = twelveQuestions(nothing, today)
    expect(silent.every(({ items }) => items.length === 0)).toBe(true)
    expect(silent.flatMap(({ cannotTell }, index) => (cannotTell === null ? [] : [index + 1]))).toEqual([2, 3, 4, 5, 6, 7, 8, 11])
  })
})
