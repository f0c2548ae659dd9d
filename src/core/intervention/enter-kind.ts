import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { faultInKind, type InstrumentKind, type KindRefusal } from './instrument-kind.ts'

/** Entered by a programme for itself. It stands beside the kinds that every programme has, and travels with the programme. */
export type KindEntered = { readonly kind: 'kind-entered'; readonly programme: ProgrammeId; readonly entered: InstrumentKind }

/**
 * In: a kind of instrument with its stages, and the kinds this programme has. Out: the change, or a refusal. Only those who may change an
 * instrument enter a kind: it says what may follow what. What stands is never overwritten.
 */
export const enterKind = (
  entered: InstrumentKind,
  { programme, actor, on, kinds }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly kinds: readonly InstrumentKind[] },
): KindEntered | NotPermitted | KindRefusal => whyNot(actor, 'enter-kind', programme, on) ?? faultInKind(entered, kinds) ?? { kind: 'kind-entered', programme, entered }
