import type { PaperTable } from '../page/paper.ts'

const LONGEST_COUNTED = 220
/** A cell of so many letters or fewer, such as a month or an amount, is kept on one line. */
const SHORT = 19
/** A heading of so many letters or fewer is kept on one line. */
const SHORT_HEADING = 10
/** A column of sentences is never narrower than so many letters, as far as the sheet allows. */
const LEAST_OF_SENTENCES = 15
/** Letters of 12 points across a sheet in each of the faces papers are set in. A web page and a Word document may be shown in Arial, the wider one. Printer 3 took a few too many, and broke “September 2026” in two. */
export const lettersAcross = { arial: 80, sourceSans: 84, sourceSansOfPrinter3: 92 } as const
/** The space at both sides of a cell, in letters. */
const PADDING = 2

/** Headings are set bold, which is wider. */
const BOLD = 1.2

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s\-–/]+/).map((word) => word.length))

type Wanted = { readonly least: number; readonly size: number; readonly isShort: boolean }

const wantedBy = ({ columns, rows }: PaperTable): readonly Wanted[] =>
  columns.map(({ heading }, at) => {
    const cells = rows.map((row) => row[at] ?? '')
    const lengths = cells.map((cell) => Math.min(cell.length, LONGEST_COUNTED))
    const [mean, longest] = [lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, cells.length), Math.max(0, ...lengths)]
    const isShort = longest <= SHORT
    const words = Math.max(Math.ceil(BOLD * longestWord(heading)), heading.length <= SHORT_HEADING ? Math.ceil(BOLD * heading.length) : 0, ...(isShort ? [longest] : cells.map(longestWord)))
    // A square root, since a cell of four times the text is as well served by twice the width and twice the lines.
    return { isShort, least: Math.min(isShort ? words : Math.max(words, LEAST_OF_SENTENCES), 22) + PADDING, size: Math.sqrt(mean * Math.max(mean, longest)) ** 0.85 }
  })

/** Columns of sentences share what the short ones leave, each at least as wide as its longest word. */
const widths = (wanted: readonly Wanted[], letters: number): readonly number[] => {
  const least = wanted.reduce((sum, each) => sum + each.least, 0)
  const long = wanted.filter(({ isShort }) => !isShort)
  if (least >= letters || long.length === 0) return wanted.map((each) => each.least)
  let open = long
  let room = letters - wanted.filter(({ isShort }) => isShort).reduce((sum, each) => sum + each.least, 0)
  for (;;) {
    const sizes = open.reduce((sum, { size }) => sum + size, 0)
    const tight = open.filter(({ size, least: own }) => (room * size) / sizes < own)
    if (tight.length === 0) return wanted.map((each) => (open.includes(each) ? (room * each.size) / sizes : each.least))
    room -= tight.reduce((sum, each) => sum + each.least, 0)
    open = open.filter((each) => !tight.includes(each))
    if (open.length === 0) return wanted.map((each) => each.least)
  }
}

/**
 * How wide each column of a printed table is. In: the table, and how many letters the sheet is wide. Out: one share a column, all positive, adding up to 1: short cells stay on one
 * line, and the rest goes to the columns that hold sentences, by how much they hold.
 */
export const columnShares = (table: PaperTable, letters: number = lettersAcross.arial): readonly number[] => {
  const found = widths(wantedBy(table), letters)
  const sum = found.reduce((one, other) => one + other, 0)
  return found.map((each) => Math.round((each / sum) * 10_000) / 10_000)
}
