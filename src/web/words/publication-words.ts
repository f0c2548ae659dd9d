import type { FiguresShow, PublicPart, PublicState } from '../../core/publication/public-item.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

/** The headings of the public page, in words for a neighbour. */
export const publicPartWords = {
  'where-things-stand': 'Where things stand',
  improved: 'What has improved',
  'not-yet': 'What has not improved yet',
  'board-update': 'From the improvement board',
  commitment: 'What young people who leave care can count on',
  news: 'News',
} as const satisfies Record<PublicPart, string>

export const publicStateWords = {
  waiting: { words: 'Waits for a second person', tone: 'watch' },
  released: { words: 'The public can read it', tone: 'steady' },
  'set-aside': { words: 'Set aside', tone: 'neutral' },
  withdrawn: { words: 'Taken back', tone: 'neutral' },
} as const satisfies Record<PublicState, { readonly words: string; readonly tone: Tone }>

export const figuresShowWords = {
  better: 'the figures show a change for the better',
  worse: 'the figures show a change for the worse',
  'no-change': 'the figures show no change that can be told from routine variation',
  'cannot-tell': 'the figures cannot tell',
} as const satisfies Record<FiguresShow, string>

/** In: bytes. Out: how large a file is, as a person would say it. */
export const sizeInWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`)
