import { makeFeasible, smallest, type Tableau } from './simplex.ts'

/** The least and the greatest value that is still possible. `high` is Infinity where nothing bounds it. */
export type Range = { readonly low: number; readonly high: number }

/** Something that is known of several unknowns at once: the sum of factor × unknown equals a number, or is at most that. */
export type Known = {
  readonly terms: readonly { readonly unknown: number; readonly factor: number }[]
  readonly relation: 'equal' | 'at-most'
  readonly number: number
}

const NEARLY = 1e-6
// Adding 0 turns −0 into 0.
const wholeUp = (value: number): number => Math.ceil(value - NEARLY) + 0
const wholeDown = (value: number): number => Math.floor(value + NEARLY) + 0

/** A row of the programme over the unknowns that are free, each moved so that it begins at 0. */
const shifted = (known: Known, bounds: readonly Range[], column: ReadonlyMap<number, number>): { coefficients: Map<number, number>; number: number; relation: Known['relation'] } => {
  const coefficients = new Map<number, number>()
  let number = known.number
  for (const { unknown, factor } of known.terms) {
    number -= factor * bounds[unknown]!.low
    const at = column.get(unknown)
    if (at !== undefined) coefficients.set(at, (coefficients.get(at) ?? 0) + factor)
  }
  return { coefficients, number, relation: known.relation }
}

/** Answers, for one unknown, the least and the greatest value that fits everything known. */
export type AskRange = (unknown: number) => Range

/**
 * What a patient reader can work out: for each unknown asked, the least and the greatest value that fits everything known. Linear
 * programming over real numbers, rounded inwards to whole ones, so a reader who also uses that counts are whole might in a table of
 * three dimensions or more get a little further; in one and two dimensions it is exact (their matrices are totally unimodular).
 *
 * In: the bounds of every unknown, and what is known. Out: what answers for each, or null where nothing fits at all.
 */
export const feasibleRanges = (bounds: readonly Range[], known: readonly Known[]): AskRange | null => {
  const free = bounds.flatMap(({ low, high }, unknown) => (high > low ? [unknown] : []))
  const column = new Map(free.map((unknown, at) => [unknown, at]))
  const rows = known.map((each) => shifted(each, bounds, column))
  const empty = rows.filter(({ coefficients }) => coefficients.size === 0)
  if (empty.some(({ number, relation }) => (relation === 'equal' ? Math.abs(number) > NEARLY : number < -NEARLY))) return null
  const limits = free.flatMap((unknown, at) => {
    const { low, high } = bounds[unknown]!
    return high === Infinity ? [] : [{ coefficients: new Map([[at, 1]]), number: high - low, relation: 'at-most' as const }]
  })
  const tableau: Tableau | null = makeFeasible(free.length, [...rows.filter(({ coefficients }) => coefficients.size > 0), ...limits])
  if (tableau === null) return null
  return (unknown) => {
    const { low } = bounds[unknown]!
    const at = column.get(unknown)
    if (at === undefined) return { low, high: low }
    const least = smallest(tableau, new Map([[at, 1]]))
    const most = -smallest(tableau, new Map([[at, -1]]))
    return { low: wholeUp(low + least), high: most === Infinity ? Infinity : wholeDown(low + most) }
  }
}
