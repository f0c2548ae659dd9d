import type { FigureFlag, MeasureLink, MeasureNote } from '../../core/measure/measure-notes.ts'
import type { Measure, MeasureId, MeasureVersion } from '../../core/measure/measure.ts'
import type { Annotation, Rebase } from '../../core/measure/series-notes.ts'
import type { Target } from '../../core/measure/target.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside, Tables } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const jsonOrNull = (value: unknown): string | null => (value === null ? null : jsonText(value))

const measureRow = (programme: ProgrammeId, { id, group, name, unit, places, direction, mayFallBelowNothing, frequency, source, chart }: Measure) => ({
  programme, id, measure_group: group, name, unit, places, direction: jsonText(direction), may_fall_below_nothing: mayFallBelowNothing, frequency, source, chart,
})

const wordingRow = (programme: ProgrammeId, measure: MeasureId, { number, from, question, why, numerator, denominator, timescales, writtenBy, enteredBy, checkedBy, reviewBy, change }: MeasureVersion) => ({
  programme, measure, number, from_day: from, question, why, numerator, denominator, timescales: jsonText(timescales), written_by: writtenBy,
  entered_by: enteredBy, checked_by: checkedBy, review_by: reviewBy, change: jsonOrNull(change),
})

const noteRow = ({ programme, id, measure, text, by, on, withdrawn }: MeasureNote) => ({ programme, id, measure, text, by_person: by, on_day: on, withdrawn: jsonOrNull(withdrawn) })

const targetRow = ({ programme, id, measure, body, from, minimum, aim, stretch, tolerance, trajectory, reason, approvedBy, setBy, ended }: Target) => ({
  programme, id, measure, body, from_day: from, minimum, aim, stretch, tolerance, trajectory: jsonOrNull(trajectory), reason, approved_by: approvedBy,
  set_by: setBy, ended: jsonOrNull(ended),
})

const linkRow = ({ programme, id, measure, to, by, on, withdrawn }: MeasureLink) => ({
  programme, id, measure, finding: to.kind === 'finding' ? to.finding : null, action: to.kind === 'action' ? to.action : null,
  words: to.kind === 'action' ? to.words : null, by_person: by, on_day: on, withdrawn: jsonOrNull(withdrawn),
})

const annotationRow = ({ programme, id, measure, body, on, text, by, withdrawn }: Annotation) => ({ programme, id, measure, body, on_day: on, text, by_person: by, withdrawn: jsonOrNull(withdrawn) })

const rebaseRow = ({ programme, id, measure, body, on, reason, proposed, decided }: Rebase) => ({
  programme, id, measure, body, on_day: on, reason, proposed_by: proposed.by, proposed_on: proposed.at, decision: decided?.kind ?? null,
  decided_by: decided?.by ?? null, decided_on: decided?.at ?? null, decided_because: decided?.reason ?? null,
})

const flagRow = ({ programme, id, measure, body, period, code, reason, raised, withdrawn }: FigureFlag) => ({
  programme, id, measure, body, from_day: period.from, to_day: period.to, code, reason, raised_by: raised.by, raised_on: raised.on, withdrawn: jsonOrNull(withdrawn),
})

type Closing = 'measure_note' | 'measure_link' | 'series_annotation' | 'figure_flag'

/** Marks one row as withdrawn, and only one that is not withdrawn yet. */
const withdraw = async (inside: Inside, table: Closing, { programme, id, withdrawn }: { readonly programme: ProgrammeId; readonly id: string; readonly withdrawn: unknown }): Promise<void> =>
  mustTouchOne(
    await inside
      .updateTable(table as keyof Pick<Tables, 'measure_note'>)
      .set({ withdrawn: jsonText(withdrawn) })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('withdrawn', 'is', null)
      .executeTakeFirstOrThrow(),
  )

export const measureAdded: Apply<'measure-added'> = async (inside, { programme, measure }) => {
  await inside.insertInto('local_measure').values(measureRow(programme, measure)).execute()
  await inside.insertInto('measure_wording').values(measure.versions.map((version) => wordingRow(programme, measure.id, version))).execute()
  return { subject: { kind: 'measure', id: measure.id }, after: measure }
}

export const measureReworded: Apply<'measure-reworded'> = async (inside, { programme, measure, before, version, reason }) => {
  await inside.insertInto('measure_wording').values(wordingRow(programme, measure, version)).execute()
  return { subject: { kind: 'measure', id: measure }, reason, before, after: version }
}

export const measureNoted: Apply<'measure-noted'> = async (inside, { note }) => {
  await inside.insertInto('measure_note').values(noteRow(note)).execute()
  return { subject: { kind: 'measure', id: note.measure }, after: note }
}

export const measureNoteWithdrawn: Apply<'measure-note-withdrawn'> = async (inside, { before, note, reason }) => {
  await withdraw(inside, 'measure_note', note)
  return { subject: { kind: 'measure', id: note.measure }, reason, before, after: note }
}

export const measureOwnerNamed: Apply<'measure-owner-named'> = async (inside, { programme, before, owner }) => {
  const { measure, body, from, owner: name, reason, setBy } = owner
  await inside.insertInto('measure_owner').values({ programme, measure, body, from_day: from, owner: name, reason, set_by: setBy }).execute()
  return { subject: { kind: 'measure', id: measure }, reason, before, after: owner }
}

export const measureLinked: Apply<'measure-linked'> = async (inside, { link }) => {
  await inside.insertInto('measure_link').values(linkRow(link)).execute()
  return { subject: { kind: 'measure', id: link.measure }, after: link }
}

export const measureUnlinked: Apply<'measure-unlinked'> = async (inside, { before, link, reason }) => {
  await withdraw(inside, 'measure_link', link)
  return { subject: { kind: 'measure', id: link.measure }, reason, before, after: link }
}

export const targetSet: Apply<'target-set'> = async (inside, { target }) => {
  await inside.insertInto('measure_target').values(targetRow(target)).execute()
  return { subject: { kind: 'measure', id: target.measure }, reason: target.reason, after: target }
}

export const targetEnded: Apply<'target-ended'> = async (inside, { before, target, reason }) => {
  const { programme, id, ended } = target
  mustTouchOne(
    await inside.updateTable('measure_target').set({ ended: jsonText(ended) }).where('programme', '=', programme).where('id', '=', id).where('ended', 'is', null).executeTakeFirstOrThrow(),
  )
  return { subject: { kind: 'measure', id: target.measure }, reason, before, after: target }
}

export const annotationAdded: Apply<'annotation-added'> = async (inside, { annotation }) => {
  await inside.insertInto('series_annotation').values(annotationRow(annotation)).execute()
  return { subject: { kind: 'annotation', id: annotation.id }, after: annotation }
}

export const annotationWithdrawn: Apply<'annotation-withdrawn'> = async (inside, { before, annotation, reason }) => {
  await withdraw(inside, 'series_annotation', annotation)
  return { subject: { kind: 'annotation', id: annotation.id }, reason, before, after: annotation }
}

export const rebaseProposed: Apply<'rebase-proposed'> = async (inside, { rebase }) => {
  await inside.insertInto('series_rebase').values(rebaseRow(rebase)).execute()
  return { subject: { kind: 'rebase', id: rebase.id }, reason: rebase.reason, after: rebase }
}

export const rebaseDecided: Apply<'rebase-decided'> = async (inside, { before, rebase, reason }) => {
  const { programme, id } = rebase
  const { decision, decided_by, decided_on, decided_because } = rebaseRow(rebase)
  mustTouchOne(
    await inside.updateTable('series_rebase').set({ decision, decided_by, decided_on, decided_because }).where('programme', '=', programme).where('id', '=', id).where('decision', 'is', null).executeTakeFirstOrThrow(),
  )
  return { subject: { kind: 'rebase', id }, reason, before, after: rebase }
}

export const figureFlagged: Apply<'figure-flagged'> = async (inside, { flag }) => {
  await inside.insertInto('figure_flag').values(flagRow(flag)).execute()
  return { subject: { kind: 'measure', id: flag.measure }, reason: flag.reason, after: flag }
}

export const figureFlagWithdrawn: Apply<'figure-flag-withdrawn'> = async (inside, { before, flag, reason }) => {
  await withdraw(inside, 'figure_flag', flag)
  return { subject: { kind: 'measure', id: flag.measure }, reason, before, after: flag }
}
