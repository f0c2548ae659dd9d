import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { whyClosed } from '../core/assurance/closure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { bringInPlan } from '../core/plan/bring-in-plan.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>> } & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }

/** A person takes over the actions of a checked spreadsheet: all or none. */
export const bringInAPlan = async (
  needs: Needs,
  file: { readonly name: string; readonly document: string; readonly actions: readonly Action[]; readonly reason: string },
  { programme, actor }: Where,
) => {
  const standing = await needs.actions(programme)
  const { closures } = await needs.assurance(programme)
  const closed = file.actions.map((action) => whyClosed(closures, standing.find(({ id }) => id === action.id) ?? action, action.delivery)).find((refusal) => refusal !== null)
  if (closed !== undefined) return needs.record(closed, actor)
  return needs.record(bringInPlan(file, { programme, actor, on: needs.today(), standing }), actor)
}
