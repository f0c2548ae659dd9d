import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import type { RestsOn } from '../core/assurance/claims-in-words.ts'
import { voiceOf } from '../core/assurance/data-voice.ts'
import { heldNumbers } from '../core/assurance/numbers-in-words.ts'
import { dropAppendix } from '../core/board/attach-appendix.ts'
import { answerComment, commentOnLetter } from '../core/board/check-facts.ts'
import { signedText, type Letter, type LetterCommentId, type LetterId, type LetterKind, type LetterMove, type LetterRecord, type LetterSource, type LetterStatementId, type TestAnswer } from '../core/board/letter.ts'
import type { BoardRecord } from '../core/board/meeting.ts'
import { stepPublication, type PublicationIntent, type PublicationStep, type PublicationStepId, type PublicationSubject } from '../core/board/publication-state.ts'
import { inTheRecord, type Unsourced } from '../core/board/letter-sources.ts'
import { signLetter, type SaidInSigning } from '../core/board/sign-letter.ts'
import { whyLetterNotForPublic, whyPaperNotForPublic } from '../core/board/ready-for-public.ts'
import { answerTest, beginLetter, dropStatement, moveLetter, writeStatement, type LetterSetting, type StatementIntent } from '../core/board/write-letter.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import type { AnalysedMeasure } from '../core/measure/analysed-measure.ts'
import type { Pack } from '../core/pack/pack.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'
import type { DataNeeds } from './what-the-data-show.ts'

export type LetterNeeds = Recording & { readonly letters: (programme: ProgrammeId) => Promise<LetterRecord>; readonly sha256: (bytes: Uint8Array) => Sha256 }

/** What is asked of the record to judge an act upon a letter. */
export const letterSetting = async (needs: LetterNeeds, { programme, actor }: Where): Promise<LetterSetting> => ({ ...(await needs.letters(programme)), programme, actor, on: needs.today(), hashOf: (letter: Letter) => needs.sha256(new TextEncoder().encode(signedText(letter))) })

/** A person begins a report. */
export const beginALetter = async (needs: LetterNeeds, intent: { readonly kind: LetterKind; readonly title: string; readonly addressee: string; readonly period: Letter['period'] }, where: Where, id?: LetterId) =>
  needs.record(beginLetter(intent, id ?? (needs.newId() as LetterId), await letterSetting(needs, where)), where.actor)

/** What is asked of the record to hold words against it. */
export type ClaimNeeds = Pick<DataNeeds, 'analysedMeasures'> & {
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
  readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures'>>
}

/** In: the sources of a statement. Out: what they show today: each measure for its body with its figures, the actions with their closings, and what the record said of each source. */
export const restsOnSources = async (needs: ClaimNeeds, programme: ProgrammeId, sources: readonly LetterSource[]): Promise<RestsOn> => {
  const measures = sources.flatMap((each) => (each.kind === 'measure' ? [each] : []))
  const named: readonly string[] = sources.flatMap((each) => (each.kind === 'action' ? [each.action] : []))
  const analysed: AnalysedMeasure[] = []
  for (const { measure, body } of measures) analysed.push(...(await needs.analysedMeasures({ programme, body, measures: [measure] })))
  const plan = await needs.actions(programme)
  return {
    data: analysed.map(voiceOf),
    actions: plan.filter(({ id }) => named.includes(id)),
    closures: (await needs.assurance(programme)).closures,
    numbers: heldNumbers(analysed, sources.map(({ words }) => words), plan),
  }
}

/** What in the record the sources of one letter come to: a fact of the letter stands for its own. */
const recordOf = async (needs: LetterNeeds, { programme }: Where, letter: LetterId, sources: readonly LetterSource[]): Promise<readonly LetterSource[]> => {
  const found = (await needs.letters(programme)).letters.find(({ id }) => id === letter)
  return found === undefined ? sources : inTheRecord(sources, found.text)
}

/** A person writes a statement of a report, new or in other words. */
export const writeAStatement = async (needs: LetterNeeds & ClaimNeeds, { letter, version, statement, ...intent }: StatementIntent & { readonly letter: LetterId; readonly version: number; readonly statement: LetterStatementId | null }, where: Where) =>
  needs.record(writeStatement(letter, version, statement ?? (needs.newId() as LetterStatementId), intent, await letterSetting(needs, where), await restsOnSources(needs, where.programme, await recordOf(needs, where, letter, intent.sources))), where.actor)

/** A person takes a statement out of a report. */
export const dropAStatement = async (needs: LetterNeeds, { letter, version, statement }: { readonly letter: LetterId; readonly version: number; readonly statement: LetterStatementId }, where: Where) =>
  needs.record(dropStatement(letter, version, statement, await letterSetting(needs, where)), where.actor)

/** The signer answers a test of a report. */
export const answerATest = async (needs: LetterNeeds, { letter, version, ...test }: { readonly letter: LetterId; readonly version: number; readonly key: string; readonly answer: TestAnswer; readonly because: string; readonly sources?: readonly LetterSource[] }, where: Where) =>
  needs.record(answerTest(letter, version, test, await letterSetting(needs, where)), where.actor)

/** A person takes a file out of a report again. */
export const dropAnAppendix = async (needs: LetterNeeds, { letter, version, document }: { readonly letter: LetterId; readonly version: number; readonly document: Sha256 }, where: Where) =>
  needs.record(dropAppendix(letter, version, document, await letterSetting(needs, where)), where.actor)

/** A person sends a report to be checked, ends the check, takes it back, or withdraws it. */
export const moveALetter = async (needs: LetterNeeds, { letter, move, reason }: { readonly letter: LetterId; readonly move: Exclude<LetterMove, 'sign'>; readonly reason: string }, where: Where) =>
  needs.record(moveLetter(letter, move, reason, await letterSetting(needs, where)), where.actor)

/** The director says which fact is not right. */
export const commentOnALetter = async (needs: LetterNeeds, { letter, ...intent }: { readonly letter: LetterId; readonly statement: LetterStatementId | null; readonly words: string }, where: Where, id?: LetterCommentId) =>
  needs.record(commentOnLetter(letter, intent, id ?? (needs.newId() as LetterCommentId), await letterSetting(needs, where)), where.actor)

/** The author says what came of a comment. */
export const answerAComment = async (needs: LetterNeeds, { comment, words }: { readonly comment: LetterCommentId; readonly words: string }, where: Where) => needs.record(answerComment(comment, words, await letterSetting(needs, where)), where.actor)

/** What the signer says, in signing, that a sentence rests on which named nothing before. */
export type NamedInSigning = { readonly of: Pick<Unsourced & { readonly kind: 'statement' }, 'kind' | 'id'> | Pick<Unsourced & { readonly kind: 'test' }, 'kind' | 'key'>; readonly sources: readonly LetterSource[] }

/** Whoever the letter is from signs it, and says of each sentence of their own that names no source what it rests on. From then on it is fixed. */
export const signALetter = async (needs: LetterNeeds & ClaimNeeds, { letter, version, named }: { readonly letter: LetterId; readonly version: number; readonly named: readonly NamedInSigning[] }, where: Where) => {
  const said: SaidInSigning[] = []
  for (const { of, sources } of named) said.push({ of, sources, restsOn: await restsOnSources(needs, where.programme, await recordOf(needs, where, letter, sources)) })
  return needs.record(signLetter(letter, version, said, await letterSetting(needs, where)), where.actor)
}

type PublicationNeeds = Recording & {
  readonly letters: (programme: ProgrammeId) => Promise<LetterRecord>
  readonly board: (programme: ProgrammeId) => Promise<BoardRecord>
  readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]>
  readonly publicationSteps: (programme: ProgrammeId) => Promise<readonly PublicationStep[]>
}

/** A person restricts a paper or letter, looks at a restriction again, or takes a release a step further. */
export const stepAPublication = async (needs: PublicationNeeds, { subject, ...intent }: PublicationIntent & { readonly subject: PublicationSubject }, where: Where) => {
  const [{ letters }, { papers }] = [await needs.letters(where.programme), await needs.board(where.programme)]
  const notForPublic = subject.kind === 'letter' ? whyLetterNotForPublic(letters.find(({ id }) => id === subject.id)) : whyPaperNotForPublic(papers.find(({ id }) => id === subject.id), await needs.packs(where.programme))
  const setting = { programme: where.programme, actor: where.actor, on: needs.today(), steps: await needs.publicationSteps(where.programme), notForPublic }
  return needs.record(stepPublication(subject, intent, needs.newId() as PublicationStepId, setting), where.actor)
}
