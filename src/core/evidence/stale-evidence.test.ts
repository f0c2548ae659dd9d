import { describe, expect, it } from 'vitest'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { day, type Day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { OutcomeId } from '../plan/plan.ts'
import { staleEvidence } from './stale-evidence.ts'

const on = day('2026-11-20')
const until = (to: Day) => ({ from: to, to })
const old = aPiece('old', { speaksOf: until(day('2026-02-01')) })
const older = aPiece('older', { speaksOf: until(day('2026-01-01')), links: { ...old.links, outcomes: [{ outcome: 'outcome-2' as OutcomeId, shows: 'better' }] } })
const fresh = aPiece('fresh', { speaksOf: until(day('2026-11-01')) })
const ids = (library: Parameters<typeof staleEvidence>[0]): readonly string[] => staleEvidence(library, on).map(({ piece }) => piece.id)

describe('evidence that needs to be gathered again', () => {
  it('is what is stale, the longest first, with the last day on which it spoke', () => expect(staleEvidence([old, older], on).map(({ piece, since }) => [piece.id, since])).toEqual([['older', '2026-07-01'], ['old', '2026-08-01']]))
  it('is not what a fresh piece of the same strand stands in for', () => expect(ids([old, older, fresh])).toEqual(['older']))
  it('is not helped by a fresh piece of another strand, or one that was withdrawn', () => {
    expect(ids([old, { ...fresh, content: { kind: 'external', byWhom: 'A peer' } }])).toEqual(['old'])
    expect(ids([old, { ...fresh, withdrawn: { on, name: 'Ada', reason: 'Wrong.' } }])).toEqual(['old'])
  })
  it('is nothing that was withdrawn itself, nothing fresh, and nothing that only shows that work was done', () =>
    expect(ids([{ ...old, withdrawn: { on, name: 'Ada', reason: 'Wrong.' } }, fresh, { ...old, content: { kind: 'document', file: { sha256: 'a'.repeat(64) as Sha256, name: 'Minutes.txt', mediaType: 'text/plain', size: 3 }, reportsOn: null } }])).toEqual([]))
  it('follows the period that the programme set', () => expect(ids([{ ...fresh, speaksOf: until(day('2026-09-01')), freshMonths: 1 }])).toEqual(['fresh']))
})
