import type { SeatKind } from '../../core/bodies/governance.ts'
import type { SampleSource } from './regime-sample-types.ts'

type Sourced = { readonly sources: readonly [SampleSource, ...SampleSource[]] }

/** Who owns, who sits where and who answers for the plan in a sample programme. */
export type SampleGovernance = {
  readonly ownerships: readonly ({ readonly owned: string; readonly from: string; readonly owners: readonly { readonly body: string; readonly share: number | null }[]; readonly note: string | null } & Sourced)[]
  readonly terms: readonly ({ readonly body: string; readonly from: string; readonly purpose: string; readonly duties: readonly string[]; readonly meets: string; readonly reportsTo: string } & Sourced)[]
  readonly seats: readonly ({ readonly id: string; readonly body: string; readonly kind: SeatKind; readonly title: string; readonly represents: string | null; readonly places: number; readonly post: string | null; readonly from: string } & Sourced)[]
  readonly plan: { readonly from: string; readonly by: readonly [string, ...string[]]; readonly because: string; readonly source: SampleSource } | null
  /** Bodies that come to answer for what was found at a body that ended. */
  readonly visitsPass?: { readonly of: string; readonly from: string; readonly to: readonly [string, ...string[]]; readonly because: string; readonly source: SampleSource }
}
