import { describe, expect, it } from 'vitest'
import { programme } from '../../../../test/support/cast.ts'
import { action } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import type { JournalEntry } from '../../../core/journal-entry.ts'
import { historyOf } from './action-history.ts'

const entry = (sequence: number, over: Partial<JournalEntry>): JournalEntry => ({
  sequence, at: `2026-03-0${sequence}T09:00:00.000Z`, who: 'Leonie Lead', capacity: 'Programme lead', act: 'action-planned', programme, subjectKind: 'action', subject: 'a', reason: null, before: null, after: null, hash: 'h', ...over,
})
const names = { finding: (id: string) => `finding ${id}`, outcome: (id: string) => `outcome ${id}` }
const first = action('a')
const later = action('a', { due: day('2026-07-31'), owner: null, delivery: 'at-risk' })

describe('the history of an action', () => {
  it('is newest first, with each change in words and why', () => {
    const steps = historyOf([entry(1, { after: first }), entry(2, { act: 'action-revised', before: first, after: later, reason: 'Police need time' })], 'a', names)
    expect(steps.map((step) => step.kind)).toEqual(['revised', 'planned'])
    expect(steps[0]).toMatchObject({
      reason: 'Police need time',
      changes: [
        { field: 'Owner', before: 'Head of assessment', after: 'None' },
        { field: 'Done by', before: '30 June 2026', after: '31 July 2026' },
        { field: 'Delivery', before: 'Not started', after: 'At risk' },
      ],
    })
    expect(steps[1]).toMatchObject({ due: '2026-06-30', changes: [] })
  })
  it('finds the action in a plan brought in, and passes over plans that do not touch it', () => {
    const broughtIn = entry(3, { act: 'plan-brought-in', subject: programme, before: { revised: [first] }, after: { added: [], revised: [later] } })
    const other = entry(4, { act: 'plan-brought-in', subject: programme, before: { revised: [] }, after: { added: [action('b')], revised: [] } })
    expect(historyOf([broughtIn, other], 'a', names)).toMatchObject([{ kind: 'brought-in', changes: [{ field: 'Owner' }, { field: 'Done by' }, { field: 'Delivery' }] }])
  })
  it('counts a line once that two questions gave', () => expect(historyOf([entry(1, { after: first }), entry(1, { after: first })], 'a', names)).toHaveLength(1))
  it('does not fall over a line of another shape', () => expect(historyOf([entry(1, { after: 'text' }), entry(2, { act: 'plan-brought-in', after: 7 })], 'a', names)).toMatchObject([{ due: null }]))
})
