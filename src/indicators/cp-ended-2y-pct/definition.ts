import { date, define, notAfter, plusDays, present } from '../define.ts'

export const cpEnded2yPct = define({
  id: 'cp_ended_2y_pct',
  question: 'How many of the plans that ended had lasted two years or more?',
  why: 'Two years is a long time for a child to live in danger without a lasting answer.',
  numerator: 'Of those, plans that had lasted for more than 729 days',
  denominator: 'Child protection plans ended in the month that have a start',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'dated', heading: 'Child Protection Plan End Date' },
    among: present('Child Protection Plan Start Date'),
    give: { kind: 'share', where: notAfter(plusDays(date('Child Protection Plan Start Date'), 730), date('Child Protection Plan End Date')) },
  },
})
