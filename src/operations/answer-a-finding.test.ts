import { describe, expect, it } from 'vitest'
import { chair, lead, programme, today } from '../../test/support/cast.ts'
import { finding, outcome } from '../../test/support/states.ts'
import { day } from '../core/calendar/day.ts'
import type { Change } from '../core/change.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Outcome, Priority } from '../core/plan/plan.ts'
import { answerAFinding, type ChosenOutcome } from './answer-a-finding.ts'

/** A record in memory: what is recorded can be read again by the next question. */
const answer = async (chosen: ChosenOutcome, { actor = lead, evidence = ['An audit'] }: { readonly actor?: Actor; readonly evidence?: readonly string[] } = {}) => {
  const lines: Change[] = []
  const priorities: Priority[] = []
  const outcomes: Outcome[] = [outcome]
  let made = 0
  const result = await answerAFinding(
    {
      today: () => today,
      newId: () => `new-${(made += 1)}`,
      findings: async () => [finding('f1')],
      priorities: async () => priorities,
      outcomes: async () => outcomes,
      actions: async () => [],
      record: async (decided) => {
        if (isRefusal(decided)) return decided
        const change: Change = decided
        lines.push(change)
        if (change.kind === 'priority-set') priorities.push(change.priority)
        if (change.kind === 'outcome-set') outcomes.push(change.outcome)
        return decided
      },
    },
    {
      chosen, title: 'Do it', findings: ['f1' as FindingId], ownInitiative: null, owner: null, partner: null, start: null, due: day('2026-06-30'), milestones: [],
      howWeWillKnow: { measures: [], evidence },
    },
    { programme, actor },
  )
  return { result, kinds: lines.map((line) => line.kind) }
}

describe('answering a finding', () => {
  it('plans the action under an outcome that stands', async () =>
    expect(await answer({ kind: 'existing', outcome: outcome.id })).toMatchObject({ kinds: ['action-planned'], result: { action: { outcome: outcome.id, number: 1 } } }))
  it('sets a priority and an outcome first where they are new, each in a line of its own', async () =>
    expect(await answer({ kind: 'new-with-priority', difference: 'Less waiting', title: 'Time', owner: null })).toMatchObject({
      kinds: ['priority-set', 'outcome-set', 'action-planned'], result: { action: { outcome: 'new-2' } },
    }))
  it('ends at the first refusal', async () => {
    expect(await answer({ kind: 'new', difference: 'Less waiting', priority: 'nowhere' as never })).toMatchObject({ kinds: [], result: { code: 'no-such-priority' } })
    expect(await answer({ kind: 'existing', outcome: outcome.id }, { actor: chair })).toMatchObject({ kinds: [], result: { code: 'not-in-your-role' } })
  })
  it('hands back the refusal of the action, so that the act keeps nothing', async () =>
    expect(await answer({ kind: 'new-with-priority', difference: 'Less waiting', title: 'Time', owner: null }, { evidence: [] })).toMatchObject({ result: { code: 'no-test-of-success' } }))
})
