import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { PostId } from './appointment.ts'
import type { DueRule } from './due.ts'
import type { Ending, InstrumentId } from './instrument.ts'

export type ObligationId = Branded<'ObligationId'>

/** Who is meant to carry an obligation: a body, or whoever is in a post. */
export type Holder = { readonly kind: 'body'; readonly body: BodyId } | { readonly kind: 'post'; readonly post: PostId }

/** From a day on, this holder. The first is whom the clause names; later ones are those it was passed to. */
export type Passing = { readonly from: StatedDay; readonly to: Holder; readonly because: string; readonly source: Source | null }

export const obligationEndings = ['met', 'lifted', 'ended-with-instrument', 'passed-on'] as const
export type HowObligationEnded = (typeof obligationEndings)[number]

/** One time that a recurring duty was done: how we know, and where it is written where somebody said so. */
export type Occasion = { readonly due: Day; readonly done: Day; readonly note: string; readonly source: Source | null }

/** A numbered clause of an instrument: who must do what, by when. */
export type Obligation = {
  readonly id: ObligationId
  readonly programme: ProgrammeId
  readonly instrument: InstrumentId
  readonly clause: string
  readonly what: string
  readonly begins: StatedDay
  readonly due: DueRule
  /** In order of day; the first begins with the obligation. */
  readonly passings: NonEmpty<Passing>
  readonly occasions: readonly Occasion[]
  readonly ending: Ending<HowObligationEnded> | null
  /** The obligation of an earlier body that this one carries on. */
  readonly continues: ObligationId | null
  readonly note: string | null
}
