import type { NumberedParagraphs } from '../../core/inspection/reading.ts'
import type { Body } from './find-body.ts'
import { findMarker } from './find-marker.ts'

/** A number may be left out by mistake, so a series may jump by this much, but not further. */
const LONGEST_JUMP = 5

type Series = { readonly numbers: number[]; left: number }

/**
 * Counts the numbered paragraphs that run through a report. A part of its own, such as the review of a safeguarding board
 * bound into the same file, may start again at 1. In: the body. Out: how many there are, the last number of the longest
 * series, and the numbers it leaves out; null where nothing is numbered.
 */
export const findNumberedParagraphs = (body: Body): NumberedParagraphs | null => {
  const series: Series[] = []
  const marked = body.lines.flatMap((line) => {
    const marker = findMarker(line)
    return marker === null || marker.kind !== 'number' || line.isBold ? [] : [{ line, marker }]
  })
  for (const [index, { line, marker }] of marked.entries()) {
    const current = series.at(-1)
    const last = current?.numbers.at(-1)
    const isNear = current !== undefined && Math.abs(line.left - current.left) < 45
    if (current !== undefined && last !== undefined && isNear && marker.number === last + 1) {
      current.numbers.push(marker.number)
      current.left = line.left
    } else if (current !== undefined && last !== undefined && isNear && marker.hasStop && marker.number > last && marker.number <= last + LONGEST_JUMP && Math.abs(line.left - current.left) < 3 && (marker.number === last + 2 || marked[index + 1]?.marker.number === marker.number + 1)) {
      current.numbers.push(marker.number)
    } else if (marker.number === 1 && marker.hasStop && (current === undefined || current.numbers.length < 3 || Math.abs(line.left - current.left) < 3)) {
      series.push({ numbers: [1], left: line.left })
    }
  }
  const real = series.filter(({ numbers }) => numbers.length >= 3)
  if (real.length === 0) return null
  const longest = real.reduce((best, next) => (next.numbers.length > best.numbers.length ? next : best)).numbers
  const last = longest.at(-1)!
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !longest.includes(number))
  return { count: real.reduce((sum, { numbers }) => sum + numbers.length, 0), last, missing }
}
