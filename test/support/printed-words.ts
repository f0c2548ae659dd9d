import { inflateRawSync } from 'node:zlib'
import type { Paper } from '../../src/reports/page/paper.ts'
import { textsOf } from '../../src/reports/page/texts-of.ts'
import type { Pdfium } from '../../src/sources/ofsted-report/pdfium.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" }
const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|apos|#39);/g, (each) => entities[each]!)

/** Letters alone: where lines break is no matter of words. Bullets are marks, not words. */
export const letters = (text: string): string => text.replaceAll(/[\s•\u00a0\u200b\ufffe]+/g, '')

/** Everything a paper says, as letters in reading order. */
export const lettersOf = (paper: Paper): string => letters(textsOf(paper).join(''))

/** What an HTML document says to a reader: pictures, style and the link that skips left out. */
export const lettersOfHtml = (html: string): string =>
  letters(plain(html.replace(/^[\s\S]*<main[^>]*>/, '').replaceAll(/<svg[\s\S]*?<\/svg>/g, '').replaceAll(/<[^>]*>/g, ' ')))

/** The parts of an archive by name. */
export const partsOf = (archive: Uint8Array): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, note, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + name + extra + note
  }
  return parts
}

/** What the text of a word processor’s file says, headers and footers left out. */
export const lettersOfDocx = (docx: Uint8Array): string =>
  letters([...partsOf(docx).get('word/document.xml')!.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text!)).join(''))

/** The letters of each page of a PDF, in the order in which they are drawn. */
export const pagesOfPdf = (pdfium: Pdfium, file: Uint8Array): readonly string[] => {
  const address = pdfium.malloc(file.length)
  pdfium.bytes().set(file, address)
  const document = pdfium.FPDF_LoadMemDocument(address, file.length, 0)
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, at) => {
    const page = pdfium.FPDF_LoadPage(document, at)
    const text = pdfium.FPDFText_LoadPage(page)
    const said = Array.from({ length: pdfium.FPDFText_CountChars(text) }, (_each, index) => String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, index))).join('')
    pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
    return letters(said)
  })
  pdfium.FPDF_CloseDocument(document)
  pdfium.free(address)
  return pages
}
