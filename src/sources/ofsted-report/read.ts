import { frameworks, type FrameworkVariant } from '../../core/inspection/framework.ts'
import type { InspectionReading, ReadJudgement, Reading, Residue } from '../../core/inspection/reading.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { factsOf } from './facts-of.ts'
import { findBody, type Body } from './find-body.ts'
import { findInspectionDates, findPublicationDate } from './find-dates.ts'
import { findJudgementTable } from './find-judgement-table.ts'
import { findLeadInspectors } from './find-lead-inspectors.ts'
import { findNumberedParagraphs } from './find-numbered-paragraphs.ts'
import { findRecommendations } from './find-recommendations.ts'
import { findBoardJudgement, findGradedHeadings, findOverallJudgement } from './find-stated-judgements.ts'
import { findTitle } from './find-title.ts'
import type { Line, PdfText } from './layout.ts'
import { readLetter } from './read-letter.ts'
import { readAreaSend, readJointInspection } from './read-other-programme.ts'
import { recognise, type Recognised } from './recognise.ts'

type Report = Extract<Recognised, { kind: 'report' | 'safeguarding-board-review' }>

const judgementsOf = (pdf: PdfText, front: readonly Line[], body: Body, report: Report): { readonly judgements: readonly ReadJudgement[]; readonly residue: readonly Residue[] } => {
  if (report.kind === 'safeguarding-board-review') return { judgements: [], residue: [] }
  switch (report.family) {
    case 'ILACS':
      return findJudgementTable(pdf, body.lines.filter((line) => line.page <= 2))
    case 'LAC-2013':
      return { judgements: findGradedHeadings(pdf, body), residue: [] }
    case 'SIF': {
      const overall = findOverallJudgement(pdf, front, body)
      const table = findJudgementTable(pdf, body.lines.filter((line) => line.page === 1))
      return {
        judgements: [...(overall === null ? [] : [overall]), ...table.judgements],
        residue: [...(overall === null ? [{ page: 1, what: 'overall judgement', why: 'no heading on the first page states it' }] : []), ...table.residue],
      }
    }
    default:
      return report.family satisfies never
  }
}

/** ILACS editions differ by what they judge; the others by their title. */
const variantOf = (report: Report, judgements: readonly ReadJudgement[]): FrameworkVariant | null => {
  if (report.kind === 'safeguarding-board-review') return 'SIF'
  if (report.family === 'LAC-2013') return 'LAC-2013'
  if (report.family === 'SIF') return report.isReinspection ? 'SIF-reinspection' : 'SIF'
  const has = (area: ReadJudgement['area']): boolean => judgements.some((judgement) => judgement.area === area)
  if (has('children-in-care-and-care-leavers')) return 'ILACS-2018'
  if (!has('care-leavers')) return null
  return has('overall-effectiveness') ? 'ILACS-2023' : 'ILACS-2026'
}

/** What the framework judges and the report was not seen to; what was judged twice; an edition out of its time. */
const doubts = (reading: Omit<InspectionReading, 'residue'>): readonly Residue[] => {
  const framework = frameworks.find(({ variant }) => variant === reading.frameworkVariant)
  if (framework === undefined) return [{ page: 1, what: 'framework', why: 'the areas judged fit no edition of the framework' }]
  if (reading.documentType === 'safeguarding-board-review') return []
  const start = reading.inspectionStart
  return [
    ...framework.judges.flatMap((area) => {
      const found = reading.judgements.filter((judgement) => judgement.area === area).length
      if (found === 1) return []
      return [{ page: 1, what: `judgement: ${area}`, why: found === 0 ? 'this framework judges it and no grade was found' : 'more than one grade was found' }]
    }),
    ...(start !== null && (start < framework.from || (framework.to !== null && start > framework.to))
      ? [{ page: 1, what: start, why: 'the inspection is outside the time this edition of the framework was in use' }]
      : []),
  ]
}

const readReport = (pdf: PdfText, front: readonly Line[], body: Body, report: Report): InspectionReading => {
  const { title, authority } = findTitle(pdf, front)
  const { dates, residue: dateResidue } = findInspectionDates(pdf, front.filter((line) => line.page === 1))
  const { publicationDate, residue: publicationResidue } = findPublicationDate(pdf, front.filter((line) => line.page === 1))
  const { leadInspectors, residue: inspectorResidue } = findLeadInspectors(pdf, body.lines)
  const { judgements, residue: judgementResidue } = judgementsOf(pdf, front, body, report)
  const isBoardReview = report.kind === 'safeguarding-board-review'
  const found = findRecommendations(pdf, body, isBoardReview ? 'safeguarding-board' : 'local-authority')
  const reading = {
    kind: 'inspection-report',
    documentType: isBoardReview ? 'safeguarding-board-review' : 'inspection-report',
    framework: isBoardReview ? 'SIF' : report.family,
    frameworkVariant: variantOf(report, judgements),
    pages: pdf.pages.length,
    ...factsOf({ title, authority, dates, publicationDate }),
    leadInspectors,
    judgements,
    boardJudgement: isBoardReview || report.family === 'SIF' ? findBoardJudgement(pdf, body) : null,
    findingsPart: found.part,
    findings: found.findings,
    numberedParagraphs: findNumberedParagraphs(body),
  } as const
  const residue = [
    ...(title === null ? [{ page: 1, what: 'title', why: 'no large or bold words stand at the top of the first page' }] : []),
    ...(authority === null ? [{ page: 1, what: title?.text ?? 'authority', why: 'the title names no authority that could be read' }] : []),
    ...dateResidue, ...publicationResidue, ...inspectorResidue, ...judgementResidue, ...found.residue, ...doubts(reading),
  ]
  return { ...reading, residue }
}

/**
 * Reads one document of Ofsted. In: its words with their places. Out: a reading, in which every fact carries its page, place
 * and words, and whatever was seen and not understood stands in the residue; or a refusal where the document is not about
 * children's services. Nothing is guessed, and an overall grade that is not printed is never worked out.
 */
export const readOfstedReport = (pdf: PdfText): Reading | Refusal => {
  const front = pdf.pages.slice(0, 2).flatMap((page) => page.lines)
  const body = findBody(pdf)
  const recognised = recognise(front)
  switch (recognised.kind) {
    case 'report':
    case 'safeguarding-board-review':
      return readReport(pdf, front, body, recognised)
    case 'letter':
      return readLetter(pdf, body, recognised.visit)
    case 'area-SEND':
      return readAreaSend(pdf, front)
    case 'JTAI':
      return readJointInspection(pdf, front, body)
    case 'earlier-programme':
      return refuse(
        'earlier-programme',
        'This is a report of an inspection programme that ended before the ones this reader knows, so its grades are not taken.',
        'Enter the inspection by hand and attach the PDF to it.',
      )
    case 'unknown':
      return refuse(
        'not-an-inspection',
        'This PDF does not say on its first page that it is an Ofsted report or letter about children’s services.',
        'Choose the PDF of an inspection report, or a letter after a focused or monitoring visit, as Ofsted published it.',
      )
    default:
      return recognised satisfies never
  }
}
