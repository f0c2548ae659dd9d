import { define, not, yes } from '../../define.ts'

export const cinOpen = define({
  id: 'cin_open',
  question: 'How many children in need are there?',
  why: 'It is the number of children with an open case, on which staffing depends.',
  numerator: 'Different children with a case begun by the end of the month and not closed by then, without referrals that led to no further action',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'open', start: 'CINreferralDate', end: 'CINclosureDate' },
    among: not(yes('ReferralNFA')),
    once: 'LAchildID',
    give: { kind: 'number' },
  },
})
