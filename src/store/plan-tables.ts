import type { PlanContent } from '../core/plan/plan-version.ts'
import type { JsonColumn } from './json-column.ts'

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
