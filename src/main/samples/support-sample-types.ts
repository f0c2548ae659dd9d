import type { ActivityKind, Funder, HowSupportEnded, RatingSide, SupportRating, SupporterKind } from '../../core/support/support-package.ts'
import type { SampleSource } from './regime-sample-types.ts'
import type { PublicDate } from './sample-types.ts'

export type SampleSupport = {
  readonly id: string
  readonly title: string
  readonly theme: string
  readonly supporter: { readonly kind: SupporterKind; readonly name: string }
  readonly receiver: string
  readonly funder: Funder
  readonly scope: string
  readonly from: PublicDate
  readonly to: PublicDate | null
  readonly days: number | null
  readonly cost: number | null
  readonly activities: readonly ActivityKind[]
  /** Findings of the report of the programme, by their number in it. */
  readonly findings: readonly number[]
  /** The place of the priority in the plan, from 1. */
  readonly priority: number | null
  readonly exitPlan: string | null
  readonly given: readonly { readonly on: string; readonly days: number; readonly activity: ActivityKind; readonly what: string; readonly by: string | null }[]
  readonly found: { readonly id: string; readonly on: string; readonly summary: string; readonly findings: readonly string[] } | null
  readonly ratings: Partial<Readonly<Record<RatingSide, { readonly rating: SupportRating; readonly words: string }>>>
  readonly ending: { readonly on: PublicDate; readonly how: HowSupportEnded; readonly reason: string; readonly result: string | null } | null
  /** The last day of which a source speaks, where no source says how it ended. */
  readonly lastKnown?: { readonly on: PublicDate; readonly note: string }
  readonly sources: readonly [SampleSource, ...SampleSource[]]
  readonly note: string | null
}
