import type { Risk } from '../core/risk/risk.ts'
import type { Campaign } from '../core/workforce/campaign.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type RiskTable = {
  programme: string
  id: string
  number: number
  title: string
  cause: string
  effect: string
  likelihood: number
  impact: number
  controls: readonly string[]
  owner: string
  review: string
  measures: readonly string[]
  actions: readonly string[]
  acceptance: NullableJsonColumn<Risk['acceptance']>
  closed: NullableJsonColumn<Risk['closed']>
  history: JsonColumn<Risk['history']>
}
export type RecruitmentCampaignTable = {
  programme: string
  id: string
  title: string
  body: string
  from_day: string
  posts: number
  counts: JsonColumn<Campaign['counts']>
  offers: JsonColumn<Campaign['offers']>
  stays: JsonColumn<Campaign['stays']>
}
export type AcademyCohortTable = { programme: string; id: string; title: string; body: string; intake: string; places: number }
