import { date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const claDental12mPct = define({
  id: 'cla_dental_12m_pct',
  question: 'How many children in care saw a dentist in the last year?',
  why: 'It is a plain sign of whether everyday care reaches a child.',
  numerator: 'Of those, children with a dental check in the last 12 months',
  denominator: 'Children in care for 12 months or more',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: '12 months',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: notAfter(plusMonths(date('Date Started to be Looked After'), 12), monthEnd),
    give: { kind: 'share', where: notAfter(plusMonths(monthEnd, -12), date('Date of Last Dental Check')) },
  },
})
