import type { CellKey, PublishedCell, Share, Sum } from './cell.ts'
import { feasibleRanges, type Known, type Range } from './feasible-ranges.ts'
import { whatRoundedTells } from './rounding.ts'

/** Everything a reader can hold in hand: what was published, ever, and which counts add up to which. */
export type Public = {
  readonly cells: readonly PublishedCell[]
  readonly shares: readonly Share[]
  readonly sums: readonly Sum[]
  /** The largest count that is hidden; a reader knows the rule. */
  readonly largest: number
}

const anything: Range = { low: 0, high: Infinity }

const narrower = (one: Range, other: Range): Range => ({ low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) })

/** A percentage shown tells that the numerator is between two shares of the denominator, whatever the denominator is. */
const toldByShare = (share: Share, percent: number, places: number, unknown: (key: CellKey) => number): readonly Known[] => {
  const half = 0.5 / 10 ** places
  const [top, bottom] = [unknown(share.numerator), unknown(share.denominator)]
  return [
    { terms: [{ unknown: top, factor: 100 }, { unknown: bottom, factor: -(percent + half) }], relation: 'at-most', number: 0 },
    { terms: [{ unknown: top, factor: -100 }, { unknown: bottom, factor: percent - half }], relation: 'at-most', number: 0 },
  ]
}

/**
 * What a patient reader can work out of counts by subtraction, with everything that was ever published side by side.
 *
 * In: what is public. Out: what answers, for a count, the least and the greatest value it can still have; null where what is public
 * contradicts itself, which happens only where counts said to add up do not.
 */
export const whatCanBeWorkedOut = (held: Public): ((key: CellKey) => Range) | null => {
  const numbers = new Map<CellKey, number>()
  const bounds: Range[] = []
  const unknown = (key: CellKey): number => {
    const at = numbers.get(key)
    if (at !== undefined) return at
    numbers.set(key, bounds.length)
    bounds.push(anything)
    return bounds.length - 1
  }
  for (const { key, shown } of held.cells) {
    if (shown.kind !== 'count') continue
    const at = unknown(key)
    bounds[at] = narrower(bounds[at]!, whatRoundedTells(shown.value, shown.roundedTo, held.largest))
  }
  const known: Known[] = held.sums.map(({ whole, parts }) => ({
    terms: [{ unknown: unknown(whole), factor: -1 }, ...parts.map((part) => ({ unknown: unknown(part), factor: 1 }))],
    relation: 'equal',
    number: 0,
  }))
  const shares = new Map(held.shares.map((share) => [share.key, share]))
  for (const { key, shown } of held.cells) {
    const share = shares.get(key)
    if (shown.kind === 'percent' && share !== undefined) known.push(...toldByShare(share, shown.value, shown.places, unknown))
  }
  const ask = feasibleRanges(bounds, known)
  return ask === null ? null : (key) => (numbers.has(key) ? ask(numbers.get(key)!) : anything)
}
