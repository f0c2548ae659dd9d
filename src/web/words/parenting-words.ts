import type { DifferenceKind } from '../../core/corporate-parenting/compare-promises.ts'
import type { BoardMemberKind, CareLeaverPromise, LeaverStatus, PromiseKind, PromiseStatus, PromiseWay, ViewAnswer, YoungGroup } from '../../core/corporate-parenting/corporate-parenting.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { dayInWords } from './day-words.ts'

export const promiseKindWords = {
  'council-tax': 'Council tax',
  housing: 'A place to live',
  'deposit-or-guarantor': 'Deposit or guarantor for rent',
  'setting-up-home': 'Setting up home',
  'phone-and-internet': 'Phone and internet',
  travel: 'Travel',
  'health-costs': 'Prescriptions and health costs',
  'work-and-training': 'Work and training',
  education: 'College and university',
  wellbeing: 'Feeling well',
  rights: 'Rights',
  other: 'Something else',
} as const satisfies Record<PromiseKind, string>

export const promiseStatusWords = {
  proposed: { words: 'Proposed', tone: 'neutral' },
  agreed: { words: 'Agreed, not yet in force', tone: 'watch' },
  'in-force': { words: 'In force', tone: 'steady' },
  ended: { words: 'Ended', tone: 'neutral' },
  withdrawn: { words: 'Taken back', tone: 'neutral' },
} as const satisfies Record<PromiseStatus, { readonly words: string; readonly tone: Tone }>

export const wayWords = {
  automatic: 'It comes by itself',
  'automatic-then-on-request': 'It comes by itself, and later on request',
  'on-request': 'You ask for it',
} as const satisfies Record<PromiseWay, string>

/** What is not the same between councils. */
export const differenceWords = {
  'not-promised': 'Not every council promises it.',
  'how-much': 'The share that is paid is not the same.',
  condition: 'What makes it more or less is not the same.',
  'automatic-age': 'The birthday up to which it comes by itself is not the same.',
  age: 'The birthday up to which it can be had is not the same.',
  way: 'The way of getting it is not the same.',
  backdating: 'How far back it goes is not the same.',
} as const satisfies Record<DifferenceKind, string>

/** The standing in law of care leavers, with what it means (Children (Leaving Care) Act 2000). */
export const leaverWords = {
  eligible: { words: 'Eligible', meaning: '16 or 17, in care now, and in care for at least 13 weeks since 14' },
  relevant: { words: 'Relevant', meaning: '16 or 17, left care after that' },
  'former-relevant': { words: 'Former relevant', meaning: '18 to 25, and eligible or relevant before' },
  qualifying: { words: 'Qualifying', meaning: 'In care for a shorter time, or left by special guardianship' },
} as const satisfies Record<LeaverStatus, { readonly words: string; readonly meaning: string }>

export const groupWords = {
  'children-in-care-council': 'Children in care council',
  'care-leavers-forum': 'Care leavers’ forum',
  survey: 'A survey',
  visit: 'A visit',
  'other-group': 'Another group',
} as const satisfies Record<YoungGroup, string>

export const viewAnswerWords = {
  done: { words: 'We did it', tone: 'done' },
  'will-do': { words: 'We will do it', tone: 'steady' },
  cannot: { words: 'We cannot do it', tone: 'watch' },
} as const satisfies Record<ViewAnswer, { readonly words: string; readonly tone: Tone }>

export const memberWords = {
  councillor: 'Councillors',
  director: 'Director of children’s services',
  'virtual-head': 'Head of the virtual school',
  health: 'Health',
  housing: 'Housing',
  'care-experienced': 'Care-experienced members',
  'foster-carer': 'Foster carers',
  police: 'Police',
  'other-officer': 'Other officers',
} as const satisfies Record<BoardMemberKind, string>

/** In: a promise. Out: what one gets, up to when and how, in short sentences. */
export const promiseInWords = ({ upTo, condition, way, automaticTo, ageTo, backdatedTo }: CareLeaverPromise): readonly string[] => [
  ...(upTo === null ? [] : [upTo === 100 ? 'Up to the whole cost.' : `Up to ${upTo}% of the cost.`]),
  ...(condition === null ? [] : [/[.!?]$/.test(condition) ? condition : `${condition}.`]),
  ...(way === 'on-request' ? [] : [`Comes by itself until you are ${automaticTo}.`]),
  ...(way === 'automatic' ? [] : [`${way === 'on-request' ? 'Ask for it' : 'After that, ask for it'} until you are ${ageTo}.`]),
  ...(backdatedTo === null ? [] : [`Can go back to ${dayInWords(backdatedTo)}.`]),
]
