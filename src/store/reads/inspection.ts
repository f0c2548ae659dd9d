import type { Selectable } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { InspectionCorrection, InspectionCorrectionId } from '../../core/inspection/correct-inspection.ts'
import type { Addressee, Finding, FindingId, FindingKind } from '../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection, type InspectionId, type Judgement, type Sha256, type VisitKind } from '../../core/inspection/inspection.ts'
import type { Lineage } from '../../core/inspection/lineage.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { FindingTable, InspectionTable, Inside, JudgementTable, LineageTable } from '../schema.ts'

export type InspectionReads = {
  /** The register of visits, in order of their day; those without a day last. */
  readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]>
  readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null>
  /** Every finding of the programme, visit by visit, in the order of the reports. */
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly lineage: (programme: ProgrammeId) => Promise<readonly Lineage[]>
  /** What was put right in inspections of the register, the newest first. */
  readonly inspectionCorrections: (programme: ProgrammeId) => Promise<readonly InspectionCorrection[]>
}

const toJudgement = (row: Selectable<JudgementTable>): Judgement => ({
  area: row.area,
  areaAsPrinted: row.area_as_printed,
  grade: row.grade,
  gradeAsPrinted: row.grade_as_printed,
  page: row.page,
})

const toInspection = (row: Selectable<InspectionTable>, judgements: readonly Judgement[]): Inspection => ({
  id: row.id as InspectionId,
  programme: row.programme as ProgrammeId,
  body: row.body,
  providerAsPrinted: row.provider_as_printed,
  visit: row.visit as VisitKind,
  framework: row.framework,
  start: row.start_day as Day | null,
  end: row.end_day as Day | null,
  datesInWords: row.dates_in_words,
  publication: row.publication === 'published' ? { kind: 'published', on: row.published_on as Day | null } : { kind: row.publication },
  received: row.received as Day | null,
  leadInspectors: row.lead_inspectors,
  theme: row.theme,
  summary: row.summary,
  document: row.document as Sha256 | null,
  source: { title: row.source_title, url: row.source_url },
  alsoIn: row.also_in,
  judgements,
})

const toFinding = (row: Selectable<FindingTable>): Finding => ({
  id: row.id as FindingId,
  programme: row.programme as ProgrammeId,
  inspection: row.inspection as InspectionId,
  position: row.position,
  kind: row.kind as FindingKind,
  addressee: row.addressee as Addressee,
  numberAsPrinted: row.number_as_printed,
  group: row.heading,
  text: row.text,
  subItems: row.sub_items,
  page: row.page,
})

const toLineage = ({ kind, programme, earlier, target, reason }: Selectable<LineageTable>): Lineage => {
  const shared = { programme: programme as ProgrammeId, earlier: earlier as FindingId, reason }
  return kind === 'closes' ? { kind, ...shared, by: target as InspectionId } : { kind, ...shared, later: target as FindingId }
}

const byDay = (a: Inspection, b: Inspection): number => {
  const [dayA, dayB] = [dayOfInspection(a) ?? '9999', dayOfInspection(b) ?? '9999']
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? -1 : 1
}

export const readInspections = (inside: Inside): InspectionReads => {
  const found = async (programme: ProgrammeId, id: InspectionId | null): Promise<readonly Inspection[]> => {
    const rows = await inside
      .selectFrom('inspection')
      .selectAll()
      .where('programme', '=', programme)
      .$if(id !== null, (question) => question.where('id', '=', id!))
      .execute()
    const judgements = await inside
      .selectFrom('judgement')
      .selectAll()
      .where('programme', '=', programme)
      .$if(id !== null, (question) => question.where('inspection', '=', id!))
      .orderBy('position')
      .execute()
    return rows.map((row) => toInspection(row, judgements.filter((each) => each.inspection === row.id).map(toJudgement))).sort(byDay)
  }
  return {
    inspections: (programme) => found(programme, null),
    inspection: async (programme, id) => (await found(programme, id))[0] ?? null,
    findings: async (programme) => {
      const order = new Map((await found(programme, null)).map((each, index) => [each.id as string, index]))
      const rows = await inside.selectFrom('finding').selectAll().where('programme', '=', programme).orderBy('position').execute()
      return rows.sort((a, b) => order.get(a.inspection)! - order.get(b.inspection)! || a.position - b.position).map(toFinding)
    },
    inspectionCorrections: async (programme) =>
      (await inside.selectFrom('inspection_correction').selectAll().where('programme', '=', programme).orderBy('on_day', 'desc').orderBy('id').execute()).map((row) => ({
        id: row.id as InspectionCorrectionId,
        programme,
        inspection: row.inspection as InspectionId,
        parts: row.parts,
        reason: row.reason,
        on: row.on_day as Day,
        by: row.by_person as PersonId | null,
      })),
    lineage: async (programme) =>
      (await inside.selectFrom('lineage').selectAll().where('programme', '=', programme).orderBy('earlier').orderBy('kind').orderBy('target').execute()).map(
        toLineage,
      ),
  }
}
