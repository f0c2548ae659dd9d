import type { NonEmpty } from '../../core/branded.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { GradeHistoryChartOptions } from '../render/chart/grade-history.ts'
import type { ChartedSeries } from '../../core/measure/charted-series.ts'
import type { PackAudience, PackChange, Supplement } from '../../core/pack/pack.ts'
import type { AuditFacts, LedgerFacts, RisksFacts, VoicesFacts, WorkforceFacts } from './practice-facts.ts'
import type { PackPageKind } from '../../core/pack/pack-templates.data.ts'

/** Something that needs a person: a sentence and the things behind it. */
export type ExceptionFacts = { readonly title: string; readonly items: readonly string[] }

export type CoverageFacts = {
  readonly total: number
  readonly whole: number
  readonly rows: readonly { readonly finding: string; readonly source: string; readonly actions: readonly string[]; readonly lacks: readonly string[] }[]
}

export type ActionFacts = { readonly number: number; readonly title: string; readonly owner: string | null; readonly due: Day; readonly delivery: string; readonly slipped: string | null; readonly lastWord: string | null }
export type PriorityFacts = { readonly title: string; readonly owner: string | null; readonly outcomes: readonly { readonly difference: string; readonly actions: readonly ActionFacts[] }[] }

/** One measure of one body as a scorecard row and a chart. Words were found when the facts were gathered; nothing is judged again. */
export type MeasureFacts = {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly body: string
  readonly standing: string
  readonly needsAPerson: boolean
  readonly latest: string
  readonly period: string
  readonly distance: string
  readonly change: string
  readonly owner: string | null
  readonly comparators: readonly { readonly name: string; readonly words: string }[]
  readonly series: ChartedSeries
}

/** A closer look at one measure. */
export type DeepDiveFacts = { readonly measure: MeasureFacts; readonly question: string; readonly why: string; readonly numerator: string; readonly denominator: string; readonly source: string; readonly notes: readonly string[]; readonly findings: readonly string[]; readonly actions: readonly string[] }

export type ObligationFacts = { readonly due: string; readonly what: string; readonly holder: string; readonly state: string }
export type ContractFacts = {
  readonly title: string
  readonly term: string
  readonly kpis: readonly { readonly code: string; readonly name: string; readonly target: string; readonly latest: string; readonly rating: string; readonly missed: string }[]
  readonly areas: string
}

/** What moved between the last board and this one, by kind. */
export type MovedFacts = {
  /** `flagged` is what the record did not bear out of the words, with the reason for saying them; absent where nothing was flagged, and in packs made before. */
  readonly states: readonly { readonly action: string; readonly on: Day; readonly before: string; readonly after: string; readonly changed: string; readonly how: string; readonly flagged?: string }[]
  /** Sentences of updates that the record did not bear out, where no state moved; absent in packs made before. */
  readonly claims?: readonly { readonly words: string; readonly where: string; readonly on: Day; readonly flag: string; readonly goingOn: string }[]
  readonly dates: readonly { readonly action: string; readonly on: Day; readonly before: Day; readonly after: Day; readonly why: string; readonly agreedBy: string | null }[]
  readonly targets: readonly { readonly measure: string; readonly on: Day; readonly what: string }[]
  readonly figures: readonly { readonly on: Day; readonly file: string; readonly publisher: string; readonly words: string }[]
  /** Claims and views. `before` is what the same voice said last. */
  readonly views: readonly { readonly outcome: string; readonly voice: string; readonly before: string; readonly after: string; readonly why: string }[]
  /** Everything else that moved: the lines of the journal, equal ones once with how often. */
  readonly others: readonly { readonly section: 'state' | 'date' | 'target' | 'figure' | 'view'; readonly what: string; readonly about: string; readonly on: Day; readonly because: string | null; readonly times: number }[]
  readonly restated: readonly { readonly measure: string; readonly period: string; readonly before: string; readonly after: string; readonly on: Day }[]
  readonly entries: readonly { readonly what: string; readonly times: number }[]
  /** The day on which the programme was set up on this service, with how many entries of its past, where that was since the last board. */
  readonly setUp: { readonly on: Day; readonly entries: number } | null
}

export type JudgementFacts = { readonly provider: string; readonly chart: Omit<GradeHistoryChartOptions, 'id' | 'width'>; readonly sentence: string; readonly rows: readonly { readonly area: string; readonly day: Day; readonly grade: string }[] }

/** Everything a pack is made from, as it stood when it was made. It is kept as JSON, so it holds nothing but plain values. */
export type PackFacts = {
  readonly format: 1
  readonly title: string
  readonly programme: string
  readonly isInvented: boolean
  readonly audience: PackAudience
  readonly meeting: Day
  readonly since: Day
  readonly asOf: Day
  readonly template: string
  readonly pages: NonEmpty<PackPageKind>
  readonly charts: 'all' | 'needing-a-person'
  readonly edition: number
  readonly correction: { readonly why: string; readonly changes: NonEmpty<PackChange> } | null
  /** Late papers of this edition, in the order in which they came, and those of earlier editions, which are pages like any other now. */
  readonly supplements: readonly Supplement[]
  readonly merged: readonly Supplement[]
  readonly exceptions: readonly ExceptionFacts[]
  readonly coverage: CoverageFacts
  readonly states: readonly { readonly state: string; readonly count: number }[]
  readonly plan: readonly PriorityFacts[]
  readonly measures: readonly MeasureFacts[]
  readonly deepDives: readonly DeepDiveFacts[]
  readonly judgements: readonly JudgementFacts[]
  readonly obligations: { readonly overdue: readonly ObligationFacts[]; readonly ahead: readonly ObligationFacts[]; readonly throughout: readonly ObligationFacts[]; readonly met: readonly ObligationFacts[] }
  readonly contracts: readonly ContractFacts[]
  readonly voices: VoicesFacts
  readonly audits: AuditFacts
  readonly workforce: WorkforceFacts
  readonly risks: RisksFacts
  readonly ledger: readonly LedgerFacts[]
  readonly moved: MovedFacts
  /** The last line of the journal when the pack was made; null where the programme has none. */
  readonly head: { readonly sequence: number; readonly hash: string } | null
}
