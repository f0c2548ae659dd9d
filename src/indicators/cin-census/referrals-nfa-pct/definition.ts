import { define, yes } from '../../define.ts'

export const referralsNfaPct = define({
  id: 'referrals_nfa_pct',
  question: 'How many referrals ended without further action?',
  why: 'A high or a moving share says that thresholds are not shared, or that they changed.',
  numerator: 'Of those, referrals after which nothing further was done',
  denominator: 'Referrals dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    give: { kind: 'share', where: yes('ReferralNFA') },
  },
})
