import type { Generated } from 'kysely'
import type { Withdrawal } from '../core/measure/measure-notes.ts'
import type { Direction, Measure, MeasureVersion, Timescale } from '../core/measure/measure.ts'
import type { Target, Trajectory } from '../core/measure/target.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type LocalMeasureTable = {
  programme: string
  id: string
  measure_group: string
  name: string
  unit: string
  places: Measure['places']
  direction: JsonColumn<Direction>
  may_fall_below_nothing: Generated<boolean>
  frequency: string
  source: string
  chart: string
}
export type MeasureWordingTable = {
  programme: string
  measure: string
  number: number
  from_day: string | null
  question: string
  why: string
  numerator: string
  denominator: string | null
  timescales: JsonColumn<readonly Timescale[]>
  written_by: string
  checked_by: string | null
  review_by: string
  change: NullableJsonColumn<MeasureVersion['change']>
  entered_by: string | null
}
export type MeasureNoteTable = { programme: string; id: string; measure: string; text: string; by_person: string | null; on_day: string; withdrawn: NullableJsonColumn<Withdrawal | null> }
export type MeasureTargetTable = {
  programme: string
  id: string
  measure: string
  body: string
  from_day: string
  minimum: number | null
  aim: number
  stretch: number | null
  tolerance: number | null
  trajectory: NullableJsonColumn<Trajectory | null>
  reason: string
  approved_by: string
  set_by: string | null
  ended: NullableJsonColumn<Target['ended']>
}
export type MeasureOwnerTable = { programme: string; measure: string; body: string; from_day: string; owner: string | null; reason: string; set_by: string | null }
export type MeasureLinkTable = {
  programme: string
  id: string
  measure: string
  finding: string | null
  action: string | null
  words: string | null
  by_person: string | null
  on_day: string
  withdrawn: NullableJsonColumn<Withdrawal | null>
}
export type SeriesAnnotationTable = { programme: string; id: string; measure: string | null; body: string; on_day: string; text: string; by_person: string | null; withdrawn: NullableJsonColumn<Withdrawal | null> }
export type SeriesRebaseTable = {
  programme: string
  id: string
  measure: string
  body: string
  on_day: string
  reason: string
  proposed_by: string
  proposed_on: string
  decision: 'agreed' | 'refused' | null
  decided_by: string | null
  decided_on: string | null
  decided_because: string | null
}
export type FigureFlagTable = {
  programme: string
  id: string
  measure: string
  body: string
  from_day: string
  to_day: string
  code: string
  reason: string
  raised_by: string | null
  raised_on: string
  withdrawn: NullableJsonColumn<Withdrawal | null>
}
export type DefinitionCheckTable = { programme: string; id: string; measure: string; version: number; by_person: string; on_day: string; text: string }
export type MeasureQuestionTable = { programme: string; id: string; measure: string; body: string; text: string; by_person: string | null; on_day: string; position: number }
export type MeasureAnswerTable = { programme: string; id: string; question: string; text: string; by_person: string | null; on_day: string; position: number }
export type ReadTokenTable = { token_hash: string; programme: string; id: string; person: string; name: string; made_on: string; withdrawn_on: string | null }
