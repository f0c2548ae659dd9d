import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { whyClosed } from '../core/assurance/closure.ts'
import type { RecordRefusal } from '../core/change.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { planAction, type ActionPlanned, type Intent, type PlanRefusal, type PlanSetting } from '../core/plan/plan-action.ts'
import type { Action, ActionId, Outcome } from '../core/plan/plan.ts'
import { reviseAction, type ActionRevised, type ReviseRefusal } from '../core/plan/revise-action.ts'
import { refuse, type Refusal } from '../core/refusal.ts'
import type { DeliveryState } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

/** What planning an action asks of the record. */
export type PlanNeeds = Recording & {
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

/** In: what a person says they will do. Out: what is known about it. */
export const planSettingFor = async (needs: PlanNeeds, intent: Intent, { programme, actor }: Where): Promise<PlanSetting> => ({
  programme,
  actor,
  on: needs.today(),
  findings: (await needs.findings(programme)).filter((finding) => intent.findings.includes(finding.id)),
  outcome: (await needs.outcomes(programme)).find((outcome) => outcome.id === intent.outcome) ?? null,
})

/** A person plans an action that answers findings, or says why it is needed without one. */
export const planAnAction = async (needs: PlanNeeds, intent: Intent, where: Where): Promise<ActionPlanned | PlanRefusal | RecordRefusal> => {
  const setting = await planSettingFor(needs, intent, where)
  const number = Math.max(0, ...(await needs.actions(where.programme)).map((action) => action.number)) + 1
  return needs.record(planAction(intent, { ...setting, number, id: needs.newId() as ActionId }), where.actor)
}

/** A person changes an action that stands: its words, owner, dates, test or delivery state, with a reason. */
export const reviseAnAction = async (
  needs: PlanNeeds & { readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>> },
  intent: Intent & { readonly action: ActionId; readonly delivery: DeliveryState; readonly reason: string },
  where: Where,
): Promise<ActionRevised | ReviseRefusal | RecordRefusal | Refusal<'no-such-action' | 'closed'>> => {
  const before = (await needs.actions(where.programme)).find((action) => action.id === intent.action)
  if (before === undefined) return refuse('no-such-action', 'The action is not in this plan.', 'Choose one from the plan.')
  const closed = whyClosed((await needs.assurance(where.programme)).closures, before, intent.delivery)
  if (closed !== null) return needs.record(closed, where.actor)
  return needs.record(reviseAction(before, intent, await planSettingFor(needs, intent, where)), where.actor)
}
