import type { NonEmpty } from '../core/branded.ts'
import type { BoardMeeting, CareLeaverCount, YoungView } from '../core/corporate-parenting/corporate-parenting.ts'
import type { FrontDoorAgreement, FrontDoorMonth, PartnerEscalation, ThresholdMonth } from '../core/front-door/front-door.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { SupportPackage } from '../core/support/support-package.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type SupportPackageTable = {
  programme: string
  id: string
  title: string
  theme: string
  supporter_kind: string
  supporter_name: string
  supporter_body: string | null
  receiver: string
  funder: string
  priority: string | null
  scope: string
  from_day: string
  from_in_words: string | null
  to_day: string | null
  to_in_words: string | null
  half_days_agreed: number | null
  cost: number | null
  activities: readonly string[]
  findings: readonly string[]
  given: JsonColumn<SupportPackage['given']>
  reviews: readonly string[]
  ratings: JsonColumn<SupportPackage['ratings']>
  exit_plan: string | null
  ending: NullableJsonColumn<SupportPackage['ending']>
  result: string | null
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type FrontDoorPartnerTable = { programme: string; id: string; name: string; kind: string; body: string | null; people: readonly string[] }
export type FrontDoorAgreementTable = {
  programme: string
  id: string
  version: number
  title: string
  from_day: string
  to_day: string | null
  commitments: JsonColumn<FrontDoorAgreement['commitments']>
  answers_share: number
  attendance_share: number
  instrument: string | null
  source: JsonColumn<Source>
  note: string | null
}
export type FrontDoorMonthTable = {
  programme: string
  partner: string
  month: string
  people: number | null
  hours_a_day: number | null
  answers: JsonColumn<FrontDoorMonth['answers']>
  invited: number | null
  attended: number | null
  note: string | null
}
export type ThresholdMonthTable = { programme: string; month: string; counts: JsonColumn<ThresholdMonth['counts']>; note: string | null }
export type PartnerEscalationTable = {
  programme: string
  id: string
  raised_by: string
  against: string
  matter: string
  what: string
  raised: string
  due: string
  answer: NullableJsonColumn<PartnerEscalation['answer']>
  settled: NullableJsonColumn<PartnerEscalation['settled']>
}
export type CareLeaverPromiseTable = {
  programme: string
  id: string
  council: string
  kind: string
  title: string
  what: string
  who_for: string
  how_to_get: string
  legal_base: string | null
  from_day: string | null
  from_in_words: string | null
  to_day: string | null
  way: string
  automatic_to: number | null
  age_to: number
  up_to: number | null
  condition: string | null
  backdated_to: string | null
  status: string
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type PromiseTakeUpTable = { programme: string; promise: string; from_day: string; to_day: string; receiving: number; eligible: number }
export type CareLeaverCountTable = { programme: string; council: string; on_day: string; counts: JsonColumn<CareLeaverCount['counts']> }
export type YoungViewTable = { programme: string; id: string; council: string; young_group: string; on_day: string; heard: string; answer: NullableJsonColumn<YoungView['answer']> }
export type ParentingMeetingTable = { programme: string; council: string; on_day: string; members: JsonColumn<BoardMeeting['members']> }
