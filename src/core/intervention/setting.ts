import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import type { Act } from '../people/permission.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Regime } from './regime.ts'

/** Where, by whom and on which day a decision about the regime is made, and what stands on record. */
export type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly regime: Regime }

export type CommonRefusal = NotPermitted | Refusal<'no-reason' | 'no-source' | 'in-the-future'>

/** In: an act and where. Out: null where the actor may. */
export const whyNotHere = (act: Act, { actor, programme, on }: Setting): NotPermitted | null => whyNot(actor, act, programme, on)

export const noReason = (reason: string): Refusal<'no-reason'> | null =>
  reason.trim() === '' ? refuse('no-reason', 'Nothing says why.', 'Give the reason in a sentence.') : null

export const noSource = (sources: readonly Source[]): Refusal<'no-source'> | null =>
  sources.some((each) => each.title.trim() !== '') ? null : refuse('no-source', 'Nothing says where this is written.', 'Name the document, letter or page it stands in.')

export const inTheFuture = (stated: StatedDay, today: Day): Refusal<'in-the-future'> | null =>
  stated.day > today ? refuse('in-the-future', 'This would be after today.', 'Give the day on which it happened, or wait until it has.') : null
