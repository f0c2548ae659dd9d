import type { EscalationState } from '../../core/front-door/escalate-to-partner.ts'
import type { EscalationMatter, HowSettled, PartnerKind, ThresholdOutcome, Urgency } from '../../core/front-door/front-door.ts'
import type { FrontDoorConcern } from '../../core/front-door/front-door-exceptions.ts'
import type { Month } from '../../core/measure/month.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

export const partnerKindWords = {
  'childrens-social-care': 'Children’s social care',
  police: 'Police',
  health: 'Health',
  education: 'Education',
  'early-help': 'Early help',
  housing: 'Housing',
  probation: 'Probation',
  'adult-social-care': 'Adult social care',
  voluntary: 'Voluntary organisation',
  other: 'Something else',
} as const satisfies Record<PartnerKind, string>

export const urgencyWords = { red: 'Red (most urgent)', amber: 'Amber', green: 'Green (least urgent)' } as const satisfies Record<Urgency, string>
export const urgencyShort = { red: 'Red', amber: 'Amber', green: 'Green' } as const satisfies Record<Urgency, string>

export const outcomeWords = {
  'no-further-action': 'No further action',
  advice: 'Advice given',
  'early-help': 'Early help',
  assessment: 'Assessment by a social worker',
  'strategy-meeting': 'Strategy meeting',
  'passed-to-another-council': 'Passed to another council',
} as const satisfies Record<ThresholdOutcome, string>

export const matterWords = {
  attendance: 'Coming to meetings',
  'late-answers': 'Late answers to checks',
  'missing-information': 'Information that is missing',
  'people-not-there': 'People who are not there',
  threshold: 'The threshold for help',
  decision: 'How decisions are made',
  'working-together': 'Working together',
  other: 'Something else',
} as const satisfies Record<EscalationMatter, string>

export const settledWords = { agreed: 'The two agreed', 'taken-higher': 'It was taken to the chief officers', withdrawn: 'It was taken back' } as const satisfies Record<HowSettled, string>

export const escalationStateWords = {
  open: { words: 'Not answered', tone: 'watch' },
  answered: { words: 'Answered, not settled', tone: 'steady' },
  settled: { words: 'Settled', tone: 'done' },
} as const satisfies Record<EscalationState, { readonly words: string; readonly tone: Tone }>

export const frontDoorConcernWords = {
  'escalation-past-due': { words: 'Past due', tone: 'bad' },
  'no-agreement': { words: 'No agreement in force', tone: 'bad' },
  'agreement-ends-soon': { words: 'Agreement ends soon', tone: 'watch' },
  'nothing-recorded': { words: 'Nothing recorded', tone: 'unknown' },
  'fewer-people': { words: 'Fewer people than agreed', tone: 'bad' },
  'fewer-hours': { words: 'Fewer hours than agreed', tone: 'bad' },
  'late-answers': { words: 'Answers come late', tone: 'bad' },
  'seldom-there': { words: 'Seldom at strategy meetings', tone: 'bad' },
} as const satisfies Record<FrontDoorConcern['kind'], { readonly words: string; readonly tone: Tone }>

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** In: a month. Out: “October 2026”. */
export const monthInWords = (month: Month): string => `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

/** In: a number of people or hours. Out: it, without needless zeros. */
export const plainNumber = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
