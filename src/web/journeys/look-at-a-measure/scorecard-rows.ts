import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { measureGroups, type MeasureId } from '../../../core/measure/measure.ts'
import { rowStandings, standingOf } from '../../../core/measure/standing-of.ts'

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

/** The id of a measure as the id of an element. */
export const anchorOf = (measure: MeasureId): string => `measure-${measure}`
