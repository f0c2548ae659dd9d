import { annexALists, type ListNumber } from './annex-a-lists.data.ts'
import { careTables, type CareTable } from './care-tables.data.ts'
import { censusTables, type CensusTable } from './census-tables.data.ts'
import type { TableLayout } from './layout.ts'
import { workforceTables, type WorkforceTable } from './workforce-tables.data.ts'

/** Every table of every statutory return: the lists of Annex A by number, those of other returns by name. */
export type TableName = ListNumber | CensusTable | CareTable | WorkforceTable

const namedTables: Readonly<Record<Exclude<TableName, ListNumber>, TableLayout>> = { ...censusTables, ...careTables, ...workforceTables }

/** The layout of a table. */
export const layoutOf = (table: TableName): TableLayout => (typeof table === 'number' ? annexALists[table] : namedTables[table])

/** The column that says whose row it is. */
export const idHeadingOf = (table: TableName): string => layoutOf(table).columns.find(({ kind }) => kind === 'id')!.heading

/** The column of the birth date. */
export const birthHeadingOf = (table: TableName): string => layoutOf(table).born ?? 'Date of Birth'

/** What the table is called in a report on its quality: "List 3", "Referrals". */
export const shortNameOf = (table: TableName): string => (typeof table === 'number' ? `List ${table}` : layoutOf(table).name)

/** What the table is called in a sentence: "List 3 (Referrals)", "The table of referrals". */
export const nameInSentence = (table: TableName): string =>
  typeof table === 'number' ? `List ${table} (${layoutOf(table).name})` : `The table “${layoutOf(table).name}”`
