import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'

export type CampaignId = Branded<'CampaignId'>
export type CohortId = Branded<'CohortId'>

/** The way from a first word to a first day at work. */
export const campaignStages = ['approached', 'applied', 'interviewed', 'offered', 'accepted', 'started'] as const
export type CampaignStage = (typeof campaignStages)[number]

/** How many had come how far by a day: all since the campaign began. Counts of grown-ups, and nobody’s name. */
export type CampaignCount = { readonly on: Day; readonly counts: Readonly<Record<CampaignStage, number>> }

export const offerKinds = ['welcome-payment', 'relocation', 'retention-payment', 'other'] as const
export type OfferKind = (typeof offerKinds)[number]

/** Something paid so that people come or stay: how much each, and to how many so far. */
export type CampaignOffer = { readonly kind: OfferKind; readonly title: string; readonly poundsEach: number; readonly paidTo: number; readonly on: Day }

/** Of those who started, how many were still in post when somebody looked. */
export type CampaignStay = { readonly on: Day; readonly months: number; readonly started: number; readonly inPost: number }

/** A drive to recruit social workers. */
export type Campaign = {
  readonly id: CampaignId
  readonly programme: ProgrammeId
  readonly title: string
  readonly body: BodyId
  readonly from: Day
  /** Posts to be filled. */
  readonly posts: number
  readonly counts: readonly CampaignCount[]
  readonly offers: readonly CampaignOffer[]
  readonly stays: readonly CampaignStay[]
}

/** One intake of the Social Work Academy. What became of it is kept as figures of measures, like every other figure. */
export type AcademyCohort = { readonly id: CohortId; readonly programme: ProgrammeId; readonly title: string; readonly body: BodyId; readonly intake: Day; readonly places: number }

export type WorkforcePlans = { readonly campaigns: readonly Campaign[]; readonly cohorts: readonly AcademyCohort[] }

export type WorkforceSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly plans: WorkforcePlans; readonly bodies: readonly BodyId[] }

const offerKey = ({ kind, title, poundsEach }: CampaignOffer): string => JSON.stringify([kind, title.toLowerCase(), poundsEach])

/** True where both are the same thing paid: of one kind and name, and of one sum. A sum that is raised is another offer. */
export const isSameOffer = (one: CampaignOffer, other: CampaignOffer): boolean => offerKey(one) === offerKey(other)

/** In: a campaign. Out: each offer as it was counted last. How many have had it is counted since the beginning, so that earlier counts are within it. */
export const offersSoFar = ({ offers }: Pick<Campaign, 'offers'>): readonly CampaignOffer[] => offers.filter((offer, at) => !offers.slice(at + 1).some((later) => isSameOffer(later, offer)))

/** In: a campaign. Out: whole pounds paid so far. */
export const poundsPaid = (campaign: Pick<Campaign, 'offers'>): number => offersSoFar(campaign).reduce((sum, { poundsEach, paidTo }) => sum + poundsEach * paidTo, 0)
