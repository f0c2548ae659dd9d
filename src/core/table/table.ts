import type { NonEmpty } from '../branded.ts'

export const columnKinds = ['text', 'day', 'number', 'list'] as const
export type ColumnKind = (typeof columnKinds)[number]

/**
 * One column of a table that leaves the service and may come back. `key` is ours; `heading` is what people see. Where `mayBeSign` is set, a number
 * may be a sign in a workbook, such as `c`: an empty cell counts as nought in a formula, and a sign does not.
 */
export type Column = { readonly key: string; readonly heading: string; readonly kind: ColumnKind; readonly mayBeSign?: true }

/** What a table looks like without its rows: enough to write its heading and to read it back. */
export type TableShape = { readonly name: string; readonly columns: NonEmpty<Column> }

/**
 * `text` holds a string, `day` an ISO day, `number` a finite number, `list` a list of strings. Null is nothing; an empty text
 * and an empty list are nothing too, because a cell of a spreadsheet cannot tell them apart, and so is a row of nothing else.
 */
export type CellValue = string | number | readonly string[] | null
export type Row = Readonly<Record<string, CellValue>>
export type Table = TableShape & { readonly rows: readonly Row[] }

/** A cell, row or heading that could not be read, so that a person can find it and put it right. */
export type TableProblem = {
  readonly sheet: string
  /** As the spreadsheet numbers it: the heading is row 1. Null where the whole sheet is meant. */
  readonly row: number | null
  /** The letter and heading, such as `C (Due date)`. Null where the whole row or sheet is meant. */
  readonly column: string | null
  readonly rule: string
  /** The value found, shortened. */
  readonly value: string
  readonly whatToDo: string
}
