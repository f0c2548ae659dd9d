import type { Evidence, EvidenceLinks } from '../../core/evidence/evidence.ts'
import { jsonText, type Apply } from './apply.ts'

const jsonOrNull = (value: unknown): string | null => (value === null ? null : jsonText(value))

/** A link as a row without its place: one end, and what it shows where that end is an outcome. */
type End = { readonly finding: string | null; readonly outcome: string | null; readonly action: string | null; readonly measure: string | null; readonly shows: EvidenceLinks['outcomes'][number]['shows'] | null }
const noEnd: End = { finding: null, outcome: null, action: null, measure: null, shows: null }

const endsOf = ({ findings, outcomes, actions, measures }: EvidenceLinks): readonly End[] => [
  ...findings.map((finding) => ({ ...noEnd, finding })),
  ...outcomes.map(({ outcome, shows }) => ({ ...noEnd, outcome, shows })),
  ...actions.map((action) => ({ ...noEnd, action })),
  ...measures.map((measure) => ({ ...noEnd, measure })),
]

/**
 * What the journal says of a piece: never its words or the name of its file, because a line of the journal can not be taken back when the law
 * asks that the words be erased.
 */
const traceOf = ({ content, speaksOf, received, links, textCheck }: Evidence) => ({
  kind: content.kind,
  speaksOf,
  received,
  links,
  file: content.kind === 'document' ? content.file.sha256 : null,
  wentPastWarning: textCheck === null ? null : textCheck.shapes,
})

export const evidenceOffered: Apply<'evidence-offered'> = async (inside, { programme, evidence, file }) => {
  const { id, title, says, content, speaksOf, received, links, offered, textCheck } = evidence
  await inside
    .insertInto('evidence')
    .values({
      programme, id, title, says, content: jsonText(content), from_day: speaksOf.from, to_day: speaksOf.to, received,
      offered_by: offered.by, offered_name: offered.name, capacity: offered.capacity, offered_on: offered.on,
      text_check: jsonOrNull(textCheck), withdrawn: null, erased: null,
    })
    .execute()
  const ends = endsOf(links)
  if (ends.length > 0) await inside.insertInto('evidence_link').values(ends.map((end, index) => ({ programme, evidence: id, position: index + 1, ...end }))).execute()
  if (file !== null && content.kind === 'document') {
    const { sha256, mediaType, size } = content.file
    await inside.insertInto('evidence_file').values({ programme, evidence: id, sha256, media_type: mediaType, size, bytes: file.bytes, words: file.text }).execute()
  }
  return { subject: { kind: 'evidence', id }, after: traceOf(evidence) }
}
