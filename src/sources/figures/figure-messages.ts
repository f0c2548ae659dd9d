import type { FigureFile, FileSummary } from '../../core/measure/figure-problem.ts'
import type { Reach } from '../../core/measure/older-release.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { PackedFigures } from './packed-figures.ts'

/** What the thread that reads a file says. After `file` and after each `batch` it waits to be asked for more. */
export type FigureAnswer =
  | { readonly kind: 'file'; readonly file: FigureFile; readonly reaches: Reach | null }
  | { readonly kind: 'how-far'; readonly done: number; readonly of: number }
  | { readonly kind: 'batch'; readonly figures: PackedFigures }
  | { readonly kind: 'end'; readonly summary: FileSummary; readonly parts: readonly FigurePart[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
