import type { Body } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import type { MeasureOwner } from '../core/measure/measure-notes.ts'
import type { MeasureSetting } from '../core/measure/measure-setting.ts'
import type { Measure } from '../core/measure/measure.ts'
import { nameOwner } from '../core/measure/name-owner.ts'
import { endTarget, setTarget, type TargetIntent } from '../core/measure/set-target.ts'
import type { Target, TargetId } from '../core/measure/target.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly targets: (programme: ProgrammeId) => Promise<readonly Target[]>
  readonly measureOwners: (programme: ProgrammeId) => Promise<readonly MeasureOwner[]>
}

/** In: needs and where. Out: the setting in which decisions about measures are made. */
export const measureSettingOf = async (needs: Pick<Needs, 'measures' | 'bodies' | 'today'>, { programme, actor }: Where): Promise<MeasureSetting> => ({
  programme, actor, on: needs.today(), measures: await needs.measures(programme), bodies: await needs.bodies(programme),
})

/** A target is set for a measure and a body. */
export const setATarget = async (needs: Needs, intent: TargetIntent, where: Where) =>
  needs.record(setTarget(intent, { id: needs.newId() as TargetId, targets: await needs.targets(where.programme), setting: await measureSettingOf(needs, where) }), where.actor)

/** A target is ended, and no other takes its place. */
export const endATarget = async (needs: Needs, { target, ...intent }: { readonly target: TargetId; readonly on: Day; readonly reason: string }, where: Where) => {
  const before = (await needs.targets(where.programme)).find(({ id }) => id === target) ?? null
  return needs.record(endTarget(before, intent, await measureSettingOf(needs, where)), where.actor)
}

/** Somebody is named to answer for a measure, or nobody any longer. */
export const nameAnOwner = async (needs: Needs, intent: Pick<MeasureOwner, 'measure' | 'body' | 'from' | 'owner' | 'reason'>, where: Where) =>
  needs.record(nameOwner(intent, { owners: await needs.measureOwners(where.programme), setting: await measureSettingOf(needs, where) }), where.actor)
