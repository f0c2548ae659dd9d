import { all, before, date, define, monthEnd, overWorkingDays, plusMonths, withinWorkingDays } from '../define.ts'

export const claFirstHealth20wdPct = define({
  id: 'cla_first_health_20wd_pct',
  question: 'How many children had a health assessment within 20 working days of coming into care?',
  why: 'Children often come into care with needs that nobody has looked at.',
  numerator: 'Of those, children whose health assessment was within 20 working days of coming into care. The list holds the last one, which in the first three months is the first',
  denominator: 'Children in care at the end of the month who came into care in the three months before and more than 20 working days ago',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), https://www.legislation.gov.uk/uksi/2010/959, regulation 7',
  timescale: '20 working days, in time for the first review',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(before(plusMonths(monthEnd, -3), date('Date Started to be Looked After')), overWorkingDays(20, date('Date Started to be Looked After'), monthEnd)),
    give: { kind: 'share', where: withinWorkingDays(20, date('Date Started to be Looked After'), date('Date of Last Health Assessment')) },
  },
})
