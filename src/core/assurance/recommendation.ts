import type { Branded } from '../branded.ts'
import type { PaperClaims } from '../board/paper-claims.ts'
import { whyNotTold } from '../board/typed-words.ts'
import type { Day } from '../calendar/day.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { saidBy } from './make-statement.ts'
import type { Said } from './statement.ts'

export type RecommendationId = Branded<'RecommendationId'>

/** What an executive can answer to a recommendation of scrutiny. Each is given with its reason. */
export const recommendationAnswers = ['accepted', 'accepted-in-part', 'rejected'] as const
export type RecommendationAnswer = (typeof recommendationAnswers)[number]

/** A recommendation of a scrutiny committee, its answer, and what proves that it was done. An executive has two months to answer (Local Government Act 2000, section 9FE). */
export type Recommendation = {
  readonly id: RecommendationId
  readonly programme: ProgrammeId
  readonly committee: string
  readonly made: Day
  readonly words: string
  readonly due: Day
  readonly said: Said
  readonly response: { readonly answer: RecommendationAnswer; readonly reason: string; /** What its sentences assert, held against the record on that day; not there in answers older than the check. */ readonly says?: PaperClaims; readonly said: Said } | null
  readonly proofs: readonly { readonly words: string; readonly evidence: EvidenceId | null; readonly said: Said }[]
}

export type RecommendationMade = { readonly kind: 'recommendation-made'; readonly programme: ProgrammeId; readonly recommendation: Recommendation }
export type RecommendationAnswered = { readonly kind: 'recommendation-answered'; readonly programme: ProgrammeId; readonly before: Recommendation; readonly recommendation: Recommendation }
export type RecommendationProved = { readonly kind: 'recommendation-proved'; readonly programme: ProgrammeId; readonly before: Recommendation; readonly recommendation: Recommendation }

/** In: a recommendation. Out: the change, or a refusal. */
export const makeRecommendation = (
  { committee, made, words, due }: Pick<Recommendation, 'committee' | 'made' | 'words' | 'due'>,
  id: RecommendationId,
  { programme, actor, on }: AssuranceSetting,
): RecommendationMade | NotPermitted | Refusal<'no-committee' | 'no-words' | 'in-the-future' | 'due-before-made'> => {
  const refusal = whyNot(actor, 'record-recommendation', programme, on)
  if (refusal !== null) return refusal
  if (committee.trim() === '') return refuse('no-committee', 'Nobody is named who recommends it.', 'Name the committee.')
  if (words.trim() === '') return refuse('no-words', 'Nothing is recommended.', 'Write the recommendation as it was made.')
  if (made > on) return refuse('in-the-future', 'That day has not come yet.', 'Give today or an earlier day.')
  if (due < made) return refuse('due-before-made', 'The answer would be due before it was made.', 'Give a later day.')
  return { kind: 'recommendation-made', programme, recommendation: { id, programme, committee: committee.trim(), made, words: words.trim(), due, said: saidBy(actor, programme, on), response: null, proofs: [] } }
}

/** In: a recommendation and the answer to it, with the reason, and what that asserts, held against the record. Out: the change, or a refusal. It is answered once; what the record does not bear out goes on only with a reason. */
export const answerRecommendation = (
  before: Recommendation | null,
  { answer, reason, says }: { readonly answer: RecommendationAnswer; readonly reason: string; readonly says: PaperClaims },
  { programme, actor, on }: AssuranceSetting,
): RecommendationAnswered | NotPermitted | Refusal<'no-such-recommendation' | 'answered-already' | 'no-reason' | 'record-contradicts'> => {
  const refusal = whyNot(actor, 'answer-recommendation', programme, on)
  if (refusal !== null) return refusal
  if (before === null) return refuse('no-such-recommendation', 'There is no such recommendation.', 'Choose one from the list.')
  if (before.response !== null) return refuse('answered-already', 'It was answered already.', 'Add proof of what was done instead.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Give the reason, also where it is accepted: say what will be done and by when.')
  const contradicted = whyNotTold(says)
  if (contradicted !== null) return contradicted
  return { kind: 'recommendation-answered', programme, before, recommendation: { ...before, response: { answer, reason: reason.trim(), says, said: saidBy(actor, programme, on) } } }
}

/** In: a recommendation that was accepted, at least in part, and what proves that it was done. Out: the change, or a refusal. */
export const proveRecommendation = (
  before: Recommendation | null,
  { words, evidence }: { readonly words: string; readonly evidence: EvidenceId | null },
  { programme, actor, on }: AssuranceSetting,
): RecommendationProved | NotPermitted | Refusal<'no-such-recommendation' | 'not-accepted' | 'no-words'> => {
  const refusal = whyNot(actor, 'answer-recommendation', programme, on)
  if (refusal !== null) return refusal
  if (before === null) return refuse('no-such-recommendation', 'There is no such recommendation.', 'Choose one from the list.')
  if (before.response === null || before.response.answer === 'rejected') return refuse('not-accepted', 'It was not accepted, so there is nothing to prove.', 'Answer it first.')
  if (words.trim() === '') return refuse('no-words', 'Nothing says what was done.', 'Say what was done and how anybody can see it.')
  return { kind: 'recommendation-proved', programme, before, recommendation: { ...before, proofs: [...before.proofs, { words: words.trim(), evidence, said: saidBy(actor, programme, on) }] } }
}
