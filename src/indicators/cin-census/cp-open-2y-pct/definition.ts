import { date, define, monthEnd, notAfter, plusMonths } from '../../define.ts'

export const cpOpen2yPct = define({
  id: 'cp_open_2y_pct',
  question: 'How many children have had a plan for two years or more?',
  why: 'A child who is on a plan for so long is not yet safe.',
  numerator: 'Of those, children whose plan began at least 24 months before the end of the month',
  denominator: 'Different children with an open plan at the end of the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '24 months',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'open', start: 'CPPstartDate', end: 'CPPendDate' },
    once: 'LAchildID',
    give: { kind: 'share', where: notAfter(plusMonths(date('CPPstartDate'), 24), monthEnd) },
  },
})
