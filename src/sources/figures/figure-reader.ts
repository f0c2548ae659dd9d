import type { Body } from '../../core/bodies/body.ts'
import type { FigureFile, FileSummary } from '../../core/measure/figure-problem.ts'
import type { Measure } from '../../core/measure/measure.ts'
import type { Reach } from '../../core/measure/older-release.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'

/** A file and what it is read against: the measures there are, and the bodies of the programme besides those of public record. */
export type FigureInput = { readonly name: string; readonly bytes: Uint8Array; readonly measures: readonly Measure[]; readonly bodies: readonly Body[] }

/** How far the reading has come, in bytes or rows of the file; `of` is the whole. */
export type SayHowFar = (done: number, of: number) => void

/** A file that is being read: what it is, and its figures in batches, each figure once. At the end it says what was found. */
export type FigureReading = { readonly file: FigureFile; /** How far a published file goes; null for any other. */ readonly reaches: Reach | null; /** The parts of its figures, known once it was read to its end. */ readonly parts?: () => readonly FigurePart[]; readonly batches: AsyncGenerator<readonly ReadFigure[], FileSummary> }

/** Figures in a batch. */
export const batchOf = 5_000
