import { SaxesParser } from 'saxes'
import { textOfPart } from '../spreadsheet/stream-part.ts'
import type { ZipPart } from '../spreadsheet/zip-guard.ts'
import type { Recognised } from './recognise-upload.ts'

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

/** In: a recognised file and its bytes. Out: the words in it, for the search; empty for pictures. Those of a PDF are read elsewhere, in a process of its own. */
export const wordsOfUpload = async ({ mediaType, parts }: Recognised, bytes: Uint8Array): Promise<string> => {
  if (mediaType === 'text/plain' || mediaType === 'text/csv') return new TextDecoder().decode(bytes).slice(0, mostLetters)
  const found: ZipPart[] = partsWithWords.flatMap((name) => parts?.get(name) ?? []).filter(({ fullSize }) => fullSize <= mostOfAPart)
  let words = ''
  for (const part of found) words += wordsOfXml(await textOfPart(part))
  return words.slice(0, mostLetters)
}
