import type { DayNumber } from '../calendar/day-number.ts'
import type { BreakdownKind } from './breakdown.data.ts'
import type { Month } from './month.ts'
import type { TableName } from './tables.ts'

/** A count, a mean or a median; or a numerator with its denominator; or null where it cannot be given, and then a reason stands in `NotGiven`. */
export type Cell = number | { readonly num: number; readonly den: number } | null

/** The cells of each indicator, month by month. */
export type Measured = ReadonlyMap<string, ReadonlyMap<Month, Cell>>

/** Why an indicator has no figure, in the months named. */
export type NotGiven = {
  readonly indicator: string
  readonly months: readonly Month[]
  readonly code: 'list-missing' | 'heading-missing' | 'no-snapshot' | 'outside-years-held' | 'outside-period' | 'yearly' | 'of-the-day' | 'history-not-held'
  readonly reason: string
}

/** A figure that was given and is likely to be too low or too high, and why. */
export type Caution = { readonly indicator: string; readonly months: readonly Month[]; readonly code: 'earlier-rows-not-held'; readonly reason: string }

/** A part of a figure without repeats, in a month: `value` of the count or, of a share, of its numerator, and what that is out of. */
export type MeasuredPart = { readonly indicator: string; readonly month: Month; readonly by: BreakdownKind; readonly group: string; readonly value: number; readonly outOf: number | null }

/** `parts` are there only where they were asked for. */
export type Measurement = { readonly asSupplied: Measured; readonly repeatsRemoved: Measured; readonly notGiven: readonly NotGiven[]; readonly parts: readonly MeasuredPart[] }

/** The first and the last day that a return tells of. */
export type Period = { readonly first: DayNumber; readonly last: DayNumber }

/** What one list is like: only counts. `unusableDates` and `textDates` name the columns where there are any. */
export type ListQuality = {
  readonly table: TableName
  readonly rows: number
  readonly blankIds: number
  readonly repeatedRows: number
  readonly unusableDates: ReadonlyMap<string, number>
  readonly textDates: ReadonlyMap<string, number>
}

/** The rule of a problem that is about a whole list; another workbook of the same period may hold it. */
export const listIsMissing = 'the list is missing'

/**
 * Something wrong with a return, by place. The value is never held: `valueShape` says what it looks like (`text "dd/mm/yy"`),
 * and `column` is a heading of the published layout or a column's letters, never what a cell held.
 */
export type DataProblem = {
  readonly sheet: string
  readonly row: number | null
  readonly column: string | null
  readonly rule: string
  readonly valueShape: string | null
  readonly whatToDo: string
  /** The way to the element, in a return written in XML; `row` is then its line. Only names of the published layout stand in it. */
  readonly element?: string
  /** Set where this line stands for so many more of the kind, whose places are not told one by one. */
  readonly more?: { readonly rule: string; readonly count: number }
}
