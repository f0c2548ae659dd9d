import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../../test/support/chance.ts'
import { inPieces } from '../../../test/support/invented-census.ts'
import { Stopped } from '../xml/decode-xml.ts'
import { readCsvRows } from './read-csv-rows.ts'
import { textOfCell, walkCsvRows } from './walk-csv-rows.ts'

type Row = { readonly cells: readonly string[]; readonly line: number; readonly whole: string }
const orRefused = async (rows: Row[], reading: () => Promise<void>): Promise<readonly Row[] | string> => {
  try {
    await reading()
    return rows
  } catch (error) {
    if (error instanceof Stopped) return error.refusal.message
    throw error
  }
}
const asText = (bytes: Uint8Array, size: number) => {
  const rows: Row[] = []
  return orRefused(rows, async () => {
    for await (const batch of readCsvRows(inPieces(bytes, size))) rows.push(...batch.map(({ cells, line, whole }) => ({ cells: cells.map((cell) => cell.trim()), line, whole })))
  })
}
const inPlace = (bytes: Uint8Array, size: number) => {
  const rows: Row[] = []
  return orRefused(rows, () =>
    walkCsvRows(inPieces(bytes, size), (row) => {
      rows.push({ cells: Array.from({ length: row.cells }, (_, cell) => textOfCell(row, cell)), line: row.line, whole: row.bytes.toString('utf8', row.from, row.to) })
      return true
    }),
  )
}

describe('a CSV file cut where it lies', () => {
  it.each([
    ['commas', 'A,B\n1,2\n'],
    ['semicolons and no last line end', 'A;B\n1;2'],
    ['the line ends of Windows', 'A\tB\r\n1\t\r\n\r\n\t2\r\n'],
    ['a byte order mark', '\uFEFFA,B\n1,2'],
    ['quotation marks', '"A","B"\r\n"1","2"\r\n"",""'],
    ['commas, quotation marks and line ends inside a cell', 'A,B\n"1, ""one""\nand more",2\n\n3,4\n'],
    ['a quotation mark that ends before its cell', 'A,B\n"1"x,2\n'],
    ['a quotation mark inside a cell', 'A,B\n1"2,3\n'],
    ['a quotation mark that is never closed', 'A,B\n1,"2\n3'],
    ['empty lines first', '\n\r\nA,B\n1,2'],
    ['a zero byte', 'A,B\n\u0000,2'],
  ])('has the rows it has as text, with %s', async (_, text) => {
    for (const size of [1, 5, 4096]) expect(await inPlace(Buffer.from(text), size)).toEqual(await asText(Buffer.from(text), size))
  })
  it('has the rows it has as text, whatever signs stand in it, in UTF-8 and in the letters of Windows', async () => {
    const chance = chanceOf(903)
    for (let file = 0; file < 400; file += 1) {
      const signs = ['a', '1', ' ', ',', ',', '"', '"', '\n', '\r\n', 'é', file % 3 === 0 ? ';' : ',']
      const text = `A,B,C\n${Array.from({ length: 60 }, () => chance.pick('sign', signs)).join('')}`
      const bytes = Buffer.from(text, file % 4 === 0 ? 'latin1' : 'utf8')
      const size = 1 + chance.number('size', 40)
      expect(await inPlace(bytes, size), JSON.stringify([text, size])).toEqual(await asText(bytes, size))
    }
  })
  it('is cut no further than asked, and stops when told to', async () => {
    const seen: string[][] = []
    await walkCsvRows(inPieces('A,B,C\n1,2,3\n4,5,6\n7,8,9\n', 4096), (row) => seen.push(Array.from({ length: row.cells }, (_, cell) => textOfCell(row, cell))) < 3, { cells: 2 })
    expect(seen.slice(1)).toEqual([['1', '2'], ['4', '5']])
  })
})
