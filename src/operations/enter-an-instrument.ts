import { enterInstrument, type InstrumentIds, type InstrumentIntent } from '../core/intervention/enter-instrument.ts'
import type { InstrumentId } from '../core/intervention/instrument.ts'
import type { ObligationId } from '../core/intervention/obligation.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** A person enters a notice, direction or the like with its clauses. Ids are made here where none are given. */
export const enterAnInstrument = async (needs: Needs, intent: InstrumentIntent, { programme, actor }: Where, ids?: InstrumentIds) => {
  const regime = await needs.regime(programme)
  const made = ids ?? { id: needs.newId() as InstrumentId, idOf: () => needs.newId() as ObligationId }
  return needs.record(enterInstrument(intent, made, { programme, actor, on: needs.today(), regime }), actor)
}
