import { writeXlsx } from 'hucre/xlsx'
import { annexALists, listNumbers, type ListNumber } from '../../src/core/measure/annex-a-lists.data.ts'

export type InventedCell = string | number | boolean | Date | null
export type InventedSheet = { readonly name: string; readonly rows: readonly (readonly InventedCell[])[] }

/** The bytes of a workbook with exactly these sheets. */
export const workbookOf = (sheets: readonly InventedSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })) })

/** A row of a list: the cells named by their headings, all others blank. */
export const rowOf = (list: ListNumber, cells: Readonly<Record<string, InventedCell>>): readonly InventedCell[] =>
  annexALists[list].columns.map(({ heading }) => cells[heading] ?? null)

/** A sheet with the published headings of a list above its rows. */
export const sheetOf = (list: ListNumber, rows: readonly (readonly InventedCell[])[], name = `List ${list}`): InventedSheet => ({
  name,
  rows: [annexALists[list].columns.map(({ heading }) => heading), ...rows],
})

/** A whole workbook of the eleven lists, empty but for the sheets given. */
export const wholeWorkbook = (given: readonly InventedSheet[]): Promise<Uint8Array> =>
  workbookOf(listNumbers.map((list) => given.find(({ name }) => name === `List ${list}`) ?? sheetOf(list, [])))

export const utc = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`)
