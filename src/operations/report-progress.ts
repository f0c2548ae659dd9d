import { whyClosed } from '../core/assurance/closure.ts'
import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import type { RestsOn } from '../core/assurance/claims-in-words.ts'
import { measuresLinkedTo } from '../core/assurance/data-voice.ts'
import { heldNumbers } from '../core/assurance/numbers-in-words.ts'
import { isStanding, type Evidence } from '../core/evidence/evidence.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import { reportProgress, type ProgressIntent, type UpdateId } from '../core/plan/report-progress.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { analysedFor, type DataNeeds } from './what-the-data-show.ts'

type Asked = DataNeeds & {
  readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
}
type Needs = Recording & Asked

/**
 * In: an action as it will stand. Out: what words about it rest on: the measures linked to it with their figures, the evidence offered for it, how far the plan
 * is, and whether the action was closed and held.
 */
export const restsOnAction = async (ask: Asked, programme: ProgrammeId, action: Action): Promise<RestsOn> => {
  const { voices, analysed } = await analysedFor(ask, programme, measuresLinkedTo([action], await ask.measureLinks(programme)))
  const evidence = (await ask.evidence(programme)).filter((piece) => isStanding(piece) && piece.links.actions.includes(action.id))
  const plan = (await ask.actions(programme)).map((each) => (each.id === action.id ? action : each))
  return { data: voices, actions: [action], closures: (await ask.assurance(programme)).closures, numbers: heldNumbers(analysed, evidence.map(({ title, says }) => `${title}. ${says}`), plan) }
}

/** A person says how an action is going: how far it is, what changed for children, how they know, and whether its date holds. */
export const reportProgressOn = async (needs: Needs, { action: id, ...intent }: ProgressIntent & { readonly action: ActionId }, { programme, actor }: Where) => {
  const before = (await needs.actions(programme)).find((action) => action.id === id)
  if (before === undefined) return refuse('no-such-action', 'The action is not in this plan.', 'Choose one from the plan.')
  const restsOn = await restsOnAction(needs, programme, { ...before, delivery: intent.delivery })
  const closed = whyClosed(restsOn.closures, before, intent.delivery)
  if (closed !== null) return needs.record(closed, actor)
  return needs.record(reportProgress(before, intent, { programme, actor, on: needs.today(), id: needs.newId() as UpdateId, restsOn }), actor)
}
