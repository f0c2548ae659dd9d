import { refuse, type Refusal } from '../../core/refusal.ts'
import { gatherLines } from './gather-lines.ts'
import type { PageText, PdfText } from './layout.ts'
import type { Pdfium } from './pdfium.ts'
import { placePage } from './place-page.ts'
import { readLetters } from './read-letters.ts'

/** An inspection report has under 100 pages and about 3,000 letters a page; beyond these a file is not one. */
const MOST_PAGES = 400
const MOST_LETTERS = 3_000_000

/**
 * Reads the words of a PDF and where they stand. In: a PDFium and the bytes of the file. Out: pages of lines, positions in
 * points from the top left of each page. Refuses what is not a PDF, is damaged, is encrypted, is far too long, or holds only
 * pictures of pages. What PDFium itself throws (out of memory, a trap) is thrown on: the instance is spoilt and its owner replaces it.
 */
export const extractText = (pdfium: Pdfium, file: Uint8Array): PdfText | Refusal => {
  const head = Buffer.from(file.subarray(0, 1024)).toString('latin1')
  if (!head.includes('%PDF-')) {
    return /<(!doctype|html|head|body)/i.test(head)
      ? refuse('not-a-pdf', 'This file is a web page with a name that ends in .pdf. It is often the page that says a report was not found.',
          'Open the report on the Ofsted website and download it again.')
      : refuse('not-a-pdf', 'This file is not a PDF.', 'Choose the PDF of the report as Ofsted published it.')
  }
  const address = pdfium.malloc(file.length)
  if (address === 0) return refuse('too-large', 'This file is too large to be an inspection report.', 'Choose the PDF of the report as Ofsted published it.')
  pdfium.bytes().set(file, address)
  const scratch = pdfium.malloc(512)
  const document = pdfium.FPDF_LoadMemDocument(address, file.length, 0)
  try {
    if (document === 0) {
      return pdfium.FPDF_GetLastError() === 4
        ? refuse('encrypted', 'This PDF is locked with a password, so it cannot be read.', 'Save a copy without the password, or download the published report again.')
        : refuse('damaged', 'This PDF is damaged or cut short, so it cannot be opened.', 'Download the report again and check that it opens in a PDF viewer.')
    }
    const count = pdfium.FPDF_GetPageCount(document)
    if (count < 1) return refuse('damaged', 'This PDF has no pages.', 'Download the report again and check that it opens in a PDF viewer.')
    if (count > MOST_PAGES) return refuse('too-large', `This PDF has ${count} pages, far more than an inspection report.`, 'Choose the PDF of one report.')
    const pages: PageText[] = []
    let letters = 0
    for (let index = 0; index < count; index += 1) {
      const page = pdfium.FPDF_LoadPage(document, index)
      if (page === 0) {
        pages.push({ number: index + 1, width: 1, height: 1, lines: [] })
        continue
      }
      const text = pdfium.FPDFText_LoadPage(page)
      const place = placePage(pdfium, page, scratch)
      const characters = text === 0 ? 0 : Math.max(0, pdfium.FPDFText_CountChars(text))
      letters += characters
      if (letters <= MOST_LETTERS) {
        pages.push({ number: index + 1, width: place.width, height: place.height, lines: gatherLines(index + 1, readLetters(pdfium, text, characters, place, scratch)) })
      }
      if (text !== 0) pdfium.FPDFText_ClosePage(text)
      pdfium.FPDF_ClosePage(page)
      if (letters > MOST_LETTERS) return refuse('too-large', 'This PDF holds far more text than an inspection report.', 'Choose the PDF of one report.')
    }
    if (pages.every((page) => page.lines.length === 0)) {
      return refuse('no-text', 'This PDF holds only pictures of pages, with no words a program can read.', 'Ask for the report as text, or download the published PDF.')
    }
    return { pages }
  } finally {
    if (document !== 0) pdfium.FPDF_CloseDocument(document)
    pdfium.free(scratch)
    pdfium.free(address)
  }
}
