import type { ObligationId } from '../core/intervention/obligation.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { settleObligation, type SettleIntent } from '../core/intervention/settle-obligation.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** A person records that a duty was met, or that nobody asks for it any longer. */
export const settleAnObligation = async (needs: Needs, intent: SettleIntent & { readonly obligation: ObligationId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const before = regime.obligations.find((each) => each.id === intent.obligation) ?? null
  return needs.record(settleObligation(before, intent, { programme, actor, on: needs.today(), regime }), actor)
}
