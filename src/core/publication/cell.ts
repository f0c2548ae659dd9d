import type { Branded, NonEmpty } from '../branded.ts'
import type { FigureSymbol } from '../measure/figure.ts'

/**
 * Names one count, whichever table it stands in: measure, body, period, breakdown and revision. Two tables that show the same count
 * use the same key, and that is how a subtraction across them is found.
 */
export type CellKey = Branded<'CellKey'>

/** In: the parts of a name, none with a bar in it. Out: the key. Throws for a bar: that is a fault. */
export const cellKey = (...parts: NonEmpty<string>): CellKey => {
  if (parts.some((part) => part.includes('|'))) throw new Error('a part of the key of a cell holds a bar')
  return parts.join('|') as CellKey
}

/** A count of children that somebody wants to publish, or a sign of the source that stands in its place. */
export type Count = { readonly key: CellKey; readonly value: number } | { readonly key: CellKey; readonly symbol: FigureSymbol }

/** A percentage that somebody wants to publish: 100 × one count ÷ another, both held as counts, published or not. */
export type Share = { readonly key: CellKey; readonly numerator: CellKey; readonly denominator: CellKey }

/** Counts that add up to another: months to a year, councils to their trust, groups of children to all of them. */
export type Sum = { readonly whole: CellKey; readonly parts: NonEmpty<CellKey> }

/** What the public sees of a cell. `c` stands where a number is kept back. */
export type Shown =
  | { readonly kind: 'count'; readonly value: number; readonly roundedTo: number }
  | { readonly kind: 'percent'; readonly value: number; readonly places: number }
  | { readonly kind: 'symbol'; readonly symbol: FigureSymbol }

export type PublishedCell = { readonly key: CellKey; readonly shown: Shown }
