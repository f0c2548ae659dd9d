import type { SeenCount, SeenShare } from '../../core/publication/small-number.ts'

/** What stands where a share is kept back. */
export const hiddenInWords = 'Hidden: the numbers are small'

/** In: a count as somebody may see it. Out: the number, or “fewer than 6”. */
export const seenCountInWords = (seen: SeenCount): string => (seen.kind === 'count' ? seen.value.toLocaleString('en-GB') : `fewer than ${seen.limit}`)

/** In: a share as somebody may see it, and the words where there was nothing. Out: “12 of 16 (75%)”, with a warning where it is of few. */
export const seenShareInWords = (seen: SeenShare, whenNothing = 'None'): string => {
  switch (seen.kind) {
    case 'share':
      return `${seen.part.toLocaleString('en-GB')} of ${seen.whole.toLocaleString('en-GB')} (${seen.percent}%)${seen.isOfFew ? ', a small number' : ''}`
    case 'hidden':
      return hiddenInWords
    case 'nothing':
      return whenNothing
    default:
      return seen satisfies never
  }
}
