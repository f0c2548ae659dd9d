import type { ReleaseRecord } from '../core/publication/released.ts'
import type { ReleaseRequest } from '../core/publication/figure-release.ts'
import type { SuppressionPolicy } from '../core/publication/suppression-policy.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type ServerReadingTable = { programme: string; position: number; is_on: boolean; reason: string; by_person: string | null; on_day: string }
export type SuppressionPolicyTable = {
  programme: string
  from_day: string
  largest: number
  round_to: number
  percent_places: number
  least_denominator: number
  reason: string
  sources: JsonColumn<SuppressionPolicy['sources']>
  by_person: string | null
  on_day: string
}
export type FigureReleaseTable = {
  programme: string
  id: string
  title: string
  request: JsonColumn<ReleaseRequest>
  proposed_by: string
  proposed_on: string
  decision: 'released' | 'set-aside' | null
  decided_by: string | null
  decided_on: string | null
  decided_because: string | null
  released: NullableJsonColumn<ReleaseRecord | null>
}
export type FigurePartTable = { programme: string; load: string; measure: string; body: string; first_day: string; last_day: string; cut_by: string; cut_group: string; amount: number; out_of: number | null }
