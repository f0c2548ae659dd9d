import type { StatedDay } from '../calendar/stated-day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { EscalationId, EscalationStep } from './escalation.ts'
import { inTheFuture, noReason, noSource, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

export type EscalationRecorded = { readonly kind: 'escalation-recorded'; readonly programme: ProgrammeId; readonly step: EscalationStep }
export type EscalationLifted = { readonly kind: 'escalation-lifted'; readonly programme: ProgrammeId; readonly before: EscalationStep; readonly step: EscalationStep; readonly reason: string }

/** In: a rung of the ladder, the body on it and why. Out: the change, or a refusal. */
export const recordEscalation = (
  intent: Omit<EscalationStep, 'id' | 'programme' | 'lifted'>,
  { id, setting }: { readonly id: EscalationId; readonly setting: Setting },
): EscalationRecorded | CommonRefusal | Refusal<'no-such-body'> => {
  const refusal = whyNotHere('change-instrument', setting) ?? inTheFuture(intent.from, setting.on) ?? noReason(intent.reason) ?? noSource(intent.sources)
  if (refusal !== null) return refusal
  if (!setting.regime.bodies.some((each) => each.id === intent.body)) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme.')
  return { kind: 'escalation-recorded', programme: setting.programme, step: { ...intent, id, programme: setting.programme, lifted: null } }
}

/** In: a rung, when the body came off it and why. Out: the change, or a refusal. */
export const liftEscalation = (
  before: EscalationStep | null,
  { on, reason }: { readonly on: StatedDay; readonly reason: string },
  setting: Setting,
): EscalationLifted | CommonRefusal | Refusal<'no-such-step' | 'already-over' | 'dates-out-of-order'> => {
  const refusal = whyNotHere('change-instrument', setting) ?? inTheFuture(on, setting.on) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (before === null || before.programme !== setting.programme) return refuse('no-such-step', 'It is not on record.', 'Choose one from the list.')
  if (before.lifted !== null) return refuse('already-over', 'It was lifted already.', 'Look at when and why.')
  if (on.day < before.from.day) return refuse('dates-out-of-order', 'It would be lifted before it began.', 'Give a later day.')
  return { kind: 'escalation-lifted', programme: setting.programme, before, step: { ...before, lifted: { on, reason: reason.trim() } }, reason: reason.trim() }
}
