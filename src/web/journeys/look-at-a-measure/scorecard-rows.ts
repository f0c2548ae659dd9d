import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { isOffTarget } from '../../../core/measure/distance-to-target.ts'
import { measureGroups, type MeasureId } from '../../../core/measure/measure.ts'

/** Where a measure stands on a scorecard that opens on what needs a person. */
export const rowStandings = ['off-target-and-worse', 'off-target', 'changed', 'on-course', 'cannot-tell'] as const
export type RowStanding = (typeof rowStandings)[number]

/**
 * In: an analysed measure. Out: why it stands where it does. One that is on target today but will go on missing it unless something
 * changes stands with those off target; what cannot be told never stands with what is on course.
 */
export const standingOf = ({ distance, verdict: { variation, target } }: Pick<AnalysedMeasure, 'distance' | 'verdict'>): RowStanding => {
  const isWorse = variation.kind === 'changed' && variation.way === 'worse'
  if (isOffTarget(distance) === true) return isWorse ? 'off-target-and-worse' : 'off-target'
  if (target.kind === 'judged' && target.assurance === 'will-miss') return 'off-target'
  if (variation.kind === 'changed') return 'changed'
  return variation.kind === 'cannot-tell' || distance.kind === 'no-figure' ? 'cannot-tell' : 'on-course'
}

/** What a scorecard is narrowed to; an empty word narrows nothing. Words of an address that mean nothing are dropped. */
export type ScorecardFilter = { readonly group: string; readonly owner: string; readonly standing: string }

const known = (value: string | undefined, all: readonly string[]): string => (value !== undefined && all.includes(value) ? value : '')

/** In: the query of an address and the owners there are. Out: the filter it asks for. */
export const parseScorecardFilter = (query: Readonly<Record<string, string>>, owners: readonly string[]): ScorecardFilter => ({
  group: known(query['group'], measureGroups),
  owner: known(query['owner'], [...owners, 'nobody']),
  standing: known(query['standing'], rowStandings),
})

type Row = { readonly analysed: AnalysedMeasure; readonly owner: string | null }

/** In: rows and a filter. Out: those that meet all of it; “nobody” are measures without an owner. */
export const filteredRows = <R extends Row>(rows: readonly R[], { group, owner, standing }: ScorecardFilter): readonly R[] =>
  rows.filter(
    (row) =>
      (group === '' || row.analysed.measure.group === group) &&
      (owner === '' || (owner === 'nobody' ? row.owner === null : row.owner === owner)) &&
      (standing === '' || standingOf(row.analysed) === standing),
  )

/** Within one standing a change for the worse comes before one of no better way, and that before one for the better. */
const wayOrder = ({ analysed: { verdict: { variation } } }: Row): number => (variation.kind === 'changed' ? { worse: 0, neither: 1, better: 2 }[variation.way] : 3)

/** Rows by standing, the ones that need a person first; within one, changes for the worse first, then the order given. Standings without rows are left out. */
export const byStanding = <R extends Row>(rows: readonly R[]): readonly { readonly standing: RowStanding; readonly rows: readonly R[] }[] =>
  rowStandings.map((standing) => ({ standing, rows: rows.filter(({ analysed }) => standingOf(analysed) === standing).toSorted((one, other) => wayOrder(one) - wayOrder(other)) })).filter((each) => each.rows.length > 0)

/** The id of a measure as the id of an element. */
export const anchorOf = (measure: MeasureId): string => `measure-${measure}`
