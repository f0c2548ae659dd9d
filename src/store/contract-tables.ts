import type { NonEmpty } from '../core/branded.ts'
import type { Contract } from '../core/contract/contract.ts'
import type { ContractChange } from '../core/contract/contract-change.ts'
import type { ContractStep } from '../core/contract/contract-step.ts'
import type { KpiReturn, ReturnFile } from '../core/contract/kpi-return.ts'
import type { Kpi } from '../core/contract/kpi.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type ContractTable = {
  programme: string
  id: string
  title: string
  kind: string
  parties: JsonColumn<Contract['parties']>
  reports_for: readonly string[]
  return_days: number | null
  begins: string
  ends: string | null
  dates: JsonColumn<Contract['dates']>
  sums: JsonColumn<Contract['sums']>
  ladder: NullableJsonColumn<Contract['ladder']>
  instrument: string | null
  documents: JsonColumn<readonly Source[]>
  sources: JsonColumn<NonEmpty<Source>>
  note: string | null
}
export type KpiVersionTable = { programme: string; contract: string; code: string; number: number; kpi: JsonColumn<Kpi>; from_day: string; to_day: string | null; change: string | null }
export type ContractChangeTable = {
  programme: string
  id: string
  contract: string
  number: number
  proposal: JsonColumn<ContractChange['proposal']>
  why: string
  asks_for: string
  proposed_by: JsonColumn<ContractChange['proposedBy']>
  needs: readonly string[]
  answers: JsonColumn<ContractChange['answers']>
  outcome: JsonColumn<ContractChange['outcome']>
}
export type KpiReturnTable = {
  programme: string
  id: string
  contract: string
  code: string
  period_from: string
  period_to: string
  version: number
  figures: JsonColumn<KpiReturn['figures']>
  commentary: string
  quality: KpiReturn['quality']
  quality_note: string
  status: KpiReturn['status']
  submitted_by: JsonColumn<KpiReturn['by']>
  why: string | null
  from_file: NullableJsonColumn<ReturnFile | null>
}
export type ContractForecastTable = { programme: string; id: string; contract: string; number: number; year: string; forecast: number; why: string; given_by: JsonColumn<KpiReturn['by']> }
export type ContractStepSetAsideTable = {
  programme: string
  id: string
  contract: string
  code: string
  rung: ContractStep['rung']
  runs: JsonColumn<ContractStep['runs']>
  reason: string
  on_day: string
  set_aside_by: JsonColumn<ContractStep['by']>
}
export type ContractStepTable = {
  programme: string
  id: string
  contract: string
  code: string
  rung: ContractStep['rung']
  runs: JsonColumn<ContractStep['runs']>
  reason: string
  taken_on: string
  taken_by: JsonColumn<ContractStep['by']>
  plan: NullableJsonColumn<ContractStep['plan']>
  lifted: NullableJsonColumn<ContractStep['lifted']>
}
export type ContractMeetingTable = { programme: string; id: string; contract: string; kind: string; on_day: string; decisions: readonly string[]; step: string | null; recorded: JsonColumn<KpiReturn['by']> }
