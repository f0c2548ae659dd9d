import type { SheetRow } from '../spreadsheet/sheet-rows.ts'

/** A sheet that may hold a list, whatever it came in: a name, and its rows in order, a batch at a time. */
export type ListSheet = { readonly name: string; readonly rows: () => AsyncIterable<readonly SheetRow[]> }
