import { mostSentences, sentencesThatAssert } from '../../../core/board/paper-claims.ts'
import type { TextCheckOverride } from '../../../core/child-data/text-check.ts'
import type { Form, UploadedFile } from '../../form.ts'
import type { Doings, ProgrammeVisit } from '../../page.ts'
import type { Draft, Questions } from '../../questions.ts'
import { checkSentWords } from '../../sent-words.ts'

/** Why a file waits: it is to be a paper, or to go with a report; and for which. */
export type FileFor = { readonly journey: 'give-a-paper' | 'attach-an-appendix'; readonly subject: string }

/** A file between being brought and being given: its bytes, its title where it was asked for one, what it asserts, and the reason with which it went past a warning about child data. */
export type FileDraft = { readonly draft: string; readonly file: UploadedFile; readonly title: string; readonly sentences: readonly string[]; readonly left: number; readonly override: TextCheckOverride | null }

/** In: a form with a file, its words, and what it is for. Out: the name of the draft that keeps it until its sentences are tied. Another file that waited for the same is dropped. */
export const keepFile = async (does: Doings, { programme, person, on }: ProgrammeVisit, form: Form, { file, words, title, isFor }: { readonly file: UploadedFile; readonly words: string; readonly title: string; readonly isFor: FileFor }): Promise<string> => {
  for (const draft of await does.draftsOf(programme.id, isFor.journey)) if (draft.values['subject'] === isFor.subject) await does.dropDraft(draft.id)
  const checked = checkSentWords(form, on, false, [{ field: 'file', name: file.name, words }])
  const override = checked.kind === 'clear' ? checked.override : null
  const sentences = sentencesThatAssert(words)
  const values: Draft['values'] = {
    subject: isFor.subject, title, name: file.name, bytes: Buffer.from(file.bytes).toString('base64'), sentences: sentences.slice(0, mostSentences), left: String(Math.max(0, sentences.length - mostSentences)),
    ...(override === null ? {} : { override: JSON.stringify(override) }),
  }
  const id = does.newId()
  await does.keepDraft({ id, programme: programme.id, person: person.id, journey: isFor.journey, values })
  return id
}

/** The visitor’s own waiting file that the address names, or null. */
export const fileDraftHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit, { journey, subject }: FileFor): Promise<FileDraft | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  if (draft === null || draft.programme !== programme.id || draft.person !== person.id || draft.journey !== journey || draft.values['subject'] !== subject) return null
  const text = (name: string): string => [draft.values[name] ?? ''].flat()[0] ?? ''
  return {
    draft: draft.id,
    file: { name: text('name'), bytes: new Uint8Array(Buffer.from(text('bytes'), 'base64')) },
    title: text('title'),
    sentences: [draft.values['sentences'] ?? []].flat(),
    left: Number(text('left')),
    override: text('override') === '' ? null : (JSON.parse(text('override')) as TextCheckOverride),
  }
}

/** In: what an act can need, and a waiting file. Out: the same, with the reason for going past a warning about child data, which was given when the file was brought. */
export const recordingAs = (does: Doings, { override }: FileDraft): Doings => ({ ...does, record: ((decided, by, own = null) => does.record(decided, by, own ?? override)) as typeof does.record })
