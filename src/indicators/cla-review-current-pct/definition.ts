import { before, date, define, either, monthEnd, notAfter, overWorkingDays, plusMonths } from '../define.ts'

const start = 'Date Started to be Looked After'
const review = 'Date of Latest Statutory Review'

export const claReviewCurrentPct = define({
  id: 'cla_review_current_pct',
  question: 'How many children in care have an up-to-date review?',
  why: 'A review keeps the plan for a child alive. Only the latest review is held, so this is the position on one day.',
  numerator: 'Of those, children with a review since they came into care, or, once four months have passed, in the last six months',
  denominator: 'Children in care for more than 20 working days',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), https://www.legislation.gov.uk/uksi/2010/959, regulation 33',
  timescale: '20 working days, then 3 months, then every 6 months',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: overWorkingDays(20, date(start), monthEnd),
    give: {
      kind: 'share',
      where: either(before(monthEnd, plusMonths(date(start), 4)), notAfter(date(start), date(review)), notAfter(plusMonths(monthEnd, -6), date(review))),
    },
  },
})
