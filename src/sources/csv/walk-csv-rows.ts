import { LineCutter, utf8Of, wholeLines, type CsvRow } from './read-csv-rows.ts'

/**
 * A row where it lies: cell n is `bytes` from `starts[n]` up to `ends[n]` in UTF-8, the line itself from `from` up to `to`. It is the
 * same value for every row, and tells of one only until the next.
 */
export type RowInPlace = {
  bytes: Buffer
  line: number
  from: number
  to: number
  cells: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** More cells than any table of a return has; those beyond are not told of. */
const mostCells = 2 ** 16

const [newLine, carriageReturn, quote] = [10, 13, 34]

/** Puts a row that was cut as text into bytes: the line, and behind it the cells. */
const place = (row: RowInPlace, { cells, line, whole }: CsvRow): void => {
  row.bytes = Buffer.from(whole + cells.join(''))
  row.line = line
  row.from = 0
  row.to = Buffer.byteLength(whole)
  row.cells = Math.min(cells.length, mostCells)
  let at = row.to
  for (let cell = 0; cell < row.cells; cell += 1) {
    row.starts[cell] = at
    at += Buffer.byteLength(cells[cell]!)
    row.ends[cell] = at
  }
}

/**
 * Cuts the line that begins at `from` where it lies. In: how many cells are asked for, and whether the bytes hold a quotation mark at
 * all. Out: where the next line begins, or -1 where the line is too hard for this: a quotation mark inside a cell, or one that is not
 * closed on it, or not by the end of its cell.
 */
const cutInPlace = (row: RowInPlace, bytes: Buffer, from: number, delimiter: number, wished: number, hasQuotes: boolean): number => {
  const { starts, ends } = row
  const { length } = bytes
  let cells = 0
  let at = from
  for (;;) {
    let [start, end] = [at, at]
    if (bytes[at] === quote) {
      start = at + 1
      for (at = start; at < length && bytes[at] !== quote; at += 1) if (bytes[at] === newLine) return -1
      end = at
      at += 1
      if (end >= length) return -1
      const isLast = at >= length || bytes[at] === newLine || (bytes[at] === carriageReturn && (at + 1 >= length || bytes[at + 1] === newLine))
      if (!isLast && bytes[at] !== delimiter) return -1
      if (bytes[at] === carriageReturn) at += 1
    } else {
      for (; at < length; at += 1) {
        const byte = bytes[at]!
        if (byte === delimiter || byte === newLine) break
      }
      end = at
    }
    const isLast = at >= length || bytes[at] === newLine
    if (isLast && end === at && end > start && bytes[end - 1] === carriageReturn) end -= 1
    if (cells < mostCells) {
      starts[cells] = start
      ends[cells] = end
      cells += 1
    }
    if (isLast) break
    at += 1
    // What stands behind the cells that are asked for is passed over, unless a quotation mark there could hold a line end.
    if (cells >= wished && !hasQuotes) {
      const next = bytes.indexOf(newLine, at)
      at = next === -1 ? length : next
      break
    }
  }
  row.bytes = bytes
  row.from = from
  row.to = at > from && bytes[at - 1] === carriageReturn ? at - 1 : at
  row.cells = cells
  return at + 1
}

/**
 * Goes through a CSV file as `readCsvRows` does, row by row, without making a text of anything: cells are cut where they lie. In: the
 * bytes, chunk by chunk; who looks at each row that is not empty and says whether to go on; and how many cells of a row are looked at,
 * which may be said after the heading. Throws what `readCsvRows` throws.
 */
export const walkCsvRows = async (chunks: AsyncIterable<Uint8Array>, onRow: (row: Readonly<RowInPlace>) => boolean, wish: { readonly cells: number } = { cells: mostCells }): Promise<void> => {
  const cutter = new LineCutter()
  const row: RowInPlace = { bytes: Buffer.alloc(0), line: 0, from: 0, to: 0, cells: 0, starts: new Int32Array(mostCells), ends: new Int32Array(mostCells) }
  for await (const lines of wholeLines(chunks, () => cutter.line)) {
    const bytes = utf8Of(lines)
    const hasQuotes = bytes.includes(quote)
    for (let at = 0; at < bytes.length; ) {
      const next = cutter.delimiter === null || cutter.isOpen ? -1 : cutInPlace(row, bytes, at, cutter.delimiter.charCodeAt(0), wish.cells, hasQuotes)
      if (next !== -1) {
        cutter.line += 1
        row.line = cutter.line
        at = next
        if (row.to > row.from && !onRow(row)) return
        continue
      }
      const found = bytes.indexOf(newLine, at)
      const end = found === -1 ? bytes.length : found
      const cut = cutter.cut(bytes.toString('utf8', at, end > at && bytes[end - 1] === carriageReturn ? end - 1 : end))
      at = end + 1
      if (cut === null) continue
      place(row, cut)
      if (!onRow(row)) return
    }
  }
  cutter.end()
}

/** The text of a cell of a row, without the spaces around it. */
export const textOfCell = ({ bytes, cells, starts, ends }: Readonly<RowInPlace>, cell: number): string => (cell < cells ? bytes.toString('utf8', starts[cell], ends[cell]).trim() : '')
