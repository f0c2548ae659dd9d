import { createHash } from 'node:crypto'
import { bodyId } from '../../core/bodies/body.ts'
import { addMonths, day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { RiskId } from '../../core/risk/risk.ts'
import { campaignStages, type CampaignCount, type CampaignId, type CohortId } from '../../core/workforce/campaign.ts'
import { cohortStages, type CohortCounts } from '../../core/workforce/cohort-figures.ts'
import { acceptARisk, closeARisk, raiseARisk, reviewARisk } from '../../operations/keep-risks.ts'
import { addACohort, beginACampaign, checkWhoStayed, countACampaign, countACohort, makeAnOffer } from '../../operations/keep-workforce-plans.ts'
import { sampleCampaign, sampleCohorts, sampleRisks, type SampleRisk } from './exampleshire-risks.data.ts'
import type { LoadSetting } from './load-support.ts'
import type { Inside } from '../one-act.ts'

const trust = bodyId('exampleshire-childrens-trust')

const loadRisk = async (does: Inside, sample: SampleRisk, { where, must }: LoadSetting): Promise<void> => {
  const on = (iso: string): Inside => ({ ...does, today: () => day(iso) })
  const id = sample.id as RiskId
  const actions = (await does.actions(where.programme)).filter(({ number }) => sample.actions?.includes(number)).map((each) => each.id)
  const { raised, title, cause, effect, level, controls, owner, review, measures = [], reviews = [], accepted, closed } = sample
  const intent = { title, cause, effect, likelihood: level[0], impact: level[1], controls, owner, review: day(review), measures: measures.map(measureId), actions }
  must(await raiseARisk(on(raised), reviews.length === 0 ? intent : { ...intent, review: addMonths(day(raised), 3) }, where, id))
  for (const each of reviews) must(await reviewARisk(on(each.on), { ...intent, risk: id, likelihood: (each.level ?? level)[0], impact: (each.level ?? level)[1], review: day(each.review), words: each.words }, where))
  if (accepted !== undefined) must(await acceptARisk(on(accepted.on), { risk: id, until: day(accepted.until), why: accepted.why }, where))
  if (closed !== undefined) must(await closeARisk(on(closed.on), { risk: id, why: closed.why }, where))
}

/** Puts the invented risks, the campaign and the cohorts on record, by the acts that people use. */
export const loadRisksAndWorkforce = async (setting: LoadSetting): Promise<void> => {
  const { inAct, where, must } = setting
  await inAct(async (does) => {
    for (const sample of sampleRisks) await loadRisk(does, sample, setting)
    const { id, title, from, posts, counts, offers, stays } = sampleCampaign
    const campaign = id as CampaignId
    must(await beginACampaign(does, { title, body: trust, from: day(from), posts }, where, campaign))
    for (const each of counts) must(await countACampaign(does, { campaign, on: day(each.on), counts: Object.fromEntries(campaignStages.map((stage, at) => [stage, each.counts[at]!])) as CampaignCount['counts'] }, where))
    for (const offer of offers) must(await makeAnOffer(does, { ...offer, campaign, on: day(offer.on) }, where))
    for (const stay of stays) must(await checkWhoStayed(does, { ...stay, campaign, on: day(stay.on) }, where))
    for (const { id: cohort, title: name, intake, places, counts: reached } of sampleCohorts) {
      must(await addACohort(does, { title: name, body: trust, intake: day(intake), places }, where, cohort as CohortId))
      const became = Object.fromEntries(cohortStages.map((stage, at) => [stage, reached[at]!])) as CohortCounts
      must(await countACohort({ ...does, now: () => '2026-10-01T09:00:00.000Z', today: () => day('2026-10-01'), hash: (text) => createHash('sha256').update(text).digest('hex') }, { cohort: cohort as CohortId, counts: became }, where))
    }
  })
}
