import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { answerQuestion, askQuestion, judgeAnswer, type Challenge, type ChallengeId } from '../core/assurance/challenge.ts'
import { answerRecommendation, makeRecommendation, proveRecommendation, type Recommendation, type RecommendationAnswer, type RecommendationId } from '../core/assurance/recommendation.ts'
import { wordsOfSelfAssessment, writeSelfAssessment, type SelfAssessment } from '../core/assurance/self-assessment.ts'
import type { EvidenceId } from '../core/evidence/evidence.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { HoldNeeds } from './give-a-paper.ts'
import { holdWords, type TiedWords } from './hold-words.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly assurance: (programme: ProgrammeId) => Promise<AssuranceRecord> }

const setting = (needs: Needs, { programme, actor }: Where) => ({ programme, actor, on: needs.today() })

/** Somebody asks a question that is owed an answer. */
export const askAQuestion = (needs: Needs, intent: Pick<Challenge, 'question' | 'toWhom' | 'due'>, where: Where) =>
  needs.record(askQuestion(intent, needs.newId() as ChallengeId, setting(needs, where)), where.actor)

const challengeOf = async (needs: Needs, { programme }: Where, id: ChallengeId): Promise<Challenge | null> => (await needs.assurance(programme)).challenges.find((each) => each.id === id) ?? null

/** Somebody answers it, and says what the answer rests on. */
export const answerAQuestion = async (needs: Needs & HoldNeeds, { challenge, words, told }: { readonly challenge: ChallengeId; readonly words: string; readonly told: TiedWords }, where: Where) =>
  needs.record(answerQuestion(await challengeOf(needs, where, challenge), words, await holdWords(needs, where.programme, words, told), setting(needs, where)), where.actor)

/** Whoever asked says whether the answer will do. */
export const judgeAnAnswer = async (needs: Needs, { challenge, ...intent }: { readonly challenge: ChallengeId; readonly isSatisfied: boolean; readonly why: string }, where: Where) =>
  needs.record(judgeAnswer(await challengeOf(needs, where, challenge), intent, setting(needs, where)), where.actor)

/** Somebody records what a scrutiny committee recommends. */
export const recordARecommendation = (needs: Needs, intent: Pick<Recommendation, 'committee' | 'made' | 'words' | 'due'>, where: Where) =>
  needs.record(makeRecommendation(intent, needs.newId() as RecommendationId, setting(needs, where)), where.actor)

const recommendationOf = async (needs: Needs, { programme }: Where, id: RecommendationId): Promise<Recommendation | null> => (await needs.assurance(programme)).recommendations.find((each) => each.id === id) ?? null

/** The executive answers it, and says what the answer rests on. */
export const answerARecommendation = async (needs: Needs & HoldNeeds, { recommendation, told, ...intent }: { readonly recommendation: RecommendationId; readonly answer: RecommendationAnswer; readonly reason: string; readonly told: TiedWords }, where: Where) =>
  needs.record(answerRecommendation(await recommendationOf(needs, where, recommendation), { ...intent, says: await holdWords(needs, where.programme, intent.reason, told) }, setting(needs, where)), where.actor)

/** Somebody adds proof of what it led to. */
export const proveARecommendation = async (needs: Needs, { recommendation, ...intent }: { readonly recommendation: RecommendationId; readonly words: string; readonly evidence: EvidenceId | null }, where: Where) =>
  needs.record(proveRecommendation(await recommendationOf(needs, where, recommendation), intent, setting(needs, where)), where.actor)

/** Somebody writes a version of the self-assessment, with what its sentences rest on. */
export const writeASelfAssessment = async (needs: Needs & HoldNeeds, { told, ...intent }: Pick<SelfAssessment, 'answers' | 'grades' | 'held'> & { readonly told: TiedWords }, where: Where) =>
  needs.record(writeSelfAssessment({ ...intent, says: await holdWords(needs, where.programme, wordsOfSelfAssessment(intent), told) }, (await needs.assurance(where.programme)).selfAssessments, setting(needs, where)), where.actor)
