// What the plan’s table writes, the reader and the rules of the plan take back: both rooms at once, which only main may see.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lead, programme, today } from '../../test/support/cast.ts'
import { finding, outcome } from '../../test/support/states.ts'
import { addDays, day, type Day } from '../core/calendar/day.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import { bringInPlan } from '../core/plan/bring-in-plan.ts'
import { planFromRows } from '../core/plan/plan-from-rows.ts'
import { planTableShape } from '../core/plan/plan-table-shape.ts'
import { deliveryStates, type Action, type ActionId, type Outcome, type OutcomeId, type PriorityId } from '../core/plan/plan.ts'
import { isRefusal } from '../core/refusal.ts'
import { planTable } from '../reports/export/plan-table.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const hostile = ['=1+1', '+44', '-5', '@x', "'=1", ' spaced ', 'a\nb', 'a\r\nb', 'a | b', '2026-01-01 | reached | x', '"q",', '\\n', '_x0041_', '#N/A', '007', 'é 😀', '<b>&amp;']
const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''))
const anyDay = fc.integer({ min: -3000, max: 9000 }).map((days): Day => addDays(day('2020-01-01'), days))
const findings = ['f1', 'f2', 'f3'].map((id) => finding(id, { text: `=What ${id} asks\nfor` }))
const outcomes: readonly Outcome[] = [outcome, { ...outcome, id: 'second' as OutcomeId, position: 2, difference: '+ second' }]
const priorities = [{ id: 'priority' as PriorityId, programme, position: 1, title: '@ first', owner: null }]

const action = fc.record({
  outcome: fc.constantFrom(...outcomes.map((each) => each.id)),
  title: words,
  reason: fc.oneof(
    words.map((why) => ({ kind: 'own-initiative', why }) as const),
    fc.subarray(findings.map((each) => each.id), { minLength: 1 }).map((ids) => ({ kind: 'answers-findings', findings: ids as unknown as [FindingId, ...FindingId[]] }) as const),
  ),
  owner: fc.option(words),
  partner: fc.option(words),
  start: fc.option(anyDay),
  due: anyDay,
  milestones: fc.array(fc.record({ due: anyDay, what: words, isReached: fc.boolean() }), { maxLength: 3 }),
  howWeWillKnow: fc.record({ measures: fc.array(words, { maxLength: 3 }), evidence: fc.array(words, { maxLength: 3 }) }),
  delivery: fc.constantFrom(...deliveryStates),
})
const plan = fc.array(action, { minLength: 1, maxLength: 6 }).map((parts) =>
  parts.map((part, index): Action => ({ id: `${index}-a` as ActionId, programme, number: index * 2 + 1, ...part })),
)

const setting = (standing: readonly Action[]) => ({ programme, actor: lead, on: today, standing, outcomes, findings, newId: (row: number) => `new-${row}` as ActionId })
const tableOf = (actions: readonly Action[]) => planTable({ actions, outcomes, priorities, findings })
const asCsv = (actions: readonly Action[]): Uint8Array => {
  const csv = toCsv(tableOf(actions))
  if (isRefusal(csv)) throw new Error(csv.message)
  return new TextEncoder().encode(csv)
}
const asXlsx = async (actions: readonly Action[]): Promise<Uint8Array> => {
  const bytes = await toXlsx({ title: 'Plan', language: 'en-GB', madeOn: today, tables: [tableOf(actions)] })
  if (isRefusal(bytes)) throw new Error(bytes.message)
  return bytes
}
const comesHome = async (bytes: Uint8Array, name: string, standing: readonly Action[]) => {
  const reading = await readSpreadsheet(bytes, name, planTableShape)
  if (isRefusal(reading) || reading.kind !== 'rows') throw new Error(JSON.stringify(reading))
  return planFromRows(reading, setting(standing))
}

describe('a plan taken out and brought in again', () => {
  it('changes nothing as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (standing) => {
        const home = await comesHome(asCsv(standing), 'plan.csv', standing)
        expect(home).toEqual({ kind: 'actions', actions: standing })
        const file = { name: 'plan.csv', document: 'hash', actions: home.kind === 'actions' ? home.actions : [], reason: 'Again' }
        expect(bringInPlan(file, { programme, actor: lead, on: today, standing })).toMatchObject({ code: 'nothing-changed' })
      }),
      { numRuns: 150 },
    )
  })
  it('changes nothing as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (standing) => {
        expect(await comesHome(await asXlsx(standing), 'plan.xlsx', standing)).toEqual({ kind: 'actions', actions: standing })
      }),
      { numRuns: 60 },
    )
  })
})
