import { sentencesThatAssert, type PaperClaims } from '../core/board/paper-claims.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { holdSentences, type HoldNeeds, type TiedSentence } from './give-a-paper.ts'

/** What somebody tied the sentences of typed words to, and why what is not borne out is said all the same. */
export type TiedWords = { readonly ties: readonly TiedSentence[]; readonly goingOn: string | null }

/** Words of which nobody tied anything. */
export const untied: TiedWords = { ties: [], goingOn: null }

/**
 * In: typed words, and what their sentences are tied to. Out: each sentence that asserts a change, a number or a completion, held against the record of today.
 * The sentences are read out of the words here, so none can be left out by whoever sends them.
 */
export const holdWords = async (needs: HoldNeeds, programme: ProgrammeId, words: string, { ties, goingOn }: TiedWords): Promise<PaperClaims> => {
  const asserting = sentencesThatAssert(words)
  const sentences = asserting.length === 0 ? [] : await holdSentences(needs, programme, asserting.map((sentence) => ({ sentence, source: ties.find((each) => each.sentence === sentence)?.source ?? null })))
  return { sentences, goingOn: (goingOn ?? '').trim() || null }
}
