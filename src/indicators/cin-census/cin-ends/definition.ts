import { define, not, yes } from '../../define.ts'

export const cinEnds = define({
  id: 'cin_ends',
  question: 'How many cases of children in need were closed?',
  why: 'More beginnings than ends fill caseloads.',
  numerator: 'Cases closed in the month, without referrals that led to no further action',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'dated', heading: 'CINclosureDate' },
    among: not(yes('ReferralNFA')),
    give: { kind: 'number' },
  },
})
