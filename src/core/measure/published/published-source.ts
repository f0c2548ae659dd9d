import { day } from '../../calendar/day.ts'
import type { NonEmpty } from '../../branded.ts'
import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'

/** What the year of a published row stands for. A school year is named by the year it ends in: 2024 is 2023/24. */
export const publishedPeriods = ['year-to-31-march', 'on-31-march', 'year-to-30-september', 'on-30-september', 'school-year', 'calendar-year'] as const
export type PublishedPeriod = (typeof publishedPeriods)[number]

/** How far down a published table goes. */
export const publishedLevels = ['national', 'regional', 'local-authority'] as const
export type PublishedLevel = (typeof publishedLevels)[number]

/**
 * The cells of one body and year that make up one number: the columns are added up, in the row whose other columns say what
 * `where` asks. `where` is empty in a table with one row for each body and year. One sign among the cells, such as `c`, makes the
 * whole a sign, for a part of a sum is not a sum.
 */
export type PublishedCells = { readonly columns: NonEmpty<string>; readonly where: Readonly<Record<string, string>> }

/**
 * How one form of a table gives a measure. Where `value` is null the table gives only its parts, and the value is worked out from
 * them as the measure's unit says: 100 × numerator ÷ denominator for a percentage.
 */
export type PublishedLayout = { readonly value: PublishedCells | null; readonly numerator: PublishedCells | null; readonly denominator: PublishedCells | null }

/** A file of DfE's service Explore education statistics that gives a measure: rows by `time_period`, `geographic_level` and code. */
export type StatisticsFile = {
  readonly kind: 'statistics-file'
  readonly measure: MeasureId
  /** Such as “Children in need”. */
  readonly publication: string
  /** What the file's name begins with; years and `.csv` may follow: `c1_children_in_need_referrals_and_rereferrals`. */
  readonly fileName: string
  /** Columns are renamed between releases. The first layout whose columns are all there is the one to use. */
  readonly layouts: NonEmpty<PublishedLayout>
  readonly period: PublishedPeriod
  readonly levels: NonEmpty<PublishedLevel>
  /** Why a sign in this file is no figure: another file of the same release prints the number. Left out where a sign is what was published. */
  readonly signsPassedOver?: string
}

/** Columns of a file, or with null all of it, that carry none of our measures although they look like it, and why. The check of a file says so. */
export type NotRead = { readonly fileName: string; readonly columns: NonEmpty<string> | null; readonly why: string }

/** A measure of DfE's local authority interactive tool (LAIT), by the `Short Desc` of its value and, where there are such, its parts. */
export type ComparisonTool = {
  readonly kind: 'comparison-tool'
  readonly measure: MeasureId
  readonly value: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly period: PublishedPeriod
}

/** Where a published figure of one of our measures stands. */
export type PublishedSource = StatisticsFile | ComparisonTool

/** In: what a year stands for, and the year as published (2025). Out: its days. */
export const periodOfPublishedYear = (period: PublishedPeriod, year: number): Period => {
  switch (period) {
    case 'year-to-31-march':
      return { from: day(`${year - 1}-04-01`), to: day(`${year}-03-31`) }
    case 'on-31-march':
      return { from: day(`${year}-03-31`), to: day(`${year}-03-31`) }
    case 'year-to-30-september':
      return { from: day(`${year - 1}-10-01`), to: day(`${year}-09-30`) }
    case 'on-30-september':
      return { from: day(`${year}-09-30`), to: day(`${year}-09-30`) }
    case 'school-year':
      return { from: day(`${year - 1}-09-01`), to: day(`${year}-08-31`) }
    case 'calendar-year':
      return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
    default:
      return period satisfies never
  }
}

const onRow = (where: Readonly<Record<string, string>>, columns: NonEmpty<string>): PublishedCells => ({ columns, where })

/** In: columns of a table with one row for each body and year. Out: the cells. */
export const cells = (...columns: NonEmpty<string>): PublishedCells => onRow({}, columns)

/** In: what the other columns of the row say, then the columns. Out: the cells of a table with a row for each breakdown. */
export const cellsWhere = (where: Readonly<Record<string, string>>, ...columns: NonEmpty<string>): PublishedCells => onRow(where, columns)
