import type { Day } from '../calendar/day.ts'
import type { Refusal } from '../refusal.ts'
import type { Addressee, FindingKind } from './finding.ts'
import type { Area, FrameworkVariant } from './framework.ts'
import type { Grade } from './grade.ts'

/** Where something stands on a page, in fractions of the page from its top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The place something was read from: the page from 1, the box on it and the words. Nothing in a reading is without one. */
export type Citation = { readonly page: number; readonly box: Box; readonly quote: string }

/** What the reader saw and did not understand, or looked for and did not find. Page null where it concerns the whole document. */
export type Residue = { readonly page: number | null; readonly what: string; readonly why: string }

/** One stretch of days on site. Some inspections came in two parts, weeks apart. */
export type InspectionPart = { readonly start: Day; readonly end: Day }

export type LeadInspector = { readonly name: string; readonly at: Citation }

export type ReadJudgement = {
  readonly area: Area
  /** Null where the report states the judgement in a sentence instead of a table. */
  readonly areaAsPrinted: string | null
  readonly grade: Grade
  readonly gradeAsPrinted: string
  readonly at: Citation
}

/** The judgement on the local safeguarding children board, printed in the same report until 2017 and never part of the grade. */
export type BoardJudgement = { readonly grade: Grade; readonly asPrinted: string; readonly at: Citation }

/** One recommendation or area for improvement, word for word with line breaks removed. */
export type ReadFinding = {
  readonly kind: FindingKind
  readonly addressee: Addressee
  readonly numberAsPrinted: string | null
  /** The sub-heading or time limit it stands under. */
  readonly group: string | null
  readonly text: string
  readonly subItems: readonly string[]
  readonly at: Citation
}

/** A sentence that says there is nothing to list, such as "There are no priority actions." */
export type StatedNone = { readonly addressee: Addressee; readonly text: string; readonly numberAsPrinted: string | null }

/** The part of the report the findings stand in. `prose` are its words where it has no list. */
export type FindingsPart = { readonly headingAsPrinted: string; readonly prose: string | null; readonly statedNone: readonly StatedNone[] }

export type NumberedParagraphs = { readonly count: number; readonly last: number; readonly missing: readonly number[] }

export type Passage = { readonly text: string; readonly at: Citation }

export const visits = ['focused-visit', 'monitoring-visit', 'assurance-visit'] as const
export type Visit = (typeof visits)[number]

export const documentTypes = [
  'inspection-report', 'safeguarding-board-review', 'focused-visit-letter', 'monitoring-visit-letter', 'assurance-visit-letter',
  'other-inspection-report', 'other-inspection-letter',
] as const
export type DocumentType = (typeof documentTypes)[number]

export type FrameworkFamily = 'LAC-2013' | 'SIF' | 'ILACS' | 'area-SEND' | 'JTAI'

type Read = {
  readonly documentType: DocumentType
  readonly framework: FrameworkFamily
  /** Null where the areas judged fit no known edition. */
  readonly frameworkVariant: FrameworkVariant | Visit | 'area-SEND' | 'JTAI' | null
  readonly pages: number
  readonly titleAsPrinted: string | null
  readonly authorityAsPrinted: string | null
  readonly inspectionDatesAsPrinted: string | null
  /** In the order printed; empty where no dates could be read. */
  readonly inspectionParts: readonly InspectionPart[]
  /** First day of the first part and last day of the last. */
  readonly inspectionStart: Day | null
  readonly inspectionEnd: Day | null
  /** As printed on the first page; of a letter, its date. Reports since 2018 print none. */
  readonly publicationDate: Day | null
  /** Places of the facts above, null where the fact is. */
  readonly places: { readonly title: Citation | null; readonly authority: Citation | null; readonly dates: Citation | null; readonly publicationDate: Citation | null }
  readonly leadInspectors: readonly LeadInspector[]
  readonly judgements: readonly ReadJudgement[]
  readonly boardJudgement: BoardJudgement | null
  /** Null where no heading opens such a part. */
  readonly findingsPart: FindingsPart | null
  readonly findings: readonly ReadFinding[]
  readonly numberedParagraphs: NumberedParagraphs | null
  readonly residue: readonly Residue[]
}

/** A report with graded judgements, or the separate report on a safeguarding board. */
export type InspectionReading = Read & { readonly kind: 'inspection-report' }

/** The letter after a visit between inspections. It gives no grade, and none is taken from it. */
export type LetterReading = Read & {
  readonly kind: 'letter'
  readonly visit: Visit
  readonly theme: Passage | null
  readonly areasCovered: readonly Passage[]
  readonly headlineFindings: readonly Passage[]
}

/** A document of another programme. What it is and when is read; `refusal` says why its outcomes are not. */
export type OtherProgrammeReading = Read & {
  readonly kind: 'other-programme'
  /** Area SEND only, by its printed sentence: 1 typically positive, 2 inconsistent, 3 widespread or systemic failings. */
  readonly areaSendOutcome: 1 | 2 | 3 | null
  readonly refusal: Refusal
}

/** What a reader found in a document. A value that could not be read is null or empty, with a line of residue. */
export type Reading = InspectionReading | LetterReading | OtherProgrammeReading
