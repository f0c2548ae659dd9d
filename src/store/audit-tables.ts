import type { AuditRound, FinalGrade, Grading, PracticeAudit } from '../core/audit/audit.ts'
import type { AuditForm } from '../core/audit/audit-form.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type AuditFormTable = { programme: string; id: string; version: number; content: JsonColumn<AuditForm> }
export type AuditTeamTable = { programme: string; id: string; name: string; body: string | null }
export type AuditorTable = { programme: string; person: string; team: string | null }
export type AuditRoundTable = {
  programme: string
  id: string
  letter: string
  title: string
  kind: string
  theme: string | null
  form: string
  form_version: number
  planned: string
  due: string
  lists: JsonColumn<AuditRound['lists']>
  size: number
  seed: string
}
export type PracticeAuditTable = {
  programme: string
  id: string
  round: string
  reference: string
  team: string
  place: number
  auditor: string | null
  moderator: string | null
  auditor_sent: string | null
  moderator_sent: string | null
  opened: string | null
  final: NullableJsonColumn<FinalGrade | null>
  set_aside: NullableJsonColumn<PracticeAudit['setAside']>
  again: string | null
}
export type AuditGradingTable = {
  programme: string
  audit: string
  part: string
  by_person: string | null
  on_day: string
  overall: string
  domains: JsonColumn<Grading['domains']>
  strengths: string
  to_do: string
  worker_took_part: boolean | null
  family_heard: boolean | null
  nonce: string
}
export type AuditThemeTable = {
  programme: string
  id: string
  round: string
  title: string
  what: string
  seen_in: number
  noted: string
  inspection: string | null
  finding: string | null
  action: string | null
}
