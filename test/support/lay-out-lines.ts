import { findBody, type Body } from '../../src/sources/ofsted-report/find-body.ts'
import type { Line, PageText, PdfText, Piece } from '../../src/sources/ofsted-report/layout.ts'

type Given = { readonly x?: number; readonly size?: number; readonly bold?: boolean; readonly gap?: number }

/** One line: its words, or its cells as `[x, words]`, and how it differs from ordinary text at the margin. */
export type Row = readonly [string | readonly (readonly [number, string])[], Given?]

const LETTER = 0.5

/**
 * Lays out lines for a test of a pass: pages of rows, each row a line of 12 points below the one before it, with `gap` points
 * of white above. A letter is half as wide as the font is high.
 */
export const layOut = (...pages: readonly (readonly Row[])[]): { readonly pdf: PdfText; readonly body: Body; readonly front: readonly Line[] } => {
  const pdf: PdfText = {
    pages: pages.map((rows, index): PageText => {
      let top = 100
      const lines = rows.map(([words, { x = 71, size = 12, bold = false, gap = 2 } = {}]): Line => {
        top += gap
        const cells = typeof words === 'string' ? [[x, words] as const] : words
        const pieces = cells.map(([left, text]): Piece => ({ text, left, right: left + text.length * size * LETTER, top, bottom: top + size, size, isBold: bold }))
        top += size
        return { ...pieces[0]!, text: pieces.map((piece) => piece.text).join(' '), right: pieces.at(-1)!.right, page: index + 1, pieces }
      })
      return { number: index + 1, width: 595, height: 842, lines }
    }),
  }
  return { pdf, body: findBody(pdf), front: pdf.pages.flatMap((page) => page.lines) }
}
