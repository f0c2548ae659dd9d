import type { BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import { dissolveBody, type Disposition } from '../core/intervention/dissolve-body.ts'
import type { ObligationId } from '../core/intervention/obligation.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** A body ends, and each duty it carries goes to somebody or ends with a reason. */
export const endABody = async (
  needs: Needs,
  intent: { readonly body: BodyId; readonly lastDay: Day; readonly dispositions: readonly Disposition[] },
  { programme, actor }: Where,
  idOf: (obligation: ObligationId, index: number) => ObligationId = () => needs.newId() as ObligationId,
) => {
  const regime = await needs.regime(programme)
  return needs.record(dissolveBody(intent, { programme, actor, on: needs.today(), regime }, idOf), actor)
}
