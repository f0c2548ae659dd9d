import { describe, expect, it } from 'vitest'
import { bareWorkbook } from '../../../test/support/zip-of.ts'
import { readSheetRows, type SheetRow } from './sheet-rows.ts'
import { PartDamaged } from './stream-part.ts'
import { readWorkbook } from './workbook-parts.ts'
import { openZip, streamedLimits } from './zip-guard.ts'

const rowsOf = async (bytes: Buffer): Promise<readonly SheetRow[]> => {
  const parts = openZip(bytes, streamedLimits)
  if ('kind' in parts) throw new Error(parts.code)
  const workbook = await readWorkbook(parts, () => true)
  const rows: SheetRow[] = []
  for await (const batch of readSheetRows(workbook.sheets[0]!.part, workbook)) rows.push(...batch)
  return rows
}
const sheet = (rows: string): string => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`
const cells = async (row: string, more?: Parameters<typeof bareWorkbook>[1]) => (await rowsOf(bareWorkbook(sheet(`<row r="1">${row}</row>`), more)))[0]!.cells

describe('a sheet read in a stream', () => {
  it.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', [12.5]],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', ['one']],
    ['rich text, without how it is said aloud', '<c r="A1" t="s"><v>1</v></c>', ['Zoë & ']],
    ['an empty shared text', '<c r="A1" t="s"><v>2</v></c>', ['']],
    ['a written text with entities and escapes', '<c r="A1" t="inlineStr"><is><t>a&#x26;b&lt;_x000D_</t></is></c>', ['a&b<\r']],
    ['the text of a formula', '<c r="A1" t="str"><f>A2</f><v>sum</v></c>', ['sum']],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', ['#N/A']],
    ['true and false', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
    ['a date by a built-in format', '<c r="A1" s="1"><v>45356</v></c>', [new Date('2024-03-05T00:00:00Z')]],
    ['a date and time by a format of its own', '<c r="A1" s="2"><v>45356.5</v></c>', [new Date('2024-03-05T12:00:00Z')]],
    ['a number whose format only quotes the letter d', '<c r="A1" s="3"><v>45356</v></c>', [45_356]],
    ['a date as ISO text', '<c r="A1" t="d"><v>2024-03-05</v></c>', [new Date('2024-03-05T00:00:00Z')]],
    ['cells that say not where they stand', '<c><v>1</v></c><c><v>2</v></c>', [1, 2]],
    ['gaps and empty cells', '<c r="B1"/><c r="D1"><v>4</v></c>', [null, null, null, 4]],
    ['a column of two letters', '<c r="AA1"><v>27</v></c>', [...Array.from({ length: 26 }, () => null), 27]],
  ])('gives %s', async (_, row, expected) => expect(await cells(row)).toEqual(expected))
  it('counts from 1904 where the workbook says so', async () =>
    expect(await cells('<c r="A1" s="1"><v>43894</v></c>', { book: '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="List 1" r:id="rId1"/></sheets></workbook>' })).toEqual([new Date('2024-03-05T00:00:00Z')]))
  it('knows a formula that has no result', async () => {
    const [row] = await rowsOf(bareWorkbook(sheet('<row r="3"><c r="B3"><f>A1+1</f></c></row>')))
    expect([row!.number, row!.cells, [...row!.unresolved!]]).toEqual([3, [null, null], [1]])
  })
  it('is read with a prefix before every name, and over many chunks', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `<x:row r="${at + 1}"><x:c r="A${at + 1}"><x:v>${at}</x:v></x:c><x:c r="B${at + 1}" t="inlineStr"><x:is><x:t>Zoë ${at}</x:t></x:is></x:c></x:row>`)
    const read = await rowsOf(bareWorkbook(`<x:worksheet><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`))
    expect(read.length).toBe(30_000)
    expect(read.every(({ cells: [number, text] }, at) => number === at && text === `Zoë ${at}`)).toBe(true)
  })
  it.each([
    ['a row that comes twice', '<row r="2"/><row r="2"/>'],
    ['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell that never closes', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['a row that never closes', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['a document type', '<!DOCTYPE x><row r="1"/>'],
  ])('is damaged with %s', async (_, rows) => expect(rowsOf(bareWorkbook(sheet(rows)))).rejects.toThrow(PartDamaged))
  it('stops as soon as a large part unpacks to more than its archive says', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(20)}</row>`.repeat(60_000)
    // Rows that are all alike pack tighter than any sheet, so the lie is told about rows that are not.
    const unlike = Array.from({ length: 200_000 }, (_, at) => `<row><c><v>${(at * 7919) % 100_003}</v></c><c><v>${(at * 104_729) % 999_983}</v></c></row>`).join('')
    await expect(rowsOf(bareWorkbook(sheet(unlike), { says: 9 * 2 ** 20 }))).rejects.toThrow(PartDamaged)
    await expect(rowsOf(bareWorkbook(sheet(rows)))).rejects.toThrow('workbook-too-large')
  })
})
