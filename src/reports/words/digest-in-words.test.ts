import { expect, it } from 'vitest'
import { aMeeting } from '../../../test/support/board-changes.ts'
import { exampleshire, somebody } from '../../../test/support/people.ts'
import { digestInWords, type DigestAddresses } from './digest-in-words.ts'

const at: DigestAddresses = { meetings: 'https://b/meetings', actions: 'https://b/actions', letters: 'https://b/letters', restrictions: 'https://b/kept-back', questions: 'https://b/questions', switchOff: 'https://b/hear' }
const nothing = { meeting: null, papersToGive: 0, actionsToClose: 0, factsToCheck: 0, lettersToSign: 0, commentsToAnswer: 0, restrictionsToReview: 0, questionsToAnswer: 0, answersToJudge: 0 }

it('counts what waits, each with where it is seen, and names no title', () =>
  expect(digestInWords(somebody('Ada'), exampleshire, { ...nothing, meeting: aMeeting, papersToGive: 1, actionsToClose: 2, questionsToAnswer: 1, lettersToSign: 1, restrictionsToReview: 3 }, at)).toEqual({
    subject: 'Exampleshire: what waits for you this week',
    body: `Dear ${somebody('Ada').name},

This week:

- The board meets on 9 November 2026 at 14:00.
- 1 paper of yours is awaited.
  https://b/meetings

- 2 actions of the board are yours and due.
  https://b/actions

- 1 question waits for your answer.
  https://b/questions

- 1 report waits for your signature.
  https://b/letters

- 3 restrictions are due for a review.
  https://b/kept-back

To stop these letters:
https://b/hear

Improvement Board writes this by itself, once a week. An answer reaches nobody.`,
  }))

it('leaves out what does not wait', () => expect(digestInWords(somebody('Ada'), exampleshire, { ...nothing, answersToJudge: 1 }, at).body).toMatch(/^Dear .*\n\nThis week:\n\n- 1 question of yours was answered\. Say whether the answer will do\.\n {2}https:\/\/b\/questions\n\nTo stop/))
