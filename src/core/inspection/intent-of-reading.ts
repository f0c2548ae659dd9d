import type { AcceptedFinding, AcceptIntent } from './accept-reading.ts'
import type { Source, VisitKind } from './inspection.ts'
import type { Reading } from './reading.ts'

const visitOf = (reading: Reading): VisitKind => {
  switch (reading.kind) {
    case 'inspection-report':
      return reading.frameworkVariant === 'SIF-reinspection' ? 'reinspection' : 'full-inspection'
    case 'letter':
      return reading.visit === 'assurance-visit' ? 'other-visit' : reading.visit
    case 'other-programme':
      return reading.framework === 'JTAI' ? 'joint-targeted-area-inspection' : 'area-send-inspection'
    default:
      return reading satisfies never
  }
}

const findingsOf = (reading: Reading): readonly AcceptedFinding[] =>
  reading.findings.map(({ at, ...finding }, index) => ({ ...finding, page: at.page, readAs: index }))

/**
 * In: a reading and where its document came from. Out: what a person would accept if every item were right, not yet compared.
 * The form starts from it; a correction is a difference from it. Nothing absent from the reading is filled in.
 */
export const intentOf = (reading: Reading, source: Source): AcceptIntent => ({
  inspection: {
    body: null,
    providerAsPrinted: reading.authorityAsPrinted ?? '',
    visit: visitOf(reading),
    framework: reading.frameworkVariant,
    start: reading.inspectionStart,
    end: reading.inspectionEnd,
    datesInWords: null,
    publication: reading.publicationDate === null ? { kind: 'not-known' } : { kind: 'published', on: reading.publicationDate },
    received: null,
    leadInspectors: reading.leadInspectors.map(({ name }) => name),
    theme: reading.kind === 'letter' ? (reading.theme?.text ?? null) : null,
    summary: null,
    source,
    alsoIn: [],
    judgements: reading.judgements.map(({ area, areaAsPrinted, grade, gradeAsPrinted, at }) => ({
      area,
      areaAsPrinted: areaAsPrinted ?? '',
      grade,
      gradeAsPrinted,
      page: at.page,
    })),
  },
  findings: findingsOf(reading),
  leftOut: [],
  completes: null,
  isCompared: false,
})
