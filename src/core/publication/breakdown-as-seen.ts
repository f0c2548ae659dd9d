import type { NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { breakdownVocabulary, placeOfGroup, unknownGroup, type BreakdownKind } from '../measure/breakdown.data.ts'
import { isRefusal } from '../refusal.ts'
import { cellKey, type CellKey, type Sum } from './cell.ts'
import type { Released } from './released.ts'
import { suppress } from './suppress.ts'
import type { SuppressionPolicy } from './suppression-policy.ts'

/** A part as it is on record: of a share with what it is out of. */
export type TruePart = { readonly group: string; readonly value: number; readonly outOf: number | null }

/** A part as one person may see it. Of a share its number may be kept back while what it is out of is shown. */
export type SeenPart = { readonly group: string; readonly value: number | null; readonly outOf: number | null; readonly isHidden: boolean; readonly isSmall: boolean }

/** A figure broken down by one thing, as one person may see it, groups in the order in which they are read. */
export type SeenBreakdown = { readonly by: BreakdownKind; readonly isShare: boolean; readonly whole: { readonly value: number; readonly outOf: number | null }; readonly parts: readonly SeenPart[] }

/** What a person may see, by which rule, on which day. */
export type Sight = { readonly seesSmallNumbers: boolean; readonly policy: SuppressionPolicy; readonly on: Day }

/** Counts on a page are not rounded, and nobody sees more than the rule for whole figures (1 to 5) lets them. */
const onScreen = (policy: SuppressionPolicy): SuppressionPolicy => ({ ...policy, roundTo: 1, largest: Math.max(5, policy.largest), leastDenominator: Math.max(6, policy.leastDenominator) })

/** The groups of the field stand there though nobody is in them, so that an empty one tells nothing by its absence. */
const withEmptyGroups = (by: BreakdownKind, parts: readonly TruePart[], isShare: boolean): readonly TruePart[] => {
  const { groups } = breakdownVocabulary[by]
  const asked = [...(groups === 'named' ? [] : groups), unknownGroup]
  const empty = asked.filter((group) => parts.every((part) => part.group !== group)).map((group) => ({ group, value: 0, outOf: isShare ? 0 : null }))
  return [...parts, ...empty].toSorted((one, other) => placeOfGroup(by, one.group) - placeOfGroup(by, other.group) || (one.group < other.group ? -1 : 1))
}

const allOf = cellKey('all')
const [partOfAll, restOfAll] = [cellKey('all', 'part'), cellKey('all', 'rest')]
const keyOf = (group: string): CellKey => cellKey('group', group)
const partKey = (group: string): CellKey => cellKey('group', group, 'part')
const restKey = (group: string): CellKey => cellKey('group', group, 'rest')
const sum = (whole: CellKey, keys: readonly CellKey[]): Sum => ({ whole, parts: keys as unknown as NonEmpty<CellKey> })

/** What of a list of counts stays shown, with everything that was told before; null where nothing may be. */
const shownOf = (counts: ReadonlyMap<CellKey, number>, { held, sums, earlier }: { readonly held: ReadonlyMap<CellKey, number>; readonly sums: readonly Sum[]; readonly earlier: readonly Released[] }, { policy, on }: Sight): Released | null => {
  const outcome = suppress({ on, policy: onScreen(policy), counts: [...counts].map(([key, value]) => ({ key, value })), shares: [], sums, held, earlier })
  return isRefusal(outcome) ? null : outcome
}
const isShown = (released: Released | null, key: CellKey): boolean => released?.shown(key)?.kind === 'count'

/**
 * In: the parts of one breakdown, which add up to the whole, and who looks. Out: what they may see. Who is not entitled to small numbers sees
 * neither a count from 1 to 5 nor as many others as it takes that no subtraction from the whole, which stands on other pages, gives one
 * away. What shares are out of is decided first and by itself, so that two measures of the same children hide the same groups.
 */
export const breakdownAsSeen = (by: BreakdownKind, given: readonly TruePart[], sight: Sight): SeenBreakdown => {
  const isShare = given.some(({ outOf }) => outOf !== null)
  const total = (of: (part: TruePart) => number): number => given.reduce((so, part) => so + of(part), 0)
  const whole = { value: total(({ value }) => value), outOf: isShare ? total(({ outOf }) => outOf ?? 0) : null }
  const parts = withEmptyGroups(by, given, isShare)
  const small = (count: number): boolean => count >= 1 && count <= onScreen(sight.policy).largest
  const seen = (shows: { readonly part: (group: string) => boolean; readonly outOf: (group: string) => boolean }): SeenBreakdown => ({
    by, isShare, whole,
    parts: parts.map(({ group, value, outOf }) => {
      const [showsValue, showsOutOf] = [shows.part(group), shows.outOf(group)]
      const isSmall = small(value) || (outOf !== null && (small(outOf) || small(outOf - value)))
      return { group, value: showsValue ? value : null, outOf: showsOutOf ? outOf : null, isHidden: !showsValue, isSmall: isSmall && showsValue }
    }),
  })
  if (sight.seesSmallNumbers) return seen({ part: () => true, outOf: () => isShare })
  const nothing = seen({ part: () => false, outOf: () => false })
  const baseOf = ({ value, outOf }: TruePart): number => outOf ?? value
  const base = whole.outOf ?? whole.value
  // The figure itself is kept back from this person, and so is everything it is made of.
  if (small(base) || (whole.outOf !== null && (small(whole.value) || small(whole.outOf - whole.value)))) return nothing
  const wholes = new Map([[allOf, base], ...(whole.outOf === null ? [] : [[partOfAll, whole.value] as const])])
  const told = shownOf(wholes, { held: wholes, sums: [], earlier: [] }, sight)
  if (told === null) return nothing
  const bases = new Map(parts.map((part) => [keyOf(part.group), baseOf(part)]))
  const adding = [sum(allOf, [...bases.keys()])]
  const shownBases = shownOf(bases, { held: new Map([...wholes, ...bases]), sums: adding, earlier: [told] }, sight)
  if (shownBases === null) return nothing
  const showsBase = (group: string): boolean => isShown(shownBases, keyOf(group))
  if (whole.outOf === null) return seen({ part: showsBase, outOf: () => false })
  const held = new Map([...wholes, ...bases, [restOfAll, whole.outOf - whole.value], ...parts.flatMap((part) => [[partKey(part.group), part.value], [restKey(part.group), baseOf(part) - part.value]] as const)])
  const groups = parts.map(({ group }) => group)
  const bound = [
    sum(allOf, [partOfAll, restOfAll]), sum(partOfAll, groups.map(partKey)), sum(restOfAll, groups.map(restKey)),
    ...groups.map((group) => sum(keyOf(group), [partKey(group), restKey(group)])),
  ]
  const asked = new Map(groups.filter(showsBase).map((group) => [partKey(group), held.get(partKey(group))!]))
  const shownParts = shownOf(asked, { held, sums: bound, earlier: [told, shownBases] }, sight)
  // What shares are out of, with the whole, would narrow down a small number whatever parts are hidden: so it is not told either.
  return shownParts === null ? nothing : seen({ part: (group) => isShown(shownParts, partKey(group)), outOf: showsBase })
}
