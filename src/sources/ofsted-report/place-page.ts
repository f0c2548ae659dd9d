import type { Pdfium } from './pdfium.ts'

/** How points of the file become points from the top left corner of the page as it is shown: x = a x + b y + c, y = d x + e y + f. */
export type Place = {
  readonly width: number
  readonly height: number
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** In: a loaded page and 16 bytes to work in. Out: its size in points and how places on it are turned upright. */
export const placePage = (pdfium: Pdfium, page: number, scratch: number): Place => {
  pdfium.FPDF_GetPageBoundingBox(page, scratch)
  const view = pdfium.view()
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch + offset, true)) as [number, number, number, number]
  const width = Math.max(1, right - left)
  const height = Math.max(1, top - bottom)
  switch (pdfium.FPDFPage_GetRotation(page)) {
    case 1:
      return { width: height, height: width, a: 0, b: 1, c: -bottom, d: 1, e: 0, f: -left }
    case 2:
      return { width, height, a: -1, b: 0, c: right, d: 0, e: 1, f: -bottom }
    case 3:
      return { width: height, height: width, a: 0, b: -1, c: top, d: -1, e: 0, f: right }
    default:
      return { width, height, a: 1, b: 0, c: -left, d: 0, e: -1, f: top }
  }
}
