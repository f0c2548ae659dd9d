import type { Sha256 } from '../inspection/inspection.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { unsaid } from './board-setting.ts'
import { largestPaper, looksLikePaper, paperTypes } from './give-paper.ts'
import { letterForms } from './letter-forms.data.ts'
import { letterIn, rewriteLetter, staleLetter, whyNotOpen, type LetterRefusal, type LetterRewritten, type LetterSetting } from './write-letter.ts'
import type { LetterAppendix, LetterId, LetterKind } from './letter.ts'
import { wantsReason, type PaperSays } from './paper-claims.ts'

/** At most this many files go with one report: an agenda pack has few more. */
export const mostAppendices = 20

export type AppendixBrought = { readonly title: string; readonly name: string; readonly bytes: Uint8Array; readonly document: Sha256; readonly says: PaperSays }

/** In: a kind of report. Out: whether files go with it. Cabinet and scrutiny get a cover report with appendices; a letter stands alone. */
export const takesAppendices = (kind: LetterKind): boolean => letterForms[kind].sections.some(({ key }) => key === 'appendices')

type AppendixRefusal = LetterRefusal | Refusal<'takes-no-appendices' | 'not-a-paper' | 'too-large' | 'is-attached' | 'too-many' | 'no-such-appendix'>

const endingOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

/** In: a report, the version its writer saw, and a file with its title. Out: why it cannot be attached, whatever it says; null where it can. */
export const whyNoAppendix = (letterId: LetterId, version: number, { title, name, bytes, document }: Omit<AppendixBrought, 'says'>, setting: LetterSetting): AppendixRefusal | null => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const refusal = whyNotOpen(letter, 'fact', setting) ?? staleLetter(letter, version) ?? unsaid(title, 'what the appendix is called')
  if (refusal !== null) return refusal
  if (!takesAppendices(letter.kind)) return refuse('takes-no-appendices', 'Nothing goes with a letter: it stands alone.', 'Name what it rests on as a source.')
  const ending = endingOf(name)
  if (paperTypes[ending] === undefined || !looksLikePaper(bytes, ending)) return refuse('not-a-paper', 'That file is not a PDF, a Word document or an Excel workbook.', 'Save it as one of them and attach it again.')
  if (bytes.length > largestPaper) return refuse('too-large', 'The file is larger than 20 MB.', 'Make its pictures smaller and attach it again.')
  const there = letter.text.appendices ?? []
  if (there.some((each) => each.document === document)) return refuse('is-attached', 'This file is attached already.', 'Choose another one, or take the other out first.')
  return there.length >= mostAppendices ? refuse('too-many', `More than ${mostAppendices} appendices are not taken.`, 'Put several into one file.') : null
}

/**
 * In: a report, the version its writer saw, and a file with its title. Out: the report with it as its last appendix, or a refusal. What is attached is
 * part of what is signed: its title, the hash of its bytes and what stands flagged in it stand in the signed text. What it asserts and the record does not
 * bear out goes on only with a reason.
 */
export const attachAppendix = (letterId: LetterId, version: number, brought: AppendixBrought, setting: LetterSetting): LetterRewritten | AppendixRefusal => {
  const refusal = whyNoAppendix(letterId, version, brought, setting)
  if (refusal !== null) return refusal
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const { title, name, bytes, document, says } = brought
  if (wantsReason(says)) return refuse('record-contradicts', 'The record does not bear out all that this file says.', 'Tie each sentence to what shows it, say it otherwise in the file, or give the reason for saying it all the same. The reason is printed with it.')
  const mediaType = paperTypes[endingOf(name)]!
  const appendix: LetterAppendix = { document, title: title.trim(), fileName: name, mediaType, size: bytes.length, says }
  return { ...rewriteLetter(letter, { ...letter.text, appendices: [...(letter.text.appendices ?? []), appendix] }, setting), file: { document, mediaType, bytes } }
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
