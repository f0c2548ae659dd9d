import type { Selectable } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import { qualityFlags } from '../../core/measure/figure.ts'
import type { FigureFlag, FigureFlagId, MeasureLink, MeasureLinkId, MeasureNote, MeasureNoteId, MeasureOwner } from '../../core/measure/measure-notes.ts'
import { measureCharts, measureFrequencies, measureGroups, measureUnits, type Measure, type MeasureId, type MeasureVersion } from '../../core/measure/measure.ts'
import { measuresOf } from '../../core/measure/measures-of.ts'
import type { Annotation, AnnotationId, Rebase, RebaseId } from '../../core/measure/series-notes.ts'
import type { Target, TargetId } from '../../core/measure/target.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import type { MeasureLinkTable, MeasureWordingTable } from '../measure-tables.ts'
import type { Inside } from '../schema.ts'

/** What is on record about measures, each list oldest first. Withdrawn, ended and refused ones stand in the lists, marked. */
export type MeasureReads = {
  /** Every measure a programme can use: those that ship and its own, group by group. */
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  /** Notes on definitions. */
  readonly measureNotes: (programme: ProgrammeId) => Promise<readonly MeasureNote[]>
  /** Who answers for which measure, with the history. */
  readonly measureOwners: (programme: ProgrammeId) => Promise<readonly MeasureOwner[]>
  /** Which findings and actions a measure speaks of. */
  readonly measureLinks: (programme: ProgrammeId) => Promise<readonly MeasureLink[]>
  /** Every target that was ever agreed; `targetOn` picks the one in force. */
  readonly targets: (programme: ProgrammeId) => Promise<readonly Target[]>
  readonly annotations: (programme: ProgrammeId) => Promise<readonly Annotation[]>
  readonly rebases: (programme: ProgrammeId) => Promise<readonly Rebase[]>
  /** Marks that a figure is to be read with care. */
  readonly figureFlags: (programme: ProgrammeId) => Promise<readonly FigureFlag[]>
}

const oneOf = <T extends string>(list: readonly T[], word: string): T => {
  const found = list.find((each) => each === word)
  if (found === undefined) throw new Error(`a word of the database is not of the list: ${word}`)
  return found
}

const toVersion = (row: Selectable<MeasureWordingTable>): MeasureVersion => ({
  number: row.number, from: row.from_day as Day | null, question: row.question, why: row.why, numerator: row.numerator, denominator: row.denominator,
  timescales: row.timescales, writtenBy: row.written_by, enteredBy: row.entered_by as PersonId | null, checkedBy: row.checked_by, reviewBy: row.review_by as Day, change: row.change,
})

const toEnd = ({ finding, action, words }: Selectable<MeasureLinkTable>): MeasureLink['to'] =>
  finding === null ? { kind: 'action', action: action as ActionId, words } : { kind: 'finding', finding: finding as FindingId }

export const readMeasures = (inside: Inside): MeasureReads => ({
  measures: async (programme) => {
    const wordings = await inside.selectFrom('measure_wording').selectAll().where('programme', '=', programme).orderBy('measure').orderBy('number').execute()
    const rows = await inside.selectFrom('local_measure').selectAll().where('programme', '=', programme).orderBy('name').orderBy('id').execute()
    return measuresOf(
      rows.map((row): Measure => {
        const [first, ...later] = wordings.filter(({ measure }) => measure === row.id).map(toVersion)
        if (first === undefined) throw new Error(`a measure has no wording: ${row.id}`)
        return {
          id: row.id as MeasureId, programme, group: oneOf(measureGroups, row.measure_group), name: row.name, unit: oneOf(measureUnits, row.unit), places: row.places,
          direction: row.direction, mayFallBelowNothing: row.may_fall_below_nothing, frequency: oneOf(measureFrequencies, row.frequency), source: row.source, chart: oneOf(measureCharts, row.chart), versions: [first, ...later],
        }
      }),
    )
  },
  measureNotes: async (programme) =>
    (await inside.selectFrom('measure_note').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as MeasureNoteId, programme, measure: row.measure as MeasureId, text: row.text, by: row.by_person as PersonId | null, on: row.on_day as Day, withdrawn: row.withdrawn,
    })),
  measureOwners: async (programme) =>
    (await inside.selectFrom('measure_owner').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('measure').orderBy('body').execute()).map((row) => ({
      programme, measure: row.measure as MeasureId, body: row.body as BodyId, from: row.from_day as Day, owner: row.owner, reason: row.reason, setBy: row.set_by as PersonId | null,
    })),
  measureLinks: async (programme) =>
    (await inside.selectFrom('measure_link').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as MeasureLinkId, programme, measure: row.measure as MeasureId, to: toEnd(row), by: row.by_person as PersonId | null, on: row.on_day as Day, withdrawn: row.withdrawn,
    })),
  targets: async (programme) =>
    (await inside.selectFrom('measure_target').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('id').execute()).map((row) => ({
      id: row.id as TargetId, programme, measure: row.measure as MeasureId, body: row.body as BodyId, from: row.from_day as Day, minimum: row.minimum, aim: row.aim, stretch: row.stretch,
      tolerance: row.tolerance, trajectory: row.trajectory, reason: row.reason, approvedBy: row.approved_by, setBy: row.set_by as PersonId | null, ended: row.ended,
    })),
  annotations: async (programme) =>
    (await inside.selectFrom('series_annotation').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as AnnotationId, programme, measure: row.measure as MeasureId | null, body: row.body as BodyId, on: row.on_day as Day, text: row.text, by: row.by_person as PersonId | null, withdrawn: row.withdrawn,
    })),
  rebases: async (programme) =>
    (await inside.selectFrom('series_rebase').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('proposed_on').orderBy('id').execute()).map((row) => ({
      id: row.id as RebaseId, programme, measure: row.measure as MeasureId, body: row.body as BodyId, on: row.on_day as Day, reason: row.reason,
      proposed: { by: row.proposed_by as PersonId, at: row.proposed_on as Day },
      decided: row.decision === null ? null : { kind: row.decision, by: row.decided_by as PersonId, at: row.decided_on as Day, reason: row.decided_because },
    })),
  figureFlags: async (programme) =>
    (await inside.selectFrom('figure_flag').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('id').execute()).map((row) => ({
      id: row.id as FigureFlagId, programme, measure: row.measure as MeasureId, body: row.body as BodyId, period: { from: row.from_day as Day, to: row.to_day as Day },
      code: oneOf(qualityFlags, row.code), reason: row.reason, raised: { by: row.raised_by as PersonId | null, on: row.raised_on as Day }, withdrawn: row.withdrawn,
    })),
})
