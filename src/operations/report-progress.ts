import { whyClosed } from '../core/assurance/closure.ts'
import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import type { RestsOn } from '../core/assurance/claims-in-words.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import { reportProgress, type ProgressIntent, type UpdateId } from '../core/plan/report-progress.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { dataHeld, voicesFor, type DataNeeds } from './what-the-data-show.ts'

type Asked = DataNeeds & { readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>> }
type Needs = Recording & Asked & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }

/** In: an action. Out: what words about it rest on: the measures linked to it, and whether it was closed and held. */
export const restsOnAction = async (ask: Asked, programme: ProgrammeId, action: Action): Promise<RestsOn> => ({
  data: voicesFor(await dataHeld(ask, programme, [action]), [action]),
  actions: [action],
  closures: (await ask.assurance(programme)).closures,
})

/** A person says how an action is going: how far it is, what changed for children, how they know, and whether its date holds. */
export const reportProgressOn = async (needs: Needs, { action: id, ...intent }: ProgressIntent & { readonly action: ActionId }, { programme, actor }: Where) => {
  const before = (await needs.actions(programme)).find((action) => action.id === id)
  if (before === undefined) return refuse('no-such-action', 'The action is not in this plan.', 'Choose one from the plan.')
  const restsOn = await restsOnAction(needs, programme, { ...before, delivery: intent.delivery })
  const closed = whyClosed(restsOn.closures, before, intent.delivery)
  if (closed !== null) return needs.record(closed, actor)
  return needs.record(reportProgress(before, intent, { programme, actor, on: needs.today(), id: needs.newId() as UpdateId, restsOn }), actor)
}
