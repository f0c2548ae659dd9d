import type { Letter } from '../board/letter.ts'
import type { PublicationMove, PublicationSubject } from '../board/publication-state.ts'
import type { Day } from '../calendar/day.ts'

/** One step of what is out, as anybody may read it: what was done, in which capacity and when. Reasons and names were written for members and stay with them. */
export type PublicStep = { readonly move: PublicationMove; readonly capacity: string; readonly on: Day }

/** A signed letter that two people released, with its way there. It holds the words that were signed and no other version of them. */
export type PublicLetter = Pick<Letter, 'id' | 'kind' | 'title' | 'addressee' | 'period' | 'text'> & {
  readonly signed: { readonly name: string; readonly capacity: string; readonly on: Day }
  /** Oldest first; the last one is the release. */
  readonly steps: readonly PublicStep[]
}

/** Something that was out and is no more: that it happened and when, without its title, because it is not for the public. */
export type PublicTakeBack = { readonly kind: PublicationSubject['kind']; readonly capacity: string; readonly on: Day }

export type PublicLetters = { readonly letters: readonly PublicLetter[]; readonly takenBack: readonly PublicTakeBack[] }

/** In: a released letter. Out: the day on which the public could read it. */
export const releasedOn = ({ steps, signed }: PublicLetter): Day => steps.at(-1)?.on ?? signed.on
