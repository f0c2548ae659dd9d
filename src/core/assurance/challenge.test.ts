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
import { answerQuestion, askQuestion, challengeMoves, challengeState, challengeStates, challengeTable, isUnansweredLate, judgeAnswer, type Challenge, type ChallengeId, type ChallengeState } from './challenge.ts'

const says: PaperClaims = { sentences: [], goingOn: null }
const flagged: PaperClaims = { sentences: [{ sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing'] }], goingOn: null }
const as = (role: MemberRole, person: string = role): Actor => ({ kind: 'person', person: person as PersonId, name: person, memberships: [{ id: `m-${person}` as MembershipId, person: person as PersonId, programme, role, capacity: role, from: day('2025-01-01'), to: null }] })
const setting = (actor: Actor): AssuranceSetting => ({ programme, actor, on: today }) as AssuranceSetting
const codeOf = (outcome: Refusal | { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const id = 'q' as ChallengeId
const asked = (): Challenge => {
  const done = askQuestion({ question: 'Who waits? ', toWhom: 'Director', due: today }, id, setting(as('chair')))
  if (isRefusal(done)) throw new Error(done.message)
  return done.challenge
}
const answered = (before: Challenge = asked()): Challenge => {
  const done = answerQuestion(before, ' Twelve. ', says, setting(as('director')))
  if (isRefusal(done)) throw new Error(done.message)
  return done.challenge
}
const judged = (isSatisfied: boolean): Challenge => {
  const done = judgeAnswer(answered(), { isSatisfied, why: 'So.' }, setting(as('chair')))
  if (isRefusal(done)) throw new Error(done.message)
  return done.challenge
}
const standing: Readonly<Record<ChallengeState, () => Challenge>> = { asked, answered: () => answered(), 'not-satisfied': () => judged(false), satisfied: () => judged(true) }

describe('a question that is owed an answer', () => {
  it('is kept with who asked, whom and until when', () => expect(asked()).toMatchObject({ question: 'Who waits?', toWhom: 'Director', due: today, asked: { by: 'chair', on: today }, answers: [] }))
  it.each<[string, Partial<Pick<Challenge, 'question' | 'toWhom' | 'due'>>]>([
    ['no-question', { question: ' ' }],
    ['to-nobody', { toWhom: '' }],
    ['due-in-the-past', { due: addDays(today, -1) }],
  ])('is refused: %s', (code, over) => expect(codeOf(askQuestion({ question: 'Who waits?', toWhom: 'Director', due: today, ...over }, id, setting(as('chair'))))).toBe(code))
  it.each(memberRoles)('is asked and answered by whoever the table says: %s', (role) => {
    expect(codeOf(askQuestion({ question: 'Q', toWhom: 'D', due: today }, id, setting(as(role)))) === 'question-asked').toBe(permissions['ask-a-question'][role])
    expect(codeOf(answerQuestion(asked(), 'A', says, setting(as(role)))) === 'question-answered').toBe(permissions['answer-a-question'][role])
  })
  it.each(challengeStates.flatMap((state) => challengeMoves.map((move) => [state, move, challengeTable[state][move]] as const)))('that is %s: to %s leads to %s', (state, move, next) => {
    const before = standing[state]()
    expect(challengeState(before)).toBe(state)
    const done = move === 'answer' ? answerQuestion(before, 'More.', says, setting(as('director'))) : judgeAnswer(before, { isSatisfied: move === 'accept', why: 'So.' }, setting(as('chair')))
    expect(isRefusal(done) ? null : challengeState(done.challenge)).toBe(next)
  })
  it('is answered in words, and only where there is a question', () => {
    expect(codeOf(answerQuestion(null, 'A', says, setting(as('director'))))).toBe('no-such-question')
    expect(codeOf(answerQuestion(asked(), '  ', says, setting(as('director'))))).toBe('no-answer')
    expect(codeOf(answerQuestion(asked(), 'Visits have improved.', flagged, setting(as('director'))))).toBe('record-contradicts')
    expect(answerQuestion(asked(), 'Visits have improved.', { ...flagged, goingOn: 'We see it.' }, setting(as('director')))).toMatchObject({ challenge: { answers: [{ says: { goingOn: 'We see it.' } }] } })
  })
  it('is judged only by whoever asked it, with the reason', () => {
    expect(codeOf(judgeAnswer(answered(), { isSatisfied: true, why: 'So.' }, setting(as('chair', 'another'))))).toBe('not-your-question')
    expect(codeOf(judgeAnswer(answered(), { isSatisfied: true, why: ' ' }, setting(as('chair'))))).toBe('no-why')
    expect(codeOf(judgeAnswer(null, { isSatisfied: true, why: 'So.' }, setting(as('chair'))))).toBe('no-such-question')
  })
  it('keeps an answer that did not satisfy beside the next one', () => expect(answered(judged(false)).answers.map(({ words, judged: said }) => [words, said?.isSatisfied ?? null])).toEqual([['Twelve.', false], ['Twelve.', null]]))
  it('is late only while an answer is owed and its day has gone by', () => {
    const tomorrow = addDays(today, 1)
    expect(challengeStates.map((state) => isUnansweredLate(standing[state](), tomorrow))).toEqual([true, false, true, false])
    expect(isUnansweredLate(asked(), today)).toBe(false)
  })
})
