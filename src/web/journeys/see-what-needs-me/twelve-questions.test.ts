import { describe, expect, it } from 'vitest'
import { assuranceAtTheEnd, aStatement } from '../../../../test/support/assurance-changes.ts'
import { aBody, anObligation, aRegime, toBody } from '../../../../test/support/regime.ts'
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
  regime: { instruments: [], obligations: [], posts: [], appointments: [], escalations: [], happenings: [] } as unknown as QuestionsHeld['regime'], lastMeeting: day('2026-10-10'), comparisons: [],
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
  comparisons: [{ analysed: { ...analysed(north, 'worse'), latest: { value: 31.5, period: { from: day('2026-10-01'), to: day('2026-10-31') } } } as unknown as AnalysedMeasure, comparators: [{ beside: 'England', words: '17.2%' }, { beside: 'A year before', words: '24.0%' }] }],
  regime: aRegime({ bodies: [aBody('county', null, null), aBody('gone', null, '2026-01-31')], obligations: [anObligation('held', toBody('county'), '2025-01-01'), anObligation('alone', toBody('gone'), '2025-01-01')] }),
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
    [5, '31.5%, October 2026. England: 17.2%; A year before: 24.0%'],
    [6, 'To 31 October 2026. One team is missing.'],
    [7, 'Claim and view differ. A voice says more than the data bear out. Most of the work is delivered and no measure has moved for the better'],
    [8, 'Changed for the worse.'],
    [9, 'Slipped once, now'],
    [10, 'The figures do not show it'],
    [11, 'north-exampleshire: changed for the worse; south-exampleshire: changed for the better'],
    [12, 'Nobody holds it today. A year ago: '],
    [12, 'Held by '],
  ])('question %i lists what answers it', (number, words) => expect(texts(number).join('\n')).toContain(words))
  it('lead somewhere, each', () => expect(answered.every(({ whole, items }) => whole.href.startsWith('/programmes/exampleshire') && items.every(({ href }) => href.startsWith('/programmes/exampleshire/')))).toBe(true))
  it.each([
    [1, 'Head of early help'], [1, 'Chief nurse'], [2, 'Head of early help'], [2, 'Chief nurse'], [3, 'Head of resources'], [4, 'Head of resources'], [5, 'Head of resources'], [6, 'Head of resources'], [7, 'Head of early help'],
    [7, 'Chief nurse'], [8, 'Head of resources'], [9, 'Chief nurse'], [10, 'Ada Lark'], [10, 'Chair of the board'], [11, 'Head of resources'],
  ])('question %i is put to %s, who carries it by post or name', (number, carrier) => {
    const work = { ...delivered, reason: { kind: 'answers-findings' as const, findings: [finding('f9').id] as const }, howWeWillKnow: { measures: [], evidence: [] }, owner: 'Head of early help', partner: 'Chief nurse' }
    const view = { ...aStatement('x'), voice: 'view', sight: 'open', said: { ...aStatement('x').said, name: 'Ada Lark', capacity: 'Chair of the board' } } as QuestionsHeld['record']['statements'][number]
    const owners = [north, south].map((body) => ({ measure: measureId('agency-rate'), body, owner: 'Head of resources', from: day('2026-01-01'), said: { by: null, on: today } })) as unknown as QuestionsHeld['owners']
    const carried = twelveQuestions({ ...held, actions: [work], owners, record: { ...held.record, statements: [...held.record.statements, view] } }, today)
    expect(carried[number - 1]!.items.flatMap(({ carriers }) => carriers)).toContain(carrier)
  })
  it('shows an action whose measure is better as no exception', () => {
    const better = aStatement('x').data.map((each) => ({ ...each, shows: 'better' as const }))
    expect(twelveQuestions({ ...held, dataOf: () => better }, today)[1]!.items).toEqual([])
  })
  it('cannot tell whether councils differ where no measure has figures of two of them', () => {
    const apart = [analysed(north, 'worse'), { ...analysed(south, 'better'), measure: shippedMeasure(measureId('vacancy-rate'))! }]
    expect(twelveQuestions({ ...held, analysed: apart }, today)[10]).toMatchObject({ items: [], cannotTell: 'No measure has figures of two bodies.' })
    expect(answered[10]!.cannotTell).toBeNull()
  })
  it('lists the duties that nobody holds before those that somebody holds', () => expect(answered[11]!.items.map(({ under }) => under.startsWith('Nobody'))).toEqual([true, false]))
  it('looks back to the last meeting that was held, and says so', () => {
    const ninth = (lastMeeting: QuestionsHeld['lastMeeting']) => twelveQuestions({ ...held, lastMeeting }, today)[8]!
    expect([ninth(day('2026-10-10')).items.length, ninth(day('2026-10-10')).note]).toEqual([1, 'Since the meeting of 10 October 2026.'])
    expect(ninth(day('2026-11-02')).items).toEqual([])
    expect(ninth(null).note).toBe('No meeting was held yet, so this looks back six weeks, to 9 October 2026.')
    expect(ninth(null).items).toHaveLength(1)
  })
  it('says that it cannot tell where nothing is held, and never that all is well', () => {
    const silent = twelveQuestions(nothing, today)
    expect(silent.every(({ items }) => items.length === 0)).toBe(true)
    expect(silent.flatMap(({ cannotTell }, index) => (cannotTell === null ? [] : [index + 1]))).toEqual([2, 3, 4, 5, 6, 7, 8, 11, 12])
  })
})
