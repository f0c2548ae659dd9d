import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { ActionId } from '../../core/plan/plan.ts'
import { riskSteps, type Risk, type RiskId, type RiskStep } from '../../core/risk/risk.ts'
import type { CampaignId, CohortId, WorkforcePlans } from '../../core/workforce/campaign.ts'
import type { Inside } from '../schema.ts'

export type RiskReads = {
  /** In order of number, closed ones too. */
  readonly risks: (programme: ProgrammeId) => Promise<readonly Risk[]>
  /** Campaigns and cohorts, the first begun first. */
  readonly workforcePlans: (programme: ProgrammeId) => Promise<WorkforcePlans>
}

const step = (value: number): RiskStep => riskSteps.find((each) => each === value) ?? 5

export const readRisks = (inside: Inside): RiskReads => ({
  risks: async (programme) =>
    (await inside.selectFrom('risk').selectAll().where('programme', '=', programme).orderBy('number').execute()).map((row) => ({
      id: row.id as RiskId, programme, number: row.number, title: row.title, cause: row.cause, effect: row.effect, likelihood: step(row.likelihood), impact: step(row.impact), controls: row.controls, owner: row.owner,
      review: row.review as Day, measures: row.measures as readonly MeasureId[], actions: row.actions as readonly ActionId[], acceptance: row.acceptance, closed: row.closed, history: row.history,
    })),
  workforcePlans: async (programme) => ({
    campaigns: (await inside.selectFrom('recruitment_campaign').selectAll().where('programme', '=', programme).orderBy('from_day').orderBy('id').execute()).map((row) => ({
      id: row.id as CampaignId, programme, title: row.title, body: row.body as BodyId, from: row.from_day as Day, posts: row.posts, counts: row.counts, offers: row.offers, stays: row.stays,
    })),
    cohorts: (await inside.selectFrom('academy_cohort').selectAll().where('programme', '=', programme).orderBy('intake').orderBy('id').execute()).map((row) => ({
      id: row.id as CohortId, programme, title: row.title, body: row.body as BodyId, intake: row.intake as Day, places: row.places,
    })),
  }),
})
