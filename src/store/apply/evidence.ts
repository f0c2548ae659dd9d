import { sql } from 'kysely'
import type { Evidence, EvidenceLinks } from '../../core/evidence/evidence.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

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

const addLinks = async (inside: Inside, { programme, id }: Evidence, links: EvidenceLinks): Promise<void> => {
  const ends = endsOf(links)
  if (ends.length === 0) return
  const { last } = await inside.selectFrom('evidence_link').select((of) => of.fn.coalesce(of.fn.max('position'), sql<number>`0`).as('last')).where('programme', '=', programme).where('evidence', '=', id).executeTakeFirstOrThrow()
  await inside.insertInto('evidence_link').values(ends.map((end, index) => ({ programme, evidence: id, position: last + index + 1, ...end }))).execute()
}

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
  await addLinks(inside, evidence, links)
  if (file !== null && content.kind === 'document') {
    const { sha256, mediaType, size } = content.file
    await inside.insertInto('evidence_file').values({ programme, evidence: id, sha256, media_type: mediaType, size, bytes: file.bytes, words: file.text }).execute()
  }
  return { subject: { kind: 'evidence', id }, after: traceOf(evidence) }
}

export const evidenceLinked: Apply<'evidence-linked'> = async (inside, { evidence, added }) => {
  await addLinks(inside, evidence, added)
  return { subject: { kind: 'evidence', id: evidence.id }, after: { added } }
}

export const evidenceWithdrawn: Apply<'evidence-withdrawn'> = async (inside, { programme, evidence, reason }) => {
  mustTouchOne(
    await inside.updateTable('evidence').set({ withdrawn: jsonText(evidence.withdrawn) }).where('programme', '=', programme).where('id', '=', evidence.id).where('withdrawn', 'is', null).where('erased', 'is', null).executeTakeFirstOrThrow(),
  )
  return { subject: { kind: 'evidence', id: evidence.id }, reason }
}

export const evidenceErased: Apply<'evidence-erased'> = async (inside, { programme, before, evidence, reason }) => {
  const { id, title, says, content, erased } = evidence
  mustTouchOne(
    await inside
      .updateTable('evidence')
      .set({ title, says, content: jsonText(content), text_check: null, withdrawn: null, erased: jsonText(erased), leaves_traces: true })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('erased', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  // The database lets them go only after the piece says that it was erased.
  await inside.deleteFrom('evidence_file').where('programme', '=', programme).where('evidence', '=', id).execute()
  return { subject: { kind: 'evidence', id }, reason, before: traceOf(before) }
}
