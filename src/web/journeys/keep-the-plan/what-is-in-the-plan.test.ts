import { describe, expect, it } from 'vitest'
import { chair, programme } from '../../../../test/support/cast.ts'
import { pageOf, visitBy } from '../../../../test/support/pages.ts'
import { action, finding, inspection, outcome } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import type { Outcome, OutcomeId, Priority, PriorityId } from '../../../core/plan/plan.ts'
import { whatIsInThePlan } from './what-is-in-the-plan.ts'

const priority: Priority = { id: 'priority' as PriorityId, programme, position: 1, title: 'Help at the right time', owner: null }
const empty: Outcome = { ...outcome, id: 'empty' as OutcomeId, position: 2, difference: 'Nobody works on this.' }
const held = { priorities: [priority], outcomes: [outcome, empty], findings: [finding('f1')], inspections: [inspection('first-visit')] }
const words = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('what is in the plan?', () => {
  it('shows gaps as gaps: no owner, no action, overdue', async () => {
    const page = words(await pageOf(whatIsInThePlan, { ...held, actions: [action('a', { owner: null, due: day('2026-03-01') })] }))
    expect(page).toContain('Priority 1: Help at the right time No owner yet')
    expect(page).toContain('No action yet: nothing here makes this happen.')
    expect(page).toContain('1 March 2026 Overdue')
  })
  it('counts states with their lists and never says that delivered is good', async () => {
    const page = words(await pageOf(whatIsInThePlan, { ...held, actions: [action('a', { delivery: 'delivered' }), action('b', { number: 2, delivery: 'off-track' })] }))
    expect(page).toMatch(/Delivered\s+Actions 1 Which Action 1/)
    expect(page).toContain('Whether it helped children is a different question')
  })
  it('does not call a delivered action overdue', async () => {
    expect(words(await pageOf(whatIsInThePlan, { ...held, actions: [action('a', { delivery: 'delivered', due: day('2025-01-01') })] }))).not.toContain('Overdue')
  })
  it('offers changes only to those who may make them', async () => {
    expect(await pageOf(whatIsInThePlan, held)).toContain('Add a priority')
    expect(await pageOf(whatIsInThePlan, held, visitBy(chair))).not.toContain('Add a priority')
  })
  it('shows a person their own drafts and nobody else’s', async () => {
    const draft = { id: 'd', programme, person: 'person-programme-lead' as never, journey: 'answer-a-finding', values: { title: 'Half a thought' }, savedAt: '2026-03-01T10:00:00.000Z' }
    expect(await pageOf(whatIsInThePlan, { ...held, drafts: [draft] })).toContain('Half a thought')
    expect(await pageOf(whatIsInThePlan, { ...held, drafts: [{ ...draft, person: 'person-director' as never }] })).not.toContain('Half a thought')
  })
  it('says how an empty plan begins', async () => expect(await pageOf(whatIsInThePlan, {})).toContain('The plan is empty'))
})
