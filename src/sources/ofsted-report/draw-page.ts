import { refuse, type Refusal } from '../../core/refusal.ts'
import { encodePng } from './encode-png.ts'
import type { Pdfium } from './pdfium.ts'

const RED_FIRST = 0x10
const WITH_NOTES = 0x01
const WHITE = 0xffffffff
const MOST_PIXELS = 16_000_000

/**
 * Draws one page. In: a PDFium, the file, the page from 1 and the width in pixels; the height follows from the page.
 * Out: the bytes of a PNG. Refuses a file that cannot be opened, a page that is not there and a picture that would be too large.
 */
export const drawPage = (pdfium: Pdfium, file: Uint8Array, page: number, width: number): Uint8Array | Refusal => {
  const address = pdfium.malloc(file.length)
  if (address === 0) return refuse('too-large', 'This file is too large to be drawn.', 'Choose the PDF of the report as Ofsted published it.')
  pdfium.bytes().set(file, address)
  const document = pdfium.FPDF_LoadMemDocument(address, file.length, 0)
  const sheet = document === 0 ? 0 : pdfium.FPDF_LoadPage(document, page - 1)
  try {
    if (sheet === 0) return refuse('no-such-page', 'This page of the file cannot be drawn.', 'Choose another page, or upload the report again.')
    const height = Math.round((width * pdfium.FPDF_GetPageHeightF(sheet)) / Math.max(1, pdfium.FPDF_GetPageWidthF(sheet)))
    if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS)) return refuse('too-large', 'The picture of this page would be too large.', 'Ask for a smaller width.')
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, 4, 0, 0)
    if (bitmap === 0) return refuse('too-large', 'The picture of this page would be too large.', 'Ask for a smaller width.')
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium.FPDF_RenderPageBitmap(bitmap, sheet, 0, 0, width, height, 0, RED_FIRST | WITH_NOTES)
    const stride = pdfium.FPDFBitmap_GetStride(bitmap)
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
    const png = encodePng(width, height, pdfium.bytes().subarray(start, start + stride * height), stride)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return png
  } finally {
    if (sheet !== 0) pdfium.FPDF_ClosePage(sheet)
    if (document !== 0) pdfium.FPDF_CloseDocument(document)
    pdfium.free(address)
  }
}
