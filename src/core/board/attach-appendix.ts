import type { Sha256 } from '../inspection/inspection.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { unsaid } from './board-setting.ts'
import { largestPaper, looksLikePaper, paperTypes } from './give-paper.ts'
import { letterForms } from './letter-forms.data.ts'
import { letterIn, rewriteLetter, staleLetter, whyNotOpen, type LetterRefusal, type LetterRewritten, type LetterSetting } from './write-letter.ts'
import type { LetterAppendix, LetterId, LetterKind } from './letter.ts'

/** At most this many files go with one report: an agenda pack has few more. */
export const mostAppendices = 20

export type AppendixBrought = { readonly title: string; readonly name: string; readonly bytes: Uint8Array; readonly document: Sha256 }

/** In: a kind of report. Out: whether files go with it. Cabinet and scrutiny get a cover report with appendices; a letter stands alone. */
export const takesAppendices = (kind: LetterKind): boolean => letterForms[kind].sections.some(({ key }) => key === 'appendices')

type AppendixRefusal = LetterRefusal | Refusal<'takes-no-appendices' | 'not-a-paper' | 'too-large' | 'is-attached' | 'too-many' | 'no-such-appendix'>

/**
 * In: a report, the version its writer saw, and a file with its title. Out: the report with it as its last appendix, or a refusal. What is attached is
 * part of what is signed: its title and the hash of its bytes stand in the signed text.
 */
export const attachAppendix = (letterId: LetterId, version: number, { title, name, bytes, document }: AppendixBrought, setting: LetterSetting): LetterRewritten | AppendixRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const refusal = whyNotOpen(letter, 'fact', setting) ?? staleLetter(letter, version) ?? unsaid(title, 'what the appendix is called')
  if (refusal !== null) return refusal
  if (!takesAppendices(letter.kind)) return refuse('takes-no-appendices', 'Nothing goes with a letter: it stands alone.', 'Name what it rests on as a source.')
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const mediaType = paperTypes[ending]
  if (mediaType === undefined || !looksLikePaper(bytes, ending)) return refuse('not-a-paper', 'That file is not a PDF, a Word document or an Excel workbook.', 'Save it as one of them and attach it again.')
  if (bytes.length > largestPaper) return refuse('too-large', 'The file is larger than 20 MB.', 'Make its pictures smaller and attach it again.')
  const there = letter.text.appendices ?? []
  if (there.some((each) => each.document === document)) return refuse('is-attached', 'This file is attached already.', 'Choose another one, or take the other out first.')
  if (there.length >= mostAppendices) return refuse('too-many', `More than ${mostAppendices} appendices are not taken.`, 'Put several into one file.')
  const appendix: LetterAppendix = { document, title: title.trim(), fileName: name, mediaType, size: bytes.length }
  return { ...rewriteLetter(letter, { ...letter.text, appendices: [...there, appendix] }, setting), file: { document, mediaType, bytes } }
}

/** In: a report and one of its appendices. Out: the report without it, or a refusal. The versions before keep it. */
export const dropAppendix = (letterId: LetterId, version: number, document: Sha256, setting: LetterSetting): LetterRewritten | AppendixRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const refusal = whyNotOpen(letter, 'fact', setting) ?? staleLetter(letter, version)
  if (refusal !== null) return refusal
  const there = letter.text.appendices ?? []
  if (!there.some((each) => each.document === document)) return refuse('no-such-appendix', 'This file is not attached.', 'Choose one from the list.')
  return rewriteLetter(letter, { ...letter.text, appendices: there.filter((each) => each.document !== document) }, setting)
}
