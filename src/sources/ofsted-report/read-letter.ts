import type { LetterReading, Passage, Residue, Visit } from '../../core/inspection/reading.ts'
import { cite, joinText, printed } from './cite.ts'
import { isHeading, type Body } from './find-body.ts'
import type { InspectionDates } from './find-dates.ts'
import { findLeadInspectors } from './find-lead-inspectors.ts'
import { findRecommendations } from './find-recommendations.ts'
import { factsOf } from './facts-of.ts'
import { gatherItems } from './gather-items.ts'
import type { Line, PdfText } from './layout.ts'
import { parseDateRange, parsePrintedDay } from './parse-dates.ts'
import { authorityInTitle } from './find-title.ts'

const visitWords: Readonly<Record<Visit, RegExp>> = {
  'focused-visit': /focused visit/i,
  'monitoring-visit': /monitoring visit/i,
  'assurance-visit': /assurance visit/i,
}

/** The lines under a heading, up to the next one. */
const under = (body: Body, heading: RegExp): readonly Line[] => {
  const start = body.lines.findIndex((line) => isHeading(line, body) && heading.test(line.text))
  if (start === -1) return []
  const rest = body.lines.slice(start + 1)
  const end = rest.findIndex((line) => isHeading(line, body))
  return end === -1 ? rest : rest.slice(0, end)
}

/** The passages under a heading; a sentence that only leads up to a list is left out. */
const partsUnder = (pdf: PdfText, body: Body, heading: RegExp): readonly Passage[] => {
  const entries = gatherItems(under(body, heading), body)
  const isList = entries.some((entry) => entry.kind === 'item')
  return entries
    .filter((entry) => !(isList && entry.kind !== 'item' && entry.text.endsWith(':')))
    .map((entry) => printed(pdf, entry.lines, entry.kind === 'item' ? joinText([entry.text, ...entry.subItems]) : entry.text))
}

/** The sentence of the opening that says what the visit looked at. */
const themeIn = (pdf: PdfText, opening: readonly Line[]): Passage | null => {
  const text = joinText(opening.map((line) => line.text))
  const sentence = text.split(/(?<=[.])\s+(?=\p{Lu})/u).find((part) => /\b(?:looked at|reviewed|focused on|evaluated|considered|examined|areas covered)\b/i.test(part) && !/^this letter/i.test(part))
  return sentence === undefined ? null : { text: sentence, at: cite(pdf, opening, sentence) }
}

/** Days of the visit: from a label, or from "carried out on 2 and 3 July 2024" in the opening. */
const visitDates = (pdf: PdfText, opening: readonly Line[]): InspectionDates | null => {
  const text = joinText(opening.map((line) => line.text))
  const asPrinted =
    /\b(?:on|from|between|dates?:)\s+((?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\b[\s\w,–—&-]{0,60}?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\s+\d{4}))/i.exec(text)?.[1]
  if (asPrinted === undefined) return null
  // "2 and 3 July 2024" is one stretch of two days, not two visits.
  const parts = parseDateRange(asPrinted.replace(/ and /i, ' to '))
  return parts === null ? null : { asPrinted, parts, at: cite(pdf, opening, asPrinted) }
}

/**
 * Reads the letter after a focused, monitoring or assurance visit: its date, the days of the visit, the theme, the areas
 * covered, the headline findings, areas for priority action and what needs to improve. No grade is taken from it.
 */
export const readLetter = (pdf: PdfText, body: Body, visit: Visit): LetterReading => {
  const residue: Residue[] = []
  const first = body.lines.filter((line) => line.page === 1)
  const salutation = first.findIndex((line) => /^dear\b/i.test(line.text))
  const titleAt = first.findIndex((line) => isHeading(line, body) && visitWords[visit].test(line.text))
  const title = titleAt === -1 ? [] : first.slice(titleAt, titleAt + 3).filter((line, index, all) => isHeading(line, body) && (index === 0 || isHeading(all[index - 1]!, body)))
  const afterTitle = titleAt === -1 ? first.slice(salutation + 1) : first.slice(titleAt + title.length)
  const nextHeading = afterTitle.findIndex((line) => isHeading(line, body))
  const opening = nextHeading === -1 ? afterTitle.slice(0, 30) : afterTitle.slice(0, nextHeading)
  const dateLine = first.slice(0, salutation === -1 ? 15 : salutation).find((line) => parsePrintedDay(line.text) !== null)
  const publicationDate = dateLine === undefined ? null : { day: parsePrintedDay(dateLine.text)!, at: cite(pdf, [dateLine]) }
  if (publicationDate === null) residue.push({ page: 1, what: 'date of the letter', why: 'no line above the greeting is a date' })
  const titleRead = title.length === 0 ? null : printed(pdf, title)
  const name = titleRead === null ? null : authorityInTitle(titleRead.text)
  if (name === null) residue.push({ page: 1, what: titleRead?.text ?? 'title', why: 'the title names no authority that could be read' })
  const dates = opening.length === 0 ? null : visitDates(pdf, opening)
  if (dates === null) residue.push({ page: 1, what: 'dates of the visit', why: 'the opening does not say in a known way when the visit was' })
  const found = findRecommendations(pdf, body, 'local-authority')
  const inspectors = findLeadInspectors(pdf, body.lines)
  return {
    kind: 'letter',
    documentType: `${visit}-letter`,
    framework: 'ILACS',
    frameworkVariant: visit,
    visit,
    pages: pdf.pages.length,
    ...factsOf({ title: titleRead, authority: name === null ? null : printed(pdf, title, name), dates, publicationDate }),
    leadInspectors: inspectors.leadInspectors,
    judgements: [],
    boardJudgement: null,
    findingsPart: found.part,
    findings: found.findings.map((finding) => (finding.kind === 'priority-and-immediate-action' ? { ...finding, kind: 'area-for-priority-action' } : finding)),
    numberedParagraphs: null,
    theme: opening.length === 0 ? null : themeIn(pdf, opening),
    areasCovered: partsUnder(pdf, body, /^areas covered/i),
    headlineFindings: partsUnder(pdf, body, /^(?:headline findings|overview|summary of findings)/i),
    residue: [...residue, ...inspectors.residue, ...(found.part === null ? [] : found.residue)],
  }
}
