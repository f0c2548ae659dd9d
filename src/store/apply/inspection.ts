import { sql } from 'kysely'
import type { Finding } from '../../core/inspection/finding.ts'
import type { Inspection } from '../../core/inspection/inspection.ts'
import { targetOf } from '../../core/inspection/lineage.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'

/** Positions given to judgements that only the report has, after those the entry held. No framework judges so many areas. */
const heldJudgements = 100

const columnsOf = ({ id, programme, publication, source, ...inspection }: Inspection) => ({
  programme,
  id,
  body: inspection.body,
  provider_as_printed: inspection.providerAsPrinted,
  visit: inspection.visit,
  framework: inspection.framework,
  start_day: inspection.start,
  end_day: inspection.end,
  dates_in_words: inspection.datesInWords,
  publication: publication.kind,
  published_on: publication.kind === 'published' ? publication.on : null,
  received: inspection.received,
  lead_inspectors: inspection.leadInspectors,
  theme: inspection.theme,
  summary: inspection.summary,
  document: inspection.document,
  source_title: source.title,
  source_url: source.url,
  also_in: JSON.stringify(inspection.alsoIn),
})

const judgementRows = ({ programme, id, judgements }: Inspection) =>
  judgements.map(({ area, areaAsPrinted, grade, gradeAsPrinted, page }, index) => ({
    programme,
    inspection: id,
    position: index + 1,
    area,
    area_as_printed: areaAsPrinted,
    grade,
    grade_as_printed: gradeAsPrinted,
    page,
  }))

/** Writes a visit with its judgements. */
export const insertInspection = async (inside: Inside, inspection: Inspection): Promise<void> => {
  await inside.insertInto('inspection').values(columnsOf(inspection)).execute()
  const rows = judgementRows(inspection)
  if (rows.length > 0) await inside.insertInto('judgement').values(rows).execute()
}

/** Writes the findings of a visit. */
export const insertFindings = async (inside: Inside, findings: readonly Finding[]): Promise<void> => {
  if (findings.length === 0) return
  const rows = findings.map(({ numberAsPrinted, group, subItems, ...rest }) => ({ ...rest, number_as_printed: numberAsPrinted, heading: group, sub_items: subItems }))
  await inside.insertInto('finding').values(rows).execute()
}

export const inspectionEntered: Apply<'inspection-entered'> = async (inside, { inspection, findings }) => {
  await insertInspection(inside, inspection)
  await insertFindings(inside, findings)
  return { subject: { kind: 'inspection', id: inspection.id }, after: { inspection, findings } }
}

/** The entry becomes the report's; its judgements, which the rule found to agree, take the report's words and pages. */
const completeInspection = async (inside: Inside, inspection: Inspection): Promise<void> => {
  const { programme, id } = inspection
  const { programme: _programme, id: _id, ...columns } = columnsOf(inspection)
  const update = inside.updateTable('inspection').set(columns).where('programme', '=', programme).where('id', '=', id).where('document', 'is', null)
  mustTouchOne(await update.executeTakeFirstOrThrow())
  for (const { position, ...row } of judgementRows(inspection)) {
    const { area, area_as_printed, grade, grade_as_printed, page } = row
    const isHeld = await inside
      .updateTable('judgement')
      .set({ area_as_printed, grade, grade_as_printed, page })
      .where('programme', '=', programme)
      .where('inspection', '=', id)
      .where('area', '=', area)
      .executeTakeFirstOrThrow()
    if (isHeld.numUpdatedRows === 0n) await inside.insertInto('judgement').values({ ...row, position: position + heldJudgements }).execute()
  }
}

export const readingAccepted: Apply<'reading-accepted'> = async (inside, { programme, report, inspection, completed, findings, corrections, leftOut }) => {
  await (completed === null ? insertInspection(inside, inspection) : completeInspection(inside, inspection))
  await insertFindings(inside, findings)
  const accepted = inside.updateTable('report_in_tray').set({ state: 'accepted', inspection: inspection.id })
  mustTouchOne(await accepted.where('programme', '=', programme).where('id', '=', report).where('state', '=', 'read').executeTakeFirstOrThrow())
  return { subject: { kind: 'inspection', id: inspection.id }, before: completed, after: { report, inspection, findings, corrections, leftOut } }
}

export const receiptRecorded: Apply<'receipt-recorded'> = async (inside, { programme, inspection, before, received }) => {
  const set = inside.updateTable('inspection').set({ received }).where('programme', '=', programme).where('id', '=', inspection)
  mustTouchOne(await set.where(sql<boolean>`received is not distinct from ${before}`).executeTakeFirstOrThrow())
  return { subject: { kind: 'inspection', id: inspection }, before: { received: before }, after: { received } }
}

export const findingsRelated: Apply<'findings-related'> = async (inside, { programme, lineage }) => {
  const { kind, earlier, reason } = lineage
  await inside
    .insertInto('lineage')
    .values({
      programme,
      kind,
      earlier,
      later: kind === 'closes' ? null : lineage.later,
      by_inspection: kind === 'closes' ? lineage.by : null,
      target: targetOf(lineage),
      reason,
    })
    .execute()
  return { subject: { kind: 'finding', id: earlier }, reason, after: lineage }
}

/** Only what the correction names is touched, and only where it stands as it stood. */
export const inspectionCorrected: Apply<'inspection-corrected'> = async (inside, { programme, before, inspection, correction }) => {
  const { start_day, end_day, dates_in_words, publication, published_on } = columnsOf(inspection)
  const was = columnsOf(before)
  const set = inside.updateTable('inspection').set({ start_day, end_day, dates_in_words, publication, published_on }).where('programme', '=', programme).where('id', '=', inspection.id)
  const isUnmoved = sql<boolean>`start_day is not distinct from ${was.start_day} and end_day is not distinct from ${was.end_day} and published_on is not distinct from ${was.published_on}`
  mustTouchOne(await set.where(isUnmoved).executeTakeFirstOrThrow())
  for (const part of correction.parts) {
    if (part.kind !== 'grade') continue
    const judgement = inside.updateTable('judgement').set({ grade: part.after.grade, grade_as_printed: part.after.gradeAsPrinted }).where('programme', '=', programme).where('inspection', '=', inspection.id)
    mustTouchOne(await judgement.where('area', '=', part.area).where('grade', '=', part.before.grade).executeTakeFirstOrThrow())
  }
  const { id, parts, reason, on, by } = correction
  await inside.insertInto('inspection_correction').values({ programme, id, inspection: inspection.id, parts: JSON.stringify(parts), reason, on_day: on, by_person: by }).execute()
  return { subject: { kind: 'inspection', id: inspection.id }, reason, before, after: { inspection, correction } }
}
