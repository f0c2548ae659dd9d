import type { Day } from '../../core/calendar/day.ts'
import type { Citation, InspectionPart, Residue } from '../../core/inspection/reading.ts'
import { cite, joinText } from './cite.ts'
import type { Line, PdfText } from './layout.ts'
import { parseDateRange, parsePrintedDay } from './parse-dates.ts'

export type InspectionDates = { readonly asPrinted: string; readonly parts: readonly [InspectionPart, ...InspectionPart[]]; readonly at: Citation }

export type PrintedDay = { readonly day: Day; readonly at: Citation }

const INSPECTION = /^(?:(?:inspection|visit|re-?inspection) dates?|dates? of (?:the )?(?:inspection|visit))\s*:?\s*/i
const PUBLISHED = /^(?:report |letter )?(?:published|publication date|date published)\s*:?\s*(?:on\s+)?/i
const DATE_WORDS = /^(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|and\b|to\b|[–—-])[\s\da-z–—,&-]*$/i

/** The line that begins with a label, and those below that go on with its dates. */
const labelled = (lines: readonly Line[], label: RegExp): readonly Line[] => {
  const index = lines.findIndex((line) => label.test(line.text))
  if (index === -1) return []
  const found = [lines[index]!]
  for (const next of lines.slice(index + 1, index + 4)) {
    const last = found.at(-1)!
    if (!DATE_WORDS.test(next.text) || next.top - last.bottom > last.size * 1.2) break
    found.push(next)
  }
  return found
}

/**
 * When inspectors were on site, from the label on the first page (all parts). In: the document and the lines of its first
 * pages. Out: the dates, or null with a residue line where they are missing or not understood.
 */
export const findInspectionDates = (pdf: PdfText, front: readonly Line[]): { readonly dates: InspectionDates | null; readonly residue: readonly Residue[] } => {
  const lines = labelled(front, INSPECTION)
  if (lines.length === 0) return { dates: null, residue: [{ page: 1, what: 'inspection dates', why: 'no line on the first page begins with "Inspection dates"' }] }
  for (let count = lines.length; count > 0; count -= 1) {
    const asPrinted = joinText(lines.slice(0, count).map((line) => line.text)).replace(INSPECTION, '')
    const parts = parseDateRange(asPrinted)
    if (parts !== null) return { dates: { asPrinted, parts, at: cite(pdf, lines.slice(0, count)) }, residue: [] }
  }
  return { dates: null, residue: [{ page: lines[0]!.page, what: joinText(lines.map((line) => line.text)), why: 'these inspection dates could not be understood' }] }
}

/** The publication date printed on the first page. Reports since 2018 print none, so its absence is no residue. */
export const findPublicationDate = (pdf: PdfText, front: readonly Line[]): { readonly publicationDate: PrintedDay | null; readonly residue: readonly Residue[] } => {
  const line = front.find((line) => PUBLISHED.test(line.text) && /\d/.test(line.text) && line.text.length < 60)
  if (line === undefined) return { publicationDate: null, residue: [] }
  const asPrinted = line.text.replace(PUBLISHED, '')
  const day = parsePrintedDay(asPrinted)
  return day === null
    ? { publicationDate: null, residue: [{ page: line.page, what: line.text, why: 'this publication date could not be understood' }] }
    : { publicationDate: { day, at: cite(pdf, [line]) }, residue: [] }
}
