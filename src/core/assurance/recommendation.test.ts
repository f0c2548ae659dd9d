import { describe, expect, it } from 'vitest'
import { programme, today } from '../../../test/support/cast.ts'
import type { PaperClaims } from '../board/paper-claims.ts'
import { addDays, day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { answerRecommendation, makeRecommendation, proveRecommendation, recommendationAnswers, type Recommendation, type RecommendationAnswer, type RecommendationId } from './recommendation.ts'

const says: PaperClaims = { sentences: [], goingOn: null }
const flagged: PaperClaims = { sentences: [{ sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing'] }], goingOn: null }
const as = (role: MemberRole): Actor => ({ kind: 'person', person: role as unknown as PersonId, name: role, memberships: [{ id: 'm' as MembershipId, person: role as unknown as PersonId, programme, role, capacity: role, from: day('2025-01-01'), to: null }] })
const setting = (role: MemberRole): AssuranceSetting => ({ programme, actor: as(role), on: today }) as AssuranceSetting
const codeOf = (outcome: Refusal | { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const intent = { committee: 'Scrutiny', made: today, words: 'Visit every hub.', due: today }
const id = 'r' as RecommendationId
const made = (): Recommendation => {
  const done = makeRecommendation(intent, id, setting('councillor'))
  if (isRefusal(done)) throw new Error(done.message)
  return done.recommendation
}
const answered = (answer: RecommendationAnswer): Recommendation => {
  const done = answerRecommendation(made(), { answer, reason: ' By May. ', says }, setting('director'))
  if (isRefusal(done)) throw new Error(done.message)
  return done.recommendation
}

describe('a recommendation of scrutiny', () => {
  it.each<[string, Partial<typeof intent>]>([
    ['no-committee', { committee: ' ' }],
    ['no-words', { words: '' }],
    ['in-the-future', { made: addDays(today, 1), due: addDays(today, 2) }],
    ['due-before-made', { due: addDays(today, -1) }],
  ])('is refused: %s', (code, over) => expect(codeOf(makeRecommendation({ ...intent, ...over }, id, setting('councillor')))).toBe(code))
  it.each(memberRoles)('is recorded, answered and proved by whoever the table says: %s', (role) => {
    expect(codeOf(makeRecommendation(intent, id, setting(role))) === 'recommendation-made').toBe(permissions['record-recommendation'][role])
    expect(codeOf(answerRecommendation(made(), { answer: 'accepted', reason: 'So.', says }, setting(role))) === 'recommendation-answered').toBe(permissions['answer-recommendation'][role])
    expect(codeOf(proveRecommendation(answered('accepted'), { words: 'Done.', evidence: null }, setting(role))) === 'recommendation-proved').toBe(permissions['answer-recommendation'][role])
  })
  it('is answered once, with the reason also where it is accepted', () => {
    expect(answered('accepted').response).toMatchObject({ answer: 'accepted', reason: 'By May.' })
    expect(codeOf(answerRecommendation(answered('rejected'), { answer: 'accepted', reason: 'So.', says }, setting('director')))).toBe('answered-already')
    for (const answer of recommendationAnswers) expect(codeOf(answerRecommendation(made(), { answer, reason: ' ', says }, setting('director')))).toBe('no-reason')
    expect(codeOf(answerRecommendation(null, { answer: 'accepted', reason: 'So.', says }, setting('director')))).toBe('no-such-recommendation')
    expect(codeOf(answerRecommendation(made(), { answer: 'accepted', reason: 'Visits have improved.', says: flagged }, setting('director')))).toBe('record-contradicts')
    expect(answerRecommendation(made(), { answer: 'accepted', reason: 'Visits have improved.', says: { ...flagged, goingOn: 'We see it.' } }, setting('director'))).toMatchObject({ recommendation: { response: { says: { goingOn: 'We see it.' } } } })
  })
  it('is proved only where it was accepted, at least in part', () => {
    const prove = (before: Recommendation | null, words = 'Done.') => codeOf(proveRecommendation(before, { words, evidence: null }, setting('director')))
    expect([prove(made()), prove(answered('rejected')), prove(answered('accepted-in-part')), prove(answered('accepted')), prove(answered('accepted'), ' '), prove(null)]).toEqual(['not-accepted', 'not-accepted', 'recommendation-proved', 'recommendation-proved', 'no-words', 'no-such-recommendation'])
  })
})
