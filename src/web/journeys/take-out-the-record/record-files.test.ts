import { describe, expect, it } from 'vitest'
import { programme, today } from '../../../../test/support/cast.ts'
import { answersFrom } from '../../../../test/support/pages.ts'
import { action, finding, inspection, outcome } from '../../../../test/support/states.ts'
import type { PriorityId } from '../../../core/plan/plan.ts'
import { fileOf, tablesOf } from './record-files.ts'

const about = { id: programme, name: 'Sampleshire', kind: 'live', isInvented: true } as const
const held = {
  findings: [finding('f1'), finding('f2')], inspections: [inspection('first-visit')], actions: [action('a')], outcomes: [outcome],
  priorities: [{ id: 'priority' as PriorityId, programme, position: 1, title: 'Help', owner: null }],
}
const file = async (asked: string) => fileOf(asked, await tablesOf(answersFrom(held), programme), about, today)

describe('taking out the record', () => {
  it('puts the day into the name of the file', async () => expect(await file('plan.csv')).toMatchObject({ name: 'sampleshire-plan-2026-03-02.csv', mediaType: 'text/csv; charset=utf-8' }))
  it('gives the plan one row an action, with findings by reference', async () => {
    const { plan } = await tablesOf(answersFrom(held), programme)
    expect(plan.rows).toMatchObject([{ id: 'a', findings: ['f1'], outcome: 'outcome', delivery: 'Not started', priorityForReading: 'Help' }])
  })
  it('says of each finding where it stands and what it lacks, in words', async () => {
    const { findings, coverage } = await tablesOf(answersFrom(held), programme)
    expect(findings.rows).toMatchObject([{ id: 'f1', statusForReading: 'Being answered', actionsForReading: ['1'] }, { id: 'f2', statusForReading: 'No answer yet', actionsForReading: [] }])
    expect(coverage.rows).toMatchObject([{ id: 'f1', gaps: [] }, { id: 'f2', gaps: ['No action'] }])
  })
  it('has a workbook of everything', async () => expect(await file('everything.xlsx')).toMatchObject({ name: 'sampleshire-everything-2026-03-02.xlsx' }))
  it.each(['everything.csv', 'people.csv', 'plan.exe', '../plan.csv', ''])('has no file called %j', async (asked) => expect(await file(asked)).toBeNull())
})
