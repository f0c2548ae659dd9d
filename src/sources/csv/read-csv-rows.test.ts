import { describe, expect, it } from 'vitest'
import { inPieces } from '../../../test/support/invented-census.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { readCsvRows } from './read-csv-rows.ts'

const read = async (bytes: Uint8Array | string, size = 5) => {
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = []
  for await (const batch of readCsvRows(inPieces(bytes, size))) for (const { cells, line } of batch) rows.push({ cells, line })
  return rows
}
const codeOf = async (bytes: Uint8Array | string) => {
  try {
    await read(bytes, 4096)
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.refusal.code
    throw error
  }
}

describe('a CSV file', () => {
  it.each([
    ['commas', 'A,B\n1,2\n'],
    ['semicolons', 'A;B\n1;2'],
    ['tabs and the line ends of Windows', 'A\tB\r\n1\t2\r\n'],
    ['a byte order mark', '\uFEFFA,B\n1,2'],
    ['quotation marks', '"A","B"\n"1","2"\n'],
  ])('is read with %s', async (_, text) => expect(await read(text)).toEqual([{ cells: ['A', 'B'], line: 1 }, { cells: ['1', '2'], line: 2 }]))
  it('keeps commas, quotation marks and line ends that stand inside a cell, and says on which line a row begins', async () =>
    expect(await read('A,B\n"1, ""one""\nand more",2\n\n3,4\n')).toEqual([{ cells: ['A', 'B'], line: 1 }, { cells: ['1, "one"\nand more', '2'], line: 2 }, { cells: ['3', '4'], line: 5 }]))
  it('is read in UTF-8, and in the letters of Windows where it is not', async () => {
    expect((await read(Buffer.from('Zoë,é')))[0]?.cells).toEqual(['Zoë', 'é'])
    expect((await read(Buffer.from('Zoë,é', 'latin1')))[0]?.cells).toEqual(['Zoë', 'é'])
  })
  it.each([
    ['a workbook', 'not-csv', Buffer.from('PK\u0003\u0004\u0000\n')],
    ['a quotation mark that is never closed', 'csv-broken', 'A,B\n"1,2\n3,4'],
    ['a row without end', 'row-too-long', Buffer.alloc(2 ** 21, 'a')],
  ])('is not %s: %s', async (_, code, bytes) => expect(await codeOf(bytes)).toBe(code))
})
