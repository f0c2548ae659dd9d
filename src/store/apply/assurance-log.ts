import type { Challenge } from '../../core/assurance/challenge.ts'
import type { Recommendation } from '../../core/assurance/recommendation.ts'
import type { Said } from '../../core/assurance/statement.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const saidRow = ({ by, name, capacity, on }: Said) => ({ by_person: by, by_name: name, capacity, on_day: on })

export const upwardClaimMade: Apply<'upward-claim-made'> = async (inside, { claim }) => {
  const { programme, id, words, place, where, asserts, flag, goingOn, said } = claim
  await inside.insertInto('upward_claim').values({ programme, id, words, place, where_read: where, asserts: jsonText(asserts), flag, going_on: goingOn, ...saidRow(said) }).execute()
  return { subject: { kind: 'upward claim', id }, reason: goingOn, after: claim }
}

const challengeRow = ({ programme, id, question, toWhom, due, asked, answers }: Challenge) => ({ programme, id, question, to_whom: toWhom, due, answers: jsonText(answers), ...saidRow(asked) })

export const questionAsked: Apply<'question-asked'> = async (inside, { challenge }) => {
  await inside.insertInto('challenge').values(challengeRow(challenge)).execute()
  return { subject: { kind: 'challenge', id: challenge.id }, after: challenge }
}

const answersNow = (inside: Parameters<Apply<'question-answered'>>[0], { programme, id, answers }: Challenge) =>
  inside.updateTable('challenge').set({ answers: jsonText(answers) }).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow()

export const questionAnswered: Apply<'question-answered'> = async (inside, { challenge }) => {
  mustTouchOne(await answersNow(inside, challenge))
  return { subject: { kind: 'challenge', id: challenge.id }, after: challenge.answers.at(-1) }
}

export const answerJudged: Apply<'answer-judged'> = async (inside, { challenge }) => {
  mustTouchOne(await answersNow(inside, challenge))
  const judged = challenge.answers.at(-1)?.judged ?? null
  return { subject: { kind: 'challenge', id: challenge.id }, reason: judged?.why ?? null, after: judged }
}

const recommendationRow = ({ programme, id, committee, made, words, due, response, proofs, said }: Recommendation) => ({
  programme, id, committee, made, words, due, response: response === null ? null : jsonText(response), proofs: jsonText(proofs), ...saidRow(said),
})

export const recommendationMade: Apply<'recommendation-made'> = async (inside, { recommendation }) => {
  await inside.insertInto('recommendation').values(recommendationRow(recommendation)).execute()
  return { subject: { kind: 'recommendation', id: recommendation.id }, after: recommendation }
}

export const recommendationAnswered: Apply<'recommendation-answered'> = async (inside, { recommendation }) => {
  const { programme, id, response } = recommendation
  mustTouchOne(await inside.updateTable('recommendation').set({ response: jsonText(response) }).where('programme', '=', programme).where('id', '=', id).where('response', 'is', null).executeTakeFirstOrThrow())
  return { subject: { kind: 'recommendation', id }, reason: response?.reason ?? null, after: response }
}

export const recommendationProved: Apply<'recommendation-proved'> = async (inside, { recommendation }) => {
  const { programme, id, proofs } = recommendation
  mustTouchOne(await inside.updateTable('recommendation').set({ proofs: jsonText(proofs) }).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'recommendation', id }, after: proofs.at(-1) }
}

export const selfAssessmentWritten: Apply<'self-assessment-written'> = async (inside, { assessment }) => {
  const { programme, version, answers, grades, held, says, said } = assessment
  await inside.insertInto('self_assessment').values({ programme, version, answers: jsonText(answers), grades: jsonText(grades), held: jsonText(held), says: says === undefined ? null : jsonText(says), ...saidRow(said) }).execute()
  return { subject: { kind: 'self-assessment', id: String(version) }, reason: says?.goingOn ?? null, after: { answers, grades, ...(says === undefined ? {} : { says }) } }
}
