import { all, date, define, either, monthEnd, notAfter, plusMonths, present, under } from '../define.ts'

export const claHealthCurrentPct = define({
  id: 'cla_health_current_pct',
  question: 'How many children in care have an up-to-date health assessment?',
  why: 'Children in care often come with health needs nobody has seen to.',
  numerator: 'Of those, children assessed in the last 12 months, or in the last 6 if they are under five',
  denominator: 'Children in care for 12 months or more',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), https://www.legislation.gov.uk/uksi/2010/959, regulation 7',
  timescale: '12 months; 6 months under the age of five',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(present('Date of Birth'), notAfter(plusMonths(date('Date Started to be Looked After'), 12), monthEnd)),
    give: {
      kind: 'share',
      where: either(
        under(5),
        notAfter(plusMonths(monthEnd, -6), date('Date of Last Health Assessment')),
        notAfter(plusMonths(monthEnd, -12), date('Date of Last Health Assessment')),
      ),
    },
  },
})
