import type { Risk } from '../../core/risk/risk.ts'
import type { Campaign } from '../../core/workforce/campaign.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply, type Trace } from './apply.ts'

const riskRow = ({ programme, id, number, title, cause, effect, likelihood, impact, controls, owner, review, measures, actions, acceptance, closed, history }: Risk) => ({
  programme, id, number, title, cause, effect, likelihood, impact, controls: [...controls], owner, review, measures: [...measures], actions: [...actions],
  acceptance: acceptance === null ? null : jsonText(acceptance), closed: closed === null ? null : jsonText(closed), history: jsonText(history),
})

export const riskRaised: Apply<'risk-raised'> = async (inside, { risk }) => {
  await inside.insertInto('risk').values(riskRow(risk)).execute()
  return { subject: { kind: 'risk', id: risk.id }, after: risk }
}

const moveRisk = async (inside: Inside, before: Risk, risk: Risk): Promise<Trace> => {
  const { programme, id } = risk
  mustTouchOne(await inside.updateTable('risk').set(riskRow(risk)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  const { history: _before, ...was } = before
  const { history, ...is } = risk
  return { subject: { kind: 'risk', id }, reason: history.at(-1)?.words ?? null, before: was, after: is }
}

export const riskReviewed: Apply<'risk-reviewed'> = async (inside, { before, risk }) => moveRisk(inside, before, risk)
export const riskAccepted: Apply<'risk-accepted'> = async (inside, { before, risk }) => moveRisk(inside, before, risk)
export const riskClosed: Apply<'risk-closed'> = async (inside, { before, risk }) => moveRisk(inside, before, risk)

const campaignRow = ({ programme, id, title, body, from, posts, counts, offers, stays }: Campaign) => ({ programme, id, title, body, from_day: from, posts, counts: jsonText(counts), offers: jsonText(offers), stays: jsonText(stays) })

export const campaignBegun: Apply<'campaign-begun'> = async (inside, { campaign }) => {
  await inside.insertInto('recruitment_campaign').values(campaignRow(campaign)).execute()
  return { subject: { kind: 'recruitment campaign', id: campaign.id }, after: campaign }
}

const moveCampaign = async (inside: Inside, campaign: Campaign, added: unknown): Promise<Trace> => {
  const { programme, id } = campaign
  mustTouchOne(await inside.updateTable('recruitment_campaign').set(campaignRow(campaign)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'recruitment campaign', id }, after: added }
}

export const campaignCounted: Apply<'campaign-counted'> = async (inside, { campaign }) => moveCampaign(inside, campaign, campaign.counts.at(-1))
export const campaignOfferMade: Apply<'campaign-offer-made'> = async (inside, { campaign }) => moveCampaign(inside, campaign, campaign.offers.at(-1))
export const campaignStayChecked: Apply<'campaign-stay-checked'> = async (inside, { campaign }) => moveCampaign(inside, campaign, campaign.stays.at(-1))

export const cohortAdded: Apply<'academy-cohort-added'> = async (inside, { cohort }) => {
  await inside.insertInto('academy_cohort').values(cohort).execute()
  return { subject: { kind: 'academy cohort', id: cohort.id }, after: cohort }
}
