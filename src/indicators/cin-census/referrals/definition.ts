import { define } from '../../define.ts'

export const referrals = define({
  id: 'referrals',
  question: 'How many referrals were received?',
  why: 'Referrals are the work that reaches social workers; too few or too many both ask for a look at thresholds.',
  numerator: 'Referrals dated in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    give: { kind: 'number' },
  },
})
