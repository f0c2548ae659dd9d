import { isValidOn, type Body, type BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { Act } from '../people/permission.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Measure, MeasureId } from './measure.ts'

/** Where, by whom and on which day a decision about a measure is made, and what it may point to. */
export type MeasureSetting = {
  readonly programme: ProgrammeId
  readonly actor: Actor
  readonly on: Day
  /** Those that ship, and the programme's own. */
  readonly measures: readonly Measure[]
  readonly bodies: readonly Body[]
}

export type MeasureRefusal = NotPermitted | Refusal<'no-such-measure' | 'no-such-body' | 'body-not-there' | 'no-reason'>

/** In: an act, the measure it is about (null for all) and the body. Out: null where it may be done, else the refusal. */
export const whyNotOf = (
  act: Act,
  { measure, body, on }: { readonly measure: MeasureId | null; readonly body: BodyId; readonly on: Day },
  setting: MeasureSetting,
): MeasureRefusal | null => {
  const notPermitted = whyNot(setting.actor, act, setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (measure !== null && !setting.measures.some(({ id }) => id === measure)) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list of measures.')
  const spells = setting.bodies.filter(({ id }) => id === body)
  if (spells.length === 0) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme.')
  if (!spells.some((each) => isValidOn(each, on))) return refuse('body-not-there', 'The body did not exist on that day.', 'Choose a day on which it existed, or its predecessor or successor.')
  return null
}

/** In: a reason as given. Out: null where it says something. */
export const noReason = (reason: string): Refusal<'no-reason'> | null => (reason.trim() === '' ? refuse('no-reason', 'Nothing says why.', 'Give the reason in a sentence.') : null)

/** Who acts, for the record; null for a service. */
export const personOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.person : null)
