import type { Ownership } from '../core/bodies/ownership.ts'
import type { NonEmpty } from '../core/branded.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type OwnershipTable = {
  programme: string
  owned: string
  from_day: string
  to_day: string | null
  owners: JsonColumn<Ownership['owners']>
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type TermsOfReferenceTable = {
  programme: string
  body: string
  from_day: string
  purpose: string
  duties: readonly string[]
  meets: string | null
  reports_to: string | null
  sources: JsonColumn<NonEmpty<Source>>
}
export type SeatTable = {
  programme: string
  id: string
  body: string
  kind: string
  title: string
  represents: string | null
  places: number
  post: string | null
  from_day: string
  to_day: string | null
  ended_because: string | null
  sources: JsonColumn<NonEmpty<Source>>
}
export type CarryingTable = {
  programme: string
  item_kind: string
  item: string
  from_day: string
  /** Empty where all of it is meant: part of the key, so never null. */
  instead_of: string
  carried_by: readonly string[]
  because: string
  source: NullableJsonColumn<Source | null>
}
