import { day } from '../../src/core/calendar/day.ts'
import type { Citation, InspectionReading, ReadFinding, ReadJudgement } from '../../src/core/inspection/reading.ts'

const at = (page: number, top: number): Citation => ({ page, box: { left: 0.1, top, width: 0.6, height: 0.03 }, quote: 'words' })

const judgement = (area: ReadJudgement['area'], grade: ReadJudgement['grade'], gradeAsPrinted: string, top: number): ReadJudgement => ({
  area,
  areaAsPrinted: `Printed name of ${area}`,
  grade,
  gradeAsPrinted,
  at: at(1, top),
})

export const readFinding = (text: string, over: Partial<ReadFinding> = {}): ReadFinding => ({
  kind: 'area-for-improvement',
  addressee: 'local-authority',
  numberAsPrinted: null,
  group: null,
  text,
  subItems: [],
  at: at(2, 0.4),
  ...over,
})

/** A reading of an invented report of April 2026 or later: four judgements, none of them overall, and two findings. */
export const reading = (over: Partial<InspectionReading> = {}): InspectionReading => ({
  kind: 'inspection-report',
  documentType: 'inspection-report',
  framework: 'ILACS',
  frameworkVariant: 'ILACS-2026',
  pages: 3,
  titleAsPrinted: 'Inspection of Sampleshire children’s services',
  authorityAsPrinted: 'Sampleshire',
  inspectionDatesAsPrinted: '11 to 22 May 2026',
  inspectionParts: [{ start: day('2026-05-11'), end: day('2026-05-22') }],
  inspectionStart: day('2026-05-11'),
  inspectionEnd: day('2026-05-22'),
  publicationDate: null,
  places: { title: at(1, 0.1), authority: at(1, 0.1), dates: at(1, 0.2), publicationDate: null },
  leadInspectors: [{ name: 'Ines Inspector', at: at(1, 0.25) }],
  judgements: [
    judgement('leaders-impact', 'outstanding', 'Outstanding', 0.3),
    judgement('help-and-protection', 'good', 'Good', 0.35),
    judgement('children-in-care', 'good', 'Good', 0.4),
    judgement('care-leavers', 'requires-improvement', 'Requires improvement to be good', 0.45),
  ],
  boardJudgement: null,
  findingsPart: { headingAsPrinted: 'What needs to improve?', prose: null, statedNone: [] },
  findings: [readFinding('The timeliness of visits.'), readFinding('The quality of plans:', { subItems: ['for children in need', 'for care leavers'], at: at(3, 0.2) })],
  numberedParagraphs: null,
  residue: [],
  ...over,
})
