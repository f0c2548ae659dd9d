import { date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const cpOpen2yPct = define({
  id: 'cp_open_2y_pct',
  question: 'How many of the children on a plan have been on it for two years?',
  why: 'A plan is meant to change things within months; two years is drift.',
  numerator: 'Of those, children whose open plan began two years ago or earlier',
  denominator: 'Different children on an open plan at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '24 months',
  better: 'lower',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    once: 'Child Unique ID',
    give: { kind: 'share', where: notAfter(plusMonths(date('Child Protection Plan Start Date'), 24), monthEnd) },
  },
})
