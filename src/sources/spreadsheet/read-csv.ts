import Papa from 'papaparse'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { undoNeutralise } from '../../core/table/cell-text.ts'
import type { TableShape } from '../../core/table/table.ts'
import { readTable, type FoundCell, type TableReading } from './read-table.ts'

/** The most cells a table may hold when it comes back: 40,000 rows of 50 columns. */
export const mostCells = 2_000_000
const mostBytes = 64 * 2 ** 20

/** The line end of the whole file: that of its first line, seen outside quotation marks. Inside them every break is text. */
const lineEndOf = (text: string): '\r\n' | '\n' | '\r' => {
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (!isQuoted && text[at] === '\n') return '\n'
    else if (!isQuoted && text[at] === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r'
  }
  return '\r\n'
}

/**
 * In: the bytes of a CSV file and the shape its table must have. Out: the rows, or every problem with its place. Refuses a file
 * that is not UTF-8, is too large, or has a quotation mark that never closes. Undoes what the export did against formulas.
 */
export const readCsv = (bytes: Uint8Array, shape: TableShape): TableReading | Refusal => {
  if (bytes.byteLength > mostBytes) return refuse('file-too-large', 'The file is larger than 64 MB.', 'Split it into several files.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('not-utf-8', 'The file is not written in UTF-8, so letters with accents would be lost.', 'Save it as "CSV UTF-8" and bring it again.')
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: lineEndOf(text) })
  const [broken] = errors
  if (broken !== undefined)
    return refuse('csv-broken', `The quotation marks of row ${(broken.row ?? 0) + 1} do not match.`, 'Write a quotation mark inside a cell twice, and close each cell that opens with one.')
  if (data.reduce((sum, row) => sum + row.length, 0) > mostCells)
    return refuse('too-many-cells', `The file has more than ${mostCells} cells.`, 'Split it into several files.')
  const grid = data.map((row) => row.map((cell): FoundCell => ({ kind: 'text', text: undoNeutralise(cell) })))
  return readTable(shape, shape.name, grid)
}
