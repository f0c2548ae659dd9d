import type { RecordRefusal } from '../core/change.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { baselinePlan, textOfPlan, type BaselineIntent, type PlanContent, type PlanVersion } from '../core/plan/plan-version.ts'
import type { Action, Outcome, Priority } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type PlanNeeds = {
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

/** In: what answers for the plan, and a programme. Out: the plan as it stands. */
export const planNow = async (needs: PlanNeeds, programme: ProgrammeId): Promise<PlanContent> => ({
  priorities: await needs.priorities(programme), outcomes: await needs.outcomes(programme), actions: await needs.actions(programme),
})

type Needs = Recording & PlanNeeds & { readonly planVersions: (programme: ProgrammeId) => Promise<readonly PlanVersion[]>; readonly hash: (text: string) => string }

/** A person signs the plan as it stands: it is kept as a version, with its content and its hash. */
export const baselineThePlan = async (needs: Needs, intent: BaselineIntent, { programme, actor }: Where): Promise<ReturnType<typeof baselinePlan> | RecordRefusal> => {
  const content = await planNow(needs, programme)
  return needs.record(baselinePlan(intent, { content, hash: needs.hash(textOfPlan(content)), versions: await needs.planVersions(programme), programme, actor, on: needs.today() }), actor)
}
