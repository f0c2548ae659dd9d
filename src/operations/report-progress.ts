import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { whyClosed } from '../core/assurance/closure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import { reportProgress, type ProgressIntent, type UpdateId } from '../core/plan/report-progress.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>> } & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }

/** A person says how an action is going: how far it is, what changed for children, how they know, and whether its date holds. */
export const reportProgressOn = async (needs: Needs, { action: id, ...intent }: ProgressIntent & { readonly action: ActionId }, { programme, actor }: Where) => {
  const before = (await needs.actions(programme)).find((action) => action.id === id)
  if (before === undefined) return refuse('no-such-action', 'The action is not in this plan.', 'Choose one from the plan.')
  const closed = whyClosed((await needs.assurance(programme)).closures, before, intent.delivery)
  if (closed !== null) return needs.record(closed, actor)
  return needs.record(reportProgress(before, intent, { programme, actor, on: needs.today(), id: needs.newId() as UpdateId }), actor)
}
