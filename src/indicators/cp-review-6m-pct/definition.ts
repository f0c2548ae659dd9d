import { date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const cpReview6mPct = define({
  id: 'cp_review_6m_pct',
  question: 'How many children on a plan had a review when it was due?',
  why: 'At a review others ask whether the child is safer. A late one leaves an old plan in charge.',
  numerator: 'Of those, children whose latest review was in the last six months. The list holds the latest review alone, so an earlier one that was late is not seen',
  denominator: 'Children who have been on a child protection plan for three months or more',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '3 months, then every 6 months',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    among: notAfter(plusMonths(date('Child Protection Plan Start Date'), 3), monthEnd),
    give: { kind: 'share', where: notAfter(plusMonths(monthEnd, -6), date('Date of latest review conference')) },
  },
})
