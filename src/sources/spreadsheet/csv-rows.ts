import { refuse, type Refusal } from '../../core/refusal.ts'

/** Why a file cannot be read as CSV any further; thrown inside the readers of figures and turned into a refusal where they end. */
export class CsvBroken extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

const notUtf8 = refuse('not-utf-8', 'The file is not written in UTF-8, so letters with accents would be lost.', 'Save it as “CSV UTF-8” and choose it again.')
const stillOpen = (row: number): Refusal =>
  refuse('csv-broken', `A quotation mark that opens in row ${row} never closes.`, 'Write a quotation mark inside a cell twice, and close each cell that opens with one.')

/** Bytes decoded at a time. */
const slice = 1 << 20

function* textOf(bytes: Uint8Array): Generator<{ readonly text: string; readonly read: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let at = 0; at < bytes.length || at === 0; at += slice) {
    try {
      const read = Math.min(at + slice, bytes.length)
      yield { text: decoder.decode(bytes.subarray(at, read), { stream: read < bytes.length }), read }
    } catch {
      throw new CsvBroken(notUtf8)
    }
  }
}

export type CsvRow = { readonly number: number; readonly cells: readonly string[]; /** Bytes of the file read by then, for progress. */ readonly read: number }

/** The cells of a line without quotation marks, which most lines are. */
const plain = (line: string): readonly string[] => line.split(',')

const quoted = (line: string): readonly string[] => {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      let cell = ''
      let close = line.indexOf('"', at + 1)
      while (line[close + 1] === '"') {
        cell += line.slice(at + 1, close + 1)
        at = close + 1
        close = line.indexOf('"', at + 1)
      }
      cell += line.slice(at + 1, close)
      const comma = line.indexOf(',', close)
      // What stands between the closing mark and the comma is kept, as spreadsheet programs do.
      cells.push(cell + line.slice(close + 1, comma === -1 ? undefined : comma))
      if (comma === -1) return cells
      at = comma + 1
    } else {
      const comma = line.indexOf(',', at)
      cells.push(line.slice(at, comma === -1 ? undefined : comma))
      if (comma === -1) return cells
      at = comma + 1
    }
  }
}

const marks = (line: string): number => {
  let count = 0
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) count += 1
  return count
}

/**
 * In: the bytes of a CSV file, commas between cells, of any size. Out: its rows one after another, numbered as a spreadsheet program does;
 * a byte order mark, an empty line and a carriage return at a line's end are not part of any cell. Throws `CsvBroken` where the
 * file is not UTF-8 or a quotation mark never closes.
 */
export function* csvRows(bytes: Uint8Array): Generator<CsvRow> {
  let number = 0
  let rest = ''
  let open: { line: string; readonly from: number } | null = null
  const rowOf = function* (line: string, read: number): Generator<CsvRow> {
    const whole: string = open === null ? line : `${open.line}\n${line}`
    if (open === null) number += 1
    if (marks(whole) % 2 === 1) {
      open = { line: whole, from: open === null ? number : open.from }
      return
    }
    open = null
    const trimmed = whole.endsWith('\r') ? whole.replace(/\r+$/, '') : whole
    if (trimmed !== '') yield { number, cells: trimmed.includes('"') ? quoted(trimmed) : plain(trimmed), read }
  }
  for (const { text, read } of textOf(bytes)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (open !== null || line.includes('"')) {
        yield* rowOf(line, read)
        continue
      }
      number += 1
      const trimmed = line.endsWith('\r') ? line.replace(/\r+$/, '') : line
      if (trimmed !== '') yield { number, cells: plain(trimmed), read }
    }
  }
  if (rest !== '') yield* rowOf(rest, bytes.length)
  if (open !== null) throw new CsvBroken(stillOpen((open as { readonly from: number }).from))
}
