import type { AnalysedMeasure } from './analysed-measure.ts'
import { isOffTarget } from './distance-to-target.ts'

/**
 * Where a measure stands in a list that opens on what needs a person, the most first: off target and changed for the worse; off target;
 * changed; neither; cannot tell. There is no other order of measures in the product.
 */
export const rowStandings = ['off-target-and-worse', 'off-target', 'changed', 'on-course', 'cannot-tell'] as const
export type RowStanding = (typeof rowStandings)[number]

type Judged = Pick<AnalysedMeasure, 'distance' | 'verdict'>

/**
 * In: an analysed measure. Out: why it stands where it does. One that is on target today but will go on missing it unless something
 * changes stands with those off target; what cannot be told never stands with what is on course.
 */
export const standingOf = ({ distance, verdict: { variation, target } }: Judged): RowStanding => {
  const isWorse = variation.kind === 'changed' && variation.way === 'worse'
  if (isOffTarget(distance) === true) return isWorse ? 'off-target-and-worse' : 'off-target'
  if (target.kind === 'judged' && target.assurance === 'will-miss') return 'off-target'
  if (variation.kind === 'changed' || variation.kind === 'unsteady') return 'changed'
  return variation.kind === 'cannot-tell' || distance.kind === 'no-figure' ? 'cannot-tell' : 'on-course'
}

/** Within one standing a change for the worse comes before one of no better way, and that before one for the better. */
const wayOrder = ({ verdict: { variation } }: Judged): number => (variation.kind === 'changed' ? { worse: 0, neither: 1, better: 2 }[variation.way] : variation.kind === 'unsteady' ? 1 : 3)

/** Rows by standing, the ones that need a person first; within one, changes for the worse first, then the order given. Standings without rows are left out. */
export const byStanding = <R extends { readonly analysed: Judged }>(rows: readonly R[]): readonly { readonly standing: RowStanding; readonly rows: readonly R[] }[] =>
  rowStandings
    .map((standing) => ({ standing, rows: rows.filter(({ analysed }) => standingOf(analysed) === standing).toSorted((one, other) => wayOrder(one.analysed) - wayOrder(other.analysed)) }))
    .filter(({ rows: found }) => found.length > 0)
