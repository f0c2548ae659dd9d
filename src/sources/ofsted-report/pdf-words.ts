import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { extractText } from './extract-text.ts'
import type { Pdfium } from './pdfium.ts'

/** Words kept of one file for the search. */
const mostLetters = 400_000

const active = refuse('holds-active-content', 'This PDF holds a script or another file inside it.', 'Print it to a new PDF and bring that.')

/** In: a PDFium and a PDF that opens. Out: whether the library finds a script or an attachment, also inside compressed parts. */
const actsByItself = (pdfium: Pdfium, file: Uint8Array): boolean => {
  const address = pdfium.malloc(file.length)
  if (address === 0) return false
  pdfium.bytes().set(file, address)
  const document = pdfium.FPDF_LoadMemDocument(address, file.length, 0)
  try {
    return document !== 0 && (pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0 || pdfium.FPDFDoc_GetAttachmentCount(document) > 0)
  } finally {
    if (document !== 0) pdfium.FPDF_CloseDocument(document)
    pdfium.free(address)
  }
}

/** In: the bytes of any PDF. Out: its words, none where its pages are pictures; or a refusal where it cannot be opened or holds something that acts. */
export const pdfWords = (pdfium: Pdfium, file: Uint8Array): string | Refusal => {
  const text = extractText(pdfium, file)
  if (isRefusal(text) && text.code !== 'no-text') return text
  if (actsByItself(pdfium, file)) return active
  return isRefusal(text) ? '' : text.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n').slice(0, mostLetters)
}
