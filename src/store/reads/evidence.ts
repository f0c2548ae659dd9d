import { sql, type Selectable } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Evidence, EvidenceId, EvidenceLinks } from '../../core/evidence/evidence.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { Sha256 } from '../../core/inspection/inspection.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId, OutcomeId } from '../../core/plan/plan.ts'
import type { EvidenceLinkTable, EvidenceTable } from '../evidence-tables.ts'
import type { Inside } from '../schema.ts'

export type EvidenceReads = {
  /** Everything that was offered, withdrawn and erased pieces too, the newest first. */
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
  /** Which pieces hold these words in their name, in what they say, or in their file; as people type into a search box. */
  readonly evidenceWithWords: (programme: ProgrammeId, words: string) => Promise<readonly EvidenceId[]>
  /** The bytes of a piece, null where it has none or they were erased. */
  readonly evidenceFile: (programme: ProgrammeId, id: EvidenceId) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  /** The piece that holds a file with this hash, one that was erased too. */
  readonly evidenceWithFile: (programme: ProgrammeId, sha256: Sha256) => Promise<EvidenceId | null>
}

const linksOf = (rows: readonly EvidenceLinkTable[]): EvidenceLinks => ({
  findings: rows.flatMap(({ finding }) => (finding === null ? [] : [finding as FindingId])),
  outcomes: rows.flatMap(({ outcome, shows }) => (outcome === null || shows === null ? [] : [{ outcome: outcome as OutcomeId, shows }])),
  actions: rows.flatMap(({ action }) => (action === null ? [] : [action as ActionId])),
  measures: rows.flatMap(({ measure }) => (measure === null ? [] : [measure as MeasureId])),
})

const evidenceOf = (row: Selectable<EvidenceTable>, programme: ProgrammeId, links: readonly EvidenceLinkTable[], freshMonths: number | undefined): Evidence => ({
  ...(freshMonths === undefined ? {} : { freshMonths }),
  id: row.id as EvidenceId,
  programme,
  title: row.title,
  says: row.says,
  content: row.content,
  speaksOf: { from: row.from_day as Day, to: row.to_day as Day },
  received: row.received as Day,
  links: linksOf(links),
  offered: { by: row.offered_by as PersonId | null, name: row.offered_name, capacity: row.capacity, on: row.offered_on as Day },
  textCheck: row.text_check,
  withdrawn: row.withdrawn,
  erased: row.erased,
})

export const readEvidence = (inside: Inside): EvidenceReads => ({
  evidence: async (programme) => {
    const links = new Map<string, EvidenceLinkTable[]>()
    for (const link of await inside.selectFrom('evidence_link').selectAll().where('programme', '=', programme).orderBy('evidence').orderBy('position').execute()) {
      links.set(link.evidence, [...(links.get(link.evidence) ?? []), link])
    }
    const rows = await inside.selectFrom('evidence').selectAll().where('programme', '=', programme).orderBy('offered_on', 'desc').orderBy('id').execute()
    // The last line of a kind holds.
    const set = new Map((await inside.selectFrom('staleness_period').select(['kind', 'months']).where('programme', '=', programme).orderBy('position').execute()).map(({ kind, months }) => [kind, months]))
    return rows.map((row) => evidenceOf(row, programme, links.get(row.id) ?? [], set.get(row.content.kind)))
  },
  // No index: row-level security keeps one from being used, and a library is a few hundred pieces.
  evidenceWithWords: async (programme, words) =>
    (
      await inside
        .selectFrom('evidence')
        .leftJoin('evidence_file', (on) => on.onRef('evidence_file.programme', '=', 'evidence.programme').onRef('evidence_file.evidence', '=', 'evidence.id'))
        .select('evidence.id')
        .where('evidence.programme', '=', programme)
        .where(sql<boolean>`to_tsvector('english', evidence.title || ' ' || evidence.says || ' ' || coalesce(evidence_file.words, '')) @@ websearch_to_tsquery('english', ${words})`)
        .execute()
    ).map(({ id }) => id as EvidenceId),
  evidenceFile: async (programme, id) => {
    const row = await inside.selectFrom('evidence_file').select(['bytes', 'media_type']).where('programme', '=', programme).where('evidence', '=', id).executeTakeFirst()
    return row === undefined ? null : { bytes: row.bytes, mediaType: row.media_type }
  },
  evidenceWithFile: async (programme, sha256) => {
    const row = await inside.selectFrom('evidence').select('id').where('programme', '=', programme).where(sql<boolean>`content->'file'->>'sha256' = ${sha256}`).executeTakeFirst()
    return row === undefined ? null : (row.id as EvidenceId)
  },
})
