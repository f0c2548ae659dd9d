import { expect, it } from 'vitest'
import { today } from '../../../test/support/cast.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action, finding } from '../../../test/support/states.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { ActionId } from '../plan/plan.ts'
import { findingsWithoutEvidence } from './findings-without-evidence.ts'

const none = { findings: [], outcomes: [], actions: [], measures: [] }
const covered = ['f1', 'f2', 'f3', 'f4'].map((id) => ({ finding: finding(id), actions: [action(`of-${id}`)], gaps: [] }))

it('finds what nobody can look at: nothing offered for the finding or for what answers it', () => {
  const library = [
    aPiece('a', { links: { ...none, findings: ['f1' as FindingId] } }),
    aPiece('b', { links: { ...none, actions: ['of-f2' as ActionId] } }),
    aPiece('c', { links: { ...none, findings: ['f3' as FindingId] }, withdrawn: { on: today, name: 'Ada', reason: 'Wrong.' } }),
  ]
  expect(findingsWithoutEvidence(covered, library).map((each) => each.finding.id)).toEqual(['f3', 'f4'])
  expect(findingsWithoutEvidence(covered, []).length).toBe(4)
})
