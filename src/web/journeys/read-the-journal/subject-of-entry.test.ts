import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../../core/journal-entry.ts'
import { subjectOfEntry } from './subject-of-entry.ts'
import { reasonForGoingPast } from './what-was-changed.ts'

const entry = (over: Partial<JournalEntry>): JournalEntry => ({
  sequence: 1, at: '2026-11-22T09:00:00Z', who: 'Tobias', capacity: 'Lead', act: 'action-planned', programme: null, subjectKind: 'action', subject: 'a1', reason: null, before: null, after: null, hash: '', ...over,
})
const words = (over: Partial<JournalEntry>): string | undefined => subjectOfEntry('p1', entry(over))?.toString()

describe('what a line of the journal is about', () => {
  it('names an action by its number and title, one click from it', () =>
    expect(words({ after: { number: 3, title: 'Meet <daily>' } })).toBe('<a class="govuk-link" href="/programmes/p1/plan/actions/a1">3. Meet &#60;daily&#62;</a>'))
  it('looks at what was there before where nothing came after', () => expect(words({ subjectKind: 'priority', before: { title: 'Help' } })).toBe('Help'))
  it('leads to a visit whose council the line does not name', () =>
    expect(words({ subjectKind: 'inspection', subject: 'i1', after: { received: '2026-11-17' } })).toContain('href="/programmes/p1/register/visits/i1">See the visit'))
  it('says nothing of a thing that has no words and no page', () => {
    expect(words({ subjectKind: 'report', after: { kind: 'read' } })).toBe('')
    expect(words({ subjectKind: 'of-a-later-version' })).toBeUndefined()
  })
})

describe('a warning that was gone past', () => {
  it('is told with its reason, and nothing is told where there was none', () =>
    expect([{ title: 'x', wentPastWarning: { shapes: ['upn'], reason: 'A contract.' } }, { wentPastWarning: ['upn'] }, { title: 'x' }, null, 'x'].map(reasonForGoingPast)).toEqual(['A contract.', null, null, null, null]))
})
