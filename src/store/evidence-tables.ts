import type { Generated } from 'kysely'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Bearing, Evidence, EvidenceContent } from '../core/evidence/evidence.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type EvidenceTable = {
  programme: string
  id: string
  title: string
  says: string
  content: JsonColumn<EvidenceContent>
  from_day: string
  to_day: string
  received: string
  offered_by: string | null
  offered_name: string
  capacity: string
  offered_on: string
  text_check: NullableJsonColumn<TextCheckOverride | null>
  withdrawn: NullableJsonColumn<Evidence['withdrawn']>
  erased: NullableJsonColumn<Evidence['erased']>
  /** Whether the files under the database may still hold what was erased. */
  leaves_traces: Generated<boolean>
}
export type EvidenceLinkTable = {
  programme: string
  evidence: string
  position: number
  finding: string | null
  outcome: string | null
  action: string | null
  measure: string | null
  shows: Bearing | null
}
export type EvidenceFileTable = { programme: string; evidence: string; sha256: string; media_type: string; size: number; bytes: Uint8Array; words: string }
