import { refuse, type Refusal } from '../refusal.ts'
import { flagsOfSays, sentencesThatAssert, wantsReason, type HeldSentence, type PaperClaims } from './paper-claims.ts'
import type { FlaggedWords } from '../assurance/claims-in-words.ts'

/** In: what typed words that travel upward assert, held against the record. Out: why they cannot stand as they are, null where they can. */
export const whyNotTold = (says: PaperClaims): Refusal<'record-contradicts'> | null =>
  wantsReason({ kind: 'held', ...says })
    ? refuse('record-contradicts', 'The record does not bear out all that is said here.', 'Tie each sentence to what shows it, say it in other words, or give the reason for saying it all the same. The reason is printed with it.')
    : null

/** In: what words assert, and one part of them. Out: the sentences that stand in that part. */
export const heldIn = (says: PaperClaims | undefined, part: string): readonly HeldSentence[] => {
  const here = new Set(sentencesThatAssert(part))
  return (says?.sentences ?? []).filter(({ sentence }) => here.has(sentence))
}

/** In: what words assert, and one part of them. Out: what stands flagged in that part with the reason, as it is shown and printed; null where nothing does. */
export const flagsIn = (says: PaperClaims | undefined, part: string): FlaggedWords | null => (says === undefined ? null : flagsOfSays({ kind: 'held', sentences: heldIn(says, part), goingOn: says.goingOn }))
