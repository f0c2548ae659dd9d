import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { inOneAct } from '../../src/main/one-act.ts'
import { answerAFinding } from '../../src/operations/answer-a-finding.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const draft = { id: 'draft-1', programme: exampleshire.id, person: somebody('Ada').id, journey: 'answer-a-finding', values: { title: 'Do it', findings: ['f1', 'f2'] } }

describe.each(databases)('an answer in one act on $name', (kind) => {
  let fresh: FreshDatabase
  let lead: Actor
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    lead = await join(fresh.store, somebody('Ada'), serviceOf(somebody('Ada'), exampleshire, 'programme-lead'))
  })
  afterAll(() => fresh?.drop())

  const answer = (evidence: readonly string[]) =>
    inOneAct(fresh.store, lead, async (does) => {
      const done = await answerAFinding(
        does,
        {
          chosen: { kind: 'new-with-priority', title: 'Help', owner: null, difference: 'Less waiting' }, title: 'Do it', findings: [], ownInitiative: 'Staff asked',
          owner: null, partner: null, start: null, due: day('2027-01-31'), milestones: [], howWeWillKnow: { measures: [], evidence },
        },
        { programme: exampleshire.id, actor: lead },
      )
      if (!isRefusal(done)) await does.dropDraft(draft.id)
      return done
    })
  const standing = () =>
    fresh.store.read(lead, async (reads) => ({
      priorities: (await reads.priorities(exampleshire.id)).length,
      outcomes: (await reads.outcomes(exampleshire.id)).length,
      actions: (await reads.actions(exampleshire.id)).length,
      draft: (await reads.draft(draft.id))?.values ?? null,
    }))
  const acts = async () => (await fresh.store.read(lead, ({ journalOf }) => journalOf(exampleshire.id))).map((line) => line.act)

  it('keeps nothing of priority and outcome where the action is refused, and the draft stays', async () => {
    await inOneAct(fresh.store, lead, (does) => does.keepDraft(draft))
    expect(await answer([])).toMatchObject({ code: 'no-test-of-success' })
    expect(await standing()).toEqual({ priorities: 0, outcomes: 0, actions: 0, draft: draft.values })
    expect(await acts()).not.toContain('priority-set')
  })
  it('keeps all three, each with its own line, and the draft is gone', async () => {
    expect(await answer(['An audit'])).toMatchObject({ kind: 'action-planned', action: { number: 1 } })
    expect(await standing()).toEqual({ priorities: 1, outcomes: 1, actions: 1, draft: null })
    expect((await acts()).filter((act) => /priority-set|outcome-set|action-planned/.test(act)).toSorted()).toEqual(['action-planned', 'outcome-set', 'priority-set'])
  })
})
