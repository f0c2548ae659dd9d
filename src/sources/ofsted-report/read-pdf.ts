import type { Reading } from '../../core/inspection/reading.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { extractText } from './extract-text.ts'
import type { Pdfium } from './pdfium.ts'
import { readOfstedReport } from './read.ts'

/** The answer for a file on which the PDF library gave up. */
export const brokenFile = (): Refusal =>
  refuse('damaged', 'This PDF is damaged in a way that makes it unreadable.', 'Download the report again and check that it opens in a PDF viewer.')

/** Bytes in, reading or refusal out. What PDFium throws is thrown on; the instance is spoilt then and its owner replaces it. */
export const readPdf = (pdfium: Pdfium, file: Uint8Array): Reading | Refusal => {
  const text = extractText(pdfium, file)
  return isRefusal(text) ? text : readOfstedReport(text)
}
