import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { campaignStages, isSameOffer, type AcademyCohort, type Campaign, type CampaignCount, type CampaignId, type CampaignOffer, type CampaignStay, type CohortId, type WorkforceSetting } from './campaign.ts'

type Moved<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: Campaign; readonly campaign: Campaign }
export type CampaignBegun = { readonly kind: 'campaign-begun'; readonly programme: ProgrammeId; readonly campaign: Campaign }
export type CampaignCounted = Moved<'campaign-counted'>
export type CampaignOfferMade = Moved<'campaign-offer-made'>
export type CampaignStayChecked = Moved<'campaign-stay-checked'>
export type CohortAdded = { readonly kind: 'academy-cohort-added'; readonly programme: ProgrammeId; readonly cohort: AcademyCohort }

type Common = NotPermitted | Refusal<'no-title' | 'no-such-body' | 'not-a-count' | 'already-there'>

const isCount = (value: number, least = 0): boolean => Number.isInteger(value) && value >= least && value <= 100_000

/** In: a drive to recruit. Out: the change, or a refusal. */
export const beginCampaign = (intent: Pick<Campaign, 'title' | 'body' | 'from' | 'posts'>, id: CampaignId, { programme, actor, on, plans, bodies }: WorkforceSetting): CampaignBegun | Common => {
  const notPermitted = whyNot(actor, 'keep-workforce-plans', programme, on)
  if (notPermitted !== null) return notPermitted
  const title = intent.title.trim()
  if (title === '') return refuse('no-title', 'The campaign has no name.', 'Say what people call it.')
  if (plans.campaigns.some((each) => each.title.toLowerCase() === title.toLowerCase())) return refuse('already-there', 'A campaign of this name is on record.', 'Use that one, or give another name.')
  if (!bodies.includes(intent.body)) return refuse('no-such-body', 'There is no such body.', 'Choose who recruits.')
  if (!isCount(intent.posts, 1)) return refuse('not-a-count', 'A campaign fills at least one post.', 'Give a whole number of posts.')
  return { kind: 'campaign-begun', programme, campaign: { ...intent, title, id, programme, counts: [], offers: [], stays: [] } }
}

type StepRefusal = NotPermitted | Refusal<'no-such-campaign' | 'in-the-future' | 'before-it-begins' | 'not-a-count'>

const campaignFor = (id: CampaignId, day: CampaignCount['on'], { programme, actor, on, plans }: WorkforceSetting): Campaign | StepRefusal => {
  const notPermitted = whyNot(actor, 'keep-workforce-plans', programme, on)
  if (notPermitted !== null) return notPermitted
  const campaign = plans.campaigns.find((each) => each.id === id)
  if (campaign === undefined) return refuse('no-such-campaign', 'The campaign is not on record.', 'Choose one from the list.')
  if (day > on) return refuse('in-the-future', 'That day has not come yet.', 'Give the day on which it was counted.')
  return day < campaign.from ? refuse('before-it-begins', 'The campaign had not begun on that day.', 'Give a day on or after its first day.') : campaign
}

/** In: how many had come how far by a day. Out: the change, or a refusal. Nobody gets to a stage without the one before, and counts since the beginning do not fall. */
export const countCampaign = ({ campaign: id, on, counts }: CampaignCount & { readonly campaign: CampaignId }, setting: WorkforceSetting): CampaignCounted | StepRefusal | Refusal<'more-than-before' | 'fewer-than-last-time' | 'not-the-latest'> => {
  const before = campaignFor(id, on, setting)
  if (isRefusal(before)) return before
  const values = campaignStages.map((stage) => counts[stage])
  if (values.some((value) => !isCount(value))) return refuse('not-a-count', 'Each stage has a whole number.', 'Type 0 where nobody has come so far.')
  if (values.some((value, place) => place > 0 && value > values[place - 1]!)) return refuse('more-than-before', 'More people are at one stage than came to the stage before it.', 'Count everybody who ever came to each stage since the campaign began.')
  const last = before.counts.at(-1)
  if (last !== undefined && on <= last.on) return refuse('not-the-latest', 'There is a count of that day or a later one.', 'Give a later day. What was counted stands.')
  if (last !== undefined && campaignStages.some((stage) => counts[stage] < last.counts[stage])) return refuse('fewer-than-last-time', 'A count is lower than the last time.', 'Count everybody since the campaign began, also those who have left since.')
  return { kind: 'campaign-counted', programme: setting.programme, before, campaign: { ...before, counts: [...before.counts, { on, counts }] } }
}

/**
 * In: something that is paid, how much each and to how many since the campaign began. Out: the change, or a refusal. The same offer counted
 * again stands for the count before, so that nobody is paid twice in the sum; both stay on record.
 */
export const makeOffer = ({ campaign: id, ...intent }: CampaignOffer & { readonly campaign: CampaignId }, setting: WorkforceSetting): CampaignOfferMade | StepRefusal | Refusal<'no-title' | 'fewer-than-last-time' | 'not-the-latest'> => {
  const before = campaignFor(id, intent.on, setting)
  if (isRefusal(before)) return before
  const offer = { ...intent, title: intent.title.trim() }
  if (offer.title === '') return refuse('no-title', 'The offer has no name.', 'Say what is paid for.')
  if (!isCount(offer.poundsEach, 1) || !isCount(offer.paidTo)) return refuse('not-a-count', 'An offer has whole pounds for each person, and a number of people.', 'Type whole numbers; 0 people where nobody has had it yet.')
  const last = before.offers.findLast((each) => isSameOffer(each, offer))
  if (last !== undefined && offer.on <= last.on) return refuse('not-the-latest', 'This offer was counted on that day or later.', 'Give a later day. What was counted stands.')
  if (last !== undefined && offer.paidTo < last.paidTo) return refuse('fewer-than-last-time', 'Fewer people have had it than the last time.', 'Count everybody who has had it since the campaign began, also those who have left since.')
  return { kind: 'campaign-offer-made', programme: setting.programme, before, campaign: { ...before, offers: [...before.offers, offer] } }
}

/** In: how many of those who started are still in post. Out: the change, or a refusal. */
export const checkStay = ({ campaign: id, ...stay }: CampaignStay & { readonly campaign: CampaignId }, setting: WorkforceSetting): CampaignStayChecked | StepRefusal | Refusal<'more-than-started'> => {
  const before = campaignFor(id, stay.on, setting)
  if (isRefusal(before)) return before
  if (!isCount(stay.started, 1) || !isCount(stay.inPost) || !isCount(stay.months, 1)) return refuse('not-a-count', 'A look at who stayed has whole numbers: months, people who started, people in post.', 'Type at least 1 person who started.')
  if (stay.inPost > stay.started) return refuse('more-than-started', 'More people are in post than started.', 'Count only those who came through this campaign.')
  return { kind: 'campaign-stay-checked', programme: setting.programme, before, campaign: { ...before, stays: [...before.stays, stay] } }
}

/** In: an intake of the academy. Out: the change, or a refusal. */
export const addCohort = (intent: Omit<AcademyCohort, 'id' | 'programme'>, id: CohortId, { programme, actor, on, plans, bodies }: WorkforceSetting): CohortAdded | Common => {
  const notPermitted = whyNot(actor, 'keep-workforce-plans', programme, on)
  if (notPermitted !== null) return notPermitted
  const title = intent.title.trim()
  if (title === '') return refuse('no-title', 'The cohort has no name.', 'Say what people call it, such as “September 2026”.')
  if (!bodies.includes(intent.body)) return refuse('no-such-body', 'There is no such body.', 'Choose whose academy it is.')
  if (plans.cohorts.some((each) => each.body === intent.body && each.intake === intent.intake)) return refuse('already-there', 'A cohort of that day is on record.', 'Use that one, or give another day.')
  if (!isCount(intent.places, 1)) return refuse('not-a-count', 'A cohort has at least one place.', 'Give a whole number of places.')
  return { kind: 'academy-cohort-added', programme, cohort: { ...intent, title, id, programme } }
}
