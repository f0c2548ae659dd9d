import type { FlaggedWords } from '../assurance/claims-in-words.ts'
import type { ClaimFlag } from '../assurance/upward-claim.ts'
import type { Challenge } from '../assurance/challenge.ts'
import type { Recommendation } from '../assurance/recommendation.ts'
import { wordsOfSelfAssessment, type SelfAssessment } from '../assurance/self-assessment.ts'
import type { Day } from '../calendar/day.ts'
import type { Pack, PackIssue, Supplement } from '../pack/pack.ts'
import type { ProgressUpdate } from '../plan/report-progress.ts'
import type { Letter, LetterAppendix, LetterSource } from './letter.ts'
import { flagsOfPublicItem, wordsOfPublicItem, type PublicItem } from '../publication/public-item.ts'
import type { Paper } from './meeting.ts'
import { sentencesThatAssert, type PaperClaims, type PaperSays } from './paper-claims.ts'

/** Everything somebody may read in which sentences travel upward. */
export type Telling = { readonly papers: readonly Paper[]; readonly packs: readonly Pack[]; readonly letters: readonly Letter[]; readonly updates: readonly ProgressUpdate[]; readonly selfAssessments: readonly SelfAssessment[]; readonly publicItems: readonly PublicItem[]; readonly challenges: readonly Challenge[]; readonly recommendations: readonly Recommendation[] }

/** Where a sentence stands. */
export type ToldPlace =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'late-paper'; readonly pack: Pack; readonly issue: PackIssue; readonly supplement: Supplement }
  | { readonly kind: 'report'; readonly letter: Letter }
  | { readonly kind: 'appendix'; readonly letter: Letter; readonly appendix: LetterAppendix }
  | { readonly kind: 'update'; readonly update: ProgressUpdate }
  | { readonly kind: 'self-assessment'; readonly assessment: SelfAssessment }
  | { readonly kind: 'public'; readonly item: PublicItem }
  | { readonly kind: 'answer'; readonly challenge: Challenge }
  | { readonly kind: 'reply'; readonly recommendation: Recommendation }

/**
 * A sentence that asserts a change, a number or a completion: where it stands, what it rests on, why it stands flagged and why it was said all the same. `isHeld` is
 * false where nobody can tell: of words with nothing flagged it is not kept whether they are older than the check.
 */
export type ToldSentence = {
  readonly sentence: string
  readonly flags: readonly ClaimFlag[]
  readonly goingOn: string | null
  readonly sources: readonly LetterSource[]
  readonly isHeld: boolean
  readonly place: ToldPlace
  readonly by: string
  readonly on: Day
}

export type WhichTold = 'flagged' | 'all'

const inWords = (text: string, flags: FlaggedWords | null, which: WhichTold): readonly Pick<ToldSentence, 'sentence' | 'flags' | 'goingOn'>[] => {
  const flagged = new Map<string, readonly ClaimFlag[]>()
  for (const { sentence, flag } of flags?.flagged ?? []) flagged.set(sentence, [...(flagged.get(sentence) ?? []), flag])
  const rest = which === 'flagged' ? [] : sentencesThatAssert(text).filter((sentence) => !flagged.has(sentence))
  return [...[...flagged].map(([sentence, why]) => ({ sentence, flags: why, goingOn: flags?.goingOn ?? null })), ...rest.map((sentence) => ({ sentence, flags: [], goingOn: null }))]
}

const inFile = (says: PaperSays | undefined, where: Pick<ToldSentence, 'place' | 'by' | 'on'>, which: WhichTold): readonly ToldSentence[] =>
  says?.kind !== 'held'
    ? []
    : says.sentences
        .filter(({ flags }) => which === 'all' || flags.length > 0)
        .map(({ sentence, flags, source }) => ({ sentence, flags, goingOn: flags.length === 0 ? null : says.goingOn, sources: source === null ? [] : [source], isHeld: true, ...where }))

const inPaper = (paper: Paper, which: WhichTold): readonly ToldSentence[] =>
  paper.given?.content.kind === 'file' ? inFile(paper.given.content.says, { place: { kind: 'paper', paper }, by: paper.given.by, on: paper.given.on }, which) : []

const inPack = (pack: Pack, which: WhichTold): readonly ToldSentence[] =>
  pack.issues.flatMap((issue) => {
    if (issue.because.kind !== 'supplement') return []
    const { supplement } = issue.because
    return inWords(supplement.paragraphs.join('\n\n'), supplement.flags ?? null, which).map((each) => ({ ...each, sources: [], isHeld: supplement.flags !== undefined, place: { kind: 'late-paper' as const, pack, issue, supplement }, by: supplement.from, on: issue.on }))
  })

const inReport = (letter: Letter, which: WhichTold): readonly ToldSentence[] => {
  if (letter.state === 'withdrawn') return []
  const { name: by, on } = letter.signed?.by ?? letter.begun
  return [
    ...letter.text.statements.flatMap(({ text, flags, sources }) => inWords(text, flags ?? null, which).map((each) => ({ ...each, sources, isHeld: flags !== undefined, place: { kind: 'report' as const, letter }, by, on }))),
    ...(letter.text.appendices ?? []).flatMap((appendix) => inFile(appendix.says, { place: { kind: 'appendix', letter, appendix }, by, on }, which)),
  ]
}

const inUpdate = (update: ProgressUpdate, which: WhichTold): readonly ToldSentence[] =>
  inWords(`${update.changedForChildren}\n\n${update.howWeKnow}`, update.flags, which).map((each) => ({ ...each, sources: [], isHeld: update.flags !== null, place: { kind: 'update', update }, by: update.name, on: update.on }))

/** Words that were typed: held sentence by sentence, or older than the check, and then nobody can tell. */
const typed = (says: PaperClaims | undefined, words: string, where: Pick<ToldSentence, 'place' | 'by' | 'on'>, which: WhichTold): readonly ToldSentence[] =>
  says === undefined ? inWords(words, null, which).map((each) => ({ ...each, sources: [], isHeld: false, ...where })) : inFile({ kind: 'held', ...says }, where, which)

const inSelfAssessment = (assessment: SelfAssessment, which: WhichTold): readonly ToldSentence[] =>
  typed(assessment.says, wordsOfSelfAssessment(assessment), { place: { kind: 'self-assessment', assessment }, by: assessment.said.name, on: assessment.said.on }, which)

/** As it was held last: when it went out, or when it was written. What was set aside was told to nobody. */
const inPublicItem = (item: PublicItem, which: WhichTold): readonly ToldSentence[] => {
  if (item.state === 'set-aside') return []
  const last = item.releaseSays ?? item.says
  return typed(last === undefined ? undefined : { sentences: last.sentences, goingOn: flagsOfPublicItem(item)?.goingOn ?? null }, wordsOfPublicItem(item), { place: { kind: 'public', item }, by: item.written.name, on: item.written.on }, which)
}

const inAnswers = (challenge: Challenge, which: WhichTold): readonly ToldSentence[] =>
  challenge.answers.flatMap(({ words, says, said }) => typed(says, words, { place: { kind: 'answer', challenge }, by: said.name, on: said.on }, which))

const inReply = (recommendation: Recommendation, which: WhichTold): readonly ToldSentence[] =>
  recommendation.response === null ? [] : typed(recommendation.response.says, recommendation.response.reason, { place: { kind: 'reply', recommendation }, by: recommendation.response.said.name, on: recommendation.response.said.on }, which)

/** In: what somebody may read, and whether all of it is wanted or only what stands flagged. Out: each sentence of it that asserts something, the newest first. */
export const toldSentences = ({ papers, packs, letters, updates, selfAssessments, publicItems, challenges, recommendations }: Telling, which: WhichTold): readonly ToldSentence[] =>
  [...papers.flatMap((each) => inPaper(each, which)), ...packs.flatMap((each) => inPack(each, which)), ...letters.flatMap((each) => inReport(each, which)), ...updates.flatMap((each) => inUpdate(each, which)), ...selfAssessments.flatMap((each) => inSelfAssessment(each, which)), ...publicItems.flatMap((each) => inPublicItem(each, which)), ...challenges.flatMap((each) => inAnswers(each, which)), ...recommendations.flatMap((each) => inReply(each, which))].toSorted((one, other) => other.on.localeCompare(one.on))
