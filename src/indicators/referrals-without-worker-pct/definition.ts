import { define, not, yes } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const referralsWithoutWorkerPct = define({
  id: 'referrals_without_worker_pct',
  question: 'How many referrals that go on have nobody named to work on them?',
  why: 'Until somebody is named, nobody has read it with the child in mind.',
  numerator: 'Of those, referrals for which no worker is named, or only a duty desk',
  denominator: 'Referrals dated in the last month asked for, without those closed with no further action',
  source: 'Ofsted, Annex A, list 3, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 3,
    of: { kind: 'dated', heading: 'Date of referral' },
    among: not(yes('Referral NFA?')),
    give: { kind: 'share', where: not(isSomebody('Allocated Worker')) },
  },
})
