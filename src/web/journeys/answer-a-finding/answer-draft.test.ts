import { describe, expect, it } from 'vitest'
import { outsider, programme } from '../../../../test/support/cast.ts'
import { answersFrom, visitBy } from '../../../../test/support/pages.ts'
import { finding, outcome } from '../../../../test/support/states.ts'
import type { PersonId } from '../../../core/people/person.ts'
import type { Priority, PriorityId } from '../../../core/plan/plan.ts'
import { form } from '../../form.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Draft } from '../../questions.ts'
import { draftHere, faultsOf, formOfDraft, journey, readOutcome, withAnswers } from './answer-draft.ts'

const draft: Draft = {
  id: 'd1', programme, person: 'person-programme-lead' as PersonId, journey, savedAt: '2026-03-01T10:00:00.000Z',
  values: { findings: ['f1', 'f2'], title: 'Old words', 'milestone-1-what': 'A rota', measures: 'One' },
}
const priority: Priority = { id: 'priority' as PriorityId, programme, position: 1, title: 'Help', owner: null }
const plan = { priorities: [priority], outcomes: [outcome] }
const sent = (fields: Readonly<Record<string, string | readonly string[]>>) => form(new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()])))

describe('a draft', () => {
  it('takes one page’s answers and leaves those of the others', () =>
    expect(withAnswers(draft, 'what-will-you-do', sent({ title: 'New words', _csrf: 'x', delivery: 'y' })).values).toEqual({ findings: ['f1', 'f2'], measures: 'One', title: ['New words'] }))
  it('forgets a box that was cleared', () =>
    expect(withAnswers(draft, 'which-findings-does-this-answer', sent({ 'own-reason': '' })).values).not.toHaveProperty('findings'))
  it('comes back as it was typed', () => expect(formOfDraft(draft).all('findings')).toEqual(['f1', 'f2']))
  it('opens only for the person who began it, in its programme', async () => {
    const ask = answersFrom({ drafts: [draft] })
    const here = (over: object, actor = visitBy()) => draftHere(ask, { ...actor, params: { draft: 'd1' }, ...over } as ProgrammeVisit)
    expect(await here({})).toEqual(draft)
    expect(await here({}, visitBy(outsider))).toBeNull()
    expect(await here({ params: { draft: 'other' } })).toBeNull()
    expect(await here({ programme: { ...visitBy().programme!, id: 'elsewhere' } })).toBeNull()
  })
})

describe('what a draft still lacks', () => {
  const whole = { findings: 'f1', outcome: outcome.id, title: 'Do it', 'due-day': '31', 'due-month': 'March', 'due-year': '2027', evidence: 'An audit' }
  const codes = (fields: Readonly<Record<string, string>>) =>
    Object.entries(faultsOf(sent(fields), plan, [finding('f1')])).flatMap(([step, faults]) => faults.map(({ field }) => `${step}: ${field}`))
  it('is nothing when every page is answered', () => expect(codes(whole)).toEqual([]))
  it.each([
    [{ findings: '' }, 'which-findings-does-this-answer: findings'],
    [{ findings: 'gone' }, 'which-findings-does-this-answer: findings'],
    [{ 'own-reason': 'Both' }, 'which-findings-does-this-answer: own-reason'],
    [{ outcome: '' }, 'what-will-be-different: outcome'],
    [{ title: '' }, 'what-will-you-do: title'],
    [{ 'due-day': '' , 'due-month': '', 'due-year': '' }, 'what-will-you-do: due-day'],
    [{ 'due-day': '32' }, 'what-will-you-do: due-day'],
    [{ 'start-day': '1', 'start-month': '4', 'start-year': '2027' }, 'what-will-you-do: due-day'],
    [{ 'milestone-1-what': 'Too late', 'milestone-1-due-day': '1', 'milestone-1-due-month': '4', 'milestone-1-due-year': '2027' }, 'what-will-you-do: milestone-1-due-day'],
    [{ 'milestone-1-what': 'No day' }, 'what-will-you-do: milestone-1-due-day'],
    [{ evidence: ' \n ' }, 'how-will-we-know: measures'],
  ])('is named by its page and field: %j', (change, fault) => expect(codes({ ...whole, ...(change as Record<string, string>) })).toEqual([fault]))
})

describe('the outcome of an answer', () => {
  it('may be new under a priority that stands', () =>
    expect(readOutcome(sent({ outcome: 'new', difference: 'Less waiting', priority: 'priority' }), plan).chosen).toEqual({ kind: 'new', difference: 'Less waiting', priority: 'priority' }))
  it('may bring its own priority', () =>
    expect(readOutcome(sent({ outcome: 'new', difference: 'Less waiting', priority: 'new', 'priority-title': 'Time' }), plan).chosen).toEqual({
      kind: 'new-with-priority', difference: 'Less waiting', title: 'Time', owner: null,
    }))
  it('needs no choice where the plan is empty', () =>
    expect(readOutcome(sent({ difference: 'Less waiting', 'priority-title': 'Time' }), { priorities: [], outcomes: [] }).chosen).toMatchObject({ kind: 'new-with-priority' }))
  it('names each thing that is missing', () =>
    expect(readOutcome(sent({ outcome: 'new', difference: '', priority: '' }), plan).errors.map(({ field }) => field)).toEqual(['difference', 'priority']))
})
