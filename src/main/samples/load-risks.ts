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
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId } from '../../core/people/person.ts'
import type { Where } from '../../operations/needs.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'

const trust = bodyId('exampleshire-childrens-trust')

/** Runs acts as one of the invented people. */
type As = (person: 'lead' | 'commissioner', work: (does: Inside, where: Where) => Promise<void>) => Promise<void>

const loadRisk = async (as: As, sample: SampleRisk, must: LoadSetting['must']): Promise<void> => {
  const { raised, title, cause, effect, level, controls, owner, review, measures = [], reviews = [], accepted, closed } = sample
  const id = sample.id as RiskId
  const dayOf = (does: Inside, iso: string): Inside => ({ ...does, today: () => day(iso) })
  await as('lead', async (does, where) => {
    const actions = (await does.actions(where.programme)).filter(({ number }) => sample.actions?.includes(number)).map((each) => each.id)
    const intent = { title, cause, effect, likelihood: level[0], impact: level[1], controls, owner, review: day(review), measures: measures.map(measureId), actions }
    must(await raiseARisk(dayOf(does, raised), reviews.length === 0 ? intent : { ...intent, review: addMonths(day(raised), 3) }, where, id))
    for (const each of reviews) must(await reviewARisk(dayOf(does, each.on), { ...intent, risk: id, likelihood: (each.level ?? level)[0], impact: (each.level ?? level)[1], review: day(each.review), words: each.words }, where))
    if (closed !== undefined) must(await closeARisk(dayOf(does, closed.on), { risk: id, why: closed.why }, where))
  })
  if (accepted !== undefined) await as('commissioner', async (does, where) => void must(await acceptARisk(dayOf(does, accepted.on), { risk: id, until: day(accepted.until), why: accepted.why }, where)))
}

/** Puts the invented risks, the campaign and the cohorts on record, by the acts that people use. */
export const loadRisksAndWorkforce = async ({ store }: Opened, { inAct, where, must }: LoadSetting): Promise<void> => {
  const as: As = async (person, work) => {
    const { id, name } = exampleshirePeople.find((each) => each.id === person)!
    const actor: Actor = { kind: 'person', person: id as PersonId, name, memberships: await store.read(where.actor, (reads) => reads.servedBy(id as PersonId)) }
    await inOneAct(store, actor, (does) => work(does, { programme: where.programme, actor }))
  }
  for (const sample of sampleRisks) await loadRisk(as, sample, must)
  await inAct(async (does) => {
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
