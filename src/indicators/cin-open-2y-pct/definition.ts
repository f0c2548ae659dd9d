import { date, define, monthEnd, notAfter, plusMonths } from '../define.ts'

export const cinOpen2yPct = define({
  id: 'cin_open_2y_pct',
  question: 'How many children in need have been so for two years or more?',
  why: 'Two years is long to be in need without the plan changing it.',
  numerator: 'Of those, children whose case began two years before the end of the month or earlier',
  denominator: 'Different children in need at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    once: 'Child Unique ID',
    give: { kind: 'share', where: notAfter(plusMonths(date('CIN Start Date'), 24), monthEnd) },
  },
})
