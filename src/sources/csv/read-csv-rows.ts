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
/** The same, as the bytes of that text in UTF-8. */
export const utf8Of = (bytes: Buffer): Buffer => {
  if (bytes.includes(0)) throw notText()
  return isAscii(bytes) || isUtf8(bytes) ? bytes : Buffer.from(windowsLetters(bytes))
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

/** Cuts lines of text into rows one after another, and remembers what goes on over several lines. */
export class LineCutter {
  /** How many lines have gone by. */
  line = 0
  /** The sign between cells, from the first line that is not empty on. */
  delimiter: string | null = null
  #open: { readonly text: string; readonly line: number } | null = null

  /** Whether a quotation mark is open, so that the next line goes on in the same row. */
  get isOpen(): boolean {
    return this.#open !== null
  }

  /** In: the next line without its end, and how many cells are looked at. Out: the row that ends on it, or null. */
  cut(text: string, most = mostCells): CsvRow | null {
    this.line += 1
    let whole = text
    let first = this.line
    if (this.#open !== null) {
      whole = `${this.#open.text}\n${whole}`
      first = this.#open.line
      if (whole.length > longestRow) throw new Stopped(refuse('csv-broken', `A quotation mark that opens on line ${first} is never closed.`, 'Write a quotation mark inside a cell twice, and close each cell that opens with one.'))
    } else if (whole.length === 0) return null
    if (this.line === 1 && whole.startsWith('\uFEFF')) whole = whole.slice(1)
    this.delimiter ??= delimiterOf(whole)
    const cells = whole.includes('"') ? quotedCells(whole, this.delimiter) : whole.split(this.delimiter, most)
    this.#open = cells === null ? { text: whole, line: first } : null
    return cells === null ? null : { cells, line: first, whole }
  }

  /** The file is over. Throws `Stopped` where a quotation mark is never closed. */
  end(): void {
    if (this.isOpen) throw new Stopped(refuse('csv-broken', 'A quotation mark is never closed.', 'Write a quotation mark inside a cell twice, and close each cell that opens with one.'))
  }
}

/** In: the bytes of a file, chunk by chunk. Out: the same in pieces of whole lines. Throws `Stopped` where a line is too long. */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, linesSoFar: () => number): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes: Buffer = kept.length > 0 ? Buffer.concat([kept, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const end = bytes.lastIndexOf(10) + 1
    kept = Buffer.from(bytes.subarray(end))
    if (kept.length > longestRow) throw new Stopped(refuse('row-too-long', `The row after line ${linesSoFar()} is longer than any return has.`, 'Check that the file is a table of the return.'))
    if (end > 0) yield bytes.subarray(0, end)
  }
  if (kept.length > 0) yield kept
}

/**
 * In: the bytes of a CSV file, chunk by chunk. Out: its rows that are not empty, one at a time; the heading is the first of them.
 * Commas, semicolons, tabs and bars are understood between cells. Throws `Stopped` where it is no text, a row is too long or a
 * quotation mark is never closed. Memory does not grow with the file.
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRow[]> {
  const cutter = new LineCutter()
  for await (const lines of wholeLines(chunks, () => cutter.line)) {
    const text = textOf(lines)
    const rows: CsvRow[] = []
    for (let at = 0; at < text.length; ) {
      const found = text.indexOf('\n', at)
      const end = found === -1 ? text.length : found
      const row = cutter.cut(text.slice(at, text[end - 1] === '\r' ? end - 1 : end))
      if (row !== null) rows.push(row)
      at = end + 1
    }
    yield rows
  }
  cutter.end()
}
