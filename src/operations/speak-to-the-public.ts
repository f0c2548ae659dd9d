import type { LetterSource } from '../core/board/letter.ts'
import { sentencesThatAssert, type HeldSentence } from '../core/board/paper-claims.ts'
import { measuredForAnybody } from '../core/measure/measured-for-anybody.ts'
import { capacityOf } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { wordsOfPublicItem, type PublicContact, type PublicItem, type PublicItemId, type PublicRecord, type PublicSetting } from '../core/publication/public-item.ts'
import { releaseToThePublic, withdrawFromThePublic, type ReleaseDecision } from '../core/publication/release-to-the-public.ts'
import { askForAPublicPage, switchPublicPage } from '../core/publication/switch-public-page.ts'
import { whatFiguresShow } from '../core/publication/what-figures-show.ts'
import { writeForThePublic, type PublicItemWish } from '../core/publication/write-for-the-public.ts'
import type { HoldNeeds, TiedSentence } from './give-a-paper.ts'
import { holdWords, type TiedWords } from './hold-words.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly publicRecord: (programme: ProgrammeId) => Promise<PublicRecord> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<PublicSetting> => {
  const on = needs.today()
  const hand = { person: actor.kind === 'person' ? actor.person : null, name: actor.name, capacity: capacityOf(actor, programme, on), on }
  return { programme, actor, on, hand, record: await needs.publicRecord(programme) }
}

/** Words for the public are borne out by figures that anybody might see: never by a small one, whoever writes them. */
const asAnybody = <N extends HoldNeeds>(needs: N): N => ({ ...needs, analysedMeasures: async (question: Parameters<HoldNeeds['analysedMeasures']>[0]) => (await needs.analysedMeasures(question)).map(measuredForAnybody) })

/** In: a text, and what its sentences are tied to. Out: them held against the record of today; a sentence that is tied to nothing rests on the measure the whole text names. */
export const holdForThePublic = async (needs: HoldNeeds, programme: ProgrammeId, text: Pick<PublicItem, 'title' | 'words' | 'measure'>, ties: readonly TiedSentence[]): Promise<readonly HeldSentence[]> => {
  const words = wordsOfPublicItem(text)
  const { measure } = text
  const named: LetterSource | null = measure?.body === undefined ? null : { kind: 'measure', measure: measure.id, body: measure.body, words: measure.name, on: needs.today() }
  const all = sentencesThatAssert(words).map((sentence) => ({ sentence, source: ties.find((each) => each.sentence === sentence)?.source ?? named }))
  return (await holdWords(asAnybody(needs), programme, words, { ties: all, goingOn: null })).sentences
}

/** A person writes something for the public, with what its sentences rest on; it waits for a second person. */
export const writeSomethingForThePublic = async (needs: Needs & HoldNeeds, { told, ...wish }: Omit<PublicItemWish, 'sentences'> & { readonly told: TiedWords }, where: Where, id?: PublicItemId) =>
  needs.record(writeForThePublic({ ...wish, sentences: await holdForThePublic(needs, where.programme, wish, told.ties) }, id ?? (needs.newId() as PublicItemId), await settingOf(needs, where)), where.actor)

/** In: a text for the public. Out: what it asserts, with the ties of whoever wrote it, held against the record of today, and what the figures of its measure show today. */
export const publicItemNow = async (needs: HoldNeeds, programme: ProgrammeId, item: Pick<PublicItem, 'title' | 'words' | 'measure' | 'says'>): Promise<ReleaseDecision['now']> => {
  const { measure } = item
  const [analysed] = measure?.body === undefined ? [] : await needs.analysedMeasures({ programme, body: measure.body, measures: [measure.id] })
  return { sentences: await holdForThePublic(needs, programme, item, item.says?.sentences ?? []), shows: measure?.body === undefined ? null : analysed === undefined ? 'cannot-tell' : whatFiguresShow(analysed.verdict.variation) }
}

/** A second person releases what waits, or sets it aside. It is held against the record once more. */
export const decideForThePublic = async (needs: Needs & HoldNeeds, { item, ...decision }: Omit<ReleaseDecision, 'now'> & { readonly item: PublicItemId }, where: Where) => {
  const setting = await settingOf(needs, where)
  const before = setting.record.items.find((each) => each.id === item)
  const now = before === undefined || !decision.release ? { sentences: [], shows: null } : await publicItemNow(needs, where.programme, before)
  return needs.record(releaseToThePublic(item, { ...decision, now }, setting), where.actor)
}

/** A person takes back what the public can read. */
export const takeBackFromThePublic = async (needs: Needs, { item, reason }: { readonly item: PublicItemId; readonly reason: string }, where: Where) =>
  needs.record(withdrawFromThePublic(item, reason, await settingOf(needs, where)), where.actor)

/** A person asks for a public page. */
export const askForThePublicPage = async (needs: Needs, wish: { readonly title: string; readonly contact: PublicContact; readonly isInvented: boolean }, where: Where) =>
  needs.record(askForAPublicPage(wish, await settingOf(needs, where)), where.actor)

/** A second person switches the public page on, or anybody entitled switches it off. */
export const switchThePublicPage = async (needs: Needs, intent: { readonly to: 'on' | 'off'; readonly reason: string }, where: Where) =>
  needs.record(switchPublicPage(intent, await settingOf(needs, where)), where.actor)
