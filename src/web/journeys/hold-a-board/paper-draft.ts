import { mostSentences, sentencesThatAssert } from '../../../core/board/paper-claims.ts'
import type { TextCheckOverride } from '../../../core/child-data/text-check.ts'
import type { UploadedFile } from '../../form.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Draft, Questions } from '../../questions.ts'

/** The name under which a paper waits while its sentences are tied. */
export const journey = 'give-a-paper'

/** A paper between being brought and being given: its file, what it asserts, and the reason with which it went past a warning about child data. */
export type PaperDraft = { readonly draft: string; readonly file: UploadedFile; readonly sentences: readonly string[]; readonly left: number; readonly override: TextCheckOverride | null }

/** In: a file, its words, and the warning it went past. Out: the values of the draft that keeps them. */
export const keepPaper = ({ name, bytes }: UploadedFile, words: string, paper: string, override: TextCheckOverride | null): Draft['values'] => {
  const sentences = sentencesThatAssert(words)
  return {
    paper, name, bytes: Buffer.from(bytes).toString('base64'), sentences: sentences.slice(0, mostSentences), left: String(Math.max(0, sentences.length - mostSentences)),
    ...(override === null ? {} : { override: JSON.stringify(override) }),
  }
}

/** The visitor’s own waiting paper that the address names, or null. */
export const paperDraftHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit): Promise<PaperDraft | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  if (draft === null || draft.programme !== programme.id || draft.person !== person.id || draft.journey !== journey || draft.values['paper'] !== params['paper']) return null
  const text = (name: string): string => [draft.values[name] ?? ''].flat()[0] ?? ''
  return {
    draft: draft.id,
    file: { name: text('name'), bytes: new Uint8Array(Buffer.from(text('bytes'), 'base64')) },
    sentences: [draft.values['sentences'] ?? []].flat(),
    left: Number(text('left')),
    override: text('override') === '' ? null : (JSON.parse(text('override')) as TextCheckOverride),
  }
}
