import type { PlanContent } from '../core/plan/plan-version.ts'
import type { ActionWait } from '../core/plan/action-wait.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type PlanVersionTable = {
  programme: string
  number: number
  on_day: string
  by_person: string | null
  by_name: string
  capacity: string
  reason: string
  agreed_by: string | null
  content: JsonColumn<PlanContent>
  hash: string
}

export type ActionWaitTable = {
  programme: string
  id: string
  action: string
  waits_for: string
  why: string
  said: JsonColumn<ActionWait['said']>
  ended: NullableJsonColumn<ActionWait['ended']>
}
