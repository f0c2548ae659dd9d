import type { Measure } from '../../core/measure/measure.ts'
import type { NotRead, PublishedCells, PublishedLayout, StatisticsFile } from '../../core/measure/published/published-source.ts'

/** Columns that say when and where; without them a file is no table of Explore education statistics. */
export const neededColumns = ['time_period', 'time_identifier', 'geographic_level', 'country_code'] as const

/** One measure that a table gives, with the layout of this release. */
export type PlannedMeasure = { readonly measure: Measure; readonly source: StatisticsFile; readonly layout: PublishedLayout }

const partsOf = ({ value, numerator, denominator }: PublishedLayout): readonly PublishedCells[] => [value, numerator, denominator].filter((part) => part !== null)

/** `C:\x\c1_referrals_2013_to_2025 (1).csv` is the file `c1_referrals_2013_to_2025 (1).csv`. */
const baseName = (name: string): string => name.replace(/^.*[/\\]/, '').toLowerCase()

/** In: the file's name, its headings, the sources and the measures. Out: the measures it gives, each in the first layout whose columns are all there. */
export const planTable = (name: string, headings: readonly string[], sources: readonly StatisticsFile[], measures: readonly Measure[]): readonly PlannedMeasure[] => {
  const there = new Set(headings)
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return sources.flatMap((source) => {
    const measure = byId.get(source.measure)
    if (measure === undefined || !baseName(name).startsWith(source.fileName.toLowerCase())) return []
    const layout = source.layouts.find((each) => partsOf(each).every(({ columns, where }) => [...columns, ...Object.keys(where)].every((column) => there.has(column))))
    return layout === undefined ? [] : [{ measure, source, layout }]
  })
}

/** In: the file's name, and columns that are known not to be read. Out: those of this file. */
export const notReadIn = (name: string, known: readonly NotRead[]): readonly NotRead[] => known.filter(({ fileName }) => baseName(name).startsWith(fileName.toLowerCase()))

/** The rows a plan looks at: each way of choosing a row, once, with the columns wanted from it. */
export type WantedRow = { readonly key: string; readonly where: readonly (readonly [column: string, says: string])[]; readonly columns: ReadonlySet<string> }

export const keyOfRow = ({ where }: PublishedCells): string => JSON.stringify(Object.entries(where).sort())

/** In: a plan. Out: the rows it needs from each body and year. */
export const wantedRows = (plan: readonly PlannedMeasure[]): readonly WantedRow[] => {
  const wanted = new Map<string, { readonly where: WantedRow['where']; readonly columns: Set<string> }>()
  for (const part of plan.flatMap(({ layout }) => partsOf(layout))) {
    const row = wanted.get(keyOfRow(part)) ?? { where: Object.entries(part.where), columns: new Set<string>() }
    wanted.set(keyOfRow(part), row)
    for (const column of part.columns) row.columns.add(column)
  }
  return [...wanted].map(([key, { where, columns }]) => ({ key, where, columns }))
}
