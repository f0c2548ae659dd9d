import type { Reading } from '../core/inspection/reading.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'

type Json = Readonly<Record<string, unknown>>

export const refusalJson = (refusal: Refusal): Json => ({ refusal: { code: refusal.code, message: refusal.message, what_to_do: refusal.whatToDo } })

const numberJson = (printed: string | null): number | null => (printed === null ? null : Number(printed))

const recommendationsJson = ({ findingsPart, findings }: Reading): Json | null =>
  findingsPart === null
    ? null
    : {
        heading_as_printed: findingsPart.headingAsPrinted,
        count: findings.length,
        prose: findingsPart.prose,
        stated_none: findingsPart.statedNone.map((none) => ({ body: none.addressee, text: none.text, number_as_printed: numberJson(none.numberAsPrinted) })),
        items: findings.map((item) => ({
          body: item.addressee, kind: item.kind, number_as_printed: numberJson(item.numberAsPrinted), group: item.group, text: item.text,
          sub_items: item.subItems, page: item.at.page,
        })),
      }

const common = (reading: Reading): Json => ({
  document_type: reading.documentType,
  framework: reading.framework,
  framework_variant: reading.frameworkVariant,
  authority_as_printed: reading.authorityAsPrinted,
  title_as_printed: reading.titleAsPrinted,
  inspection_dates_as_printed: reading.inspectionDatesAsPrinted,
  inspection_parts: reading.inspectionParts.length === 0 ? null : reading.inspectionParts,
  inspection_start: reading.inspectionStart,
  inspection_end: reading.inspectionEnd,
  publication_date_as_printed: reading.publicationDate,
  lead_inspectors: reading.leadInspectors.map(({ name }) => name),
  judgements: reading.judgements.map((judgement) => ({
    area: judgement.area, area_as_printed: judgement.areaAsPrinted, grade: judgement.grade, grade_as_printed: judgement.gradeAsPrinted, page: judgement.at.page,
  })),
  overall_effectiveness: reading.judgements.find(({ area }) => area === 'overall-effectiveness')?.grade ?? null,
  safeguarding_board_judgement:
    reading.boardJudgement === null ? null : { grade: reading.boardJudgement.grade, as_printed: reading.boardJudgement.asPrinted },
  safeguarding_board_judgement_page: reading.boardJudgement?.at.page ?? null,
  area_send_outcome: reading.kind === 'other-programme' ? reading.areaSendOutcome : null,
  recommendations: recommendationsJson(reading),
  numbered_paragraphs:
    reading.numberedParagraphs === null
      ? null
      : { count: reading.numberedParagraphs.count, last: reading.numberedParagraphs.last, missing_numbers: reading.numberedParagraphs.missing },
  residue: reading.residue,
})

/** In: a reading or refusal. Out: the members of one line of `read-report`, without those about the file itself. */
export const readingJson = (reading: Reading | Refusal): Json => {
  // The list of checked readings has a document type of its own for what is no PDF at all.
  if (isRefusal(reading)) return reading.code === 'not-a-pdf' ? { document_type: 'not-a-pdf', ...refusalJson(reading) } : refusalJson(reading)
  switch (reading.kind) {
    case 'inspection-report':
      return common(reading)
    case 'letter':
      return {
        ...common(reading),
        theme: reading.theme?.text ?? null,
        areas_covered: reading.areasCovered.map(({ text, at }) => ({ text, page: at.page })),
        headline_findings: reading.headlineFindings.map(({ text, at }) => ({ text, page: at.page })),
      }
    case 'other-programme':
      return { ...common(reading), ...refusalJson(reading.refusal) }
    default:
      return reading satisfies never
  }
}
