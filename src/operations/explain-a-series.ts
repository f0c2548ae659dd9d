import type { Body, BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import { annotateSeries, withdrawAnnotation } from '../core/measure/annotate-series.ts'
import { flagFigure, withdrawFlag } from '../core/measure/flag-figure.ts'
import { decideRebase, proposeRebase } from '../core/measure/keep-rebases.ts'
import type { FigureFlag, FigureFlagId } from '../core/measure/measure-notes.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import type { Annotation, AnnotationId, Rebase, RebaseId } from '../core/measure/series-notes.ts'
import type { RebaseStep } from '../core/measure/series-states.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { measureSettingOf } from './keep-targets.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly annotations: (programme: ProgrammeId) => Promise<readonly Annotation[]>
  readonly rebases: (programme: ProgrammeId) => Promise<readonly Rebase[]>
  readonly figureFlags: (programme: ProgrammeId) => Promise<readonly FigureFlag[]>
}
type SeriesHeld = (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly first: Day }[]>

/** Something that happened is noted, for charts. */
export const annotateASeries = async (needs: Needs, intent: Pick<Annotation, 'measure' | 'body' | 'on' | 'text'>, where: Where) =>
  needs.record(annotateSeries(intent, { id: needs.newId() as AnnotationId, setting: await measureSettingOf(needs, where) }), where.actor)

/** A note on charts is taken back. */
export const withdrawAnAnnotation = async (needs: Needs, { annotation, reason }: { readonly annotation: AnnotationId; readonly reason: string }, where: Where) => {
  const before = (await needs.annotations(where.programme)).find(({ id }) => id === annotation) ?? null
  return needs.record(withdrawAnnotation(before, reason, await measureSettingOf(needs, where)), where.actor)
}

/** A figure is marked to be read with care. */
export const flagAFigure = async (needs: Needs, intent: Pick<FigureFlag, 'measure' | 'body' | 'period' | 'code' | 'reason'>, where: Where) =>
  needs.record(flagFigure(intent, { id: needs.newId() as FigureFlagId, flags: await needs.figureFlags(where.programme), setting: await measureSettingOf(needs, where) }), where.actor)

/** A mark on a figure is taken back. */
export const withdrawAFlag = async (needs: Needs, { flag, reason }: { readonly flag: FigureFlagId; readonly reason: string }, where: Where) => {
  const before = (await needs.figureFlags(where.programme)).find(({ id }) => id === flag) ?? null
  return needs.record(withdrawFlag(before, reason, await measureSettingOf(needs, where)), where.actor)
}

/** Somebody proposes that limits start afresh. */
export const proposeARebase = async (needs: Needs & { readonly seriesHeld: SeriesHeld }, intent: Pick<Rebase, 'measure' | 'body' | 'on' | 'reason'>, where: Where) => {
  const held = (await needs.seriesHeld(where.programme)).find(({ measure, body }) => measure === intent.measure && body === intent.body)
  const about = { id: needs.newId() as RebaseId, firstFigure: held?.first ?? null, rebases: await needs.rebases(where.programme), setting: await measureSettingOf(needs, where) }
  return needs.record(proposeRebase(intent, about), where.actor)
}

/** A second person agrees to a proposal or refuses it. */
export const decideOnARebase = async (needs: Needs, { rebase, ...intent }: { readonly rebase: RebaseId; readonly step: RebaseStep; readonly reason: string | null }, where: Where) => {
  const before = (await needs.rebases(where.programme)).find(({ id }) => id === rebase) ?? null
  return needs.record(decideRebase(before, intent, await measureSettingOf(needs, where)), where.actor)
}
