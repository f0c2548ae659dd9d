import { describe, expect, it } from 'vitest'
import { answersFrom, visitBy } from '../../../../test/support/pages.ts'
import { action, outcome } from '../../../../test/support/states.ts'
import { bodyId } from '../../../core/bodies/body.ts'
import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { measureId } from '../../../core/measure/measure.ts'
import { shippedMeasure } from '../../../core/measure/registry/measure-registry.ts'
import type { Action, DeliveryState } from '../../../core/plan/plan.ts'
import { html } from '../../html.ts'
import type { Route } from '../../page.ts'
import type { Door } from '../../door.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { whatDoTheOutcomesShow } from './what-do-the-outcomes-show.ts'
import { whatHasChangedForChildren } from './what-has-changed-for-children.ts'

const record: AssuranceRecord = { ways: [], effectDays: [], statements: [], settlements: [], replies: [], lines: [], checks: [], closures: [], upwardClaims: [], challenges: [], recommendations: [], selfAssessments: [] }
const [measure, body] = [shippedMeasure(measureId('agency-rate'))!, bodyId('north')]

const work = (...states: readonly DeliveryState[]): readonly Action[] => states.map((delivery, at) => action(`a${at}`, { number: at + 1, delivery }))

/** The words of a page, where the one measure of the outcome has gone this way. */
const wordsOf = async (route: Route, actions: readonly Action[], way: 'better' | 'worse'): Promise<string> => {
  const variation = { kind: 'changed', way, cause: 'rising', count: 6, since: '2026-05-31', isProvisional: false }
  const analysed = { measure, body, latest: null, trajectory: null, verdict: { variation, target: { kind: 'no-target' }, rebasedOn: null } } as unknown as AnalysedMeasure
  const ask = {
    ...answersFrom({ outcomes: [outcome], actions, bodies: [{ id: body, kind: 'local-authority' }] as never }),
    assurance: async () => record,
    measures: async () => [measure],
    measureLinks: async () => actions.map(({ id }) => ({ measure: measure.id, to: { kind: 'action', action: id, words: null }, withdrawn: null })),
    measureOwners: async () => [],
    seriesHeld: async () => [{ measure: measure.id, body, first: '2025-04-30', last: '2026-10-31' }],
    analysedMeasures: async () => [analysed],
  } as unknown as Questions & Tools
  const answer = await route.show!((questions) => questions(ask), visitBy(undefined, { params: { outcome: outcome.id } }), {} as Door, () => Promise.reject(new Error('nothing is recorded')))
  if (answer.kind !== 'page') throw new Error(`no page but ${answer.kind}`)
  return html`${answer.body}`.toString().replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

const warning = 'More than half of the actions for this outcome are delivered, and none of its measures has changed for the better.'
const [onTheList, underTheOutcome] = ['1 outcome has most of the work delivered and no measure that has moved for the better.', 'Delivered without effect so far']

describe('most of the work is delivered', () => {
  it.each([
    ['two of three are delivered and the measure has not got better', work('delivered', 'delivered', 'on-track'), 'worse', true],
    ['the measure has got better', work('delivered', 'delivered', 'on-track'), 'better', false],
    ['half is delivered', work('delivered', 'on-track'), 'worse', false],
  ] as const)('%s: the page of the outcome and the list of outcomes say so, or are quiet', async (_name, actions, way, isSaid) => {
    const [own, list] = [await wordsOf(whatHasChangedForChildren, actions, way), await wordsOf(whatDoTheOutcomesShow, actions, way)]
    expect([own.includes(warning), list.includes(onTheList), list.includes(underTheOutcome)]).toEqual([isSaid, isSaid, isSaid])
    // The measure was really asked: it speaks on the page in each of the cases.
    expect(own).toContain(measure.name)
  })
})
