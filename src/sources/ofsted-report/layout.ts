/** A stretch of a line without a wide gap, such as one cell of a table. Positions in points from the top left of the page. */
export type Piece = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Font size in points of most of its letters. */
  readonly size: number
  readonly isBold: boolean
}

/** One printed line. `text` has single spaces and no space at either end. */
export type Line = Piece & {
  /** The page, from 1. */
  readonly page: number
  readonly pieces: readonly Piece[]
}

export type PageText = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** What the reader works on: the words of a document and where they stand. Nothing in it depends on a PDF library. */
export type PdfText = { readonly pages: readonly PageText[] }

/** White space of every kind folded to single spaces. Half of a letter, which a damaged font table can give, becomes the sign for one that is lost: no record can keep it. */
export const fold = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\u00a0\u2000-\u200b\u202f]+/g, ' ').trim()
