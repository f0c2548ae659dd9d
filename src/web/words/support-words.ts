import type { Ending } from '../../core/intervention/instrument.ts'
import type { ActivityKind, Funder, HowSupportEnded, RatingSide, SupportPackage, SupportRating, SupporterKind } from '../../core/support/support-package.ts'
import type { SupportConcern } from '../../core/support/support-exceptions.ts'
import type { SupportState } from '../../core/support/support-state.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { statedInWords } from './regime-words.ts'

export const supporterWords = {
  council: 'Another council',
  'local-government-association': 'Local Government Association',
  'regional-alliance': 'Regional improvement and innovation alliance',
  adviser: 'An adviser',
  other: 'Somebody else',
} as const satisfies Record<SupporterKind, string>

export const funderWords = {
  'partners-in-practice': 'Partners in Practice (Department for Education)',
  'sector-led-improvement-partners': 'Sector-led improvement partners (Department for Education)',
  'local-government-association': 'Local Government Association',
  'regional-alliance': 'Regional improvement and innovation alliance',
  receiver: 'The council that receives the support',
  supporter: 'Whoever gives the support',
  other: 'Somebody else',
} as const satisfies Record<Funder, string>

export const activityWords = {
  diagnostic: 'Diagnostic (finding out what is wrong)',
  audit: 'Audit of cases',
  coaching: 'Coaching',
  shadowing: 'Shadowing',
  'peer-review': 'Peer review',
  training: 'Training',
  other: 'Something else',
} as const satisfies Record<ActivityKind, string>

/** How each side says the support helped. */
export const supportRatingWords = {
  'made-a-difference': { words: 'Made a difference', tone: 'good' },
  'some-difference': { words: 'Made some difference', tone: 'steady' },
  'no-difference': { words: 'Made no difference', tone: 'bad' },
  'too-early': { words: 'Too early to tell', tone: 'unknown' },
} as const satisfies Record<SupportRating, { readonly words: string; readonly tone: Tone }>

export const sideWords = { receiver: 'Whoever received it says', supporter: 'Whoever gave it says' } as const satisfies Record<RatingSide, string>

export const supportStateWords = {
  'not-begun': { words: 'Not begun', tone: 'neutral' },
  running: { words: 'Under way', tone: 'steady' },
  'past-its-end': { words: 'Past its last day', tone: 'watch' },
  ended: { words: 'Ended', tone: 'done' },
  'not-known': { words: 'Cannot tell', tone: 'unknown' },
} as const satisfies Record<SupportState, { readonly words: string; readonly tone: Tone }>

export const supportEndWords = {
  completed: 'What was agreed was given',
  'stopped-early': 'It stopped early',
  'carried-on-otherwise': 'It goes on in another form',
} as const satisfies Record<HowSupportEnded, string>

export const supportConcernWords = {
  'ended-without-result': { words: 'Ended without a result', whatToDo: 'Say what came of it, or that nothing did.' },
  'past-its-end': { words: 'Past its last day', whatToDo: 'Record its end, or agree on a later last day.' },
  'days-behind': { words: 'Days fall behind', whatToDo: 'Enter the days that were given, or ask the supporter for them.' },
  'no-finding-addressed': { words: 'Helps with no finding', whatToDo: 'Choose the findings it is meant to help with.' },
  'no-exit-plan': { words: 'No plan for going on without it', whatToDo: 'Write down how the work goes on after the last day.' },
} as const satisfies Record<SupportConcern, { readonly words: string; readonly whatToDo: string }>

/** In: half days. Out: “12.5 days”, “1 day”, “half a day”, “no days”. */
export const halfDaysInWords = (halves: number): string => {
  if (halves === 0) return 'no days'
  if (halves === 1) return 'half a day'
  return halves === 2 ? '1 day' : `${(halves / 2).toLocaleString('en-GB')} days`
}

/** In: the first and last day of support. Out: both in words. */
export const supportSpanInWords = ({ from, to, ending }: Pick<SupportPackage, 'from' | 'to' | 'ending'>): string => {
  const end: Ending<HowSupportEnded> | null = ending
  if (end?.kind === 'ended') return `${statedInWords(from)} to ${statedInWords(end.on)}`
  if (end?.kind === 'not-found') return `From ${statedInWords(from)}. Last known: ${statedInWords(end.lastKnown)}`
  return to === null ? `From ${statedInWords(from)}, no last day agreed` : `${statedInWords(from)} to ${statedInWords(to)}`
}

/** In: whole pounds. Out: “£45,000”. */
export const poundsInWords = (pounds: number): string => `£${pounds.toLocaleString('en-GB')}`
