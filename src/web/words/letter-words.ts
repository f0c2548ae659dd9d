import type { LetterMove, LetterState } from '../../core/board/letter.ts'
import type { PublicationMove, PublicationState } from '../../core/board/publication-state.ts'
import { letterStateNames } from '../../reports/words/letter-in-words.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

const tones = { draft: 'neutral', 'in-check': 'watch', checked: 'steady', signed: 'done', withdrawn: 'neutral' } as const satisfies Record<LetterState, Tone>

/** In: where a letter stands. Out: the words and how they feel. */
export const letterStateTag = (state: LetterState): { readonly words: string; readonly tone: Tone } => ({ words: letterStateNames[state], tone: tones[state] })

export const letterMoveWords = {
  'send-to-check': 'Send it to the director, to check the facts',
  'finish-check': 'The facts are checked',
  'take-back': 'Take it back to change it',
  withdraw: 'Withdraw it',
} as const satisfies Record<Exclude<LetterMove, 'sign'>, string>

export const publicationWords = {
  members: { words: 'For members', tone: 'neutral' },
  restricted: { words: 'Restricted', tone: 'bad' },
  'release-proposed': { words: 'Release proposed', tone: 'watch' },
  released: { words: 'Released to the public', tone: 'done' },
} as const satisfies Record<PublicationState, { readonly words: string; readonly tone: Tone }>

/** The same steps as the public reads them, who knows nothing of proposals and reviews. */
export const publicStepWords = {
  restrict: 'Kept for some members of the programme',
  'keep-restricted': 'Looked at again, and still kept for some members',
  lift: 'Opened to all members of the programme',
  'propose-release': 'One person proposed to release it',
  release: 'A second person released it',
  'refuse-release': 'A second person did not release it',
  'take-back': 'Taken back from this page',
} as const satisfies Record<PublicationMove, string>

export const publicationMoveWords = {
  restrict: { ask: 'Restrict it', done: 'Restricted' },
  'keep-restricted': { ask: 'Keep it restricted until another day', done: 'Restriction looked at and kept' },
  lift: { ask: 'Open it to all members', done: 'Opened to all members' },
  'propose-release': { ask: 'Propose to release it to the public', done: 'Release proposed' },
  release: { ask: 'Agree: release it to the public', done: 'Released to the public' },
  'refuse-release': { ask: 'Do not release it', done: 'Release refused' },
  'take-back': { ask: 'Take it back from the public', done: 'Taken back from the public' },
} as const satisfies Record<PublicationMove, { readonly ask: string; readonly done: string }>
