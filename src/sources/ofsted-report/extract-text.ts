import { refuse, type Refusal } from '../../core/refusal.ts'
import { gatherLines, type Fragment } from './gather-lines.ts'
import type { PageText, PdfText } from './layout.ts'
import type { Pdfium } from './pdfium.ts'

/** An inspection report has under 100 pages and about 3,000 letters a page; beyond these a file is not one. */
const MOST_PAGES = 400
const MOST_LETTERS = 3_000_000

type Turn = (x: number, y: number) => readonly [number, number]

const placeOn = (pdfium: Pdfium, page: number, scratch: number): { readonly width: number; readonly height: number; readonly turn: Turn } => {
  pdfium.FPDF_GetPageBoundingBox(page, scratch)
  const view = pdfium.view()
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch + offset, true)) as [number, number, number, number]
  const width = Math.max(1, right - left)
  const height = Math.max(1, top - bottom)
  switch (pdfium.FPDFPage_GetRotation(page)) {
    case 1:
      return { width: height, height: width, turn: (x, y) => [y - bottom, x - left] }
    case 2:
      return { width, height, turn: (x, y) => [right - x, y - bottom] }
    case 3:
      return { width: height, height: width, turn: (x, y) => [top - y, right - x] }
    default:
      return { width, height, turn: (x, y) => [x - left, top - y] }
  }
}

/** Weight from the font, or from its name where the file gives none: 700 is bold, 600 semi-bold. */
const isBoldAt = (pdfium: Pdfium, text: number, index: number, scratch: number): boolean => {
  if (pdfium.FPDFText_GetFontWeight(text, index) >= 600) return true
  const length = pdfium.FPDFText_GetFontInfo(text, index, scratch, 128, scratch + 128)
  if (length <= 0 || length > 128) return false
  return /bold|black|heavy|demi/i.test(Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('latin1'))
}

/** Points as printed: some writers give a font of size 1 and let the matrix of the text enlarge it. */
const sizeAt = (pdfium: Pdfium, text: number, index: number, scratch: number): number => {
  const size = pdfium.FPDFText_GetFontSize(text, index)
  if (pdfium.FPDFText_GetMatrix(text, index, scratch) === 0) return size
  const view = pdfium.view()
  const scale = Math.hypot(view.getFloat32(scratch + 8, true), view.getFloat32(scratch + 12, true))
  return scale > 0 ? Math.round(size * scale * 10) / 10 : size
}

type Clip = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number }

const MOST_SEGMENTS = 64

/** The part of the page a text is let through to, in the file's own coordinates; null where nothing is cut away. */
const clipOf = (pdfium: Pdfium, object: number, scratch: number): Clip | null => {
  const path = pdfium.FPDFPageObj_GetClipPath(object)
  const count = path === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(path)
  let clip: Clip | null = null
  for (let index = 0; index < Math.min(count, 8); index += 1) {
    const segments = pdfium.FPDFClipPath_CountPathSegments(path, index)
    if (segments < 3 || segments > MOST_SEGMENTS) continue
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
    for (let at = 0; at < segments; at += 1) {
      if (pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(path, index, at), scratch, scratch + 4) === 0) continue
      const view = pdfium.view()
      const [x, y] = [view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true)]
      ;[left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)]
    }
    clip = clip === null ? { left, right, bottom, top }
      : { left: Math.max(clip.left, left), right: Math.min(clip.right, right), bottom: Math.max(clip.bottom, bottom), top: Math.min(clip.top, top) }
  }
  return clip
}

const fragmentsOf = (pdfium: Pdfium, text: number, count: number, turn: Turn, scratch: number): readonly Fragment[] => {
  const fragments: Fragment[] = []
  let current: { text: string; left: number; right: number; top: number; bottom: number; baseline: number; size: number; isBold: boolean } | null = null
  let object = 0
  let size = 0
  let isBold = false
  let clip: Clip | null = null
  let view = pdfium.view()
  for (let index = 0; index < count; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code === 13 || code === 10) {
      current = null
      continue
    }
    const owner = pdfium.FPDFText_GetTextObject(text, index)
    if (owner === 0) {
      if (current !== null) current.text += ' '
      continue
    }
    pdfium.FPDFText_GetLooseCharBox(text, index, scratch)
    pdfium.FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24)
    if (view.byteLength === 0) view = pdfium.view()
    const [fileLeft, fileTop, fileRight, fileBottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch + offset, true)) as [number, number, number, number]
    const [, baseline] = turn(view.getFloat64(scratch + 16, true), view.getFloat64(scratch + 24, true))
    const [x1, y1] = turn(fileLeft, fileTop)
    const [x2, y2] = turn(fileRight, fileBottom)
    const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
    if (owner !== object) {
      object = owner
      size = sizeAt(pdfium, text, index, scratch + 32)
      isBold = isBoldAt(pdfium, text, index, scratch + 32)
      clip = clipOf(pdfium, owner, scratch + 32)
      if (view.byteLength === 0) view = pdfium.view()
    }
    const [midX, midY] = [(fileLeft + fileRight) / 2, (fileTop + fileBottom) / 2]
    // Words cut away by the edge of a table cell are in the file but not on the printed page.
    if (clip !== null && (midX < clip.left - 1 || midX > clip.right + 1 || midY < clip.bottom - 1 || midY > clip.top + 1)) continue
    const letter = code === 2 || code === 0xad || code === 0xfffe ? '-' : code === 0 ? '' : String.fromCodePoint(Math.min(code, 0x10ffff))
    const goesOn: boolean =
      current !== null && current.size === size && current.isBold === isBold && Math.abs(current.baseline - baseline) < 0.1 * size &&
      left >= current.right - 0.5 * size && left <= current.right + 0.9 * size
    if (goesOn && current !== null) {
      if (left - current.right > 0.16 * size && !current.text.endsWith(' ') && letter !== ' ') current.text += ' '
      current.text += letter
      current.right = Math.max(current.right, right)
      current.top = Math.min(current.top, top)
      current.bottom = Math.max(current.bottom, bottom)
    } else if (letter !== ' ') {
      current = { text: letter, left, right, top, bottom, baseline, size, isBold }
      fragments.push(current)
    }
  }
  return fragments
}

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
      const { width, height, turn } = placeOn(pdfium, page, scratch)
      const characters = text === 0 ? 0 : Math.max(0, pdfium.FPDFText_CountChars(text))
      letters += characters
      if (letters <= MOST_LETTERS) {
        pages.push({ number: index + 1, width, height, lines: gatherLines(index + 1, fragmentsOf(pdfium, text, characters, turn, scratch)) })
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
