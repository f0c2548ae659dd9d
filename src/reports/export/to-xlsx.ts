import { writeXlsx, type Cell, type CellValue as SheetValue, type WriteSheet } from 'hucre/xlsx'
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
    if (column.mayBeSign === true && typeof value === 'string') return carried(value)
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
/** What stands free beside the words of a cell, in characters. */
const offset = 4

const widthOf = (column: Column, rows: Table['rows']): number => {
  const heading = Math.min(widest, column.heading.length + offset)
  if (column.kind === 'day' || column.kind === 'number') return Math.max(narrowest, heading)
  return rows.reduce((width, row) => (width === widest ? width : Math.max(width, Math.min(widest, (textOf(column, row[column.key]) ?? '').length + offset))), Math.max(narrowest, heading))
}

/** On paper a sheet is as wide as the page, and the headings stand on each: printed as it came, a table of twelve columns took 280 pages. */
const onPaper = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1', margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 } } as const

/** Points a line of a cell takes, and the most a row may have (Excel specifications and limits). */
const [linePoints, highestRow] = [15, 409]

/** Words stand off from the numbers before them. */
const alignmentOf = ({ kind }: Column) => (kind === 'number' ? ({ wrapText: true, vertical: 'top' } as const) : ({ wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 } as const))

/** In: a row and the widths of its columns. Out: its height in points where its words take several lines; some programs show only the first otherwise. */
const heightOf = (columns: readonly Column[], widths: readonly number[], row: Table['rows'][number]): number | null => {
  const lines = Math.max(...columns.map((column, at) => (textOf(column, row[column.key]) ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[at]! - offset))), 0)))
  return lines > 1 ? Math.min(highestRow, lines * linePoints) : null
}

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

const sheetOf = (table: Table, title: string): WriteSheet => {
  const { columns, rows } = table
  const widths = columns.map((column) => widthOf(column, rows))
  const heights = rows.flatMap((row, at): readonly (readonly [number, { readonly height: number }])[] => {
    const height = heightOf(columns, widths, row)
    return height === null ? [] : [[at + 1, { height }]]
  })
  const headings = columns.map((column, at): readonly [string, Partial<Cell>] => {
    const alignment = column.kind === 'number' ? { ...alignmentOf(column), horizontal: 'right' as const } : alignmentOf(column)
    return [`0,${at}`, { value: carried(column.heading), style: { font: { bold: true }, alignment } }]
  })
  return {
    name: table.name,
    columns: columns.map((column, at) => ({ width: widths[at]!, style: { alignment: alignmentOf(column), ...(column.kind === 'day' ? { numFmt: 'yyyy-mm-dd' } : {}) } })),
    rowDefs: new Map(heights),
    rows: [columns.map(({ heading }) => carried(heading)), ...rows.map((row) => columns.map((column) => written(column, row[column.key])))],
    cells: new Map(headings),
    freezePane: { rows: 1 },
    pageSetup: onPaper,
    a11y: { headerRow: 0, summary: `${title}: ${table.name}` },
  }
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
    sheets: workbook.tables.map((table) => sheetOf(table, workbook.title)),
  })
}
