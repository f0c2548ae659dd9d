import { describe, expect, it } from 'vitest'
import { aBoardAction, aMeeting, aPaper, boardAtTheEnd } from '../../../test/support/board-changes.ts'
import { aComment, aLetter, aStep } from '../../../test/support/letter-changes.ts'
import { day } from '../calendar/day.ts'
import type { Challenge, ChallengeId } from '../assurance/challenge.ts'
import type { PersonId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { digestFor, isPersonal, weekOf } from './digest.ts'

const ada = 'ada' as PersonId
const on = day('2026-11-20')
const next = { ...aMeeting, on: day('2026-12-04'), state: 'agenda-set' as const }
const board = { ...boardAtTheEnd, meetings: [next], papers: [{ ...aPaper, given: null, owner: 'Analyst' }], actions: [{ ...aBoardAction, owner: 'The director', due: day('2026-11-27'), closed: null }] }
const letters = { letters: [{ ...aLetter, state: 'in-check' as const, signed: null }], comments: [{ ...aComment, answer: null }] }
const record: Parameters<typeof digestFor>[1] = { board, letters, steps: [{ ...aStep, restriction: { ...aStep.restriction!, reviewBy: on } }], challenges: [] }
const forRole = (role: MemberRole, capacity = `The ${role}`, held = record, today = on) => digestFor({ id: ada, name: 'Ada', posts: [{ role, capacity }] }, held, today)
const nothing = { meeting: null, papersToGive: 0, actionsToClose: 0, factsToCheck: 0, lettersToSign: 0, commentsToAnswer: 0, restrictionsToReview: 0, questionsToAnswer: 0, answersToJudge: 0 }

describe('a digest', () => {
  it('tells everybody of a meeting within two weeks', () => {
    expect(forRole('councillor')).toEqual({ ...nothing, meeting: next })
    expect(forRole('councillor', 'x', record, day('2026-11-19'))).toBeNull()
  })
  it('counts papers and actions of whoever holds the post, in any case of letters', () => {
    expect(forRole('analyst', 'ANALYST')).toMatchObject({ papersToGive: 1, actionsToClose: 0 })
    expect(forRole('director')).toMatchObject({ papersToGive: 0, actionsToClose: 1, factsToCheck: 1, commentsToAnswer: 0 })
  })
  it('leaves an action alone that is due in more than a week', () => expect(forRole('director', 'The director', record, day('2026-11-19'))).toMatchObject({ actionsToClose: 0 }))
  it('tells authors of comments, and only those in the audience of a restriction that it is due', () => {
    expect(forRole('programme-lead')).toMatchObject({ commentsToAnswer: 1, restrictionsToReview: 1 })
    expect(forRole('director')).toMatchObject({ restrictionsToReview: 0 })
  })
  it('tells the signer when the facts are checked', () => {
    const checked = { ...record, letters: { ...letters, letters: [{ ...letters.letters[0]!, state: 'checked' as const }] } } satisfies typeof record
    expect([forRole('chair', 'x', checked)?.lettersToSign, forRole('director', 'x', checked)?.lettersToSign]).toEqual([1, 0])
  })
  it('tells of questions put to a post, and whoever asked that an answer is there', () => {
    const said = { by: ada, name: 'Ada', capacity: 'The chair', on }
    const asked: Challenge = { id: 'q' as ChallengeId, programme: aMeeting.programme, question: 'Why?', toWhom: 'the analyst', due: on, asked: said, answers: [] }
    const answered: Challenge = { ...asked, answers: [{ words: 'So.', said, judged: null }] }
    const settled: Challenge = { ...asked, answers: [{ words: 'So.', said, judged: { isSatisfied: true, why: 'Yes.', said } }] }
    const counts = (challenge: Challenge, capacity: string, person = ada) => {
      const digest = digestFor({ id: person, name: 'Bo', posts: [{ role: 'partner', capacity }] }, { ...record, challenges: [challenge] }, on)
      return [digest?.questionsToAnswer, digest?.answersToJudge, digest === null ? null : isPersonal(digest)]
    }
    expect([counts(asked, 'The analyst'), counts(answered, 'The analyst'), counts(answered, 'Police', 'bo' as PersonId), counts(settled, 'The analyst')]).toEqual([[1, 0, true], [0, 1, true], [0, 0, false], [0, 0, false]])
  })
  it('is not written where nothing waits', () => expect(digestFor({ id: ada, name: 'Ada', posts: [{ role: 'partner', capacity: 'x' }] }, { ...record, board: { ...board, meetings: [] } }, on)).toBeNull())
  it.each([['2026-11-16', '2026-11-16'], ['2026-11-22', '2026-11-16'], ['2026-11-23', '2026-11-23']])('belongs to the week of its Monday: %s, %s', (iso, monday) => expect(weekOf(day(iso))).toBe(monday))
})
