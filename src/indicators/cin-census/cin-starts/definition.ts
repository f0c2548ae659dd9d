import { define, not, yes } from '../../define.ts'

export const cinStarts = define({
  id: 'cin_starts',
  question: 'How many new cases of children in need began?',
  why: 'More beginnings than ends fill caseloads.',
  numerator: 'Referrals dated in the month that led to further action',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINreferralDate' },
    among: not(yes('ReferralNFA')),
    give: { kind: 'number' },
  },
})
