import { describe, expect, it } from 'vitest'
import { aBoardAction, aMeeting, aPaper, boardAtTheEnd } from '../../../test/support/board-changes.ts'
import { aComment, aLetter, aStep } from '../../../test/support/letter-changes.ts'
import { day } from '../calendar/day.ts'
import type { MemberRole } from '../people/role.ts'
import { digestFor, weekOf } from './digest.ts'

const on = day('2026-11-20')
const next = { ...aMeeting, on: day('2026-12-04'), state: 'agenda-set' as const }
const board = { ...boardAtTheEnd, meetings: [next], papers: [{ ...aPaper, given: null, owner: 'Analyst' }], actions: [{ ...aBoardAction, owner: 'The director', due: day('2026-11-27'), closed: null }] }
const letters = { letters: [{ ...aLetter, state: 'in-check' as const, signed: null }], comments: [{ ...aComment, answer: null }] }
const record: Parameters<typeof digestFor>[1] = { board, letters, steps: [{ ...aStep, restriction: { ...aStep.restriction!, reviewBy: on } }] }
const forRole = (role: MemberRole, capacity = `The ${role}`, held = record, today = on) => digestFor({ name: 'Ada', posts: [{ role, capacity }] }, held, today)
const nothing = { meeting: null, papersToGive: 0, actionsToClose: 0, factsToCheck: 0, lettersToSign: 0, commentsToAnswer: 0, restrictionsToReview: 0 }

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
  it('is not written where nothing waits', () => expect(digestFor({ name: 'Ada', posts: [{ role: 'partner', capacity: 'x' }] }, { ...record, board: { ...board, meetings: [] } }, on)).toBeNull())
  it.each([['2026-11-16', '2026-11-16'], ['2026-11-22', '2026-11-16'], ['2026-11-23', '2026-11-23']])('belongs to the week of its Monday: %s, %s', (iso, monday) => expect(weekOf(day(iso))).toBe(monday))
})
