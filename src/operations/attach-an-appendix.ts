import { attachAppendix, whyNoAppendix, type AppendixBrought } from '../core/board/attach-appendix.ts'
import type { LetterId } from '../core/board/letter.ts'
import { saysOf, type BroughtFile, type SaysNeeds } from './give-a-paper.ts'
import type { Where } from './needs.ts'
import { letterSetting, type LetterNeeds } from './write-letters.ts'

type About = { readonly letter: LetterId; readonly version: number }

/** In: a file before anybody is asked what it says. Out: why it cannot be attached, null where it can. */
export const whyNotAttached = async (needs: LetterNeeds, { letter, version, ...file }: About & Pick<AppendixBrought, 'title' | 'name' | 'bytes'>, where: Where) =>
  whyNoAppendix(letter, version, { ...file, document: needs.sha256(file.bytes) }, await letterSetting(needs, where))

/** A person attaches a file to a report of the council: what it asserts is held against the record first, as that of a paper is. */
export const attachAnAppendix = async (needs: LetterNeeds & SaysNeeds, { letter, version, title, file }: About & { readonly title: string; readonly file: BroughtFile }, where: Where) => {
  const document = needs.sha256(file.bytes)
  const says = await saysOf(needs, where.programme, document, file)
  return needs.record(attachAppendix(letter, version, { title, name: file.name, bytes: file.bytes, document, says }, await letterSetting(needs, where)), where.actor)
}
