import type { Day } from '../calendar/day.ts'
import type { Finding } from '../inspection/finding.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { Lineage } from '../inspection/lineage.ts'
import type { Regime } from '../intervention/regime.ts'
import type { JournalLine } from '../journal/journal-line.ts'
import type { ToldAction } from '../plan/plan-difference.ts'
import type { PlanContent, PlanVersion } from '../plan/plan-version.ts'
import type { ProgressUpdate } from '../plan/report-progress.ts'
import type { DueMove } from '../plan/slippage.ts'
import type { Risk } from '../risk/risk.ts'

/**
 * With which knowledge a past day is looked at. `known-then`: what stood in this record at the end of that day, and nothing that was entered later.
 * `known-now`: what the record says today of that day, although it was entered afterwards.
 */
export const sights = ['known-then', 'known-now'] as const
export type Sight = (typeof sights)[number]

/** The things of a programme that can be looked at as at a day. Figures and statements are cut elsewhere: they carry their own days. */
export type DatedRecord = PlanContent & {
  readonly updates: readonly ProgressUpdate[]
  readonly moves: readonly DueMove[]
  readonly versions: readonly PlanVersion[]
  readonly inspections: readonly Inspection[]
  readonly findings: readonly Finding[]
  readonly lineage: readonly Lineage[]
  readonly regime: Regime
  readonly risks: readonly Risk[]
}

/** What is needed of a line of the journal to take its change back. */
export type LineToUndo = Pick<JournalLine, 'sequence' | 'act' | 'subject' | 'before' | 'after'>

/** A day and the sight in which it is to be seen; null leaves the choice to the record: what stood there then, where it had begun by that day. */
export type AsAt = { readonly day: Day; readonly sight: Sight | null }

/** The record as it now tells of a past day. Actions carry what dated sources say of their state. */
export type ToldRecord = Omit<DatedRecord, 'actions'> & { readonly actions: readonly ToldAction[] }

/** The record as at a day: in which sight, since when anything is kept here, what is known, and the ids of meetings, contracts, audits and evidence that were entered later. */
export type RecordAsAt = { readonly day: Day; readonly sight: Sight; readonly began: Day | null; readonly record: ToldRecord; readonly enteredLater: ReadonlySet<string> }
