import type { RiskStep } from '../../core/risk/risk.ts'

/** Wholly invented. What could go wrong in the invented county, as it was raised, looked at, accepted and closed. */
export type SampleRisk = {
  readonly id: string
  readonly raised: string
  readonly title: string
  readonly cause: string
  readonly effect: string
  readonly level: readonly [RiskStep, RiskStep]
  readonly controls: readonly string[]
  readonly owner: string
  readonly review: string
  readonly measures?: readonly string[]
  readonly actions?: readonly number[]
  readonly reviews?: readonly { readonly on: string; readonly words: string; readonly level?: readonly [RiskStep, RiskStep]; readonly review: string }[]
  readonly accepted?: { readonly on: string; readonly until: string; readonly why: string }
  readonly closed?: { readonly on: string; readonly why: string }
}

export const sampleRisks: readonly SampleRisk[] = [
  {
    id: 'agency-notice', raised: '2026-02-10', title: 'Agency social workers leave at short notice', cause: 'A fifth of posts are filled through agencies, whose notice is four weeks.', effect: 'Children get a new worker, and plans stop half way.', level: [4, 4],
    controls: ['Agency workers are asked each month whether they want a permanent post', 'Two people know each family in court'], owner: 'Chief executive of the trust', review: '2026-05-12', measures: ['agency-rate', 'turnover-rate'], actions: [11],
    reviews: [{ on: '2026-05-12', words: 'Six agency workers became permanent. The share falls, and is still high.', review: '2026-09-15' }, { on: '2026-09-15', words: 'Three more became permanent. Nobody left at short notice this summer.', level: [3, 4], review: '2026-12-15' }],
  },
  {
    id: 'split-of-records', raised: '2026-03-03', title: 'Case records are lost or late when the county is split', cause: 'Two new councils take over in one night, and the supplier has not confirmed a date for the move.', effect: 'A worker cannot see what was known about a family.', level: [3, 5],
    controls: ['A rehearsal is planned with a copy'], owner: 'Director of children’s services', review: '2026-06-09', actions: [], reviews: [{ on: '2026-06-09', words: 'The supplier has still given no date. The director has written to its board.', review: '2026-11-10' }],
  },
  {
    id: 'caseloads-in-the-north', raised: '2026-05-12', title: 'Caseloads in the two busiest districts pass the limit', cause: 'Referrals grow, and four posts are empty.', effect: 'Visits are late, and children are seen in a hurry.', level: [4, 4],
    controls: ['A weekly list of caseloads goes to the director'], owner: 'Head of service, front door and assessment', review: '2026-10-20', measures: ['average-caseload', 'workers-above-the-caseload-limit'], actions: [6],
  },
  {
    id: 'health-at-the-front-door', raised: '2026-03-24', title: 'Health gives fewer people to the front door than it agreed', cause: 'The health trust cannot fill its post.', effect: 'Decisions are taken without what health knows.', level: [3, 4],
    controls: ['The matter was raised with the health trust', 'A nurse answers by telephone on three mornings'], owner: 'Head of service, front door and assessment', review: '2026-12-08', reviews: [{ on: '2026-08-18', words: 'The telephone mornings help. The post is still empty.', review: '2026-12-08' }],
  },
  {
    id: 'money-for-placements', raised: '2026-04-14', title: 'Homes for children in care cost more than is planned for', cause: 'Prices of children’s homes rise faster than the budget.', effect: 'Money for early help is cut to pay for them.', level: [5, 3],
    controls: ['Each new home is agreed by a panel', 'Foster carers are recruited with the neighbouring county'], owner: 'Chief executive of the trust', review: '2027-01-12', reviews: [{ on: '2026-10-13', words: 'As before. The neighbouring county joins in the spring.', review: '2027-01-12' }],
    accepted: { on: '2026-10-14', until: '2027-03-31', why: 'The councils know the gap and have set money aside until the end of March. It is looked at again with the next budget.' },
  },
  {
    id: 'old-form', raised: '2026-02-24', title: 'Schools go on using the old form for worries', cause: 'Two large schools have not begun with the new one.', effect: 'Worries arrive without what is needed to decide.', level: [4, 3],
    controls: ['School leads are visited'], owner: 'Head of service, front door and assessment', review: '2026-12-01', actions: [2], reviews: [{ on: '2026-07-07', words: 'One of the two has begun.', review: '2026-12-01' }],
    accepted: { on: '2026-07-08', until: '2026-10-31', why: 'The school changes its system in October. Until then its worries come by telephone.' },
  },
  {
    id: 'one-person-knows', raised: '2026-05-19', title: 'One person alone knows how the monthly figures are made', cause: 'The analyst has no deputy.', effect: 'The board would be blind for a month or more.', level: [2, 3], controls: ['The steps are written down'], owner: 'Improvement programme lead', review: '2027-02-02', reviews: [{ on: '2026-11-03', words: 'A second person made the October figures from the written steps.', level: [1, 3], review: '2027-02-02' }],
  },
  {
    id: 'supervision-without-thought', raised: '2026-04-02', title: 'Supervision takes place and does not make anybody think', cause: 'Team managers carry cases and have no training in it.', effect: 'Drift is not seen, and children wait.', level: [3, 4], controls: [], owner: 'Principal social worker and quality lead', review: '2026-12-15', measures: ['supervision-on-time'], reviews: [{ on: '2026-09-22', words: 'Audits in spring saw it in eleven cases. Training is not yet agreed.', review: '2026-12-15' }],
  },
  {
    id: 'board-loses-its-chair', raised: '2026-06-16', title: 'The board is without a chair for a time', cause: 'The term of the chair ends in the year after next.', effect: 'Nobody outside the councils would say how things are.', level: [1, 4], controls: ['The department is asked six months before'], owner: 'Improvement programme lead', review: '2026-12-16',
  },
  {
    id: 'tax-relief-late', raised: '2026-03-10', title: 'Care leavers pay council tax because the relief comes late', cause: 'Two districts worked with lists of their own.', effect: 'Young people fall into debt.', level: [3, 2], controls: ['One list for all districts'], owner: 'Director of children’s services', review: '2026-06-30', closed: { on: '2026-06-23', why: 'All districts work from one list since May. A check of it found nobody left out.' },
  },
]

export const sampleCampaign = {
  id: 'come-home', title: 'Come home to Exampleshire', from: '2025-09-01', posts: 40,
  counts: [
    { on: '2025-12-01', counts: [410, 96, 58, 31, 24, 9] },
    { on: '2026-04-01', counts: [720, 171, 103, 55, 43, 29] },
    { on: '2026-10-01', counts: [905, 238, 142, 74, 58, 47] },
  ],
  offers: [
    { kind: 'welcome-payment', title: 'Welcome payment, in two halves', poundsEach: 4000, paidTo: 41, on: '2026-10-01' },
    { kind: 'relocation', title: 'Help with moving', poundsEach: 6500, paidTo: 8, on: '2026-10-01' },
  ],
  stays: [{ on: '2026-10-01', months: 6, started: 29, inPost: 21 }, { on: '2026-10-01', months: 12, started: 9, inPost: 7 }],
} as const

/** Counts by stage: applied, selected, started, completed, in post after 12 months and after 24. */
export const sampleCohorts = [
  { id: 'cohort-2023', title: 'September 2023', intake: '2023-09-04', places: 16, counts: [187, 16, 15, 14, 13, 9] },
  { id: 'cohort-2024', title: 'September 2024', intake: '2024-09-02', places: 18, counts: [164, 18, 18, 15, 14, 11] },
  { id: 'cohort-2025', title: 'September 2025', intake: '2025-09-01', places: 20, counts: [211, 20, 19, 18, 17, null] },
] as const
