import type { Citation, Passage } from '../../core/inspection/reading.ts'
import { fold, type PdfText, type Piece } from './layout.ts'

/** A piece or line together with its page, which is all a citation needs. */
export type Placed = Pick<Piece, 'left' | 'right' | 'top' | 'bottom' | 'text'> & { readonly page: number }

const part = (value: number, whole: number): number => Math.round(Math.min(1, Math.max(0, value / whole)) * 10_000) / 10_000

/** In: the document, the lines something was read from (at least one) and its words. Out: its place on the page it begins on. */
export const cite = (pdf: PdfText, lines: readonly Placed[], quote?: string): Citation => {
  const page = lines[0]!.page
  const here = lines.filter((line) => line.page === page)
  const { width, height } = pdf.pages[page - 1]!
  const left = part(Math.min(...here.map((line) => line.left)), width)
  const top = part(Math.min(...here.map((line) => line.top)), height)
  const right = part(Math.max(...here.map((line) => line.right)), width)
  const bottom = part(Math.max(...here.map((line) => line.bottom)), height)
  const box = { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
  return { page, box, quote: quote ?? joinText(lines.map((line) => line.text)) }
}

/**
 * Joins the lines of one sentence. A word broken at its own hyphen (`multi-` / `agency`) is joined without a space; a hyphen
 * before `and` or `or` (`short-` / `and long-term`) keeps its space. No hyphen is ever taken away: these reports print none
 * that do not belong to a word.
 */
export const joinText = (texts: readonly string[]): string =>
  fold(
    texts.reduce((sum, next) => {
      if (sum === '') return next
      const isBroken = /[\p{L}\d][-‑]$/u.test(sum) && /^[\p{L}\d]/u.test(next) && !/^(?:and|or|to)\s/.test(next)
      return isBroken ? sum + next : `${sum} ${next}`
    }, ''),
  )

/** Words with their place. */
export const printed = (pdf: PdfText, lines: readonly Placed[], text = joinText(lines.map((line) => line.text))): Passage => ({
  text,
  at: cite(pdf, lines, text),
})
