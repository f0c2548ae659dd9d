import { date, define, notAfter, plusMonths, present } from '../define.ts'

export const cpEnded3mPct = define({
  id: 'cp_ended_3m_pct',
  question: 'How many of the plans that ended had lasted three months or less?',
  why: 'Many may mean that children are put on plans who need not be, or taken off before home is safe.',
  numerator: 'Of those, plans that had lasted three months or less',
  denominator: 'Child protection plans ended in the month that have a start',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'dated', heading: 'Child Protection Plan End Date' },
    among: present('Child Protection Plan Start Date'),
    give: { kind: 'share', where: notAfter(date('Child Protection Plan End Date'), plusMonths(date('Child Protection Plan Start Date'), 3)) },
  },
})
