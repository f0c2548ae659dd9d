import { date, define, monthEnd, notAfter, plusDays } from '../define.ts'

export const claVisit42dPct = define({
  id: 'cla_visit_42d_pct',
  question: 'How many children in care were visited in the last six weeks?',
  why: 'A visit is how the council knows that a child is safe and heard.',
  numerator: 'Of those, children whose last visit was 42 days ago or less',
  denominator: 'Children in care for 42 days or more',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), https://www.legislation.gov.uk/uksi/2010/959, regulation 28',
  timescale: '6 weeks; after a year in a placement that is meant to last until 18 three months are enough, which the list does not say',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: notAfter(date('Date Started to be Looked After'), plusDays(monthEnd, -42)),
    give: { kind: 'share', where: notAfter(plusDays(monthEnd, -42), date('Date of Last Social Work Visit')) },
  },
})
