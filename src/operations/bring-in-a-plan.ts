import type { ProgrammeId } from '../core/people/person.ts'
import { bringInPlan } from '../core/plan/bring-in-plan.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }

/** A person takes over the actions of a checked spreadsheet: all or none. */
export const bringInAPlan = async (
  needs: Needs,
  file: { readonly name: string; readonly document: string; readonly actions: readonly Action[]; readonly reason: string },
  { programme, actor }: Where,
) => {
  const standing = await needs.actions(programme)
  return needs.record(bringInPlan(file, { programme, actor, on: needs.today(), standing }), actor)
}
