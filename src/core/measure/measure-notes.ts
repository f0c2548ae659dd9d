import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ActionId } from '../plan/plan.ts'
import type { QualityFlag } from './figure.ts'
import type { MeasureId } from './measure.ts'
import type { Period } from './period.ts'

export type MeasureNoteId = Branded<'MeasureNoteId'>
export type FigureFlagId = Branded<'FigureFlagId'>
export type MeasureLinkId = Branded<'MeasureLinkId'>

/** Why and when something was taken back. It stays on record. */
export type Withdrawal = { readonly on: Day; readonly reason: string }

/** What a programme adds to a definition in its own words: a local limit, a doubt. The definition itself stays as it is. */
export type MeasureNote = {
  readonly id: MeasureNoteId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly text: string
  readonly by: PersonId | null
  readonly on: Day
  readonly withdrawn: Withdrawal | null
}

/** Who answers for a measure of a body from a day on, until the next line: a post or a person, in words. Null: nobody does. */
export type MeasureOwner = {
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly body: BodyId
  readonly from: Day
  readonly owner: string | null
  readonly reason: string
  readonly setBy: PersonId | null
}

/** A mark that a figure is to be read with care, kept beside the figure and not in it: figures are restated, the doubt stays. */
export type FigureFlag = {
  readonly id: FigureFlagId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly body: BodyId
  readonly period: Period
  readonly code: QualityFlag
  readonly reason: string
  readonly raised: { readonly by: PersonId | null; readonly on: Day }
  readonly withdrawn: Withdrawal | null
}

/**
 * Says that a measure shows whether a finding is put right or an action works. The plan goes on naming measures in its own words;
 * `words` are those words where the link stands for them, and null otherwise.
 */
export type MeasureLink = {
  readonly id: MeasureLinkId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly to: { readonly kind: 'finding'; readonly finding: FindingId } | { readonly kind: 'action'; readonly action: ActionId; readonly words: string | null }
  readonly by: PersonId | null
  readonly on: Day
  readonly withdrawn: Withdrawal | null
}

/** In: the owners of measures, a measure, a body and a day. Out: the line in force, null where none was ever made by then. */
export const ownerOn = (owners: readonly MeasureOwner[], measure: MeasureId, body: BodyId, on: Day): MeasureOwner | null =>
  owners
    .filter((each) => each.measure === measure && each.body === body && each.from <= on)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1) ?? null
