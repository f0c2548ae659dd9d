import type { Finding } from '../../../core/inspection/finding.ts'
import type { Citation, Reading } from '../../../core/inspection/reading.ts'

/** Something a reading found, with its place: the form and the pictures name it by the same id. */
export type MarkedPlace = { readonly id: string; readonly label: string; readonly at: Citation }

const place = (id: string, label: string, at: Citation | null): readonly MarkedPlace[] => (at === null ? [] : [{ id, label, at }])

/** In: a reading. Out: every place it cites, in the order of the form. Ids are those of the form’s items. */
export const placesIn = (reading: Reading): readonly MarkedPlace[] => [
  ...place('provider', 'Who was inspected', reading.places.authority ?? reading.places.title),
  ...place('start', 'Days on site', reading.places.dates),
  ...place('publication', 'Publication', reading.places.publicationDate),
  ...reading.leadInspectors.slice(0, 1).flatMap(({ at }) => place('inspectors', 'Lead inspectors', at)),
  ...(reading.kind === 'letter' ? place('theme', 'Theme', reading.theme?.at ?? null) : []),
  ...reading.judgements.flatMap(({ at }, index) => place(`judgement-${index}`, `Judgement ${index + 1}`, at)),
  ...place('summary', 'Judgement on the safeguarding board', reading.boardJudgement?.at ?? null),
  ...reading.findings.flatMap(({ at }, index) => place(`finding-${index}`, `Finding ${index + 1}`, at)),
]

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** In: a reading and a finding accepted from it. Out: the id of its place, or null where its words were corrected or added. */
export const placeOfFinding = (reading: Reading, finding: Pick<Finding, 'text' | 'page'>): string | null => {
  const index = reading.findings.findIndex(({ text, at }) => squeezed(text) === squeezed(finding.text) && (finding.page === null || at.page === finding.page))
  return index === -1 ? null : `finding-${index}`
}

/** In: a report, and a finding of it. Out: the address of the place on the page it came from, or of the page. */
export const addressOfPlace = (report: string, reading: Reading | null, finding: Pick<Finding, 'text' | 'page'>): string | null => {
  const place = reading === null ? null : placeOfFinding(reading, finding)
  if (place !== null) return `${report}#mark-${place}`
  return finding.page === null ? null : `${report}#page-${finding.page}`
}
