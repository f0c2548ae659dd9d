import { plainSheet } from '../../core/measure/plain-columns.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { isParquet } from '../comparison-tool/read-parquet.ts'
import { readComparisonTool } from '../comparison-tool/read.ts'
import { neededColumns } from '../explore-education-statistics/table-plan.ts'
import { readStatisticsFile } from '../explore-education-statistics/read.ts'
import { columnsOf, readPlainRows, type SheetRow } from '../plain-figures/read.ts'
import { CsvBroken, csvRows, type CsvRow } from '../spreadsheet/csv-rows.ts'
import { isReleasedFile, readReleasedFigures } from '../released-figures/read.ts'
import { looksLikeJson, readCountsFile } from '../counts-file/read.ts'
import type { FoundCell } from '../spreadsheet/read-table.ts'
import { readXlsxGrids } from '../spreadsheet/read-xlsx.ts'
import type { FigureInput, FigureReading, SayHowFar } from './figure-reader.ts'
import { looksLikeChildren, looksLikeReturn } from './looks-like-children.ts'
import { whyNoFigures } from './reference-tables.ts'

/** The largest file of figures: a million rows take some 100 MB. */
export const mostFigureBytes = 256 * 2 ** 20

const empty = refuse('empty-file', 'The file is empty.', 'Choose the file again.')
const tooLarge = refuse('file-too-large', 'The file is larger than 256 MB.', 'Split it into several files.')

/** Rows looked at for headings about children; some files begin with a title. */
const looksAt = 10

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const asText = (cell: FoundCell): string => (cell.kind === 'text' ? cell.text : '')

const isStatisticsFile = (headings: readonly string[]): boolean => neededColumns.every((column) => headings.includes(column))

/** Rows that may head a table: the first alone where we know it, for then the others are figures, and a reason such as “Name” is no heading. */
const headingRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [first] = rows
  return first !== undefined && (isStatisticsFile(first) || !isRefusal(columnsOf(first))) ? [first] : rows
}

const sheetRows = (rows: readonly (readonly FoundCell[])[]): readonly SheetRow[] => rows.slice(1).map((cells, at) => ({ number: at + 2, cells, read: at }))

const readWorkbook = async (input: FigureInput, say: SayHowFar): Promise<FigureReading | Refusal> => {
  const grids = await readXlsxGrids(input.bytes)
  if (isRefusal(grids)) return grids
  for (const { rows } of grids) {
    const children = looksLikeChildren(headingRows(rows.slice(0, looksAt).map((row) => row.map(asText))))
    if (children !== null) return children
  }
  const released = grids.find(({ rows: [headings] }) => headings !== undefined && isReleasedFile(headings.map(asText)))
  if (released !== undefined) return readReleasedFigures(input, released.rows[0]!.map(asText), sheetRows(released.rows), { sheet: released.sheet, size: released.rows.length, say })
  const grid = grids.find(({ sheet }) => sheet === plainSheet) ?? (grids.length === 1 ? grids[0] : undefined)
  if (grid === undefined) return refuse('sheet-missing', `The workbook has several sheets, and none is called “${plainSheet}”.`, `Name the sheet with the figures exactly “${plainSheet}”.`)
  const columns = columnsOf((grid.rows[0] ?? []).map(asText))
  if (isRefusal(columns)) return columns
  const rows = sheetRows(grid.rows)
  return readPlainRows(rows, columns, { input, sheet: grid.sheet, size: rows.length, say })
}

function* plainRows(rows: Iterable<CsvRow>): Generator<SheetRow> {
  let isFirst = true
  for (const { number, cells, read } of rows) {
    if (!isFirst) yield { number, cells: cells.map((text) => ({ kind: 'text', text })), read }
    isFirst = false
  }
}

const readText = (input: FigureInput, say: SayHowFar): FigureReading | Refusal => {
  const first: (readonly string[])[] = []
  for (const { cells } of csvRows(input.bytes)) if (first.push(cells) === looksAt) break
  const [headings] = first
  if (headings === undefined) return empty
  const children = looksLikeChildren(headingRows(first))
  if (children !== null) return children
  if (isReleasedFile(headings)) return readReleasedFigures(input, headings, plainRows(csvRows(input.bytes)), { sheet: null, size: input.bytes.length, say })
  if (isStatisticsFile(headings)) return readStatisticsFile(input, headings, say)
  const columns = columnsOf(headings)
  return isRefusal(columns) ? columns : readPlainRows(plainRows(csvRows(input.bytes)), columns, { input, sheet: null, size: input.bytes.length, say })
}

/** A file with other headings than ours may still be one that we know, and that has no figures in it. */
const orKnown = async (read: FigureReading | Refusal, bytes: Uint8Array): Promise<FigureReading | Refusal> =>
  isRefusal(read) && (read.code === 'unknown-heading' || read.code === 'sheet-missing') ? ((await whyNoFigures(bytes)) ?? read) : read

/**
 * Reads a file of figures in whichever form it comes; the content decides, not the ending of its name. In: the file, what it is read
 * against, and who is told how far it is. Out: its figures in batches, or a refusal of the whole file: one about children above all.
 */
export const readFigures = async (input: FigureInput, say: SayHowFar): Promise<FigureReading | Refusal> => {
  if (input.bytes.length === 0) return empty
  if (input.bytes.length > mostFigureBytes) return tooLarge
  if (isParquet(input.bytes)) return readComparisonTool(input, say)
  if (isZip(input.bytes)) return orKnown(await readWorkbook(input, say), input.bytes)
  if (looksLikeJson(input.bytes)) return readCountsFile(input, say)
  const ofChildren = looksLikeReturn(input.bytes)
  if (ofChildren !== null) return ofChildren
  try {
    return await orKnown(readText(input, say), input.bytes)
  } catch (error) {
    if (error instanceof CsvBroken) return error.refusal
    throw error
  }
}
