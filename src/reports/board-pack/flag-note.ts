import type { FlaggedWords } from '../../core/assurance/claims-in-words.ts'
import type { Block } from '../page/paper.ts'
import { claimFlagNames } from '../words/claim-in-words.ts'

/** In: what the record did not bear out, and why it is said all the same. Out: it in one text, as it is printed. */
export const flagsInPrint = ({ flagged, goingOn }: FlaggedWords): string => `${flagged.map(({ sentence, flag }) => `“${sentence}” ${claimFlagNames[flag]}`).join(' ')} Said all the same: ${goingOn}`

export const notBorneOut = 'Not borne out by the record'

/** The note that stands under words the record did not bear out, in every format. */
export const flagNote = (flags: FlaggedWords): Extract<Block, { readonly kind: 'note' }> => ({ kind: 'note', title: notBorneOut, text: flagsInPrint(flags) })
