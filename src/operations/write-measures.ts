import type { MeasureLink, MeasureLinkId, MeasureNoteId, MeasureNote } from '../core/measure/measure-notes.ts'
import { linkMeasure, unlinkMeasure } from '../core/measure/link-measure.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import { addMeasure, noteMeasure, rewordMeasure, withdrawNote, type NewMeasure } from '../core/measure/write-measure.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly measureNotes: (programme: ProgrammeId) => Promise<readonly MeasureNote[]>
}
type LinkNeeds = Recording & Pick<Needs, 'measures'> & {
  readonly measureLinks: (programme: ProgrammeId) => Promise<readonly MeasureLink[]>
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

const settingOf = async (needs: Pick<Needs, 'measures' | 'today'>, { programme, actor }: Where) => ({ programme, actor, on: needs.today(), measures: await needs.measures(programme) })

/** A programme gets a measure of its own. */
export const addAMeasure = async (needs: Needs, intent: NewMeasure, where: Where) => needs.record(addMeasure(intent, await settingOf(needs, where)), where.actor)

/** A measure of the programme gets a new wording from a day on. */
export const rewordAMeasure = async (needs: Needs, { measure, ...intent }: { readonly measure: MeasureId } & Parameters<typeof rewordMeasure>[1], where: Where) =>
  needs.record(rewordMeasure(measure, intent, await settingOf(needs, where)), where.actor)

/** A definition gets a note, in the programme’s own words. */
export const noteAMeasure = async (needs: Needs, intent: Pick<MeasureNote, 'measure' | 'text'>, where: Where) =>
  needs.record(noteMeasure(intent, { id: needs.newId() as MeasureNoteId, setting: await settingOf(needs, where) }), where.actor)

/** A note on a definition is taken back. */
export const withdrawANote = async (needs: Needs, { note, reason }: { readonly note: MeasureNoteId; readonly reason: string }, where: Where) => {
  const before = (await needs.measureNotes(where.programme)).find(({ id }) => id === note) ?? null
  return needs.record(withdrawNote(before, reason, await settingOf(needs, where)), where.actor)
}

/** A measure is linked to the finding or action it speaks of. */
export const linkAMeasure = async (needs: LinkNeeds, intent: Pick<MeasureLink, 'measure' | 'to'>, where: Where) => {
  const [findings, actions, links, setting] = [await needs.findings(where.programme), await needs.actions(where.programme), await needs.measureLinks(where.programme), await settingOf(needs, where)]
  return needs.record(linkMeasure(intent, { id: needs.newId() as MeasureLinkId, findings: findings.map(({ id }) => id), actions, links, setting }), where.actor)
}

/** A link of a measure is taken back. */
export const unlinkAMeasure = async (needs: LinkNeeds, { link, reason }: { readonly link: MeasureLinkId; readonly reason: string }, where: Where) => {
  const before = (await needs.measureLinks(where.programme)).find(({ id }) => id === link) ?? null
  return needs.record(unlinkMeasure(before, reason, await settingOf(needs, where)), where.actor)
}
