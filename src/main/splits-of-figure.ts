import { breakdownKinds, type BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { Figure } from '../core/measure/figure.ts'
import { keyOf } from '../core/measure/read-figure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'

const addsUp = (own: readonly FigurePart[], { amount }: Figure): boolean => {
  if (amount.kind !== 'number') return false
  const [value, outOf] = [own.reduce((sum, part) => sum + part.value, 0), own.reduce((sum, part) => sum + (part.outOf ?? 0), 0)]
  return own[0]?.outOf === null ? value === amount.value : value === amount.numerator && outOf === amount.denominator
}

/** In: the parts of one figure, and the figure. Out: its splits, in the order in which they are read, and whether each still adds up to it. */
export const splitsOf = (parts: readonly FigurePart[], figure: Figure): readonly { readonly by: BreakdownKind; readonly own: readonly FigurePart[]; readonly addsUp: boolean }[] =>
  breakdownKinds.flatMap((by) => {
    const own = parts.filter((part) => part.by === by)
    return own.length === 0 ? [] : [{ by, own, addsUp: addsUp(own, figure) }]
  })

/** In: parts of many figures. Out: those of each figure, by its key. */
export const partsByFigure = (parts: readonly FigurePart[]): ReadonlyMap<string, readonly FigurePart[]> => {
  const byFigure = new Map<string, FigurePart[]>()
  for (const part of parts) {
    const key = keyOf(part)
    const known = byFigure.get(key)
    if (known === undefined) byFigure.set(key, [part])
    else known.push(part)
  }
  return byFigure
}
