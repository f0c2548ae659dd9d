import type { OtherProgrammeReading } from '../../core/inspection/reading.ts'
import { refuse } from '../../core/refusal.ts'
import { cite, joinText, printed } from './cite.ts'
import type { Body } from './find-body.ts'
import { factsOf } from './facts-of.ts'
import { findInspectionDates } from './find-dates.ts'
import { findTitle } from './find-title.ts'
import type { Line, PdfText } from './layout.ts'
import { parseDateRange, parsePrintedDay } from './parse-dates.ts'

const nothingGraded = { leadInspectors: [], judgements: [], boardJudgement: null, findingsPart: null, findings: [], numberedParagraphs: null } as const

const outcomeIn = (text: string): 1 | 2 | 3 | null =>
  /widespread and\/or systemic failings|widespread or systemic failings/i.test(text) ? 3
    : /inconsistent experiences and outcomes/i.test(text) ? 2
      : /typically lead to positive experiences/i.test(text) ? 1 : null

/** "took place from 18 to 22 November 2024", "Between 6 and 10 November 2017, Ofsted ..." */
const SPAN =
  /\b(?:from|between|on)\s+(\d{1,2}(?:\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))?(?:\s+\d{4})?\s*(?:to|and|–|-)\s*\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4})/i

/** Recognises an area SEND inspection. Its outcome is one of three sentences, not a grade. */
export const readAreaSend = (pdf: PdfText, front: readonly Line[]): OtherProgrammeReading => {
  const first = front.filter((line) => line.page === 1)
  // Until 2022 the result came as a letter without grades or outcomes.
  const isLetter = first.some((line) => /^dear\b/i.test(line.text))
  const labelled = findInspectionDates(pdf, first)
  const text = joinText(first.map((line) => line.text))
  const range = isLetter ? SPAN.exec(text.slice(text.search(/\bdear\b/i) + 1))?.[1] : undefined
  const parts = range === undefined ? null : parseDateRange(range.replace(/ and /i, ' to '))
  const dates = labelled.dates ?? (range === undefined || parts === null ? null : { asPrinted: range, parts, at: cite(pdf, first, range) })
  const dateLine = isLetter ? first.slice(0, 15).find((line) => parsePrintedDay(line.text) !== null) : undefined
  return {
    kind: 'other-programme',
    documentType: isLetter ? 'other-inspection-letter' : 'other-inspection-report',
    framework: 'area-SEND',
    frameworkVariant: 'area-SEND',
    pages: pdf.pages.length,
    ...factsOf({ title: findTitle(pdf, front).title, authority: null, dates, publicationDate: dateLine === undefined ? null : { day: parsePrintedDay(dateLine.text)!, at: cite(pdf, [dateLine]) } }),
    ...nothingGraded,
    areaSendOutcome: isLetter ? null : outcomeIn(text),
    residue: dates === null ? labelled.residue : [],
    refusal: refuse(
      'other-programme',
      'This is an area SEND inspection. It covers the council, health services and their partners together and gives no grades to children’s services.',
      'Choose a report on an inspection of local authority children’s services.',
    ),
  }
}

/** Recognises the letter of a joint targeted area inspection, which gives no grades. */
export const readJointInspection = (pdf: PdfText, front: readonly Line[], body: Body): OtherProgrammeReading => {
  const first = body.lines.filter((line) => line.page === 1)
  const dateLine = first.slice(0, 15).find((line) => parsePrintedDay(line.text) !== null)
  const text = joinText(first.map((line) => line.text))
  const range = SPAN.exec(text.slice(text.search(/\bdear\b/i) + 1))?.[1]
  const parts = range === undefined ? null : parseDateRange(range.replace(/ and /i, ' to '))
  const title = first.filter((line) => line.isBold && line.size <= body.size + 4)
  const at = title.findIndex((line) => /joint targeted area inspection/i.test(line.text))
  const heading = at === -1 ? [] : title.slice(at, at + 3).filter((line, index, all) => index === 0 || line.top - all[index - 1]!.top < line.size * 1.5)
  return {
    kind: 'other-programme',
    documentType: 'other-inspection-letter',
    framework: 'JTAI',
    frameworkVariant: 'JTAI',
    pages: pdf.pages.length,
    ...factsOf({
      title: heading.length > 0 ? printed(pdf, heading) : findTitle(pdf, front).title,
      authority: null,
      dates: range === undefined || parts === null ? null : { asPrinted: range, parts, at: cite(pdf, first, range) },
      publicationDate: dateLine === undefined ? null : { day: parsePrintedDay(dateLine.text)!, at: cite(pdf, [dateLine]) },
    }),
    ...nothingGraded,
    areaSendOutcome: null,
    residue: [],
    refusal: refuse(
      'other-programme',
      'This is the letter of a joint targeted area inspection. It covers the council, police, health and others together and gives no grades.',
      'Choose a report on an inspection of local authority children’s services.',
    ),
  }
}
