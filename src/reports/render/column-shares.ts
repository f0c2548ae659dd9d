import type { PaperTable } from '../page/paper.ts'

const LONGEST_COUNTED = 220
const SHORT = 19
const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s\-–/]+/).map((word) => word.length))

/**
 * How wide each column of a printed table is. In: the table. Out: one share a column, all positive, adding up to 1: by how much its cells
 * hold, yet none so narrow that its longest word breaks, as far as the sheet allows.
 */
export const columnShares = ({ columns, rows }: PaperTable): readonly number[] => {
  const wanted = columns.map(({ heading }, at) => {
    const cells = rows.map((row) => Math.min(row[at]?.length ?? 0, LONGEST_COUNTED))
    const mean = cells.reduce((sum, each) => sum + each, 0) / Math.max(1, cells.length)
    const longest = Math.max(0, ...cells)
    // A short cell, such as a month or an amount, is kept on one line.
    const least = Math.max(longestWord(heading), longest <= SHORT ? longest : 0, ...rows.map((row) => longestWord(row[at] ?? ''))) + 2
    // A square root, since a cell of four times the text is as well served by twice the width and twice the lines.
    return { least: Math.min(Math.max(least, longest > SHORT ? 15 : 0), 22), size: Math.max(least, Math.sqrt(mean * Math.max(mean, longest)) ** 0.85) }
  })
  const total = wanted.reduce((sum, { size }) => sum + size, 0)
  // Letters of 12 points across a sheet in Arial, the wider of the two faces papers are set in.
  const lines = 80
  const shares = wanted.map(({ size, least }) => Math.max(size / total, Math.min(least / lines, 0.5)))
  const sum = shares.reduce((one, other) => one + other, 0)
  return shares.map((share) => Math.round((share / sum) * 10_000) / 10_000)
}
