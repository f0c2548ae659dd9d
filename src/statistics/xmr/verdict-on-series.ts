import { assurance, type Assurance } from './assurance.ts'
import { ENOUGH_POINTS } from './enough-points.ts'
import type { AnalysedGroup, AnalysedPoint } from './series.ts'
import type { SpecialCause } from './special-causes.ts'
import type { Better, PointKind } from './kind-of-point.ts'

/** What can be said of the latest figure, in codes; the words are made where people are spoken to. */
export type VariationVerdict =
  | { readonly kind: 'cannot-tell'; readonly why: 'no-figures' | 'latest-missing' }
  | { readonly kind: 'cannot-tell'; readonly why: 'too-few'; readonly have: number; readonly need: number }
  | { readonly kind: 'all-the-same'; readonly value: number; readonly count: number }
  | { readonly kind: 'no-change' }
  /** Judged by runs alone: the figures cross their centre so seldom that something changed, but the latest figure shows no way. */
  | { readonly kind: 'unsteady'; readonly crossings: number; readonly crossingsLeast: number }
  | {
      readonly kind: 'changed'
      readonly way: 'better' | 'worse' | 'neither'
      readonly cause: Exclude<SpecialCause, 'none'>
      /** How many of the latest points show it, and the date of the first of them. */
      readonly count: number
      readonly since: string
      /** Fewer points than limits need to be firm. */
      readonly isProvisional: boolean
    }

export type TargetVerdict =
  | { readonly kind: 'no-target' | 'no-better-way' | 'no-limits' | 'run-chart' | 'cannot-tell' }
  | { readonly kind: 'judged'; readonly assurance: Assurance; readonly target: number }

export type SeriesVerdict = {
  readonly variation: VariationVerdict
  readonly target: TargetVerdict
  /** The date limits last started afresh, null where they never did. */
  readonly rebasedOn: string | null
}

/** How many of the last points, counted back, show what the last one shows; the points are those of the last group. */
const pointsShowing = (points: readonly AnalysedPoint[], cause: SpecialCause): number => {
  const last = points.length - 1
  const at = (i: number): number => points[i]!.value ?? NaN
  const goesBack = (shows: (i: number) => boolean): number => {
    let count = 1
    while (last - count >= 0 && shows(last - count)) count += 1
    return count
  }
  switch (cause) {
    case 'rising':
      return goesBack((i) => at(i) < at(i + 1))
    case 'falling':
      return goesBack((i) => at(i) > at(i + 1))
    case 'shift-high':
    case 'shift-low':
      return goesBack((i) => points[i]!.side === points[last]!.side)
    case 'above-upper-limit':
    case 'below-lower-limit':
      return goesBack((i) => points[i]!.cause === cause)
    case 'two-of-three-high':
    case 'two-of-three-low':
      return points[last - 2]!.place === 'near' ? 3 : 2
    case 'long-run-high':
    case 'long-run-low': {
      // Points on the centre line neither end a run nor begin one.
      const other = points.findLastIndex(({ side }) => side === -points[last]!.side)
      return last - points.findIndex(({ side }, i) => i > other && side === points[last]!.side) + 1
    }
    case 'none':
      return 0
    default:
      return cause satisfies never
  }
}

const wayOf = (kind: PointKind): 'better' | 'worse' | 'neither' =>
  kind === 'improvement' ? 'better' : kind === 'concern' ? 'worse' : 'neither'

const variationVerdict = (group: AnalysedGroup | undefined, points: readonly AnalysedPoint[], need: number): VariationVerdict => {
  const last = points.at(-1)
  if (group === undefined || last === undefined) return { kind: 'cannot-tell', why: 'no-figures' }
  const present = points.filter(({ value }) => value !== null).length
  if (present === 0) return { kind: 'cannot-tell', why: 'no-figures' }
  if (last.value === null) return { kind: 'cannot-tell', why: 'latest-missing' }
  const { cause } = last
  if (cause !== 'none') {
    const count = pointsShowing(points, cause)
    return { kind: 'changed', way: wayOf(last.kind), cause, count, since: points[points.length - count]!.date, isProvisional: group.isShort }
  }
  if (group.isShort) return { kind: 'cannot-tell', why: 'too-few', have: group.count, need }
  if (points.every(({ value }) => value === null || value === last.value)) return { kind: 'all-the-same', value: last.value, count: present }
  return { kind: 'no-change' }
}

const targetVerdict = (group: AnalysedGroup | undefined, target: number | null, better: Better): TargetVerdict => {
  if (target === null) return { kind: 'no-target' }
  if (better === 'neither') return { kind: 'no-better-way' }
  if (group === undefined || group.isShort) return { kind: 'cannot-tell' }
  if (group.lower !== group.lower) return { kind: 'no-limits' }
  return { kind: 'judged', assurance: assurance(target, group.lower, group.upper, better)!, target }
}

/**
 * What may be claimed of a series today. A change is a change only when a rule is broken at the latest figure; without that, and with
 * fewer than 13 figures since the limits last started, the answer is "cannot tell", never "no change".
 *
 * In: an analysed series, and how many figures a judgement needs. Out: codes and figures only.
 */
export const verdictOnSeries = (
  groups: readonly AnalysedGroup[],
  points: readonly AnalysedPoint[],
  target: number | null,
  better: Better,
  need: number = ENOUGH_POINTS,
): SeriesVerdict => {
  const group = groups.at(-1)
  const latest = group === undefined ? [] : points.slice(points.length - group.count)
  return {
    variation: variationVerdict(group, latest, need),
    target: targetVerdict(group, target, better),
    rebasedOn: group !== undefined && group.number > 0 ? group.firstDate : null,
  }
}
