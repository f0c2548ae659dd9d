import type { BesideLast } from './beside-last.ts'
import type { DataProblem } from './measured.ts'
import type { Refusal } from '../refusal.ts'
import type { Load } from './figure.ts'
import type { FigureFile, FileSummary } from './figure-problem.ts'
import type { MeasureUnit } from './measure.ts'
import type { FigureRevision, ReadFigure } from './read-figure.ts'

/** A figure that differs much from what stood before it: the same figure on record, or the last one before it. Only marked; no rule forbids it. */
export type UnusualJump = { readonly before: number; readonly after: ReadFigure }

/** What taking a file in would do, worked out and not done. Lists hold the first of their kind; the counts are of all. */
export type DryRun = {
  readonly summary: FileSummary
  readonly added: number
  readonly unchanged: number
  /** Figures of a release that this programme holds itself, and not in round numbers. They are among the unchanged. */
  readonly keptOwn: number
  /** Figures of an older release that differ from those of a newer one on record. They are among the unchanged. */
  readonly overtaken: number
  readonly firstOvertaken: readonly { readonly before: FigureRevision; readonly after: ReadFigure }[]
  /** Figures that the file keeps back and of which the record has the number, which stays. They are among the unchanged. */
  readonly keptBack: number
  /** Splits of figures by age, sex and the like: one figure told apart in one way. */
  readonly splits: { readonly added: number; readonly restated: number; readonly unchanged: number }
  readonly restated: number
  readonly firstRestated: readonly { readonly before: FigureRevision; readonly after: ReadFigure }[]
  readonly jumps: number
  readonly firstJumps: readonly UnusualJump[]
  /** Figures of each series beside the one before. Empty where the file has too many series to be looked through. */
  readonly beside: readonly BesideLast[]
}

/** A file of figures between being chosen and being taken in. It is held in memory only, and seen by the person who chose it. */
export type FigureCheck = {
  readonly id: string
  readonly name: string
  /** Where each problem of a return that was counted here stands. Null for a file of figures. */
  readonly places: readonly (readonly [file: string, DataProblem])[] | null
  readonly state:
    | { readonly kind: 'reading'; readonly done: number; readonly of: number }
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'checked'; readonly file: FigureFile; readonly run: DryRun; /** Why the last try to load it was refused. */ readonly refusal: Refusal | null }
    | { readonly kind: 'loading'; readonly done: number; readonly of: number }
    | { readonly kind: 'loaded'; readonly figures: Load['figures'] }
}

/**
 * In: two values of one measure, and its unit. Out: whether the step between them is worth a look: 20 points of a percentage, or twice or half
 * of anything else where ten or more are between them. Our own choice, meant to catch a slip of the hand, and no test of statistics.
 */
export const isUnusualJump = (before: number, after: number, unit: MeasureUnit): boolean => {
  const step = Math.abs(after - before)
  if (unit === 'percent') return step >= 20
  // A change may be below nought: what turns from a loss to a gain is worth a look, and a loss twice as great as well.
  const [less, more] = [Math.abs(before), Math.abs(after)].toSorted((one, other) => one - other) as [number, number]
  return step >= 10 && (before * after <= 0 || more >= 2 * less)
}
