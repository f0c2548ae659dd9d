import type { Day } from '../core/calendar/day.ts'
import type { Measure } from '../core/measure/measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action } from '../core/plan/plan.ts'
import { acceptRisk, closeRisk, raiseRisk, reviewRisk, type RiskIntent } from '../core/risk/keep-risks.ts'
import type { Risk, RiskId, RiskSetting } from '../core/risk/risk.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly risks: (programme: ProgrammeId) => Promise<readonly Risk[]>
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
}

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<RiskSetting> => ({
  programme, actor, on: needs.today(), risks: await needs.risks(programme), measures: (await needs.measures(programme)).map(({ id }) => id), actions: (await needs.actions(programme)).map(({ id }) => id),
})

/** A person puts on record what could go wrong. */
export const raiseARisk = async (needs: Needs, intent: RiskIntent, where: Where, id?: RiskId) => needs.record(raiseRisk(intent, id ?? (needs.newId() as RiskId), await settingOf(needs, where)), where.actor)

/** A person looks at a risk again. */
export const reviewARisk = async (needs: Needs, intent: RiskIntent & { readonly risk: RiskId; readonly words: string }, where: Where) => needs.record(reviewRisk(intent, await settingOf(needs, where)), where.actor)

/** A person lets a risk stand for a time. */
export const acceptARisk = async (needs: Needs, intent: { readonly risk: RiskId; readonly until: Day; readonly why: string }, where: Where) => needs.record(acceptRisk(intent, await settingOf(needs, where)), where.actor)

/** A person says that a risk is over. */
export const closeARisk = async (needs: Needs, intent: { readonly risk: RiskId; readonly why: string }, where: Where) => needs.record(closeRisk(intent, await settingOf(needs, where)), where.actor)
