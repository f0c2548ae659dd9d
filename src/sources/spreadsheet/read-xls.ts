import * as library from '@e965/xlsx'
import { SSF, utils, type CellObject, type ParsingOptions, type WorkBook } from '@e965/xlsx'
import { compoundStream } from './compound-stream.ts'
import { keepCellRecords } from './keep-cell-records.ts'
import { dateOfSerial, type SheetRow } from './sheet-rows.ts'
import { PartDamaged } from './stream-part.ts'

/** Rows handed over at a time. */
const batchOf = 1_000
/** Excel 97 has no more cells in a row, and no more rows in a sheet. */
const [mostRows, mostColumns] = [65_536, 256]

/** The longest it may take: a workbook of 59,000 rows takes some three seconds. The limit is for what nobody has thought of. */
const longestMs = 300_000

/** The library takes the cells out in so many steps that are told; it is some three quarters of the work, and looking at the rows the rest. */
const steps = 50
const shareOfCells = 0.75

/** A sheet of an old workbook: its name and its rows. */
export type XlsSheet = { readonly name: string; readonly rows: () => AsyncGenerator<readonly SheetRow[]> }

/** A cell as the readers of lists know it: dates from their serial number, because the library reads them by the clock of the machine. */
const valueOf = (cell: CellObject | undefined, is1904: boolean): unknown => {
  switch (cell?.t) {
    case 'n':
      return typeof cell.v !== 'number' ? null : cell.z !== undefined && SSF.is_date(String(cell.z)) ? dateOfSerial(cell.v, is1904) : cell.v
    case 's':
      return typeof cell.v === 'string' ? cell.v : null
    case 'b':
      return cell.v === true
    case 'e':
      return cell.w ?? '#N/A'
    default:
      return null
  }
}

async function* rowsOf(workbook: WorkBook, name: string, onRow: () => void): AsyncGenerator<readonly SheetRow[]> {
  const sheet = workbook.Sheets[name]
  const [range, cells] = [sheet?.['!ref'], sheet?.['!data']]
  if (sheet === undefined || range === undefined || cells === undefined) return
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  const { e: end } = utils.decode_range(range)
  if (end.r >= mostRows || end.c >= mostColumns) throw new PartDamaged('it has more cells than an old workbook can have')
  let batch: SheetRow[] = []
  for (let row = 0; row <= end.r; row += 1) {
    const own = cells[row]
    if (own === undefined) continue
    let unresolved: Set<number> | null = null
    const values = Array.from({ length: Math.min(own.length, mostColumns) }, (_, at): unknown => {
      const cell = own[at]
      if (cell?.f !== undefined && (cell.v === undefined || cell.v === '')) (unresolved ??= new Set()).add(at)
      return valueOf(cell, is1904)
    })
    batch.push({ number: row + 1, cells: values, unresolved })
    onRow()
    if (batch.length < batchOf) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The library writes what it does not know to the console, and nothing of a return may stand in a log. It works without a pause, so nothing else is silenced. */
const silently = <T>(work: () => T): T => {
  const { log, warn, error } = console
  const nothing = (): void => undefined
  Object.assign(console, { log: nothing, warn: nothing, error: nothing })
  try {
    return work()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}

/** The part of the library that reads the stream of an old workbook; it comes without types. It notes in `l` how far it has read. */
type Stream = Buffer & { l?: number }
const readStream = (library as unknown as { readonly parse_xlscfb: (stream: Stream, how: ParsingOptions) => WorkBook }).parse_xlscfb

/**
 * Tells how far the library is in a stream, from 0 to 1: it reads without a pause and says nothing, but keeps its place in the stream's
 * own `l`. A place lower than one before, where it looks back, tells nothing. Where the library kept its place elsewhere, nothing would be told.
 * Between two records it is stopped where it has taken too long.
 */
const tellPlaceIn = (stream: Stream, onRead: (share: number) => void): void => {
  const step = stream.length / steps
  const lastMoment = performance.now() + longestMs
  let [place, told] = [0, 0]
  Object.defineProperty(stream, 'l', {
    configurable: true,
    get: () => place,
    set: (to: number) => {
      place = to
      if (performance.now() > lastMoment) throw new PartDamaged('it takes too long to read')
      if (to < told + step) return
      told = to
      onRead(Math.min(1, to / stream.length))
    },
  })
}

/**
 * The one place where the library for old workbooks is called. In: the bytes of a workbook of Excel 97 to 2003, which sheets are wanted, and who is
 * told how far it is, from 0 to 1. Out: its sheets. Formulas are taken with the result they were saved with; macros and links to other files are not
 * followed. Throws `PartDamaged` for what it cannot read; a password is one such thing.
 */
export const readXls = (bytes: Uint8Array, isWanted: (name: string) => boolean, onRead: (share: number) => void = () => undefined): readonly XlsSheet[] => {
  try {
    const stream: Stream = compoundStream(bytes, [/^workbook$/i, /^book$/i])
    keepCellRecords(stream)
    const from = (how: ParsingOptions, tell: (share: number) => void): WorkBook => {
      // It goes on where it stopped before.
      tellPlaceIn(stream, tell)
      return silently(() => readStream(stream, { type: 'buffer', ...how }))
    }
    const names = from({ bookSheets: true }, () => undefined).SheetNames.filter(isWanted)
    const workbook = from({ dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false, cellFormula: true, bookVBA: false, bookDeps: false, bookFiles: false, sheets: names }, (share) => onRead(share * shareOfCells))
    if (names.some((name) => workbook.Sheets[name] === undefined)) throw new PartDamaged('a sheet is not where it should be')
    const whole = names.reduce((sum, name) => sum + (workbook.Sheets[name]?.['!data']?.length ?? 0), 0)
    let rows = 0
    const onRow = (): void => {
      rows += 1
      if (rows % batchOf === 0 || rows === whole) onRead(shareOfCells + (1 - shareOfCells) * Math.min(1, rows / whole))
    }
    return names.map((name) => ({ name, rows: () => rowsOf(workbook, name, onRow) }))
  } catch (error) {
    throw error instanceof PartDamaged ? error : new PartDamaged('it cannot be read as a workbook of Excel 97 to 2003')
  }
}
