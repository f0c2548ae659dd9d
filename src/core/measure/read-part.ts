import type { BreakdownKind } from './breakdown.data.ts'
import type { FigureKey } from './read-figure.ts'

/**
 * A part of a figure: how much of it is about one group. Of a share, `value` is the part of its numerator and `outOf` that of its
 * denominator; a plain count has no `outOf`. The parts of one breakdown add up to the figure.
 */
export type FigurePart = FigureKey & { readonly by: BreakdownKind; readonly group: string; readonly value: number; readonly outOf: number | null }
