import { SaxesParser } from 'saxes'
import { CsvBroken, csvRows } from '../spreadsheet/csv-rows.ts'
import { readOdsRows } from '../spreadsheet/read-ods.ts'
import { readSheetRows } from '../spreadsheet/sheet-rows.ts'
import { PartDamaged, textOfPart } from '../spreadsheet/stream-part.ts'
import { readWorkbook } from '../spreadsheet/workbook-parts.ts'
import type { ZipPart } from '../spreadsheet/zip-guard.ts'
import type { Recognised } from './recognise-upload.ts'
import { RowsAsText } from './rows-as-text.ts'

/** Words kept of one file for the search: about 150 pages. */
export const mostLetters = 400_000

const ends = new Set(['w:p', 'w:tr', 'text:p', 'text:h', 'si', 'table:table-row'])
const spoken = new Set(['w:t', 'text:p', 'text:h', 'text:span', 'text:a', 't'])

/** In: the XML of a part. Out: the words people read, a line for each paragraph. Entities beyond those of XML are not resolved. */
const wordsOfXml = (xml: string): string => {
  const parser = new SaxesParser()
  const open: string[] = []
  let words = ''
  parser.on('opentag', ({ name }) => void open.push(name))
  parser.on('text', (text) => {
    if (words.length < mostLetters && spoken.has(open.at(-1) ?? '')) words += text
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (ends.has(name)) words += '\n'
  })
  parser.on('error', () => undefined)
  parser.write(xml).close()
  return words
}

const partsWithWords = ['word/document.xml', 'content.xml', 'xl/sharedstrings.xml']
/** Beyond this a part is not searched; the file itself is kept whole. */
const mostOfAPart = 24 * 2 ** 20

const wordsOfWorkbook = async (parts: ReadonlyMap<string, ZipPart>): Promise<string> => {
  const text = new RowsAsText(mostLetters)
  const workbook = await readWorkbook(parts, () => true)
  for (const { part } of workbook.sheets) {
    text.beginSheet()
    for await (const rows of readSheetRows(part, workbook)) for (const { cells } of rows) text.add(cells)
  }
  return text.words()
}

const wordsOfOds = async (content: ZipPart): Promise<string> => {
  const text = new RowsAsText(mostLetters)
  let before: string | null = null
  for await (const rows of readOdsRows(content, () => true)) {
    for (const { sheet, row } of rows) {
      if (sheet !== before) text.beginSheet()
      before = sheet
      text.add(row.cells)
    }
  }
  return text.words()
}

const wordsOfCsv = (bytes: Uint8Array): string => {
  const text = new RowsAsText(mostLetters)
  for (const { cells } of csvRows(bytes)) text.add(cells)
  return text.words()
}

/** What a table holds, or its bare words where it is written as no program writes it: whoever takes the table in says what is wrong with it. */
const orBare = async (read: () => Promise<string> | string, bare: () => Promise<string> | string): Promise<string> => {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PartDamaged || error instanceof CsvBroken) return bare()
    throw error
  }
}

/**
 * In: a recognised file and its bytes. Out: the words in it, for the search and for the check for words about a child; empty for pictures. A table is read row by
 * row, each value under its heading. Those of a PDF are read elsewhere, in a process of its own.
 */
export const wordsOfUpload = async ({ mediaType, parts }: Recognised, bytes: Uint8Array): Promise<string> => {
  const plain = (): string => new TextDecoder().decode(bytes).slice(0, mostLetters)
  const bare = async (): Promise<string> => {
    const found: ZipPart[] = partsWithWords.flatMap((name) => parts?.get(name) ?? []).filter(({ fullSize }) => fullSize <= mostOfAPart)
    let words = ''
    for (const part of found) words += wordsOfXml(await textOfPart(part))
    return words.slice(0, mostLetters)
  }
  const content = parts?.get('content.xml')
  switch (mediaType) {
    case 'text/plain':
      return plain()
    case 'text/csv':
      return orBare(() => wordsOfCsv(bytes), plain)
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return orBare(() => wordsOfWorkbook(parts ?? new Map()), bare)
    case 'application/vnd.oasis.opendocument.spreadsheet':
      return content === undefined ? '' : orBare(() => wordsOfOds(content), bare)
    default:
      return bare()
  }
}
