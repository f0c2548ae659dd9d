import { date, define, monthEnd, notAfter, plusMonths, present } from '../define.ts'

export const claPermanence4mPct = define({
  id: 'cla_permanence_4m_pct',
  question: 'How many children in care for four months have a plan for a lasting home?',
  why: 'A child should know where they will grow up.',
  numerator: 'Of those, children whose plan for permanence is named',
  denominator: 'Children in care for four months or more',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), https://www.legislation.gov.uk/uksi/2010/959',
  timescale: 'by the second review, 4 months after coming into care',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: notAfter(plusMonths(date('Date Started to be Looked After'), 4), monthEnd),
    give: { kind: 'share', where: present('What is the permanence plan for this child?') },
  },
})
