import type { Branded } from '../branded.ts'
import type { PaperClaims } from '../board/paper-claims.ts'
import { whyNotTold } from '../board/typed-words.ts'
import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { saidBy } from './make-statement.ts'
import type { Said } from './statement.ts'

export type ChallengeId = Branded<'ChallengeId'>

/** One answer, and what whoever asked thought of it. Answers are added, never changed. */
export type ChallengeAnswer = { readonly words: string; /** What its sentences assert, held against the record on that day; not there in answers older than the check. */ readonly says?: PaperClaims; readonly said: Said; readonly judged: { readonly isSatisfied: boolean; readonly why: string; readonly said: Said } | null }

/** A question that somebody owes an answer to: a challenge on record. */
export type Challenge = { readonly id: ChallengeId; readonly programme: ProgrammeId; readonly question: string; readonly toWhom: string; readonly due: Day; readonly asked: Said; readonly answers: readonly ChallengeAnswer[] }

export type QuestionAsked = { readonly kind: 'question-asked'; readonly programme: ProgrammeId; readonly challenge: Challenge }
export type QuestionAnswered = { readonly kind: 'question-answered'; readonly programme: ProgrammeId; readonly before: Challenge; readonly challenge: Challenge }
export type AnswerJudged = { readonly kind: 'answer-judged'; readonly programme: ProgrammeId; readonly before: Challenge; readonly challenge: Challenge }

export const challengeStates = ['asked', 'answered', 'not-satisfied', 'satisfied'] as const
export type ChallengeState = (typeof challengeStates)[number]
export const challengeMoves = ['answer', 'accept', 'refuse'] as const
export type ChallengeMove = (typeof challengeMoves)[number]

/** The state after each move, every cell present; null where the move is not possible. An answer that does not satisfy waits for another. */
export const challengeTable: Readonly<Record<ChallengeState, Readonly<Record<ChallengeMove, ChallengeState | null>>>> = {
  asked: { answer: 'answered', accept: null, refuse: null },
  answered: { answer: null, accept: 'satisfied', refuse: 'not-satisfied' },
  'not-satisfied': { answer: 'answered', accept: null, refuse: null },
  satisfied: { answer: null, accept: null, refuse: null },
}

/** In: a question. Out: where it stands. */
export const challengeState = ({ answers }: Pick<Challenge, 'answers'>): ChallengeState => {
  const last = answers.at(-1)
  if (last === undefined) return 'asked'
  if (last.judged === null) return 'answered'
  return last.judged.isSatisfied ? 'satisfied' : 'not-satisfied'
}

/** In: a question and a day. Out: whether an answer is owed and its day has gone by. */
export const isUnansweredLate = (challenge: Challenge, today: Day): boolean => ['asked', 'not-satisfied'].includes(challengeState(challenge)) && challenge.due < today

/** In: a question, to whom and by when. Out: the change, or a refusal. */
export const askQuestion = (
  { question, toWhom, due }: Pick<Challenge, 'question' | 'toWhom' | 'due'>,
  id: ChallengeId,
  { programme, actor, on }: AssuranceSetting,
): QuestionAsked | NotPermitted | Refusal<'no-question' | 'to-nobody' | 'due-in-the-past'> => {
  const refusal = whyNot(actor, 'ask-a-question', programme, on)
  if (refusal !== null) return refusal
  if (question.trim() === '') return refuse('no-question', 'Nothing is asked.', 'Write the question in one or two sentences.')
  if (toWhom.trim() === '') return refuse('to-nobody', 'It is put to nobody.', 'Name the post that should answer.')
  if (due < on) return refuse('due-in-the-past', 'The answer would be due before it was asked for.', 'Give today or a later day.')
  return { kind: 'question-asked', programme, challenge: { id, programme, question: question.trim(), toWhom: toWhom.trim(), due, asked: saidBy(actor, programme, on), answers: [] } }
}

/** In: a question, its answer, and what that asserts, held against the record. Out: the change, or a refusal. What the record does not bear out goes on only with a reason. */
export const answerQuestion = (before: Challenge | null, words: string, says: PaperClaims, { programme, actor, on }: AssuranceSetting): QuestionAnswered | NotPermitted | Refusal<'no-such-question' | 'not-waiting' | 'no-answer' | 'record-contradicts'> => {
  const refusal = whyNot(actor, 'answer-a-question', programme, on)
  if (refusal !== null) return refusal
  if (before === null) return refuse('no-such-question', 'There is no such question.', 'Choose one from the list.')
  if (challengeTable[challengeState(before)].answer === null) return refuse('not-waiting', 'This question does not wait for an answer.', 'Look at what was answered.')
  if (words.trim() === '') return refuse('no-answer', 'The answer says nothing.', 'Write it. “We do not know yet” is an answer, with the day on which you will.')
  const contradicted = whyNotTold(says)
  if (contradicted !== null) return contradicted
  return { kind: 'question-answered', programme, before, challenge: { ...before, answers: [...before.answers, { words: words.trim(), says, said: saidBy(actor, programme, on), judged: null }] } }
}

/** In: a question that was answered, whether the answer satisfies, and why. Out: the change, or a refusal. Only whoever asked says so. */
export const judgeAnswer = (
  before: Challenge | null,
  { isSatisfied, why }: { readonly isSatisfied: boolean; readonly why: string },
  { programme, actor, on }: AssuranceSetting,
): AnswerJudged | NotPermitted | Refusal<'no-such-question' | 'not-answered' | 'not-your-question' | 'no-why'> => {
  const refusal = whyNot(actor, 'ask-a-question', programme, on)
  if (refusal !== null) return refusal
  if (before === null) return refuse('no-such-question', 'There is no such question.', 'Choose one from the list.')
  const last = before.answers.at(-1)
  if (last === undefined || challengeTable[challengeState(before)][isSatisfied ? 'accept' : 'refuse'] === null) return refuse('not-answered', 'There is no answer that waits to be judged.', 'Wait for one.')
  if (actor.kind === 'person' && before.asked.by !== actor.person) return refuse('not-your-question', 'Somebody else asked this.', 'Only whoever asked says whether the answer will do.')
  if (why.trim() === '') return refuse('no-why', 'Nothing says why.', 'Say in a sentence what was answered, or what is still missing.')
  return { kind: 'answer-judged', programme, before, challenge: { ...before, answers: [...before.answers.slice(0, -1), { ...last, judged: { isSatisfied, why: why.trim(), said: saidBy(actor, programme, on) } }] } }
}
