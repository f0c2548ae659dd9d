import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { CellKey, Count, PublishedCell, Share, Sum } from './cell.ts'
import { chooseWhatElseToHide } from './choose-what-else-to-hide.ts'
import { releaseFigures, type Released } from './released.ts'
import { roundPercent, roundToBase } from './rounding.ts'
import type { SuppressionPolicy } from './suppression-policy.ts'
import { whyDifferenceTells } from './earlier-revisions.ts'

/**
 * What somebody wants to publish, and what must be known to do it safely. `held` has the true value of every count that any sum or
 * share names, published or not; one that nobody knows is left out.
 */
export type ReleaseWish = {
  readonly on: Day
  readonly policy: SuppressionPolicy
  readonly counts: readonly Count[]
  readonly shares: readonly Share[]
  readonly sums: readonly Sum[]
  readonly held: ReadonlyMap<CellKey, number>
  /** Everything ever released before, of any kind, in any order. */
  readonly earlier: readonly Released[]
}

export type SuppressionRefusal = Refusal<'not-a-count' | 'does-not-add-up' | 'counted-twice' | 'share-of-nothing-held' | 'already-told'>

const notCounts = (wish: ReleaseWish): Refusal<'not-a-count'> | null =>
  [...wish.held.values(), ...wish.counts.flatMap((count) => ('value' in count ? [count.value] : []))].every((value) => Number.isInteger(value) && value >= 0)
    ? null
    : refuse('not-a-count', 'One of the numbers is not a count of children.', 'Give whole numbers from 0 on. Averages and rates are released as percentages of counts or not at all.')

const notAdding = ({ sums, held }: ReleaseWish): Refusal<'does-not-add-up'> | null => {
  const wrong = sums.find(({ whole, parts }) => held.has(whole) && parts.every((part) => held.has(part)) && parts.reduce((sum, part) => sum + held.get(part)!, 0) !== held.get(whole))
  return wrong === undefined ? null : refuse('does-not-add-up', 'Counts that are said to add up do not.', 'Check the figures behind the total, or leave the total out of the sum.')
}

const twice = ({ counts, shares }: ReleaseWish): Refusal<'counted-twice'> | null =>
  new Set([...counts, ...shares].map(({ key }) => key)).size === counts.length + shares.length ? null : refuse('counted-twice', 'One cell is there twice.', 'Name each cell once.')

/** What would be shown of a percentage if nothing forbade it. Null where the policy hides it by itself. */
const percentOf = ({ numerator, denominator }: Share, { held, policy }: ReleaseWish): number | null => {
  const [top, bottom] = [held.get(numerator)!, held.get(denominator)!]
  const small = (count: number): boolean => count >= 1 && count <= policy.largest
  if (bottom < policy.leastDenominator || small(top) || small(bottom - top)) return null
  return roundPercent((100 * top) / bottom, policy.percentPlaces)
}

/** The other part of every percentage is a count as well: who is not among the 97 % are 3 %. */
const withComplements = (wish: ReleaseWish): { held: Map<CellKey, number>; sums: readonly Sum[] } => {
  const held = new Map(wish.held)
  const sums = [...wish.sums]
  for (const { numerator, denominator } of [...wish.shares, ...wish.earlier.flatMap(({ record }) => record.shares)]) {
    const rest = `${denominator} without ${numerator}` as CellKey
    const [top, bottom] = [held.get(numerator), held.get(denominator)]
    if (top === undefined || bottom === undefined || held.has(rest)) continue
    held.set(rest, bottom - top)
    sums.push({ whole: denominator, parts: [numerator, rest] })
  }
  return { held, sums }
}

/**
 * Counts that the source or an earlier release keeps back and whose number we do not hold: whatever they are, nobody may find out. One that another release
 * shows is no secret: the rule of that day let it be shown, and without this a loosened rule would stop every release after it.
 */
const hiddenElsewhere = ({ counts, earlier, held }: ReleaseWish): readonly CellKey[] => {
  const shares = new Set(earlier.flatMap(({ record }) => record.shares.map(({ key }) => key)))
  const shown = new Set(earlier.flatMap(({ record }) => record.cells.flatMap((cell) => (cell.shown.kind === 'count' ? [cell.key] : []))))
  const keptBack = [...counts.flatMap((count) => ('symbol' in count && count.symbol === 'c' ? [count.key] : [])), ...earlier.flatMap(({ record }) => record.cells.flatMap((cell) => (cell.shown.kind === 'symbol' && cell.shown.symbol === 'c' && !shown.has(cell.key) ? [cell.key] : [])))]
  return [...new Set(keptBack.filter((key) => !held.has(key) && !shares.has(key)))]
}

/**
 * The one way from counts to anything public.
 *
 * Hides every count from 1 to the largest of the policy, and every percentage that would give one away; rounds what is shown; then
 * hides further cells, smallest first, until no hidden small number can be narrowed down by subtraction within the table, across
 * tables, periods and bodies, or with anything released before: every value from 1 to the largest stays possible.
 * Source of the defaults: domain.md 12.3. Refuses what is not a count, what does not add up, and what earlier releases have given
 * away already, where hiding would only pretend.
 */
export const suppress = (wish: ReleaseWish): Released | SuppressionRefusal => {
  const { policy, counts, shares, on } = wish
  const wrong = notCounts(wish) ?? notAdding(wish) ?? twice(wish)
  if (wrong !== null) return wrong
  if (shares.some(({ numerator, denominator }) => !wish.held.has(numerator) || !wish.held.has(denominator) || wish.held.get(numerator)! > wish.held.get(denominator)!)) {
    return refuse('share-of-nothing-held', 'A percentage names counts that are not held, or is of more than all.', 'Give both counts of every percentage.')
  }
  const { held, sums } = withComplements(wish)
  for (const count of counts) if ('value' in count) held.set(count.key, count.value)
  const isSmall = (value: number): boolean => value >= 1 && value <= policy.largest
  const cells: PublishedCell[] = [
    ...counts.map((count): PublishedCell => {
      if ('symbol' in count) return { key: count.key, shown: { kind: 'symbol', symbol: count.symbol } }
      const shown = roundToBase(count.value, policy.roundTo)
      const isHidden = isSmall(count.value) || whyDifferenceTells(count.key, count.value, wish) !== null
      return { key: count.key, shown: isHidden ? { kind: 'symbol', symbol: 'c' } : { kind: 'count', value: shown, roundedTo: policy.roundTo } }
    }),
    ...shares.map((share): PublishedCell => {
      const percent = percentOf(share, wish)
      return { key: share.key, shown: percent === null ? { kind: 'symbol', symbol: 'c' } : { kind: 'percent', value: percent, places: policy.percentPlaces } }
    }),
  ]
  const sensitive = [...held].flatMap(([key, value]) => (isSmall(value) ? [key] : []))
  const safe = chooseWhatElseToHide({ cells, shares, sums, held, sensitive: [...sensitive, ...hiddenElsewhere(wish)], largest: policy.largest }, wish.earlier)
  if (safe === null) {
    return refuse('already-told', 'Earlier releases already let a small number be worked out, whatever is hidden now.', 'Look at the earlier releases of these figures, withdraw what can be withdrawn, and ask the person responsible for data protection.')
  }
  return releaseFigures({ on, policy, cells: safe, shares, sums })
}
