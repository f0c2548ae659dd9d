import type { PublishedLevel } from '../../core/measure/published/published-source.ts'
import type { BodyKeys } from '../../core/bodies/find-body.ts'
import type { CsvRow } from '../spreadsheet/csv-rows.ts'
import type { ProblemBook } from '../figures/problem-book.ts'
import type { WantedRow } from './table-plan.ts'

/** What one row says in the columns wanted, and where it stands. */
export type FoundRow = { readonly row: number; readonly cells: Readonly<Record<string, string>> }

/** Everything a table says about one body in one year, by the way its rows are chosen. */
export type BodyYear = { readonly year: number; readonly level: PublishedLevel; readonly keys: BodyKeys; readonly row: number; readonly rows: Map<string, FoundRow> }

const levels: Readonly<Record<string, PublishedLevel>> = { National: 'national', Regional: 'regional', 'Local authority': 'local-authority' }
const yearly = new Set(['Reporting year', 'Calendar year', 'Financial year', 'Academic year', 'Tax year'])

/** In: `2025` or, for a year that runs over two, `202425`. Out: the year it ends in, or null for anything else. */
export const yearOf = (period: string): number | null => {
  const match = /^(20\d\d)(\d\d)?$/.exec(period)
  if (match === null) return null
  const first = Number(match[1])
  if (match[2] === undefined) return first
  return Number(match[2]) === (first + 1) % 100 ? first + 1 : null
}

const keysOf = (level: PublishedLevel, cell: (column: string) => string): BodyKeys => {
  const given = (column: string): string | null => (cell(column).trim() === '' ? null : cell(column).trim())
  switch (level) {
    case 'national':
      return { dfeCode: null, gssCode: given('country_code'), name: given('country_name') }
    case 'regional':
      return { dfeCode: null, gssCode: given('region_code'), name: given('region_name') }
    case 'local-authority':
      return { dfeCode: given('old_la_code'), gssCode: given('new_la_code'), name: given('la_name') }
    default:
      return level satisfies never
  }
}

/**
 * Brings together what a table says about each body and year, wide or long. In: its rows after the heading, the headings, the rows
 * wanted, and where problems go. Out: one entry for each body and year that has any of the rows wanted.
 */
export const gatherRows = (rows: Iterable<CsvRow>, headings: readonly string[], wanted: readonly WantedRow[], book: ProblemBook): ReadonlyMap<string, BodyYear> => {
  const place = new Map(headings.map((heading, at) => [heading, at]))
  const gathered = new Map<string, BodyYear>()
  for (const { number, cells } of rows) {
    const cell = (column: string): string => cells[place.get(column) ?? -1] ?? ''
    const level = levels[cell('geographic_level')]
    if (level === undefined) {
      book.passOver(`rows of the level “${cell('geographic_level')}”`)
      continue
    }
    const chosen = wanted.filter(({ where }) => where.every(([column, says]) => cell(column) === says))
    if (chosen.length === 0) continue
    const year = yearly.has(cell('time_identifier')) ? yearOf(cell('time_period').trim()) : null
    if (year === null) {
      const whatToDo = 'Give a year such as 2025 or 202425, and say “Reporting year” or another kind of year.'
      book.note({ rule: 'period-not-read', sheet: null, row: number, column: 'time_period', value: `${cell('time_period')} ${cell('time_identifier')}`, whatToDo })
      continue
    }
    const keys = keysOf(level, cell)
    const name = `${year}|${level}|${keys.dfeCode}|${keys.gssCode}|${keys.name}`
    const entry = gathered.get(name) ?? { year, level, keys, row: number, rows: new Map<string, FoundRow>() }
    gathered.set(name, entry)
    for (const { key, columns } of chosen) {
      if (entry.rows.has(key)) {
        book.note({ rule: 'given-twice', sheet: null, row: number, column: null, value: `${keys.name ?? keys.gssCode ?? ''}, ${year}`, whatToDo: 'Take the file as it was published: it has one row for each authority, year and breakdown.' })
        continue
      }
      entry.rows.set(key, { row: number, cells: Object.fromEntries([...columns].map((column) => [column, cell(column)])) })
    }
  }
  return gathered
}
