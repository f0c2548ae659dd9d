import { enterInstrumentKind, type InstrumentKind } from '../core/intervention/instrument-kind.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Recording } from './needs.ts'

type Needs = Pick<Recording, 'record'> & { readonly instrumentKinds: () => Promise<readonly InstrumentKind[]> }

/** The host enters a kind of instrument, for every programme alike. */
export const enterAKind = async (needs: Needs, kind: InstrumentKind, actor: Actor) => needs.record(enterInstrumentKind(kind, { actor, kinds: await needs.instrumentKinds() }), actor)
