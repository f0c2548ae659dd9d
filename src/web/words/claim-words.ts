import type { ChallengeState } from '../../core/assurance/challenge.ts'
import type { RecommendationAnswer } from '../../core/assurance/recommendation.ts'
import type { SelfQuestion } from '../../core/assurance/self-assessment.ts'
import type { Assertion, ClaimPlace, Completion } from '../../core/assurance/upward-claim.ts'
import { claimFlagNames } from '../../reports/words/claim-in-words.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

/** Where a statement is read. */
export const placeWords = {
  update: 'Progress update',
  'board-paper': 'Paper of the improvement board',
  'cabinet-report': 'Report to the cabinet',
  'scrutiny-paper': 'Paper of scrutiny',
  'letter-to-minister': 'Letter to the minister',
  'public-page': 'Public page',
  other: 'Somewhere else',
} as const satisfies Record<ClaimPlace, string>

/** What kind of thing a statement asserts. */
export const assertionWords = {
  change: 'A change',
  number: 'A number',
  completion: 'A completion',
  'shown-by-evidence': 'Something that evidence shows',
  'shown-by-document': 'Something that a document shows',
} as const satisfies Record<Assertion['kind'], string>

export const completionWords = { delivered: 'The work is delivered', closed: 'The proof was accepted', embedded: 'It held when it was checked again' } as const satisfies Record<Completion, string>

export const claimWayWords = { better: 'Changed for the better', worse: 'Changed for the worse', same: 'No change' } as const satisfies Record<(Assertion & { readonly kind: 'change' })['way'], string>

/** Why a statement stands flagged: the words of the page and of print are the same. */
export const claimFlagWords = claimFlagNames

export const challengeStateWords = {
  asked: { words: 'Waits for an answer', tone: 'watch' },
  answered: { words: 'Answered', tone: 'steady' },
  'not-satisfied': { words: 'Answer will not do', tone: 'bad' },
  satisfied: { words: 'Satisfied', tone: 'good' },
} as const satisfies Record<ChallengeState, { readonly words: string; readonly tone: Tone }>

export const recommendationAnswerWords = {
  accepted: { words: 'Accepted', tone: 'good' },
  'accepted-in-part': { words: 'Accepted in part', tone: 'steady' },
  rejected: { words: 'Rejected', tone: 'neutral' },
} as const satisfies Record<RecommendationAnswer, { readonly words: string; readonly tone: Tone }>

/** The three questions as the framework for inspections puts them (domain.md 2.3). */
export const selfQuestionWords = {
  'what-do-you-know': 'What do you know about the quality and impact of social work practice here?',
  'how-do-you-know': 'How do you know it?',
  'what-next': 'What are your plans for the next 12 months to maintain or improve practice?',
} as const satisfies Record<SelfQuestion, string>
