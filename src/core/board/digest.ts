import { addDays, type Day } from '../calendar/day.ts'
import { Temporal } from 'temporal-polyfill'
import { challengeState, type Challenge } from '../assurance/challenge.ts'
import type { Membership, PersonId } from '../people/person.ts'
import { permissions } from '../people/permission.ts'
import { letterActs, type LetterRecord } from './letter.ts'
import { nextMeeting, type BoardRecord, type Meeting } from './meeting.ts'
import { reviewsDue, type PublicationStep } from './publication-state.ts'

/** What waits for one person, as numbers alone: a mail is read on more screens than the record, so it names no paper and no evidence. */
export type Digest = {
  readonly meeting: Meeting | null
  readonly papersToGive: number
  readonly actionsToClose: number
  readonly factsToCheck: number
  readonly lettersToSign: number
  readonly commentsToAnswer: number
  readonly restrictionsToReview: number
  readonly questionsToAnswer: number
  readonly answersToJudge: number
}

/** What carries a person’s own name or post. Whoever has some of it is told of it, also where letters do not come to their role unasked. */
export const isPersonal = ({ papersToGive, actionsToClose, questionsToAnswer, answersToJudge }: Digest): boolean => papersToGive + actionsToClose + questionsToAnswer + answersToJudge > 0

const sameWords = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** In: who was typed as the one to do something, and a person with their posts. Out: whether that is them: their name or one of their posts, whatever the case of its letters. */
export const isThem = (owner: string, { name, posts }: { readonly name: string; readonly posts: readonly Pick<Membership, 'capacity'>[] }): boolean => sameWords(owner, name) || posts.some(({ capacity }) => sameWords(owner, capacity))

/** In: a day. Out: the Monday of its week; a digest is written once in each. */
export const weekOf = (on: Day): Day => addDays(on, 1 - Temporal.PlainDate.from(on).dayOfWeek)

/** In: a person’s posts today and what stands on record. Out: what waits for that person; null where nothing does. A meeting more than two weeks away is not told yet. */
export const digestFor = (
  { id, name, posts }: { readonly id: PersonId; readonly name: string; readonly posts: readonly Pick<Membership, 'role' | 'capacity'>[] },
  { board, letters, steps, challenges }: { readonly board: BoardRecord; readonly letters: LetterRecord; readonly steps: readonly PublicationStep[]; readonly challenges: readonly Challenge[] },
  today: Day,
): Digest | null => {
  const isMine = (owner: string): boolean => isThem(owner, { name, posts })
  const may = (act: keyof typeof permissions): boolean => posts.some(({ role }) => permissions[act][role])
  const ahead = new Set(board.meetings.filter((each) => each.on >= today && each.state !== 'cancelled').map(({ id }) => id))
  const next = nextMeeting(board.meetings, today)
  const digest: Digest = {
    meeting: next !== null && next.on <= addDays(today, 14) ? next : null,
    papersToGive: board.papers.filter((each) => each.given === null && ahead.has(each.meeting) && isMine(each.owner)).length,
    actionsToClose: board.actions.filter((each) => each.closed === null && each.due <= addDays(today, 7) && isMine(each.owner)).length,
    factsToCheck: may('check-facts') ? letters.letters.filter((each) => each.state === 'in-check').length : 0,
    lettersToSign: letters.letters.filter((each) => each.state === 'checked' && may(letterActs[each.kind].signs)).length,
    commentsToAnswer: letters.comments.filter((each) => each.answer === null && letters.letters.some((letter) => letter.id === each.letter && ['draft', 'in-check', 'checked'].includes(letter.state) && may(letterActs[letter.kind].drafts))).length,
    restrictionsToReview: may('restrict-papers') ? reviewsDue(steps, today).filter(({ restriction }) => posts.some(({ role }) => restriction.audience.includes(role))).length : 0,
    questionsToAnswer: challenges.filter((each) => ['asked', 'not-satisfied'].includes(challengeState(each)) && isMine(each.toWhom)).length,
    answersToJudge: challenges.filter((each) => challengeState(each) === 'answered' && each.asked.by === id).length,
  }
  const { meeting: _meeting, ...counts } = digest
  return digest.meeting === null && Object.values(counts).every((each) => each === 0) ? null : digest
}
