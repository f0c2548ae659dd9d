import { writeXlsx, type Cell, type CellValue as SheetValue } from 'hucre/xlsx'
import type { NonEmpty } from '../../core/branded.ts'
import type { Day } from '../../core/calendar/day.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { joinList } from '../../core/table/cell-text.ts'
import type { CellValue, Column, Table } from '../../core/table/table.ts'
import { refuseBrokenText } from './refuse-broken-text.ts'

/** The most characters a cell of a workbook may hold (Excel specifications and limits). */
export const longestCell = 32_767
/** The most rows a sheet may hold, the heading included. */
const mostRows = 1_048_576
/** Before this day Excel's calendar has a day that never was, so an older day is written as text. */
const firstSafeDay = '1900-03-01'

export type Workbook = {
  readonly title: string
  /** The language of the words, such as `en-GB`. */
  readonly language: string
  readonly madeOn: Day
  readonly tables: NonEmpty<Table>
}

/**
 * Text as a workbook's XML can carry it. The format writes a character it cannot hold as `_x000D_`; a text that already looks so,
 * and a text that a program would take for an error value, are written in that form too, so that they come back unchanged.
 */
const carried = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll(/[\uFFFE\uFFFF]/g, (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/^#/, '_x0023_')

const textOf = (column: Column, value: CellValue | undefined): string | null => {
  if (value === null || value === undefined) return null
  if (column.kind === 'list') {
    if (typeof value === 'string' || typeof value === 'number') throw new Error(`${column.key} holds no list`)
    return joinList(value)
  }
  return typeof value === 'string' ? value : null
}

const written = (column: Column, value: CellValue | undefined): SheetValue => {
  if (column.kind === 'number') {
    if (value === null || value === undefined) return null
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${column.key} holds no number`)
    return value
  }
  const text = textOf(column, value)
  if (text === null || text === '') return null
  if (column.kind === 'day' && text >= firstSafeDay) return new Date(`${text}T00:00:00Z`)
  return carried(text)
}

/** In characters. A column of words is as wide as its longest cell between these two. */
const [narrowest, widest] = [12, 40]

const widthOf = (column: Column, rows: Table['rows']): number => {
  const heading = Math.min(widest, column.heading.length + 2)
  if (column.kind === 'day' || column.kind === 'number') return Math.max(narrowest, heading)
  return rows.reduce((width, row) => (width === widest ? width : Math.max(width, Math.min(widest, (textOf(column, row[column.key]) ?? '').length + 2))), Math.max(narrowest, heading))
}

/** On paper a sheet is as wide as the page, and the headings stand on each: printed as it came, a table of twelve columns took 280 pages. */
const onPaper = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1', margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 } } as const
const wrap = { alignment: { wrapText: true, vertical: 'top' } } as const
const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const

const refusalFor = (table: Table): Refusal<'cell-too-long' | 'too-many-rows' | 'broken-character'> | null => {
  if (table.rows.length >= mostRows)
    return refuse('too-many-rows', `"${table.name}" has ${table.rows.length} rows and a sheet holds ${mostRows - 1}.`, 'Export a part, or export as CSV.')
  for (const [at, row] of table.rows.entries()) {
    for (const column of table.columns) {
      const text = textOf(column, row[column.key])
      if (text === null) continue
      const place = `"${table.name}", row ${at + 2}, column "${column.heading}"`
      if (carried(text).length > longestCell)
        return refuse('cell-too-long', `${place} has ${text.length} characters and a cell of a workbook holds ${longestCell}.`, 'Shorten the text, or export as CSV.')
    }
  }
  return refuseBrokenText(table)
}

/**
 * In: tables with a title and a language. Out: the bytes of a workbook, one sheet a table, with the heading row frozen, bold and on every
 * printed page, one page wide on landscape A4, text wrapped, and days as days. Refuses text longer than a cell holds. The same input gives the same bytes.
 */
export const toXlsx = async (workbook: Workbook): Promise<Uint8Array | Refusal> => {
  const refused = workbook.tables.map(refusalFor).find((each) => each !== null)
  if (refused !== undefined && refused !== null) return refused
  const made = new Date(`${workbook.madeOn}T00:00:00Z`)
  return writeXlsx({
    properties: { title: workbook.title, created: made, modified: made, custom: { Language: workbook.language } },
    sheets: workbook.tables.map((table) => ({
      name: table.name,
      columns: table.columns.map((column) => ({
        width: widthOf(column, table.rows),
        style: column.kind === 'day' ? { ...wrap, numFmt: 'yyyy-mm-dd' } : wrap,
      })),
      rows: [
        table.columns.map((column) => carried(column.heading)),
        ...table.rows.map((row) => table.columns.map((column) => written(column, row[column.key]))),
      ],
      cells: new Map<string, Partial<Cell>>(table.columns.map((column, at) => [`0,${at}`, { value: carried(column.heading), style: heading }])),
      freezePane: { rows: 1 },
      pageSetup: onPaper,
      a11y: { headerRow: 0, summary: `${workbook.title}: ${table.name}` },
    })),
  })
}
