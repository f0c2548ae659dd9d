import { readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx'
import { parseDay } from '../../core/calendar/day.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { TableShape } from '../../core/table/table.ts'
import { mostCells } from './read-csv.ts'
import { readTable, type FoundCell, type TableReading } from './read-table.ts'
import { guardZip } from './zip-guard.ts'

/** The most rows a sheet may hold below its heading. A single cell far down would otherwise fill memory with empty rows. */
export const mostRows = 100_000

const foundCell = (value: unknown, type: string | undefined): FoundCell => {
  if (type === 'formula') return { kind: 'other', what: 'a formula' }
  if (type === 'error') return { kind: 'other', what: `the error ${String(value)}` }
  if (value === null || value === undefined || value === '') return { kind: 'nothing' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString()
    // A time of day would be dropped silently, so only midnight counts as a day.
    return { kind: 'day', day: iso.endsWith('T00:00:00.000Z') ? parseDay(iso.slice(0, 10)) : null }
  }
  return { kind: 'other', what: 'a tick box or a true/false value' }
}

export type Grid = { readonly sheet: string; readonly rows: readonly (readonly FoundCell[])[] }

const gridOf = (sheet: Sheet): FoundCell[][] => sheet.rows.map((row, at) => Array.from(row, (value, place) => foundCell(value, sheet.cells?.get(`${at},${place}`)?.type)))

/** Opens the sheets whose name is wanted, within the limits. It blocks while it reads: call it from a worker. */
const openSheets = async (bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<readonly Sheet[] | Refusal> => {
  const unsafe = guardZip(bytes)
  if (unsafe !== null) return unsafe
  let sheets: readonly Sheet[]
  try {
    sheets = (await readWorkbook(bytes, { sheets: (info) => isWanted(info.name), maxRows: mostRows + 2 })).sheets
  } catch {
    return refuse(
      'workbook-unreadable',
      'The workbook cannot be read: it is damaged, or a cell stands very far down or to the right.',
      'Open it in a spreadsheet program, delete empty rows and columns at the end of each sheet, save it and bring the new file.',
    )
  }
  const long = sheets.find((sheet) => sheet.rows.length > mostRows + 1)
  if (long !== undefined) return refuse('too-many-rows', `The sheet "${long.name}" has more than ${mostRows} rows.`, 'Delete empty rows at its end, or split it into several files.')
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((inSheet, row) => inSheet + row.length, 0), 0)
  if (cells > mostCells) return refuse('too-many-cells', `The workbook has more than ${mostCells} cells.`, 'Split it into several files.')
  return sheets
}

/** In: the bytes of a workbook. Out: every sheet as a grid, in order; a refusal as `readXlsx` gives it. It blocks while it reads: call it from a worker. */
export const readXlsxGrids = async (bytes: Uint8Array): Promise<readonly Grid[] | Refusal> => {
  const sheets = await openSheets(bytes, () => true)
  return 'kind' in sheets ? sheets : sheets.map((sheet) => ({ sheet: sheet.name, rows: gridOf(sheet) }))
}

/**
 * In: the bytes of a workbook and the shapes of the tables wanted, one sheet each, found by name. Out: a reading for each shape,
 * in the order asked. Refuses what the zip guard refuses, a workbook that cannot be read, a missing sheet, and too many cells.
 * It blocks while it reads: call it from a worker.
 */
export const readXlsx = async (bytes: Uint8Array, shapes: readonly TableShape[]): Promise<readonly TableReading[] | Refusal> => {
  const sheets = await openSheets(bytes, (name) => shapes.some((shape) => shape.name === name))
  if ('kind' in sheets) return sheets
  const readings: TableReading[] = []
  for (const shape of shapes) {
    const sheet = sheets.find((each) => each.name === shape.name)
    if (sheet === undefined) return refuse('sheet-missing', `The workbook has no sheet called "${shape.name}".`, `Name the sheet exactly "${shape.name}".`)
    readings.push(readTable(shape, sheet.name, gridOf(sheet)))
  }
  return readings
}
