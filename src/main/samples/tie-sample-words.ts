import { bodyId } from '../../core/bodies/body.ts'
import { sentencesThatAssert } from '../../core/board/paper-claims.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { TiedWords } from '../../operations/hold-words.ts'
import { sourceChoices } from '../../web/journeys/report-to-the-minister/source-choices.ts'
import type { Inside } from '../one-act.ts'

/** To what measure of the county council a sentence that begins so is tied. */
export type SampleTie = { readonly begins: string; readonly measure: string }

/** In: invented words, the ties of their sentences, and the reason for what is not borne out. Out: them tied, as the form ties them. */
export const tieSampleWords = async (does: Inside, programme: ProgrammeId, words: string, ties: readonly SampleTie[], goingOn: string | null): Promise<TiedWords> => {
  const choices = ties.length === 0 ? [] : await sourceChoices(does, { programme: { id: programme }, on: does.today() })
  return {
    goingOn,
    ties: sentencesThatAssert(words).map((sentence) => {
      const tie = ties.find(({ begins }) => sentence.startsWith(begins))
      return { sentence, source: choices.find(({ source }) => source.kind === 'measure' && tie !== undefined && source.measure === measureId(tie.measure) && source.body === bodyId('exampleshire-county-council'))?.source ?? null }
    }),
  }
}
