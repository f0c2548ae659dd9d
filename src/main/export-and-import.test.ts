// Both rooms at once, which only main may see: what reports writes, sources reads back.
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { readXlsx as readRaw, writeXlsx as writeRaw } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../core/calendar/day.ts'
import { isRefusal } from '../core/refusal.ts'
import type { CellValue, Row, Table, TableShape } from '../core/table/table.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { longestCell, toXlsx } from '../reports/export/to-xlsx.ts'
import { readCsv } from '../sources/spreadsheet/read-csv.ts'
import type { TableReading } from '../sources/spreadsheet/read-table.ts'
import { readXlsx } from '../sources/spreadsheet/read-xlsx.ts'
import { guardZip } from '../sources/spreadsheet/zip-guard.ts'

const shape: TableShape = {
  name: 'Plan',
  columns: [
    { key: 'title', heading: 'What we will do', kind: 'text' },
    { key: 'due', heading: 'Due', kind: 'day' },
    { key: 'target', heading: 'Target', kind: 'number' },
    { key: 'answers', heading: '=Findings, "answered"', kind: 'list' },
  ],
}
const hostile = [
  '=HYPERLINK("http://x")', '+1', '-1', '@a', '\tx', '\rx', '\nx', 'a\r\nb', 'a\rb', 'a\nb', '"q"', 'a,b', ';', "'", "'=1", '007', 'é ü ñ', '😀👩‍👧', ' lead and trail ',
  '_x0041_', '_x005F_', '_X0041_', '#N/A', '#', '<&>]]>', 'true', '2022-01-01', '1e5', '\u0001', '\u00a0', '\ufffe', '\uffff', '\\', '\\n', 'x'.repeat(5_000),
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1, maxLength: 300 }))
const row: fc.Arbitrary<Row> = fc.record({
  title: text,
  due: fc.option(fc.integer({ min: -40_000, max: 60_000 }).map((days): CellValue => addDays(day('2020-01-01'), days))),
  target: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): CellValue => (value === 0 ? 0 : value))),
  answers: fc.array(fc.oneof(text, fc.constant('')), { maxLength: 4 }),
})
const rows = fc.array(row, { maxLength: 8 })

const csvBytes = (table: Table): Uint8Array => {
  const csv = toCsv(table)
  if (typeof csv !== 'string') throw new Error(csv.message)
  return new TextEncoder().encode(csv)
}
const xlsxBytes = async (table: Table): Promise<Uint8Array> => {
  const bytes = await toXlsx({ title: 'Plan', language: 'en-GB', madeOn: day('2026-11-22'), tables: [table] })
  if (isRefusal(bytes)) throw new Error(bytes.message)
  return bytes
}
const readFirst = async (bytes: Uint8Array): Promise<TableReading> => {
  const readings = await readXlsx(bytes, [shape])
  if (isRefusal(readings)) throw new Error(readings.message)
  return readings[0]!
}

describe('an export read back', () => {
  it('gives the same values from CSV, whatever the text', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(readCsv(csvBytes({ ...shape, rows: given }), shape)).toMatchObject({ kind: 'rows', rows: given })
      }),
      { numRuns: 300 },
    )
  })
  it('gives the same values from a workbook, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        expect(await readFirst(await xlsxBytes({ ...shape, rows: given }))).toMatchObject({ kind: 'rows', rows: given })
      }),
      { numRuns: 150 },
    )
  })
  it.each(hostile)('keeps %j in both', async (title) => {
    const given = [{ title, due: '2024-02-29', target: -0.1, answers: [title, 'second'] }]
    expect(readCsv(csvBytes({ ...shape, rows: given }), shape)).toMatchObject({ kind: 'rows', rows: given })
    expect(await readFirst(await xlsxBytes({ ...shape, rows: given }))).toMatchObject({ kind: 'rows', rows: given })
  })
})

describe('a workbook', () => {
  it('has a frozen heading, days as days, its title and language, and no formula', async () => {
    const bytes = await xlsxBytes({ ...shape, rows: [{ title: '=1+1', due: '2026-03-31', target: 3, answers: [] }] })
    const book = await readRaw(bytes, { readStyles: true })
    const sheet = book.sheets[0]!
    expect(book.properties).toMatchObject({ title: 'Plan', custom: { Language: 'en-GB' } })
    expect(sheet.freezePane).toMatchObject({ rows: 1 })
    expect(sheet.rows[1]).toEqual(['=1+1', new Date('2026-03-31T00:00:00Z'), 3, null])
    expect([...(sheet.cells?.values() ?? [])].filter((cell) => cell.type === 'formula')).toEqual([])
    expect(sheet.cells?.get('1,0')?.style?.alignment?.wrapText).toBe(true)
  })
  it('prints one page wide with its headings on each page, in columns as wide as what stands in them', async () => {
    const { sheets } = await readRaw(await xlsxBytes({ ...shape, rows: [{ title: 'A title of some twenty', due: null, target: 3, answers: ['x'.repeat(200)] }] }), { readStyles: true })
    const { pageSetup, columns = [], rowDefs } = sheets[0]!
    expect(rowDefs?.get(1)?.height, '200 letters of 36 a line').toBe(6 * 15)
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' })
    const widths = columns.map(({ width = 0 }) => Math.round(width))
    expect(widths[0]).toBe('A title of some twenty'.length + 4)
    expect(widths.at(-1)).toBe(40)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(12)
  })
  it('is the same for the same input', async () => {
    const table = { ...shape, rows: [{ title: 'a', due: null, target: null, answers: [] }] }
    expect(Buffer.compare(Buffer.from(await xlsxBytes(table)), Buffer.from(await xlsxBytes(table)))).toBe(0)
  })
  it.each([
    [longestCell, 'made'],
    [longestCell + 1, 'cell-too-long at "Plan", row 2, column "What we will do"'],
  ])('with a text of %i characters is answered with %s', async (length, expected) => {
    const table = { ...shape, rows: [{ title: 'x'.repeat(length), due: null, target: null, answers: [] }] }
    const made = await toXlsx({ title: 'Plan', language: 'en-GB', madeOn: day('2026-11-22'), tables: [table] })
    expect(isRefusal(made) ? `${made.code} at ${made.message.split(' has ')[0]}` : 'made').toBe(expected)
  })
  it('and a CSV refuse half of a character', async () => {
    const table = { ...shape, rows: [{ title: 'a\ud800', due: null, target: null, answers: [] }] }
    expect(toCsv(table)).toMatchObject({ code: 'broken-character' })
    expect(await toXlsx({ title: 'Plan', language: 'en-GB', madeOn: day('2026-11-22'), tables: [table] })).toMatchObject({ code: 'broken-character' })
  })
})

describe('a file that people changed', () => {
  const read = (csv: string) => readCsv(new TextEncoder().encode(csv), shape)
  const heading = 'What we will do,Due,Target,"=Findings, ""answered"""'
  it('may have its columns in another order, other line ends and empty rows', () => {
    expect(read('Target,"=Findings, ""answered""",Due,What we will do\n,,,\n5,one,2026-01-31,Do it\n,,,\n')).toEqual({
      kind: 'rows',
      rows: [{ target: 5, answers: ['one'], due: '2026-01-31', title: 'Do it' }],
      rowNumbers: [3],
    })
  })
  it.each([
    [`${heading}\nDo it,31/01/2026,5,\n`, { sheet: 'Plan', row: 2, column: 'B (Due)', rule: 'must be a day', value: '31/01/2026', whatToDo: 'Write the day as 2026-03-31.' }],
    [`${heading}\nDo it,,"1,000",\n`, { row: 2, column: 'C (Target)', rule: 'must be a number', value: '1,000' }],
    [`${heading}\nDo it,,,C:\\temp\n`, { row: 2, column: 'D (=Findings, "answered")', rule: 'holds a single backslash' }],
    [`${heading}\nDo it,,,,more\n`, { row: 2, column: 'E', rule: 'stands under no heading', value: 'more' }],
    [`${heading},Colour\nDo it,,,,red\n`, { row: 1, column: 'E', rule: 'is not a heading of this table', value: 'Colour' }],
    ['What we will do,Due,Target\nDo it,,\n', { row: 1, rule: 'a heading is missing', value: '=Findings, "answered"' }],
    [`${heading},Due\n`, { row: 1, column: 'E', rule: 'stands twice', value: 'Due' }],
    ['', { row: 1, rule: 'a heading is missing' }],
  ])('is answered with the place and what to do: %j', (csv, problem) => {
    const reading = read(csv)
    expect(reading).toMatchObject({ kind: 'problems' })
    expect('problems' in reading ? reading.problems[0] : null).toMatchObject(problem)
  })
  it('lists every problem, not only the first', () => {
    const reading = read(`${heading}\na,x,y,\nb,z,,\n`)
    expect('problems' in reading ? reading.problems.map((each) => [each.row, each.column]) : null).toEqual([
      [2, 'B (Due)'],
      [2, 'C (Target)'],
      [3, 'B (Due)'],
    ])
  })
  it('is answered with a hundred problems at most, and the word that there are more', () => {
    const reading = read(`${heading}\n${'a,x,,\n'.repeat(150)}`)
    const problems = 'problems' in reading ? reading.problems : []
    expect([problems.length, problems[99]?.row, problems[100]?.rule]).toEqual([101, 101, 'has more problems than these'])
  })
  it('is refused where it is not UTF-8 or a quotation mark never closes', () => {
    expect(readCsv(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), shape)).toMatchObject({ code: 'not-utf-8' })
    expect(read(`${heading}\n"never closed,,,\n`)).toMatchObject({ code: 'csv-broken' })
  })
  it('is answered with the place of a formula, an error, a number as text, a time and a tick box', async () => {
    const bytes = await writeRaw({
      sheets: [
        {
          name: 'Plan',
          rows: [shape.columns.map((column) => column.heading), [7, new Date('2026-01-31T09:30:00Z'), true, '#N/A'], ['Do it', null, null, null]],
          cells: new Map([['2,2', { formula: '1+2', formulaResult: 3 }]]),
        },
      ],
    })
    const reading = await readFirst(bytes)
    expect(reading.kind === 'problems' ? reading.problems.map((each) => [each.row, each.column?.[0], each.rule]) : reading).toEqual([
      [2, 'A', 'must be text'],
      [2, 'B', 'must be a day'],
      [2, 'C', 'holds a tick box or a true/false value'],
      [2, 'D', 'holds the error #N/A'],
      [3, 'C', 'holds a formula'],
    ])
  })
  it('is refused where the sheet is missing', async () => {
    const bytes = await writeRaw({ sheets: [{ name: 'Other', rows: [['a']] }] })
    expect(await readXlsx(bytes, [shape])).toMatchObject({ code: 'sheet-missing' })
  })
})

/** A zip made by hand, so that a test can lie in it. */
const zip = (entries: readonly { readonly name: string; readonly data: Buffer; readonly says?: number; readonly flags?: number; readonly localName?: string }[]) => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, says = data.length, flags = 0, localName = name } of entries) {
    const packed = deflateRawSync(data)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(localName.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(says, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(localName), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + localName.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, list, end])
}
const plain = [
  { name: '[Content_Types].xml', data: Buffer.from('<x/>') },
  { name: 'xl/workbook.xml', data: Buffer.from('<x/>') },
]
const code = (bytes: Uint8Array, limits?: Parameters<typeof guardZip>[1]) => guardZip(bytes, limits)?.code ?? 'safe'

describe('the zip guard', () => {
  it('lets an honest workbook through', async () => {
    expect(code(zip(plain))).toBe('safe')
    expect(code(await xlsxBytes({ ...shape, rows: [] }))).toBe('safe')
  })
  it.each([
    ['nothing', Buffer.alloc(0), 'not-a-workbook'],
    ['a text', Buffer.from('What we will do,Due\nDo it,2026-01-31\n'), 'not-a-workbook'],
    ['a zip that is no workbook', zip([{ name: 'a.txt', data: Buffer.from('a') }]), 'not-a-workbook'],
    ['an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'not-a-workbook'],
    ['a workbook with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'workbook-encrypted'],
    ['an encrypted part', zip([...plain, { name: 'b', data: Buffer.from('b'), flags: 1 }]), 'workbook-encrypted'],
    ['a cut file', zip(plain).subarray(0, 100), 'workbook-damaged'],
    ['two parts of one name', zip([...plain, { name: 'XL/workbook.xml', data: Buffer.from('b') }]), 'workbook-damaged'],
    ['a part that says it is small and is not', zip([...plain, { name: 'b', data: Buffer.alloc(9_000_000), says: 10 }]), 'workbook-damaged'],
    ['a part that says it is large', zip([...plain, { name: 'b', data: Buffer.from('b'), says: 0x7fffffff }]), 'workbook-too-large'],
    ['the format for files over 4 GB', zip([...plain, { name: 'b', data: Buffer.from('b'), says: 0xffffffff }]), 'workbook-too-large'],
    ['a part with two names', zip([...plain, { name: 'b', data: Buffer.from('b'), localName: 'c' }]), 'workbook-damaged'],
    ['more parts than allowed', zip([...plain, ...Array.from({ length: 499 }, (_, at) => ({ name: `b${at}`, data: Buffer.from('b') }))]), 'workbook-too-large'],
  ])('answers %s', (_what, bytes, expected) => expect(code(bytes)).toBe(expected))
  it('adds up what the parts unpack to', () => {
    const parts = [...plain, ...Array.from({ length: 4 }, (_, at) => ({ name: `b${at}`, data: Buffer.alloc(1_000) }))]
    expect(code(zip(parts), { entries: 10, entryBytes: 1_000, totalBytes: 4_008 })).toBe('safe')
    expect(code(zip(parts), { entries: 10, entryBytes: 1_000, totalBytes: 4_007 })).toBe('workbook-too-large')
  })
  it('never throws, whatever bytes are changed', () => {
    const good = zip(plain)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(good)
        for (const [at, value] of changes) bytes[at] = value
        expect(typeof code(bytes)).toBe('string')
      }),
      { numRuns: 500 },
    )
  })
  it.each([
    ['XFD1048576', 'workbook-unreadable'],
    ['XFD1', 'rows or problems'],
    ['XFD500', 'too-many-cells'],
    ['A1000000', 'too-many-rows'],
    ['A100001', 'rows or problems'],
  ])('lets the reader behind it answer a sheet whose one cell stands at %s with %s', async (cell, expected) => {
    const row = /\d+$/.exec(cell)![0]
    const xml = (name: string, inside: string, space: string) => Buffer.from(`<?xml version="1.0"?><${name} xmlns="http://schemas.openxmlformats.org/${space}">${inside}</${name}>`)
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = zip([
      { name: '[Content_Types].xml', data: xml('Types', '', 'package/2006/content-types') },
      {
        name: '_rels/.rels',
        data: xml('Relationships', `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`, 'package/2006/relationships'),
      },
      { name: 'xl/workbook.xml', data: xml('workbook', `<sheets><sheet name="Plan" sheetId="1" r:id="rId1" xmlns:r="${office}"/></sheets>`, 'spreadsheetml/2006/main') },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: xml('Relationships', `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`, 'package/2006/relationships'),
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        data: xml('worksheet', `<sheetData><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`, 'spreadsheetml/2006/main'),
      },
    ])
    const read = await readXlsx(bytes, [shape])
    expect(isRefusal(read) ? read.code : 'rows or problems').toBe(expected)
  })
})
