import { describe, expect, it } from 'vitest'
import { elsewhere, lead, programme, today } from '../../../test/support/cast.ts'
import { action, finding, outcome } from '../../../test/support/states.ts'
import type { Row } from '../table/table.ts'
import { planFromRows } from './plan-from-rows.ts'
import { parseDeliveryName, parseMilestone, writeMilestone } from './plan-table-shape.ts'
import type { ActionId } from './plan.ts'
import { day } from '../calendar/day.ts'

const standing = [action('a1'), action('a2', { number: 2, delivery: 'withdrawn' })]
const setting = {
  programme, actor: lead, on: today, standing, outcomes: [outcome], findings: [finding('f1'), finding('f2'), finding('far', { programme: elsewhere })],
  newId: (row: number) => `new-${row}` as ActionId,
}
const same: Row = {
  id: 'a1', number: 1, title: 'What a1 does.', outcome: 'outcome', findings: ['f1'], ownInitiative: null, owner: 'Head of assessment', partner: null, start: null, due: '2026-06-30',
  milestones: [], measures: ['Assessments within 45 working days'], evidence: ['Audit of 20 assessments'], delivery: 'Not started',
  priorityForReading: 'anything', outcomeForReading: null, findingsForReading: [],
}
const fresh: Row = { ...same, id: null, number: null, title: 'Something new', delivery: null }
const read = (...rows: readonly Row[]) => planFromRows({ rows, rowNumbers: rows.map((_, index) => index * 2 + 3) }, setting)

describe('rows that come home', () => {
  it('are the actions that stand where nothing differs', () => expect(read(same)).toEqual({ kind: 'actions', actions: [standing[0]] }))
  it('change what they change and keep the rest', () =>
    expect(read({ ...same, due: '2026-07-31', delivery: 'at risk ' })).toEqual({ kind: 'actions', actions: [{ ...standing[0], due: '2026-07-31', delivery: 'at-risk' }] }))
  it('are new actions where they have no ID, with the next free numbers', () =>
    expect(read(fresh, { ...fresh, title: 'Another' })).toMatchObject({
      kind: 'actions',
      actions: [{ id: 'new-3', number: 3, delivery: 'not-started' }, { id: 'new-5', number: 4 }],
    }))
  it('may answer several findings, or have a reason of their own', () =>
    expect(read({ ...fresh, findings: ['f2', 'f1'] }, { ...fresh, findings: [], ownInitiative: 'Staff asked' })).toMatchObject({
      actions: [{ reason: { kind: 'answers-findings', findings: ['f2', 'f1'] } }, { reason: { kind: 'own-initiative', why: 'Staff asked' } }],
    }))
  it('may leave out actions of the plan', () => expect(read()).toEqual({ kind: 'actions', actions: [] }))
})

describe('a row that breaks a rule', () => {
  const cases: [string, Row, string][] = [
    ['an ID of no action', { ...same, id: 'a9' }, 'Action ID'],
    ['another number', { ...same, number: 7 }, 'Number'],
    ['a number that is taken', { ...fresh, number: 2 }, 'Number'],
    ['a broken number', { ...fresh, number: 1.5 }, 'Number'],
    ['no words', { ...same, title: null }, 'What we will do'],
    ['an outcome of no plan', { ...same, outcome: 'nowhere' }, 'Outcome ID'],
    ['no end date', { ...same, due: null }, 'Due'],
    ['an end before the start', { ...same, start: '2026-07-01' }, 'Due'],
    ['a milestone after the end', { ...same, milestones: ['2026-07-01 | not reached | x'] }, 'Milestones'],
    ['a milestone written otherwise', { ...same, milestones: ['1 July: x'] }, 'Milestones'],
    ['no test of success', { ...same, measures: [], evidence: [] }, 'Measures'],
    ['neither finding nor reason', { ...same, findings: [] }, 'Finding IDs'],
    ['a finding of another programme', { ...same, findings: ['far'] }, 'Finding IDs'],
    ['a finding nobody knows', { ...same, findings: ['f9'] }, 'Finding IDs'],
    ['a finding twice', { ...same, findings: ['f1', 'f1'] }, 'Finding IDs'],
    ['findings and a reason', { ...same, ownInitiative: 'Because' }, 'Our own reason'],
    ['a state nobody knows', { ...same, delivery: 'Green' }, 'Delivery'],
    ['a new action already withdrawn', { ...fresh, delivery: 'Withdrawn' }, 'Delivery'],
    ['a withdrawn action taken up again', { ...same, id: 'a2', number: 2, delivery: 'On track' }, 'Delivery'],
  ]
  it.each(cases)('is named with its row and column: %s', (_what, row, column) => {
    const result = read(fresh, row)
    expect(result).toMatchObject({ kind: 'problems', problems: [{ sheet: 'Plan', row: 5, column }] })
  })
  it('is named when it repeats an ID', () => expect(read(same, same)).toMatchObject({ problems: [{ row: 5, column: 'Action ID', rule: 'stands twice in this file' }] }))
  it('keeps every row out, and every problem is told at once', () =>
    expect(read(fresh, { ...same, due: null, delivery: 'Blue' }, { ...same, id: 'zz' })).toMatchObject({ kind: 'problems', problems: [{ row: 5 }, { row: 5 }, { row: 7 }] }))
})

describe('the words of the table', () => {
  it('keep a milestone whatever its words', () => {
    const milestone = { due: day('2026-04-30'), what: ' a | reached |\nb', isReached: true }
    expect(parseMilestone(writeMilestone(milestone))).toEqual(milestone)
  })
  it.each(['2026-02-30 | reached | x', '2026-04-30 | done | x', '2026-04-30 | reached | ', 'x'])('do not guess a milestone from %j', (line) => expect(parseMilestone(line)).toBeNull())
  it('name a state of delivery in any case', () => expect([parseDeliveryName(' ON TRACK'), parseDeliveryName('on-track')]).toEqual(['on-track', null]))
})
