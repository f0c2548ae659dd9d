import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { FigureKey } from './read-figure.ts'

export type ShowingId = Branded<'ShowingId'>

/** A place outside these pages where figures were given to somebody, such as a pack or a file taken out. */
export type Showing = {
  readonly id: ShowingId
  readonly programme: ProgrammeId
  /** What a person would call it, such as “Board pack of 12 March 2026, edition 2”. */
  readonly title: string
  readonly on: Day
  readonly by: PersonId | null
}

/** Figures were printed or taken out. When one of them is restated, whoever holds that paper can be told. */
export type FiguresShown = {
  readonly kind: 'figures-shown'
  readonly programme: ProgrammeId
  readonly showing: Showing
  readonly figures: NonEmpty<FigureKey & { readonly revision: number }>
}
