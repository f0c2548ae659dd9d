import type { ToldPlace, ToldSentence } from '../../../core/board/told-sentences.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { letterKindNames } from '../../../reports/words/letter-in-words.ts'
import { publicPartWords, publicStateWords } from '../../words/publication-words.ts'

/** In: where a sentence stands. Out: what kind of place it is. */
export const kindOfPlace = (place: ToldPlace): string => {
  switch (place.kind) {
    case 'paper':
      return 'Paper of the board'
    case 'late-paper':
      return 'Late paper in a pack'
    case 'report':
      return letterKindNames[place.letter.kind]
    case 'appendix':
      return 'File with a report'
    case 'update':
      return 'Progress update'
    case 'self-assessment':
      return 'Self-assessment'
    case 'public':
      return 'Text for the public'
    case 'answer':
      return 'Answer to a question'
    case 'reply':
      return 'Answer to scrutiny'
    default:
      return place satisfies never
  }
}

/** In: where a sentence stands, and the actions of the plan. Out: which one it is, in words. */
export const titleOfPlace = (place: ToldPlace, actions: readonly Action[]): string => {
  switch (place.kind) {
    case 'paper':
      return place.paper.title
    case 'late-paper':
      return `${place.supplement.title}, in ${place.pack.title}`
    case 'report':
      return place.letter.title
    case 'appendix':
      return `${place.appendix.title}, with ${place.letter.title}`
    case 'update':
      return actionWords(place.update.action, actions)
    case 'self-assessment':
      return `Version ${place.assessment.version}`
    case 'public':
      return `${place.item.title}, under “${publicPartWords[place.item.part]}”. ${publicStateWords[place.item.state].words}`
    case 'answer':
      return place.challenge.question
    case 'reply':
      return place.recommendation.words
    default:
      return place satisfies never
  }
}

/** In: an action by its id. Out: its number and title; that it is no longer here where it is not. */
export const actionWords = (id: string, actions: readonly Action[]): string => {
  const action = actions.find((each) => each.id === id)
  return action === undefined ? 'an action no longer here' : `action ${action.number}, ${action.title}`
}

/** In: a told sentence, and the actions of the plan. Out: what it rests on, in words. */
export const restsOnInWords = ({ sources, place }: ToldSentence, actions: readonly Action[]): string => {
  if (place.kind === 'update') return `${actionWords(place.update.action, actions)}, and what is linked to it`
  return sources.length === 0 ? 'Nothing it was tied to' : sources.map(({ words }) => words).join('; ')
}

/** Inspectors and the board said it: its reader holds the sentence against what they said. */
const isForReader = ({ sources }: ToldSentence): boolean => sources.some(({ kind }) => kind === 'finding' || kind === 'decision')

/** Where a told sentence came out on the day it was said. */
export type ToldVerdict = 'not-borne-out' | 'not-flagged' | 'for-its-reader' | 'borne-out'

/** In: a told sentence. Out: where it came out: of words older than the check nobody can tell. */
export const verdictOnTold = (told: ToldSentence): ToldVerdict => (told.flags.length > 0 ? 'not-borne-out' : !told.isHeld ? 'not-flagged' : isForReader(told) ? 'for-its-reader' : 'borne-out')

export const toldVerdictWords = {
  'not-borne-out': { words: 'Not borne out', tone: 'bad' },
  'not-flagged': { words: 'Not flagged', tone: 'neutral' },
  'for-its-reader': { words: 'For its reader', tone: 'neutral' },
  'borne-out': { words: 'Borne out', tone: 'good' },
} as const satisfies Record<ToldVerdict, { readonly words: string; readonly tone: string }>
