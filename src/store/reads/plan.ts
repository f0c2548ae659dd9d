import type { Selectable } from 'kysely'
import { isNonEmpty } from '../../core/branded.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Action, ActionId, Outcome, OutcomeId, Priority, PriorityId } from '../../core/plan/plan.ts'
import type { ActionTable, Inside } from '../schema.ts'

export type PlanReads = {
  /** In the order of the plan. */
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  /** In the order of the plan, priority by priority. */
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  /** Every action, withdrawn ones too, by number. */
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

/** Members stand in the order of the type, so that two actions that are the same are the same as text too. */
const toAction = (row: Selectable<ActionTable>, findings: readonly FindingId[]): Action => ({
  id: row.id as ActionId,
  programme: row.programme as ProgrammeId,
  outcome: row.outcome as OutcomeId,
  number: row.number,
  title: row.title,
  reason: isNonEmpty(findings) ? { kind: 'answers-findings', findings } : { kind: 'own-initiative', why: row.own_initiative ?? '' },
  owner: row.owner,
  partner: row.partner,
  start: row.start_day as Day | null,
  due: row.due as Day,
  milestones: row.milestones.map(({ due, what, isReached }) => ({ due, what, isReached })),
  howWeWillKnow: { measures: row.measures, evidence: row.evidence },
  delivery: row.delivery,
})

export const readPlan = (inside: Inside): PlanReads => ({
  priorities: async (programme) => {
    const rows = await inside.selectFrom('priority').selectAll().where('programme', '=', programme).orderBy('position').execute()
    return rows.map(({ id, position, title, owner }) => ({ id: id as PriorityId, programme, position, title, owner }))
  },
  outcomes: async (programme) => {
    const rows = await inside
      .selectFrom('outcome')
      .innerJoin('priority', (on) => on.onRef('priority.programme', '=', 'outcome.programme').onRef('priority.id', '=', 'outcome.priority'))
      .selectAll('outcome')
      .where('outcome.programme', '=', programme)
      .orderBy('priority.position')
      .orderBy('outcome.position')
      .execute()
    return rows.map(({ id, priority, position, difference }) => ({ id: id as OutcomeId, programme, priority: priority as PriorityId, position, difference }))
  },
  actions: async (programme) => {
    const answers = await inside.selectFrom('action_finding').selectAll().where('programme', '=', programme).orderBy('position').execute()
    const byAction = new Map<string, FindingId[]>()
    for (const { action, finding } of answers) byAction.set(action, [...(byAction.get(action) ?? []), finding as FindingId])
    const rows = await inside.selectFrom('action').selectAll().where('programme', '=', programme).orderBy('number').execute()
    return rows.map((row) => toAction(row, byAction.get(row.id) ?? []))
  },
})
