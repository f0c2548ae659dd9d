import { enterInstrumentKind, type InstrumentKind } from '../core/intervention/instrument-kind.ts'
import { enterKind } from '../core/intervention/enter-kind.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Pick<Recording, 'record'> & { readonly instrumentKinds: () => Promise<readonly InstrumentKind[]> }

/** The host enters a kind of instrument, for every programme alike. */
export const enterAKind = async (needs: Needs, kind: InstrumentKind, actor: Actor) => needs.record(enterInstrumentKind(kind, { actor, kinds: await needs.instrumentKinds() }), actor)

/** A person enters a kind of instrument for their programme, with what may follow what. */
export const enterAKindForUs = async (needs: Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }, kind: InstrumentKind, { programme, actor }: Where) =>
  needs.record(enterKind(kind, { programme, actor, on: needs.today(), kinds: (await needs.regime(programme)).kinds }), actor)
