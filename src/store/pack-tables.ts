import type { PackSetup, IssueReason } from '../core/pack/pack.ts'
import type { JsonColumn } from './json-column.ts'

export type PackTable = { programme: string; id: string; title: string; template: string; audience: string; meeting: string; since: string; bodies: JsonColumn<PackSetup['bodies']>; deep_dives: JsonColumn<PackSetup['deepDives']> }
export type PackIssueTable = {
  programme: string
  pack: string
  edition: number
  supplement: number
  because: JsonColumn<IssueReason>
  on_day: string
  by_person: string | null
  by_name: string
  composed_by: number
  facts: string
  facts_sha256: string
  paper: string
  paper_sha256: string
}
export type PackFileTable = { programme: string; pack: string; edition: number; supplement: number; format: string; sha256: string; made_by: string; bytes: Uint8Array }
