import type { Digest } from '../../core/board/digest.ts'
import type { Person, Programme } from '../../core/people/person.ts'
import { dayWords } from './period-in-words.ts'

/** Where each thing that waits is looked at, and where these letters are switched off. */
export type DigestAddresses = { readonly meetings: string; readonly actions: string; readonly letters: string; readonly restrictions: string; readonly questions: string; readonly switchOff: string }

const part = (lines: readonly string[], address: string): readonly string[] => (lines.length === 0 ? [] : [`${lines.join('\n')}\n  ${address}`])

const many = (count: number, one: string, more: string): readonly string[] => (count === 0 ? [] : [`- ${count} ${count === 1 ? one : more}`])

/** In: a person, the programme, what waits, and addresses. Out: a letter of numbers, each with a link to where it is seen. It names no paper, no finding and no evidence. */
export const digestInWords = (person: Person, programme: Programme, digest: Digest, at: DigestAddresses): { readonly subject: string; readonly body: string } => {
  const { meeting } = digest
  const parts = [
    ...part([...(meeting === null ? [] : [`- The board meets on ${dayWords(meeting.on)} at ${meeting.begins}.`]), ...many(digest.papersToGive, 'paper of yours is awaited.', 'papers of yours are awaited.')], at.meetings),
    ...part(many(digest.actionsToClose, 'action of the board is yours and due.', 'actions of the board are yours and due.'), at.actions),
    ...part([...many(digest.questionsToAnswer, 'question waits for your answer.', 'questions wait for your answer.'), ...many(digest.answersToJudge, 'question of yours was answered. Say whether the answer will do.', 'questions of yours were answered. Say whether the answers will do.')], at.questions),
    ...part(
      [
        ...many(digest.factsToCheck, 'report waits for you to check its facts.', 'reports wait for you to check their facts.'),
        ...many(digest.lettersToSign, 'report waits for your signature.', 'reports wait for your signature.'),
        ...many(digest.commentsToAnswer, 'comment on a report waits for an answer.', 'comments on reports wait for an answer.'),
      ],
      at.letters,
    ),
    ...part(many(digest.restrictionsToReview, 'restriction is due for a review.', 'restrictions are due for a review.'), at.restrictions),
  ]
  return {
    subject: `${programme.name}: what waits for you this week`,
    body: [`Dear ${person.name},`, 'This week:', ...parts, `To stop these letters:\n${at.switchOff}`, 'Improvement Board writes this by itself, once a week. An answer reaches nobody.'].join('\n\n'),
  }
}
