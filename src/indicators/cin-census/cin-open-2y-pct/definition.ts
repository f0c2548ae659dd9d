import { date, define, monthEnd, not, notAfter, plusMonths, yes } from '../../define.ts'

export const cinOpen2yPct = define({
  id: 'cin_open_2y_pct',
  question: 'How many children in need have had an open case for two years or more?',
  why: 'Long cases may have drifted: help goes on without change.',
  numerator: 'Of those, children whose case began at least 24 months before the end of the month',
  denominator: 'Different children with an open case at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '24 months',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-referrals',
    of: { kind: 'open', start: 'CINreferralDate', end: 'CINclosureDate' },
    among: not(yes('ReferralNFA')),
    once: 'LAchildID',
    give: { kind: 'share', where: notAfter(plusMonths(date('CINreferralDate'), 24), monthEnd) },
  },
})
