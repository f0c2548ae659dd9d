import type { Body } from '../core/bodies/body.ts'
import type { Load } from '../core/measure/figure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, refuse } from '../core/refusal.ts'
import type { AcademyCohort, Campaign, CampaignCount, CampaignId, CampaignOffer, CampaignStay, CohortId, WorkforcePlans, WorkforceSetting } from '../core/workforce/campaign.ts'
import { cohortFigures, type CohortCounts } from '../core/workforce/cohort-figures.ts'
import { addCohort, beginCampaign, checkStay, countCampaign, makeOffer } from '../core/workforce/keep-campaigns.ts'
import { loadFigures } from './load-figures.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly workforcePlans: (programme: ProgrammeId) => Promise<WorkforcePlans>; readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<WorkforceSetting> => ({
  programme, actor, on: needs.today(), plans: await needs.workforcePlans(programme), bodies: (await needs.bodies(programme)).map(({ id }) => id),
})

/** A person puts a drive to recruit on record. */
export const beginACampaign = async (needs: Needs, intent: Pick<Campaign, 'title' | 'body' | 'from' | 'posts'>, where: Where, id?: CampaignId) =>
  needs.record(beginCampaign(intent, id ?? (needs.newId() as CampaignId), await settingOf(needs, where)), where.actor)

/** A person counts how far people have come in a campaign. */
export const countACampaign = async (needs: Needs, intent: CampaignCount & { readonly campaign: CampaignId }, where: Where) => needs.record(countCampaign(intent, await settingOf(needs, where)), where.actor)

/** A person records what is paid so that people come or stay. */
export const makeAnOffer = async (needs: Needs, intent: CampaignOffer & { readonly campaign: CampaignId }, where: Where) => needs.record(makeOffer(intent, await settingOf(needs, where)), where.actor)

/** A person counts who stayed. */
export const checkWhoStayed = async (needs: Needs, intent: CampaignStay & { readonly campaign: CampaignId }, where: Where) => needs.record(checkStay(intent, await settingOf(needs, where)), where.actor)

/** A person puts a cohort of the academy on record. */
export const addACohort = async (needs: Needs, intent: Omit<AcademyCohort, 'id' | 'programme'>, where: Where, id?: CohortId) => needs.record(addCohort(intent, id ?? (needs.newId() as CohortId), await settingOf(needs, where)), where.actor)

type LoadNeeds = Parameters<typeof loadFigures>[0]

/** A person says what became of a cohort. Its figures go the way every figure goes: one load, with its day and its person, restated where they change. */
export const countACohort = async (needs: Needs & LoadNeeds & { readonly hash: (text: string) => Load['sha256'] }, { cohort: id, counts }: { readonly cohort: CohortId; readonly counts: CohortCounts }, where: Where) => {
  const cohort = (await needs.workforcePlans(where.programme)).cohorts.find((each) => each.id === id)
  if (cohort === undefined) return needs.record(refuse('no-such-cohort', 'The cohort is not on record.', 'Choose one from the list.'), where.actor)
  const figures = cohortFigures(cohort, counts, needs.today())
  if (isRefusal(figures)) return needs.record(figures, where.actor)
  const batches = async function* () {
    yield figures
  }
  const file = { file: `Academy cohort ${cohort.title}, typed in`, sha256: needs.hash(JSON.stringify([id, figures])), form: 'typed-in', publisher: 'Social Work Academy', origin: 'local' as const, waivers: [], batches: batches() }
  return loadFigures(needs, file, where)
}
