import type { Digest } from '../../core/board/digest.ts'
import type { Person, Programme } from '../../core/people/person.ts'
import { dayWords } from './period-in-words.ts'

const many = (count: number, one: string, more: string): readonly string[] => (count === 0 ? [] : [`- ${count} ${count === 1 ? one : more}`])

/** In: a person, the programme, what waits, and an address. Out: a letter of numbers and one link. It names no paper, no finding and no evidence. */
export const digestInWords = (person: Person, programme: Programme, digest: Digest, address: string): { readonly subject: string; readonly body: string } => {
  const lines = [
    ...(digest.meeting === null ? [] : [`- The board meets on ${dayWords(digest.meeting.on)} at ${digest.meeting.begins}.`]),
    ...many(digest.papersToGive, 'paper of yours is awaited.', 'papers of yours are awaited.'),
    ...many(digest.actionsToClose, 'action of the board is yours and due.', 'actions of the board are yours and due.'),
    ...many(digest.factsToCheck, 'report waits for you to check its facts.', 'reports wait for you to check their facts.'),
    ...many(digest.lettersToSign, 'report waits for your signature.', 'reports wait for your signature.'),
    ...many(digest.commentsToAnswer, 'comment on a report waits for an answer.', 'comments on reports wait for an answer.'),
    ...many(digest.restrictionsToReview, 'restriction is due for a review.', 'restrictions are due for a review.'),
  ]
  return {
    subject: `${programme.name}: what waits for you this week`,
    body: [`Dear ${person.name},`, 'This week:', lines.join('\n'), `See it all:\n${address}`, 'Improvement Board writes this by itself, once a week. An answer reaches nobody.'].join('\n\n'),
  }
}
