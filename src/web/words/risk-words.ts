import type { RiskAct, RiskConcern, RiskState } from '../../core/risk/risk-state.ts'
import type { RiskEvent, RiskLevel, RiskStep } from '../../core/risk/risk.ts'
import type { CampaignStage, OfferKind } from '../../core/workforce/campaign.ts'
import type { CohortStage } from '../../core/workforce/cohort-figures.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

export const likelihoodWords = { 1: 'Rare', 2: 'Unlikely', 3: 'Possible', 4: 'Likely', 5: 'Almost certain' } as const satisfies Record<RiskStep, string>
export const impactWords = { 1: 'Slight', 2: 'Minor', 3: 'Moderate', 4: 'Major', 5: 'Severe' } as const satisfies Record<RiskStep, string>

export const riskLevelWords = {
  low: { words: 'Low', tone: 'good' },
  medium: { words: 'Medium', tone: 'neutral' },
  high: { words: 'High', tone: 'watch' },
  'very-high': { words: 'Very high', tone: 'bad' },
} as const satisfies Record<RiskLevel, { readonly words: string; readonly tone: Tone }>

export const riskStateWords = {
  open: { words: 'Open', tone: 'neutral' },
  accepted: { words: 'Accepted for a time', tone: 'steady' },
  'acceptance-over': { words: 'Acceptance is over', tone: 'bad' },
  closed: { words: 'Closed', tone: 'done' },
} as const satisfies Record<RiskState, { readonly words: string; readonly tone: Tone }>

export const riskActWords = { review: 'Look at it again', accept: 'Accept it for a time', close: 'Close it' } as const satisfies Record<RiskAct, string>

export const riskEventWords = { raised: 'Raised', reviewed: 'Looked at again', accepted: 'Accepted for a time', closed: 'Closed' } as const satisfies Record<RiskEvent['what'], string>

export const riskConcernWords = {
  'acceptance-over': { words: 'Acceptance is over', tone: 'bad' },
  'review-overdue': { words: 'Review overdue', tone: 'bad' },
  'no-control': { words: 'Nothing controls it', tone: 'watch' },
} as const satisfies Record<RiskConcern['kind'], { readonly words: string; readonly tone: Tone }>

export const campaignStageWords = { approached: 'Approached', applied: 'Applied', interviewed: 'Interviewed', offered: 'Offered a post', accepted: 'Accepted', started: 'Started' } as const satisfies Record<CampaignStage, string>

export const offerWords = { 'welcome-payment': 'Welcome payment', relocation: 'Help with moving', 'retention-payment': 'Payment for staying', other: 'Something else' } as const satisfies Record<OfferKind, string>

export const cohortStageWords = { applied: 'Applied', selected: 'Selected', started: 'Started', completed: 'Completed the year', 'in-post-12': 'In post after 12 months', 'in-post-24': 'In post after 24 months' } as const satisfies Record<CohortStage, string>
