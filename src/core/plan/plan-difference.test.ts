import { assert, constantFrom, option, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from '../../../test/support/cast.ts'
import { action, outcome } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import { isSamePlan, planDifference, type ToldPlan } from './plan-difference.ts'
import { deliveryStates, type Action, type OutcomeId, type Priority, type PriorityId } from './plan.ts'

const priority: Priority = { id: 'p' as PriorityId, programme, position: 1, title: 'Help early', owner: null }
const planOf = (...actions: readonly Action[]): ToldPlan => ({ priorities: [priority], outcomes: [outcome], actions })
const differencesOf = (over: Partial<Action>) => planDifference(planOf(action('a1')), planOf(action('a1', over))).actions.changed.flatMap(({ differences }) => differences)

describe('how two plans differ', () => {
  it.each<[string, Partial<Action>, unknown]>([
    ['words', { title: 'In other words.' }, { kind: 'reworded', before: 'What a1 does.', after: 'In other words.' }],
    ['the end date', { due: day('2026-12-31') }, { kind: 'due', before: '2026-06-30', after: '2026-12-31' }],
    ['the start', { start: day('2026-02-01') }, { kind: 'start', before: null, after: '2026-02-01' }],
    ['the owner', { owner: null }, { kind: 'owner', before: 'Head of assessment', after: null }],
    ['the partner', { partner: 'Police' }, { kind: 'partner', before: null, after: 'Police' }],
    ['the state of the work', { delivery: 'at-risk' }, { kind: 'delivery', before: 'not-started', after: 'at-risk' }],
    ['the outcome', { outcome: 'gone' as OutcomeId }, { kind: 'outcome', before: outcome.difference, after: 'An outcome no longer in the plan' }],
    ['the measures', { howWeWillKnow: { measures: ['New'], evidence: ['Audit of 20 assessments'] } }, { kind: 'measures', added: ['New'], taken: ['Assessments within 45 working days'] }],
    ['the evidence', { howWeWillKnow: { measures: ['Assessments within 45 working days'], evidence: [] } }, { kind: 'evidence', added: [], taken: ['Audit of 20 assessments'] }],
    ['the findings', { reason: { kind: 'answers-findings', findings: ['f2' as FindingId] } }, { kind: 'findings', added: ['f2'], taken: ['f1'] }],
  ])('tells %s', (_, over, difference) => expect(differencesOf(over)).toEqual([difference]))
  it('tells that a milestone was reached, added or taken away, and none of that where only another moved', () => {
    const stone = (what: string, isReached = false) => ({ due: day('2026-05-01'), what, isReached })
    const before = planOf(action('a1', { milestones: [stone('Rota'), stone('Form')] }))
    const after = planOf(action('a1', { milestones: [stone('Rota', true), stone('Desk')] }))
    expect(planDifference(before, after).actions.changed[0]?.differences).toEqual([{ kind: 'milestones', added: [stone('Desk')], taken: [stone('Form')], reached: [stone('Rota', true)] }])
  })
  it('tells what was added and taken away, one way and the other', () => {
    const [before, after] = [planOf(action('a1')), { ...planOf(action('a2')), outcomes: [], priorities: [{ ...priority, owner: 'Director' }] }]
    const there = planDifference(before, after)
    expect([there.actions.added, there.actions.taken, there.outcomes.taken].map((each) => each.map(({ id }) => id))).toEqual([['a2'], ['a1'], [outcome.id]])
    expect(there.priorities.changed).toHaveLength(1)
    const back = planDifference(after, before)
    expect([back.actions.added, back.outcomes.added]).toEqual([there.actions.taken, there.outcomes.taken])
  })
  it('tells no difference of a state that nobody can tell', () => {
    const unknown = { ...planOf(), actions: [{ ...action('a1'), delivery: null }] }
    expect(isSamePlan(planDifference(unknown, planOf(action('a1', { delivery: 'delivered' }))))).toBe(true)
  })
  it('is nothing between a plan and itself, and something wherever an action differs', () => {
    const someAction = record({ id: constantFrom('a1', 'a2', 'a3'), due: constantFrom('2026-06-30', '2026-12-31'), delivery: constantFrom(...deliveryStates), owner: option(constantFrom('One', 'Two')) }).map(({ id, due, delivery, owner }) => action(id, { due: day(due), delivery, owner }))
    const somePlan = uniqueArray(someAction, { selector: ({ id }) => id, maxLength: 3 }).map((actions) => planOf(...actions))
    const byId = ({ actions }: ToldPlan) => JSON.stringify(actions.toSorted((one, other) => one.id.localeCompare(other.id)))
    assert(property(somePlan, somePlan, (one, other) => {
      expect(isSamePlan(planDifference(one, one))).toBe(true)
      expect(isSamePlan(planDifference(one, other))).toBe(byId(one) === byId(other))
    }))
  })
})
