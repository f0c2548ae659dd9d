import type { FlaggedWords } from '../core/assurance/claims-in-words.ts'
import { holdSentence, sentencesThatAssert } from '../core/board/paper-claims.ts'
import { beginPack, correctPack, supplementPack, type FrozenParts } from '../core/pack/issue-pack.ts'
import type { Pack, PackChange, PackId, PackSetup, Supplement } from '../core/pack/pack.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { restsOnSources, type ClaimNeeds } from './write-letters.ts'
import { keepFiguresShown, type ShownFigure } from './note-figures-shown.ts'

type Needs = Recording & { readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]> }

/** What the note of the figures in an edition is called, by which they are found again. */
export const paperTitle = (title: string, edition: number): string => `Pack “${title}”, edition ${edition}`

const noSuchPack = refuse('no-such-pack', 'There is no such pack in this programme.', 'Choose one from the list of packs.')

/** A person makes the first edition of a pack from what the record holds today. `shown` are its figures, so that one restated later leads back to it. */
export const beginAPack = async (needs: Needs, { setup, frozen, shown }: { readonly setup: PackSetup; readonly frozen: FrozenParts; readonly shown: readonly ShownFigure[] }, { programme, actor }: Where) => {
  const begun = await needs.record(beginPack(setup, frozen, { programme, actor, on: needs.today() }), actor)
  if (isRefusal(begun)) return begun
  return (await keepFiguresShown(needs, { title: paperTitle(setup.title, 1), figures: shown }, { programme, actor })) ?? begun
}

/** A person issues the next edition of a pack because something in the last one was wrong. */
export const correctAPack = async (needs: Needs, { pack: id, why, changes, frozen, shown }: { readonly pack: PackId; readonly why: string; readonly changes: readonly PackChange[]; readonly frozen: FrozenParts; readonly shown: readonly ShownFigure[] }, { programme, actor }: Where) => {
  const pack = (await needs.packs(programme)).find((each) => each.id === id)
  if (pack === undefined) return noSuchPack
  const corrected = await needs.record(correctPack(pack, { why, changes }, frozen, { programme, actor, on: needs.today() }), actor)
  if (isRefusal(corrected)) return corrected
  return (await keepFiguresShown(needs, { title: paperTitle(pack.title, Math.max(...pack.issues.map(({ edition }) => edition)) + 1), figures: shown }, { programme, actor })) ?? corrected
}

type HoldNeeds = ClaimNeeds & Pick<Recording, 'today'>

/** In: the paragraphs of a late paper. Out: each sentence that asserts something and is not what the plan itself says. Nobody can tie a sentence of it: a paper with time for that is given to the meeting. */
export const flagsOnLatePaper = async (ask: HoldNeeds, programme: ProgrammeId, paragraphs: readonly string[]): Promise<FlaggedWords['flagged']> => {
  const restsOn = await restsOnSources(ask, programme, [])
  return sentencesThatAssert(paragraphs.join('\n\n'))
    .map((sentence) => holdSentence(sentence, null, { restsOn, evidence: [], accepted: [] }, ask.today()))
    .flatMap(({ sentence, flags }) => flags.map((flag) => ({ sentence, flag })))
}

/** A person puts a late paper into the last edition, which moves none of its pages. */
export const supplementAPack = async (needs: Needs & HoldNeeds, { pack: id, supplement, pages, frozen }: { readonly pack: PackId; readonly supplement: Supplement; readonly pages: readonly string[]; readonly frozen: FrozenParts }, { programme, actor }: Where) => {
  const pack = (await needs.packs(programme)).find((each) => each.id === id)
  if (pack === undefined) return noSuchPack
  return needs.record(supplementPack(pack, supplement, pages, frozen, { programme, actor, on: needs.today() }, await flagsOnLatePaper(needs, programme, supplement.paragraphs)), actor)
}
