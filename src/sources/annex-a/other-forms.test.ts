import { existsSync, readFileSync } from 'node:fs'
import { textsIn } from '../../../test/support/texts-in.ts'
import { join, resolve } from 'node:path'
import { utils, write, type WorkSheet } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { rowOf, sheetOf, utc, workbookOf, type InventedCell, type InventedSheet } from '../../../test/support/invented-workbook.ts'
import { bareWorkbook, zipOf } from '../../../test/support/zip-of.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import { day } from '../../core/calendar/day.ts'
import { openRows, type Rows } from '../../core/measure/rows.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { readXls } from '../spreadsheet/read-xls.ts'
import { readAnnexA, readAnnexAFiles, type AnnexAReading } from './read-annex-a.ts'

const today = day('2024-04-15')
const msADay = 86_400_000

const ods = (table: string) => zipOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', bytes: `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>` }])
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const odsCell = (cell: InventedCell): string =>
  cell === null
    ? '<table:table-cell/>'
    : cell instanceof Date
      ? `<table:table-cell office:value-type="date" office:date-value="${cell.toISOString().slice(0, 10)}"><text:p>shown otherwise</text:p></table:table-cell>`
      : typeof cell === 'string'
        ? `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`
        : `<table:table-cell office:value-type="float" office:value="${String(cell)}"><text:p>about ${String(cell)}</text:p></table:table-cell>`
/** A table as LibreOffice writes it. */
const odsTable = ({ name, rows }: InventedSheet): string => `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`).join('')}</table:table>`

/** A workbook as another program would write it: dates as serial numbers under a format of dates. */
const writtenAs = (form: 'biff8' | 'ods', sheets: readonly InventedSheet[], change: (sheet: WorkSheet) => void = () => undefined): Uint8Array => {
  if (form === 'ods') return ods(sheets.map(odsTable).join(''))
  const book = utils.book_new()
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell instanceof Date ? null : cell))))
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell instanceof Date) sheet[utils.encode_cell({ r, c })] = { t: 'n', v: cell.getTime() / msADay + 25_569, z: 'dd/mm/yyyy' }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: 20 } })
    change(sheet)
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType: form }) as ArrayBuffer)
}
const contacts = (...rows: readonly Readonly<Record<string, InventedCell>>[]) => sheetOf(1, rows.map((row) => rowOf(1, row)))
const asCsv = (sheet: InventedSheet): string => sheet.rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10).split('-').toReversed().join('/') : cell === null ? '' : /[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(',')).join('\r\n')
const source = (name: string, text: string) => ({
  name,
  open: async function* () {
    yield new TextEncoder().encode(text)
  },
})
const whole = (reading: AnnexAReading | Refusal): AnnexAReading => {
  if (isRefusal(reading)) throw new Error(`${reading.code}: ${reading.message}`)
  return reading
}
const seen = (rows: Rows) => {
  const table = openRows(rows).get(1)!
  return {
    ids: textsIn(table, 'Child Unique ID'), ages: [...table.numbers.get('Age of Child (Years)')!], sources: textsIn(table, 'Contact Source'),
    dates: [...table.dates.get('Date of Contact')!].map((each) => (Number.isNaN(each) ? null : dayOfNumber(each))),
  }
}
const lists: readonly InventedSheet[] = [
  contacts(
    { 'Child Unique ID': 'A1', 'Date of Contact': utc('2024-07-01'), 'Age of Child (Years)': 7, 'Contact Source': 'q) 6: Police' },
    { 'Child Unique ID': 1234567, 'Date of Contact': '05/03/2024', 'Age of Child (Years)': 0.5, 'Contact Source': 'e) 2A: Schools, "all"' },
    { 'Child Unique ID': 'A1', 'Date of Contact': utc('2024-07-01'), 'Age of Child (Years)': 7, 'Contact Source': 'q) 6: Police' },
    { 'Child Unique ID': null, 'Date of Contact': 'unknown' },
  ),
  sheetOf(3, [rowOf(3, { 'Child Unique ID': 'A1', 'Date of referral': utc('2024-07-01') })]),
]
const told = async (bytes: Uint8Array) => {
  const { rows, problems, quality, lists: found } = whole(await readAnnexA(bytes, today))
  return { found, quality, problems: problems.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column} ${rule}`).toSorted(), ...seen(rows) }
}

describe('Annex A in other forms', () => {
  it.each(['biff8', 'ods'] as const)('is read from %s as from an Excel workbook of today: the same rows, problems and counts', async (form) => {
    expect(await told(writtenAs(form, lists))).toEqual(await told(await workbookOf(lists)))
  })
  it('is read from a folder of CSV files, known by their headings, with the rows that a person sees', async () => {
    const reading = whole(await readAnnexAFiles([source('a.csv', asCsv(lists[0]!)), source('referrals.csv', `List 3: Referral\n${asCsv(lists[1]!)}`), source('notes.csv', 'What,Who\nx,y\n')], today))
    expect(reading.lists).toEqual([1, 3])
    expect(reading.problems.map(({ rule }) => rule)).toContain('the file has not the headings of a list and is not read')
    expect(seen(reading.rows)).toMatchObject({ ids: ['A1', '1234567', 'A1', null], dates: ['2024-07-01', '2024-03-05', '2024-07-01', null], sources: ['q) 6: Police', 'e) 2A: Schools, "all"', 'q) 6: Police', null] })
    expect(reading.problems).toContainEqual(expect.objectContaining({ sheet: 'List 1', row: 4, rule: 'a row repeats an earlier row in every cell' }))
  })
  it('keeps the day of a date in every time zone, also where days are counted from 1904', async () => {
    const [before, book] = [process.env['TZ'], contacts({ 'Child Unique ID': 'A', 'Date of Contact': utc('2024-07-01') })]
    try {
      for (const zone of ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = zone
        expect([zone, (await told(writtenAs('biff8', [book]))).dates, (await told(writtenAs('ods', [book]))).dates]).toEqual([zone, ['2024-07-01'], ['2024-07-01']])
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
  it.runIf(existsSync(join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../../../shared'), 'data/annex-a/cscdp-example-A-2005.xls')))('reads a real old workbook to its end', async () => {
    const bytes = readFileSync(join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../../../shared'), 'data/annex-a/cscdp-example-A-2005.xls'))
    const reading = whole(await readAnnexA(bytes, today))
    expect(reading.lists).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(reading.quality.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(10)
  })
  it('refuses CSV files of which none is a list, and one list in two of them', async () => {
    expect(await readAnnexAFiles([source('notes.csv', 'What,Who\nx,y\n')], today)).toMatchObject({ code: 'no-annex-a-lists' })
    expect(await readAnnexAFiles([source('a.csv', asCsv(lists[0]!)), source('b.csv', asCsv(lists[0]!))], today)).toMatchObject({ code: 'list-twice' })
    expect(await readAnnexAFiles([source('a.csv', `${asCsv(lists[0]!)}\n"never closed`)], today)).toMatchObject({ code: 'csv-broken' })
  })
})

const headings = (cells: string): string => `<table:table table:name="List 1"><table:table-row>${sheetOf(1, []).rows[0]!.map((each) => `<table:table-cell office:value-type="string"><text:p>${String(each)}</text:p></table:table-cell>`).join('')}</table:table-row>${cells}</table:table>`

describe('an OpenDocument spreadsheet', () => {
  it('passes over notes on cells and rows repeated to the end of the sheet, and names a formula without its result', async () => {
    const row = '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>Zebedee</text:p></office:annotation><text:p>A</text:p><text:p>1</text:p></table:table-cell><table:table-cell table:number-columns-repeated="4"/><table:table-cell table:formula="of:=NOW()"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const reading = whole(await readAnnexA(ods(headings(row)), today))
    expect(reading.problems).toContainEqual(expect.objectContaining({ row: 2, column: 'Date of Contact', rule: 'a formula without its result is read as blank' }))
    expect(seen(reading.rows).ids).toEqual(['A\n1'])
  })
  it.each([
    ['a row that repeats without end', headings('<table:table-row table:number-rows-repeated="900000"><table:table-cell office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row>')],
    ['a cell that repeats without end', headings('<table:table-row><table:table-cell table:number-columns-repeated="99999" office:value-type="string"><text:p>A</text:p></table:table-cell></table:table-row>')],
    ['a number of repeats that is none', headings('<table:table-row table:number-rows-repeated="-1"/>')],
    ['text that is no XML', '<table:table table:name="List 1"><<'],
    ['a document type', '<!DOCTYPE x><table:table/>'],
    ['an entity that stands for many', '<table:table table:name="List 1">&lol;</table:table>'],
    ['two sheets of one name', `${headings('')}${headings('')}`],
  ])('is refused with %s', async (_, table) => expect(await readAnnexA(ods(table), today)).toMatchObject({ code: 'workbook-unreadable' }))
  it('is refused where its content would unpack to what no sheet has', async () => {
    const bomb = zipOf([{ name: 'mimetype', bytes: 'x' }, { name: 'content.xml', bytes: Buffer.alloc(64 * 2 ** 20, 32) }])
    expect(await readAnnexA(bomb, today)).toMatchObject({ code: 'workbook-too-large' })
  })
})

describe('links, macros and damage', () => {
  it('finds no formula, link or macro followed: a cell has the result it was saved with', async () => {
    const link = (sheet: WorkSheet): void => void (sheet['F2'] = { t: 's', v: 'saved', f: "'[http://localhost:1/secret.xls]List 1'!A1" })
    const { problems } = whole(await readAnnexA(writtenAs('biff8', [contacts({ 'Child Unique ID': 'A' })], link), today))
    expect(problems).toContainEqual(expect.objectContaining({ row: 2, column: 'Date of Contact', valueShape: 'text of 5 characters' }))
  })
  it('is refused where an old workbook breaks off among its links, which would fill the memory', async () => {
    const bytes = Buffer.from(writtenAs('biff8', [contacts({ 'Child Unique ID': 'A' })]))
    // The record that names a sheet becomes one of links, of no length.
    Buffer.from([0x17, 0x00, 0x00, 0x00]).copy(bytes, bytes.indexOf(Buffer.from([0x85, 0x00]), 512))
    expect(() => readXls(bytes, () => true)).toThrow('it breaks off among its links')
    expect(await readAnnexA(bytes, today)).toMatchObject({ code: 'workbook-unreadable' })
  })
  it.each<readonly [string, (bytes: Buffer) => void, string]>([
    // A number becomes a formula, which is longer than it: the library would read the length of the expression as no number, and go on without end.
    ['in a formula', (bytes) => void bytes.writeUInt16LE(0x0006, bytes.indexOf(Buffer.from([0x03, 0x02, 0x0e, 0x00]), 512)), 'it breaks off in a formula'],
    ['in the middle of its records', (bytes) => void bytes.writeUInt16LE(0xffff, bytes.indexOf(Buffer.from([0x03, 0x02, 0x0e, 0x00]), 512) + 2), 'it breaks off in the middle'],
    ['with a password', (bytes) => void bytes.writeUInt16LE(0x002f, bytes.indexOf(Buffer.from([0x85, 0x00]), 512)), 'it has a password'],
    ['with parts that go in a circle', (bytes) => void bytes.writeUInt32LE(bytes.readUInt32LE(48), (bytes.readUInt32LE(76) + 1) * 512 + bytes.readUInt32LE(48) * 4), 'its parts do not fit together'],
    ['with a sheet that is not there', (bytes) => void bytes.writeUInt32LE(7, bytes.indexOf(Buffer.from([0x85, 0x00]), 512) + 4), 'a sheet is not where it should be'],
  ])('is refused at once %s', async (_, damage, why) => {
    const bytes = Buffer.from(writtenAs('biff8', [contacts(...Array.from({ length: 60 }, (_, at) => ({ 'Child Unique ID': at })))]))
    damage(bytes)
    expect(() => readXls(bytes, () => true)).toThrow(why)
    expect(await readAnnexA(bytes, today)).toMatchObject({ code: 'workbook-unreadable' })
  })
  it.each(['biff8', 'ods', 'csv', 'xlsx', 'a part of ods', 'a part of xlsx'] as const)('is refused or read in bounded time however %s is damaged', { timeout: 600_000 }, async (form) => {
    const book = [contacts(...Array.from({ length: 30 }, (_, at) => ({ 'Child Unique ID': at, 'Date of Contact': utc('2024-03-05'), Gender: 'a) Male' })))]
    const cellOf = (cell: InventedCell, at: number, row: number): string => {
      const place = `${String.fromCharCode(65 + at)}${row + 1}`
      return cell === null ? '' : typeof cell === 'string' ? `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>` : `<c r="${place}"><v>${cell instanceof Date ? cell.getTime() / msADay + 25_569 : String(cell)}</v></c>`
    }
    const sheet = `<worksheet><sheetData>${book[0]!.rows.map((row, number) => `<row r="${number + 1}">${row.map((cell, at) => cellOf(cell, at, number)).join('')}</row>`).join('')}</sheetData></worksheet>`
    const whole = { biff8: () => writtenAs('biff8', book), ods: () => writtenAs('ods', book), csv: () => new TextEncoder().encode(asCsv(book[0]!)), xlsx: () => new Uint8Array(bareWorkbook(sheet)), 'a part of ods': () => Buffer.from(book.map(odsTable).join('')), 'a part of xlsx': () => Buffer.from(sheet) }[form]()
    // A changed byte of a packed file meets the checksum first; a part is changed before it is packed, so that the damage comes to the reader.
    const packed = (bytes: Uint8Array): Uint8Array => (form === 'a part of ods' ? ods(Buffer.from(bytes).toString('latin1')) : form === 'a part of xlsx' ? bareWorkbook(Buffer.from(bytes)) : bytes)
    let seed = 20_240_331
    const next = (below: number): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) % below
    const pieces = ['<', '</row>', '&#0;', '&amp;amp;', '"', '<!DOCTYPE x>', '9'.repeat(400), '<row r="1048577">', ' t="s"', 'table:number-rows-repeated="999999999"', '\0', ']]>']
    const outcomes = new Map<string, number>()
    let longest = 0
    for (let file = 0; file < mutants; file += 1) {
      const changed = Uint8Array.from(whole)
      for (let change = 0; change <= file % 6; change += 1) changed[next(changed.length)] = next(256)
      const at = next(changed.length)
      const damaged = packed(file % 3 === 2 ? Buffer.concat([changed.subarray(0, at), Buffer.from(pieces[next(pieces.length)]!, 'latin1'), changed.subarray(at)]) : changed)
      const start = performance.now()
      const reading = form === 'csv' ? await readAnnexAFiles([{ name: 'list_1.csv', open: async function* () { yield damaged } }], today) : await readAnnexA(damaged, today)
      longest = Math.max(longest, performance.now() - start)
      const outcome = isRefusal(reading) ? reading.code : 'read'
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      // Old workbooks are read without a pause: the test runner takes a thread that never answers for dead.
      if (file % 100 === 0) await new Promise(setImmediate)
    }
    if (mutants > 1000) process.stderr.write(`${form}: ${mutants} files, the longest ${longest.toFixed(0)} ms; ${JSON.stringify(Object.fromEntries(outcomes))}\n`)
    expect(outcomes.size).toBeGreaterThan(form === 'csv' ? 0 : 1)
    expect(longest).toBeLessThan(5_000)
  })
})

/** Files damaged in each form: a few at every check, ten thousand in all where asked for. */
const mutants = Number(process.env['IMPROVEMENT_BOARD_MUTANTS'] ?? 250)
