import type { ContractKind, Party } from '../../core/contract/contract.ts'
import type { ContractMeetingKind } from '../../core/contract/hold-meeting.ts'
import type { KpiReturn, ReturnFigure } from '../../core/contract/kpi-return.ts'
import type { Kpi } from '../../core/contract/kpi.ts'
import type { ContractRung, Ladder } from '../../core/contract/ladder.ts'
import type { SampleSource } from './regime-sample-types.ts'

/** Who spoke for a party in a sample. */
export type SampleVoice = { readonly body: string; readonly name: string; readonly capacity: string }

export type SampleKpi = Omit<Kpi, 'code'> & { readonly code: string }

export type SampleReturn = Pick<KpiReturn, 'commentary' | 'quality' | 'qualityNote' | 'status'> & {
  readonly code: string
  readonly from: string
  readonly to: string
  readonly figures: readonly { readonly body: string; readonly figure: ReturnFigure }[]
  readonly why: string
}

/** What happened after a contract was signed. Money is in whole pounds. */
export type SampleContractAct =
  | { readonly kind: 'return'; readonly on: string; readonly given: SampleReturn; readonly by: SampleVoice }
  /** A return filled in from the measure of the indicator; `typed` is what the provider then wrote over it. */
  | { readonly kind: 'return-from-measure'; readonly on: string; readonly code: string; readonly body: string; readonly from: string; readonly to: string; readonly typed: ReturnFigure | null; readonly commentary: string; readonly by: SampleVoice }
  | { readonly kind: 'propose-kpi'; readonly on: string; readonly change: string; readonly code: string; readonly becomes: Partial<SampleKpi>; readonly asksFor: string; readonly why: string; readonly by: SampleVoice }
  | { readonly kind: 'propose-sum'; readonly on: string; readonly change: string; readonly year: string; readonly pounds: number; readonly asksFor: string; readonly why: string; readonly by: SampleVoice }
  | { readonly kind: 'agree'; readonly on: string; readonly change: string; readonly note: string; readonly by: SampleVoice }
  | { readonly kind: 'forecast'; readonly on: string; readonly year: string; readonly pounds: number; readonly why: string; readonly by: SampleVoice }
  | { readonly kind: 'step'; readonly on: string; readonly step: string; readonly code: string; readonly rung: ContractRung; readonly reason: string; readonly by: SampleVoice }
  | { readonly kind: 'plan'; readonly on: string; readonly step: string; readonly actions: readonly { readonly what: string; readonly owner: string; readonly due: string }[]; readonly agreedBy: string; readonly by: SampleVoice }
  | { readonly kind: 'close'; readonly on: string; readonly step: string; readonly result: string; readonly by: SampleVoice }
  | { readonly kind: 'lift'; readonly on: string; readonly step: string; readonly reason: string; readonly by: SampleVoice }
  | { readonly kind: 'meeting'; readonly on: string; readonly who: ContractMeetingKind; readonly step: string | null; readonly decisions: readonly string[]; readonly by: SampleVoice }

export type SampleContract = {
  readonly id: string
  readonly title: string
  readonly kind: ContractKind
  readonly parties: readonly { readonly body: string; readonly side: Party['side']; readonly from: string; readonly to: string | null; readonly note: string | null }[]
  readonly reportsFor: readonly string[]
  readonly returnDays: number | null
  readonly begins: string
  readonly ends: string | null
  readonly dates: readonly { readonly kind: 'review' | 'break'; readonly on: string; readonly what: string }[]
  readonly sums: readonly { readonly year: string; readonly pounds: number; readonly isProvisional: boolean; readonly note: string | null }[]
  readonly ladder: Ladder | null
  /** The document of the regime it belongs to, or null for one that is entered beside it. */
  readonly instrument: string | null
  readonly documents: readonly SampleSource[]
  readonly sources: readonly [SampleSource, ...SampleSource[]]
  readonly note: string | null
  readonly kpis: readonly SampleKpi[]
  /** In any order; they are entered by their day. */
  readonly acts: readonly SampleContractAct[]
}
