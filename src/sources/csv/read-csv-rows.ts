import { isAscii, isUtf8 } from 'node:buffer'
import { refuse } from '../../core/refusal.ts'
import { windowsLetters } from '../spreadsheet/windows-letters.ts'
import { Stopped } from '../xml/decode-xml.ts'

/** No row of a return is longer; a file without line ends would otherwise fill memory. */
const longestRow = 2 ** 20

/** The most cells that a row is cut into; no table of a return has a hundredth of them. */
const mostCells = 2 ** 20

const notText = (): Stopped => new Stopped(refuse('not-csv', 'The file is not a CSV file: it holds bytes that no text has.', 'Save each table as "CSV UTF-8" and bring those files.'))

/** In: whole lines as bytes. Out: their text: UTF-8 where they can be that, otherwise Windows letters, which old exports use. */
const textOf = (bytes: Buffer): string => {
  if (bytes.includes(0)) throw notText()
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : windowsLetters(bytes)
}

/** The sign between cells: the one of which the heading has most. */
const delimiterOf = (heading: string): string => [',', ';', '\t', '|'].reduce((best, each) => (heading.split(each).length > heading.split(best).length ? each : best), ',')

/** The cells of a row with quotation marks, or null where the last one is not closed on it. */
const quotedCells = (line: string, delimiter: string): string[] | null => {
  const cells: string[] = []
  for (let at = 0; ; ) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at)
      cells.push(end === -1 ? line.slice(at) : line.slice(at, end))
      if (end === -1) return cells
      at = end + 1
      continue
    }
    let cell = ''
    for (at += 1; ; ) {
      const end = line.indexOf('"', at)
      if (end === -1) return null
      cell += line.slice(at, end)
      at = end + 1
      if (line[at] !== '"') break
      cell += '"'
      at += 1
    }
    const end = line.indexOf(delimiter, at)
    cells.push(cell + (end === -1 ? line.slice(at) : line.slice(at, end)))
    if (end === -1) return cells
    at = end + 1
  }
}

/** A row of a CSV file: its cells, the line it begins on, and the line as it stands, by which equal rows are known. */
export type CsvRow = { readonly cells: readonly string[]; readonly line: number; readonly whole: string }

/**
 * In: the bytes of a CSV file, chunk by chunk. Out: its rows that are not empty, one at a time; the heading is the first of them.
 * Commas, semicolons, tabs and bars are understood between cells. Throws `Stopped` where it is no text, a row is too long or a
 * quotation mark is never closed. Memory does not grow with the file. Whoever knows after the heading how many cells of a row are
 * looked at says so in `wish`, and what stands behind them is not cut.
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>, wish: { readonly cells: number } = { cells: mostCells }): AsyncGenerator<readonly CsvRow[]> {
  let kept: Buffer = Buffer.alloc(0)
  let line = 0
  let delimiter: string | null = null
  let open: { text: string; readonly line: number } | null = null
  const rowsOf = (text: string): CsvRow[] => {
    const rows: CsvRow[] = []
    for (let at = 0; at < text.length; ) {
      let end = text.indexOf('\n', at)
      if (end === -1) end = text.length
      line += 1
      let whole: string = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
      at = end + 1
      let first = line
      if (open !== null) {
        whole = `${open.text}\n${whole}`
        first = open.line
        if (whole.length > longestRow) throw new Stopped(refuse('csv-broken', `A quotation mark that opens on line ${first} is never closed.`, 'Write a quotation mark inside a cell twice, and close each cell that opens with one.'))
      } else if (whole.length === 0) continue
      if (line === 1 && whole.startsWith('\uFEFF')) whole = whole.slice(1)
      delimiter ??= delimiterOf(whole)
      const cells = whole.includes('"') ? quotedCells(whole, delimiter) : whole.split(delimiter, wish.cells)
      open = cells === null ? { text: whole, line: first } : null
      if (cells !== null) rows.push({ cells, line: first, whole })
    }
    return rows
  }
  for await (const chunk of chunks) {
    const bytes: Buffer = kept.length > 0 ? Buffer.concat([kept, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const end = bytes.lastIndexOf(10) + 1
    kept = Buffer.from(bytes.subarray(end))
    if (kept.length > longestRow) throw new Stopped(refuse('row-too-long', `The row after line ${line} is longer than any return has.`, 'Check that the file is a table of the return.'))
    if (end > 0) yield rowsOf(textOf(bytes.subarray(0, end)))
  }
  if (kept.length > 0) yield rowsOf(textOf(kept))
  if (open !== null) throw new Stopped(refuse('csv-broken', 'A quotation mark is never closed.', 'Write a quotation mark inside a cell twice, and close each cell that opens with one.'))
}
